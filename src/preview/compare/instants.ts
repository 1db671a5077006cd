const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The same moment, told in the time of another place. */
export function isSameInstant(before: string, after: string): boolean {
  const [a, b] = [before.trim(), after.trim()];
  return (
    a !== b && INSTANT.test(a) && INSTANT.test(b) && a.slice(-6) !== b.slice(-6) && Date.parse(a) === Date.parse(b)
  );
}
