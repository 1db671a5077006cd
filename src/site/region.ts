/** Countries where French is written by rules of their own, or by those of France without its tag saying so. */
const COUNTRIES: ReadonlySet<string> = new Set(['BE', 'CA', 'CH', 'LU']);

/**
 * The country whose French a site writes where its language tags do not say: that of its address (`.ca`), or of its other languages
 * (`en-CA`). Null when nothing tells, or several countries do.
 */
export function regionOf(hosts: readonly string[], languages: readonly string[]): string | null {
  const told = [
    ...hosts.map((host) => host.slice(host.lastIndexOf('.') + 1).toUpperCase()),
    ...languages.map((tag) => /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1] ?? ''),
  ].filter((country) => COUNTRIES.has(country));
  return new Set(told).size === 1 ? (told[0] ?? null) : null;
}
