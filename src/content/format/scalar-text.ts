/** A scalar as text, nothing for the rest: a mapping of a page has no prototype, and `String` throws on it. */
export function scalarText(value: unknown): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}
