import { languageTag, primaryOf } from '../../../content/language/tag.ts';
import type { Survey } from '../../layout/survey.ts';
import { below } from '../../routes/url-path.ts';
import type { Cascade } from './data.ts';

/** What the layouts write as the language of a page: a literal, and the names of data that win over it. */
interface Written {
  readonly names: readonly (readonly string[])[];
  readonly literal: string | null;
}

/** The language that the layouts themselves declare, on `<html lang>`: one word for all pages, or a name to look up. */
export async function readLayoutLanguage(survey: Survey, folders: readonly string[]): Promise<readonly Written[]> {
  const found: Written[] = [];
  for (const path of survey.files) {
    if (!/\.(?:njk|html|liquid|webc)$/.test(path) || folders.every((folder) => below(folder, path) === null)) continue;
    const lang = /<html\b[^>]{0,300}?\slang=(["'])(.{1,120}?)\1/i.exec((await survey.text(path)) ?? '')?.[2];
    if (lang === undefined) continue;
    const literal = languageTag(lang) ?? languageTag(/["']([a-z-]{2,10})["']\s*\}\}/i.exec(lang)?.[1]);
    // `page.lang` is Eleventy's own, of its plug-in for languages.
    const names = [...lang.matchAll(/(?<=\{\{-?\s*|\bor\s|default:\s*)[a-z_]\w*(?:\.\w+){0,4}/gi)].map(([name]) =>
      name.split('.'),
    );
    found.push({ names, literal });
  }
  return found;
}

/** The language of a page by what its data says, under the names that the layouts read, or the usual ones. */
export function languageFrom(written: readonly Written[], cascade: Cascade, path: string): string | null {
  const single = written.flatMap(({ names }) => names.flatMap((name) => (name.length === 1 ? name : [])));
  for (const key of new Set([...single, 'lang', 'locale'])) {
    const found = languageTag(cascade.value(path, key));
    if (found !== null) return found;
  }
  return null;
}

/** The language of the whole site: in its global data, else the one word that all layouts write. */
export function siteLanguageFrom(written: readonly Written[], cascade: Cascade): string | null {
  for (const name of [...written.flatMap(({ names }) => names), ['lang'], ['locale']]) {
    const found = languageTag(cascade.global(name));
    if (found !== null) return found;
  }
  const [first, ...others] = new Set(written.flatMap(({ literal }) => (literal === null ? [] : primaryOf(literal))));
  // The English of a theme that nobody changed says nothing of the pages.
  return first === undefined || first === 'en' || others.length > 0 ? null : first;
}
