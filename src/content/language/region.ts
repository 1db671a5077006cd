/** Countries where French is written by rules of their own, or by those of France without its tag saying so. */
const COUNTRIES: ReadonlySet<string> = new Set(['BE', 'CA', 'CH', 'LU']);
/** Ends of hosts that anybody takes, wherever they live. */
const ANYWHERE: ReadonlySet<string> = new Set('IO AI CO GG SH LY TV ME CC TO SO FM AM IM GL GD EU'.split(' '));
/** Characters of a page in which its links are looked at. */
const LOOKED_AT = 50_000;
/** Addresses made short, which lead anywhere. */
const SHORTENED = /\/\/(?:youtu\.be|goo\.gl|t\.co)$/i;
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

/** Whether people write French there, in Europe or America. @param country ISO 3166, two letters */
export function isWrittenInFrench(country: string): boolean {
  return country === 'FR' || COUNTRIES.has(country);
}

/** How many links of a text lead to each country, by the end of their host. */
export function countriesOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [link, end = ''] of text
    .slice(0, LOOKED_AT)
    .matchAll(/https?:\/\/[a-z\d.-]{1,200}\.([a-z]{2})(?![a-z\d.-])/gi)) {
    const country = end.toUpperCase();
    if (ANYWHERE.has(country) || SHORTENED.test(link)) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country to which most of the links lead that lead to any, when it is one of these; else null. */
export function regionOfLinks(text: string): string | null {
  return mostOf(countriesOf(text));
}

/** @param few So many links at least. */
export function mostOf(counts: ReadonlyMap<string, number>, few = FEW): string | null {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [country, count] of counts) if (COUNTRIES.has(country) && count >= few && count * 2 > all) return country;
  return null;
}
