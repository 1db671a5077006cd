/**
 * Stands in for `pluralize` in a browser: what remark-lint says is shown to nobody, and its rules count characters, hashes, lines, markers and
 * spaces.
 */
export default function pluralize(word: string, count: number): string {
  if (count === 1) return word;
  return `${word}${word.endsWith('h') ? 'es' : 's'}`;
}
