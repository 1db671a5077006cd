import { diagnose } from './diagnose.ts';

/** What js-yaml throws: the message alone, and where. */
interface Stop {
  readonly reason?: string;
  readonly mark?: { readonly position?: number };
}

/** Characters that may be read again in all: each mended line costs one more reading. */
const READING_BUDGET = 20_000_000;

/**
 * Reads YAML as libyaml, go-yaml and the CMS do where js-yaml 5 is stricter: inside `[…]`, `{…}` and quotes, a line
 * (often the closing bracket alone) may stand at the left margin, and a tab part a key from its `[`. Such lines are joined to the
 * one above, such tabs made spaces, character for character, so that offsets stay. Throws the first error when that does not help.
 * @param read gets a text of the same length as `source`
 */
export function readTolerantly<Result>(source: string, read: (text: string) => Result): Result {
  let text = source;
  let first: unknown;
  for (let budget = READING_BUDGET; ; budget -= source.length) {
    try {
      return read(text);
    } catch (error) {
      first ??= error;
      const mended = budget <= 0 ? null : (untab(text, error as Stop) ?? joinToLineAbove(text, error as Stop));
      if (mended === null) throw first;
      text = mended;
    }
  }
}

/** Longest quoted text in which its end is looked for, in characters. */
const LONGEST_QUOTE = 20_000;

/** Whether the quote at `open` is closed at the end of a line, with nothing like a key between. */
function isClosedBelow(text: string, open: number): boolean {
  const mark = text.charAt(open);
  const within = text.slice(open + 1, open + LONGEST_QUOTE);
  let at = 0;
  for (; at < within.length; at++) {
    if (mark === '"' && within[at] === '\\') at++;
    else if (within[at] !== mark) continue;
    else if (mark === "'" && within[at + 1] === "'") at++;
    else break;
  }
  const rest = within.slice(at + 1, at + 200);
  return (
    at < within.length &&
    /^[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(rest) &&
    !/[\r\n][ \t]*[\w-]{1,60}:[ \t\r\n]/.test(within.slice(0, at))
  );
}

/** The tabs before the `[` or the `{` at which the reading stopped, as spaces. */
function untab(text: string, { reason, mark }: Stop): string | null {
  const at = mark?.position;
  if (reason !== 'deficient indentation' || at === undefined) return null;
  // It stops after the bracket, at what comes next.
  const stop = text.slice(0, at).trimEnd().length - 1;
  if (!/[[{]/.test(text.charAt(stop))) return null;
  const gap = /[ \t]*\t[ \t]*$/.exec(text.slice(Math.max(0, stop - 100), stop))?.[0] ?? '';
  return gap === '' ? null : text.slice(0, stop - gap.length) + ' '.repeat(gap.length) + text.slice(stop);
}

function joinToLineAbove(text: string, { reason, mark }: Stop): string | null {
  const stop = mark?.position;
  if (reason !== 'deficient indentation' || stop === undefined) return null;
  const { code, range } = diagnose(text, stop, reason);
  // An open quote that swallows the next key is a mistake for everyone.
  if (code !== 'unclosed-bracket' && !(code === 'unclosed-quote' && isClosedBelow(text, range.start))) return null;
  let end = stop;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  if (end === 0 || !/[\r\n]/.test(text.slice(end, stop))) return null;
  const gap = ' '.repeat(stop - end);
  // A comment above would swallow the line: its last character makes room for the line break.
  if (/(?:^|\s)#/.test(text.slice(lineStart, end))) return `${text.slice(0, end - 1)}\n${gap}${text.slice(stop)}`;
  return text.slice(0, end) + gap + text.slice(stop);
}
