import type { CmsCollection, CmsI18n } from './cms.ts';

/** The locale of a named file, the empty text when the site has one language, null when it is another file. */
export function localeOfFile(file: string, i18n: CmsI18n | null, path: string): string | null {
  if (i18n === null) return path === file ? '' : null;
  if (file.includes(PLACEHOLDER))
    return i18n.locales.find((locale) => placed(file, locale, isOmitted(i18n, locale)) === path) ?? null;
  if (path === file) return i18n.defaultLocale;
  const [folder, name] = [file.slice(0, file.lastIndexOf('/') + 1), file.slice(file.lastIndexOf('/') + 1)];
  return (
    i18n.locales.find((locale) =>
      i18n.structure === 'multiple_folders'
        ? path === `${folder}${locale}/${name}`
        : i18n.structure === 'multiple_files' && path === file.replace(/\.(\w+)$/, `.${locale}.$1`),
    ) ?? null
  );
}

/** As `localeOfFile`, for an entry of the folder of a collection. */
export function localeOfEntry(collection: CmsCollection, path: string): string | null {
  const end = `.${collection.extension}`.toLowerCase();
  if (collection.folder === null || !path.toLowerCase().endsWith(end)) return null;
  const stem = path.slice(0, -end.length);
  for (const [locale, start, last] of variants(collection.folder, collection.i18n)) {
    if (!stem.startsWith(start) || !stem.endsWith(last) || stem.length < start.length + last.length) continue;
    const rest = stem.slice(start.length, stem.length - last.length);
    if (isEntry(collection, rest)) return locale;
  }
  return null;
}

/** True for the page of a folder itself: the one that has a form, or the section page of Hugo, which the CMS lists among the entries. */
export function isIndex({ indexFile, nested }: CmsCollection, path: string): boolean {
  const name = (path.split('/').at(-1) ?? '').replace(/\..*$/, '');
  return indexFile === null ? !nested && name === '_index' : name === indexFile.name;
}

/** The files of a form as globs: one for each level of folders, or for all of them. */
export function globsOfEntries({ folder, i18n, depth, entryPath, extension }: CmsCollection): string[] {
  const starts = new Set(variants(folder ?? '', i18n).map(([, start]) => start));
  const all = Array.from({ length: Math.min(depth, MOST_LEVELS) }, (_, level) => '*/'.repeat(level));
  const levels = depth > MOST_LEVELS ? ['**/'] : entryPath === null ? all : all.slice(-1);
  return [...starts].flatMap((start) => levels.map((level) => `${start}${level}*.${extension}`));
}

export function globsOfFile(file: string, i18n: CmsI18n | null): string[] {
  if (i18n === null || !file.includes(PLACEHOLDER)) return [file];
  return i18n.locales.map((locale) => placed(file, locale, isOmitted(i18n, locale)));
}

/** Of folders that are written out one by one. */
const MOST_LEVELS = 4;

const PLACEHOLDER = '{{locale}}';

function isOmitted(i18n: CmsI18n, locale: string): boolean {
  return i18n.omitsDefault && locale === i18n.defaultLocale;
}

/** A path whose placeholder is filled in, or left out with the sign that follows it. */
function placed(path: string, locale: string, omitted: boolean): string {
  return (omitted ? path.replace(/\{\{locale\}\}[./]|\/?\{\{locale\}\}$/, '') : path).replaceAll(PLACEHOLDER, locale);
}

/** Each language, with how the paths of its entries begin and end; the default one last, since it may be named nowhere. */
function variants(folder: string, i18n: CmsI18n | null): (readonly [string, string, string])[] {
  if (i18n === null) return [['', asStart(folder), '']];
  const { structure, defaultLocale, takesUnnamed } = i18n;
  const single = structure === 'single_file' || structure === 'single_file_default_root';
  if (single) return [[defaultLocale, asStart(folder), '']];
  const named = [...i18n.locales]
    .sort((a, b) => Number(a === defaultLocale) - Number(b === defaultLocale))
    .map((locale) => {
      const omitted = isOmitted(i18n, locale);
      const prefix = omitted ? '' : `${locale}/`;
      if (folder.includes(PLACEHOLDER)) return [locale, asStart(placed(folder, locale, omitted)), ''] as const;
      if (structure === 'multiple_root_folders') return [locale, `${prefix}${asStart(folder)}`, ''] as const;
      if (structure === 'multiple_folders') return [locale, `${asStart(folder)}${prefix}`, ''] as const;
      return [locale, asStart(folder), omitted ? '' : `.${locale}`] as const;
    });
  return structure === 'multiple_files' && takesUnnamed ? [...named, [defaultLocale, asStart(folder), '']] : named;
}

function asStart(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}

function isEntry({ depth, entryPath, indexFile }: CmsCollection, rest: string): boolean {
  if (rest === '') return false;
  if (indexFile !== null && rest === indexFile.name) return true;
  if (entryPath !== null) return new RegExp(`^(?:${entryPath})$`).test(rest);
  return rest.split('/').length <= depth;
}
