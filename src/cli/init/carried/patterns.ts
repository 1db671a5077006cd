import type { Wishes } from './wishes.ts';

/** More patterns than these are not written for one expression. */
const MOST_PATTERNS = 16;

/**
 * A regular expression for addresses, as a pattern of `links.ignore`, where `*` stands for anything; null where it says more. A dot that
 * is not escaped is taken for a dot, as whoever wrote `example.com` meant it.
 */
export function wildcardOf(expression: string): string | null {
  const from = expression.startsWith('^');
  const to = expression.endsWith('$') && !expression.endsWith('\\$');
  const inner = expression.slice(from ? 1 : 0, to ? -1 : undefined);
  const plain = inner
    .replace(/^https\?:\/\//, '*://')
    .replace(/\.[*+]\??/g, '\0')
    .replace(/\\([./?+&=#:_-])/g, (_, sign: string) => (sign === '?' || sign === '+' ? `\u0001${sign}` : sign));
  if (/[\\()[\]{}|^$*?+]/.test(plain.replaceAll(/\u0001./g, '').replace(/^\*:/, ''))) return null;
  const words = plain.replaceAll('\0', '*').replaceAll('\u0001', '');
  return `${from ? '' : '*'}${words}${to ? '' : '*'}`.replace(/\*{2,}/g, '*');
}

/** `(www\.)?` and `(com|io)`: a group that holds no other. */
const GROUP = /(?<!\\)\((?:\?:)?([^()\\]*(?:\\[^()][^()\\]*)*)\)(\?(?!\?))?(?![*+{?])/;

/** The same for each alternative of its groups; empty where it says more. */
export function wildcardsOf(expression: string): readonly string[] {
  let all: readonly string[] = [expression];
  while (all.length <= MOST_PATTERNS && all.some((one) => GROUP.test(one))) all = all.flatMap(alternativesOf);
  const patterns = all.length > MOST_PATTERNS ? [] : all.map(wildcardOf);
  const whole = patterns.filter((one) => one !== null && one !== '*');
  return whole.length < patterns.length ? [] : [...new Set(whole as string[])];
}

function alternativesOf(expression: string): readonly string[] {
  const group = GROUP.exec(expression);
  if (group === null) return [expression];
  const [whole, inner = '', optional] = group;
  const [before, after] = [expression.slice(0, group.index), expression.slice(group.index + whole.length)];
  return [...inner.split('|'), ...(optional === undefined ? [] : [''])].map((word) => before + word + after);
}

/** Notes what is not to be asked: as patterns, or as it is written where it says more than a pattern does. */
export function ignoreExpressions(wishes: Wishes, expressions: readonly string[]): void {
  for (const one of expressions) {
    const patterns = /^\^?\.[*+]\$?$/.test(one) ? ['*'] : wildcardsOf(one);
    if (patterns.length === 0) wishes.left.push(one);
    else wishes.ignore.push(...patterns);
  }
}

export function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}

/** A line of a `.gitignore`, or one of its like, as a pattern of paths; null for what it takes back. */
export function pathPatternOf(line: string): string | null {
  if (/^[!#]/.test(line)) return null;
  const isAnchored = /\/(?!$)/.test(line.replace(/^\*\*\//, ''));
  const name = line.replace(/^\.?\//, '').replace(/\/$/, '');
  const anywhere = isAnchored || name.startsWith('**/') ? name : `**/${name}`;
  // A name that has no ending is that of a folder.
  return line.endsWith('/') || !/[*.][^/]*$/.test(name) ? `${anywhere}/**` : anywhere;
}
