import { languageTag } from './tag.ts';

const KEYS = ['lang', 'language', 'locale', 'hreflang'];
/** Where `<html lang>` is looked for, in UTF-16 units. */
const HEAD = 2000;

/** What a file itself says of its language. */
export interface Sayings {
  readonly path: string;
  readonly text: string;
  /** Its front matter. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Every language of the site, BCP 47; null when the site is not known. */
  readonly languages: readonly string[] | null;
}

/** The language that a file declares: its own key, `<html lang>`, its name; BCP 47, or null. */
export function declaredLanguage({ path, text, data, languages }: Sayings): string | null {
  for (const key of KEYS) {
    const tag = languageTag(data[key]);
    if (tag !== null) return tag;
  }
  return languageOfHtml(path, text) ?? languageOfName(path, languages);
}

function languageOfHtml(path: string, text: string): string | null {
  if (!/\.html?$/i.test(path)) return null;
  return languageTag(/<html\s[^<>]{0,500}?\blang\s{0,3}=\s{0,3}["']?([\w-]{2,20})/i.exec(text.slice(0, HEAD))?.[1]);
}

/** `page.es.md`, `page.pt-BR.md`, `index-fr.md`, of a language of the site: `civil.ia.md` is not in Interlingua. */
function languageOfName(path: string, languages: readonly string[] | null): string | null {
  const { tag, isDotted } = readName(path);
  if (tag === null) return null;
  return (languages?.includes(tag) ?? isDotted) ? tag : null;
}

/** The tag at the end of a file name: `es` and `page` of `page.es.md`. */
function readName(path: string) {
  const found = NAME.exec(path);
  return { stem: found?.[1] ?? '', isDotted: found?.[2] === '.', tag: languageTag(found?.[3]) };
}

const NAME = /^(.{0,1000}?[^/])([._-])([a-z]{2,3}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?)\.[a-z]{2,8}$/i;

/** The languages that file names declare together: `page.es.md` beside `page.md`, or beside `page.en.md`. */
export function languagesOfNames(files: ReadonlySet<string>): readonly string[] {
  const byStem = new Map<string, Set<string>>();
  for (const path of files) {
    if (!/\.(?:md|markdown|mdx|html)$/i.test(path)) continue;
    const { stem, isDotted, tag } = readName(path);
    if (tag === null || !isDotted) continue;
    const key = `${stem}${path.slice(path.lastIndexOf('.'))}`;
    byStem.set(key, (byStem.get(key) ?? new Set()).add(tag));
  }
  const found = new Set<string>();
  for (const [key, tags] of byStem) if (tags.size > 1 || files.has(key)) for (const tag of tags) found.add(tag);
  return [...found].sort();
}
