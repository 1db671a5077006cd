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
 * (often the closing bracket alone) may stand at the left margin. Such lines are joined to the one above, character for
 * character, so that offsets stay. Throws the first error when that does not help.
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
      const mended = budget <= 0 ? null : joinToLineAbove(text, error as Stop);
      if (mended === null) throw first;
      text = mended;
    }
  }
}

function joinToLineAbove(text: string, { reason, mark }: Stop): string | null {
  const stop = mark?.position;
  if (reason !== 'deficient indentation' || stop === undefined) return null;
  const { code, range } = diagnose(text, stop, reason);
  if (code !== 'unclosed-bracket' && !(code === 'unclosed-quote' && closesAfter(text, range.start, stop))) return null;
  let end = stop;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  const lineStart = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
  if (end === 0 || !/[\r\n]/.test(text.slice(end, stop))) return null;
  const gap = ' '.repeat(stop - end);
  // A comment above would swallow the line: its last character makes room for the line break.
  if (/(?:^|\s)#/.test(text.slice(lineStart, end))) return `${text.slice(0, end - 1)}\n${gap}${text.slice(stop)}`;
  return text.slice(0, end) + gap + text.slice(stop);
}

/** Characters within which a quote is looked for. */
const NEAR = 20_000;

/** Whether the quote closes at the end of a line, and swallows no key before: that is a mistake for everyone. */
function closesAfter(text: string, opening: number, stop: number): boolean {
  const quote = text.charAt(opening);
  if (quote !== '"' && quote !== "'") return false;
  const rest = text.slice(stop, stop + NEAR);
  const closing = rest.search(quote === '"' ? /(?<!\\)"/ : /'/);
  if (closing < 0 || !/^[ \t]*(?:\r?\n|\r|$)/.test(rest.slice(closing + 1, closing + 200))) return false;
  const inside = rest.slice(0, closing);
  return !/^[\w-]{1,60}:(?:\s|$)/m.test(inside) && !/(?:\r?\n[ \t]*){2}/.test(text.slice(opening, stop) + inside);
}
