import type { Construct, Sheet } from './dialect.ts';
import { blockOrInline, punctuated } from './strokes.ts';

const LONGEST = 4000;
const INLINE =
  /(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300}?)(?<![\s\\])\$(?![\d$\p{L}])|\\{1,2}\(([^\r\n]{1,300}?)\\{1,2}\)|\\{1,2}\[([^\r\n]{1,300}?)\\{1,2}\]/gu;

/** `$$…$$`, and the signs of LaTeX within a line where what they hold is no sum of money and no bracket. */
export const math: Construct = function* ({ text, isCode }: Sheet) {
  if (!/\$|\\[([]/.test(text)) return;
  const displays = [...findDisplays(text, isCode)];
  let next = 0;
  for (const match of text.matchAll(INLINE)) {
    const end = match.index + match[0].length;
    while ((displays[next]?.start ?? Infinity) < match.index) {
      const display = displays[next++];
      if (display !== undefined) yield blockOrInline(text, display.start, display.end);
    }
    const within = displays[next - 1];
    if ((within?.end ?? 0) > match.index || (displays[next]?.start ?? Infinity) < end || isCode(match.index)) continue;
    if (isMath(match[1] ?? match[2] ?? match[3] ?? '')) yield punctuated(text, match.index, end);
  }
  for (const { start, end } of displays.slice(next)) yield blockOrInline(text, start, end);
};

function* findDisplays(text: string, isCode: Sheet['isCode']) {
  if (!text.includes('$$')) return;
  for (let open = text.indexOf('$$'); open !== -1; ) {
    const close = text.indexOf('$$', open + 2);
    if (close === -1) return;
    if (isCode(open) || close - open > LONGEST || close === open + 2) open = close;
    else {
      yield { start: open, end: close + 2 };
      open = text.indexOf('$$', close + 2);
    }
  }
}

/** A command, an index, a power, an equation, or a name of one or two letters. */
function isMath(inner: string): boolean {
  return (
    /\\\p{L}|[_^=<>]|^-?\p{L}['′]?\p{L}?$|^[\p{L}\d](?:[ ]?[+*/(),-][ ]?[\p{L}\d()]){1,20}$/u.test(inner) &&
    !/\]\(/.test(inner)
  );
}
