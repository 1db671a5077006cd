/** The shortest and longest tags that are looked at, in characters: `fr` to `zh-Hant-TW`. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i;

/**
 * A language tag (BCP 47) in its usual writing: `fr-CA` of `fr_ca.UTF-8`, `zh-Hans` of `zh-hans`. Null for what is no
 * language: another value, or a word that merely is as short (`locale: Paris`).
 */
export function languageTag(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  let tag = known.get(value);
  if (tag === undefined) {
    tag = readTag(value);
    // A site has few languages, and says them on every page; hostile ones are not remembered without end.
    if (known.size < 1000) known.set(value, tag);
  }
  return tag;
}

const known = new Map<string, string | null>();

function readTag(value: string): string | null {
  // As systems write it: `fr_FR.UTF-8`, `ca_ES@valencia`.
  const written = value.trim().split(/[.@]/, 1)[0] ?? '';
  if (!TAG.test(written)) return null;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(written.replaceAll('_', '-'));
    return isLanguage(primaryOf(tag)) ? tag : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The language without its region or script: `fr` of `fr-CA`. */
export function primaryOf(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}

/** French of any country. */
export function isFrench(tag: string | null): boolean {
  return tag !== null && primaryOf(tag) === 'fr';
}

let names: Intl.DisplayNames | null = null;

/** The languages that have a name: Unicode's list, which JavaScript engines carry. */
function isLanguage(code: string): boolean {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(code) !== undefined;
}
