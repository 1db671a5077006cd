/** Countries where French is written by rules of their own, or by those of France without its tag saying so. */
const COUNTRIES: ReadonlySet<string> = new Set(['BE', 'CA', 'CH', 'LU']);
/** Characters of a page in which its links are looked at. */
const LOOKED_AT = 50_000;
/** Fewer links tell nothing. */
const FEW = 2;

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

/** The country that a page's links lead to, when most of those that lead to a country lead to one of these; else null. */
export function regionOfLinks(text: string): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [, end = ''] of text
    .slice(0, LOOKED_AT)
    .matchAll(/https?:\/\/[a-z\d.-]{1,200}\.([a-z]{2})(?![a-z\d.-])/gi)) {
    const country = end.toUpperCase();
    counts.set(country, (counts.get(country) ?? 0) + 1);
    all++;
  }
  for (const [country, count] of counts) if (COUNTRIES.has(country) && count >= FEW && count * 2 > all) return country;
  return null;
}
