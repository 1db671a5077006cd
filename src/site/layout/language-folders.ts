import { languageTag } from '../../content/language/tag.ts';
import { below, folderOf, isSource } from '../routes/url-path.ts';

/** Of the pages of a folder that is called like a language, so many have one of the same path in another, or beside the folders. */
const SHARED = 0.5;

/**
 * The language of a page of a site that declares none, by its folder: `fr-CA/guide.mdx` beside `de/guide.mdx`, or `guide.mdx`. Null for
 * a folder that only happens to be called like a language (`io/`, `as/`).
 * @param content the folder of pages
 */
export function languageFolders(content: string, files: ReadonlySet<string>): (path: string) => string | null {
  const pages = new Map<string, Set<string>>();
  for (const file of files) {
    const rel = below(content, file);
    if (rel === null || !isSource(file)) continue;
    const [first = '', ...rest] = rel.split('/');
    const isFolder = rest.length > 0 && languageTag(first) !== null;
    const folder = isFolder ? first : '';
    pages.set(folder, (pages.get(folder) ?? new Set()).add(isFolder ? rest.join('/') : rel));
  }
  const tags = new Map<string, string>();
  for (const [folder, own] of pages) {
    const tag = languageTag(folder);
    if (tag === null) continue;
    const shared = [...own].filter((rel) => [...pages].some(([other, theirs]) => other !== folder && theirs.has(rel)));
    if (shared.length >= SHARED * own.size) tags.set(folder, tag);
  }
  return (path) => tags.get(below(content, path)?.split('/')[0] ?? '') ?? null;
}

/** The declared language that a folder of the path is named after; null when none is. */
export function folderLanguage(path: string, tags: readonly string[]): string | null {
  const steps = folderOf(path).toLowerCase().split('/');
  return tags.find((tag) => steps.includes(tag.toLowerCase())) ?? null;
}

/**
 * The languages that folders of pages are called after, where the address of a page begins with that of its folder: `src/pages/[lang]/`
 * beside `src/content/sv/` and `src/content/fr/`. Empty where no address does. @param routes the folder of what makes addresses
 */
export function languagesOfRoutes(folders: ReadonlySet<string>, routes: string, content: string): readonly string[] {
  const isParameter = [...folders].some((path) => /^\[(?:lang|language|locale)\]$/.test(below(routes, path) ?? ''));
  if (!isParameter) return [];
  return [...folders].flatMap((path) => (folderOf(path) === content ? (languageTag(below(content, path)) ?? []) : []));
}
