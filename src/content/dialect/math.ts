import type { Range } from '../source.ts';
import type { Construct, Sheet } from './dialect.ts';
import { blockOrInline, punctuated } from './strokes.ts';

const LONGEST = 4000;
const INLINE =
  /(?<![\\$\w])\$(?![\s$])([^$\r\n]{1,300}?)(?<![\s\\])\$(?![\d$\p{L}])|(?<![\\$\w])\$[ ](?=[^$\r\n]{0,300}\\[a-zA-Z]{2})([^$\r\n]{1,300}?)(?<!\\)\$(?![\d$\p{L}])|\\{1,2}\(([^\r\n]{1,300}?)\\{1,2}\)|\\{1,2}\[([^\r\n]{1,300}?)\\{1,2}\]/gu;

/** `$$…$$`, and the signs of LaTeX within a line where what they hold is no sum of money and no bracket. */
export const math: Construct = function* ({ text, isCode }: Sheet) {
  if (!/\$|\\[([]|\\begin\{/.test(text)) return;
  const displays = apart([...findDisplays(text, isCode), ...findBlocks(text, isCode)]);
  let next = 0;
  for (const match of text.matchAll(INLINE)) {
    const end = match.index + match[0].length;
    while ((displays[next]?.start ?? Infinity) < match.index) {
      const display = displays[next++];
      if (display !== undefined) yield blockOrInline(text, display.start, display.end);
    }
    const within = displays[next - 1];
    if ((within?.end ?? 0) > match.index || (displays[next]?.start ?? Infinity) < end || isCode(match.index)) continue;
    if (match[0].startsWith('\\') && isInAddress(text, match.index)) continue;
    if (isMath(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')) yield punctuated(text, match.index, end);
  }
  for (const { start, end } of displays.slice(next)) yield blockOrInline(text, start, end);
};

/** `](https://exemple.fr/C\(2022\)9562)`: brackets that a link's address may not hold as they are. */
function isInAddress(text: string, at: number): boolean {
  return /(?:\]\(|<|:\/\/)[^\s<>]*$/.test(text.slice(Math.max(0, at - 300), at));
}

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

/** `\[` and `\]` alone on their lines, and environments of LaTeX. */
const BLOCK =
  /^[ \t]*\\{1,2}\[[ \t]*$(?:\r?\n(?![ \t]*$)[^\r\n]*){1,50}?\r?\n[ \t]*\\{1,2}\][ \t]*$|^[ \t]*\\begin\{(\w{1,20}\*?)\}(?:[^\r\n]*\r?\n){1,50}?[ \t]*\\end\{\1\}/gm;

/** In their order, those that begin within another left out. */
function apart(ranges: Range[]): Range[] {
  let end = 0;
  return ranges
    .sort((one, other) => one.start - other.start)
    .filter((range) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}

function* findBlocks(text: string, isCode: Sheet['isCode']) {
  if (!/\\\[[ \t]*$|\\begin\{/m.test(text)) return;
  for (const { index, 0: found } of text.matchAll(BLOCK)) {
    if (isCode(index)) continue;
    const start = index + found.length - found.trimStart().length;
    yield { start, end: index + found.trimEnd().length };
  }
}

/** A command, an index, a power, an equation, or names of one or two letters and the signs between them. */
function isMath(inner: string): boolean {
  if (!/\p{L}{3}/u.test(inner) && /[^\p{L}\s.,]/u.test(inner) && !/[«»"“”'’]/.test(inner)) return true;
  return (
    /\\\p{L}|[_^=<>]|^-?\p{L}['′]?\p{L}?$|^[\p{L}\d](?:[ ]?[+*/(),-][ ]?[\p{L}\d()]){1,20}$/u.test(inner) &&
    !/\]\(/.test(inner)
  );
}
