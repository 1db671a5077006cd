import type { Field } from '../page.ts';
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
  /** Every language that the site's settings declare, BCP 47. */
  readonly languages: readonly string[];
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

/** `page.es.md`, `page.pt-BR.md`; `index-fr.md` and `index.fil.md` only when the site has that language. */
function languageOfName(path: string, languages: readonly string[]): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.slice(0, Math.max(0, name.lastIndexOf('.')));
  const dotted = /.\.([a-z]{2,3}(?:[-_][a-z\d]{2,8})?)$/i.exec(stem)?.[1];
  const suffix = dotted ?? /.[-_]([a-z]{2,3}(?:[-_][a-z\d]{2,8})?)$/i.exec(stem)?.[1];
  const tag = languageTag(suffix);
  if (tag === null) return null;
  return languages.includes(tag) || (dotted !== undefined && /^[a-z]{2}(?:-|$)/.test(tag)) ? tag : null;
}

/** The language that a field's own key declares, among keys that are all languages: `title: { fr: …, en: … }`. */
export function languageOfField(field: Field): string | null {
  for (let one: Field | null = field; one !== null; one = one.parent) {
    const tag = one.parent?.kind === 'mapping' ? languageTag(one.name) : null;
    const siblings = one.parent?.children ?? [];
    if (tag !== null && siblings.length > 1 && siblings.every(({ name }) => languageTag(name) !== null)) return tag;
  }
  return null;
}
