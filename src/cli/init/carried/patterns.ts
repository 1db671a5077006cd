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

/** Several at once: those that can be carried, and the rest. */
export function wildcardsOf(expressions: readonly string[]): { readonly ignore: string[]; readonly left: string[] } {
  const ignore: string[] = [];
  const left: string[] = [];
  for (const one of expressions) {
    const pattern = wildcardOf(one);
    if (pattern === null || pattern === '*') left.push(one);
    else ignore.push(pattern);
  }
  return { ignore, left };
}
