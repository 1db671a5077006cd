import { languageTag } from '../../content/language/tag.ts';
import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { folderLanguage } from '../layout/language-folders.ts';
import { isStrictMdx, packagesOf } from '../layout/packages.ts';
import { filesIn, inside, isRepositoryFile, pagesIn } from '../layout/places.ts';
import type { Place } from '../plan.ts';
import { below, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, listOf, record, UNKNOWN } from '../settings/value.ts';

/** Next: `pages/` and `app/` by path; Markdown elsewhere is content whose addresses are code. */
export const next: SiteGenerator = {
  name: 'next',
  settings: [/^next\.config\.[cm]?[jt]s$/],
  packages: ['next'],
  layout,
};

async function layout(ground: Ground): Promise<Layout> {
  const { survey, base, path, said } = ground;
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN);
  const { first, all } = nextLanguages(settings);
  // Any folder of the site may hold its content: the code says which.
  const places: Place[] = [pagesIn(said.content ?? base)];
  const roots = ['pages', 'src/pages', 'app', 'src/app'].map((name) => inside(base, name));
  return {
    settings,
    isKnown: true,
    dialect: 'mdx',
    mdx: isStrictMdx(await packagesOf(survey, base)) ? 'mdx' : null,
    content: said.content ?? base,
    static: said.static ?? inside(base, 'public'),
    places,
    url: null,
    language: first,
    languages: all,
    headingIds: 'loose',
    fileOf: filesIn({
      places,
      dialect: 'mdx',
      plainDialect: 'commonmark',
      languageOf: (file) => folderLanguage(file, all),
      out: (file) => {
        const rel = below(base, file) ?? file;
        return isRepositoryFile(rel, base) || /(?:^|\/)readme\.md$/i.test(rel) ? 'repository' : null;
      },
    }),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route: (page) => nextRoute(page.path, roots),
        mayGenerate: (url) => !isAsset(url),
        because: codedBy(path),
      }),
  };
}

/** `pages/a/b.mdx`, `app/a/page.mdx`; names in brackets are parameters, those in parentheses leave no trace. */
export function nextRoute(path: string, roots: readonly string[]): string | null {
  const root = roots.find((folder) => below(folder, path) !== null);
  const rel = root === undefined ? null : below(root, path);
  if (root === undefined || rel === null || rel.includes('[')) return null;
  const steps = folderOf(rel)
    .split('/')
    .filter((step) => !/^\(.*\)$/.test(step));
  const stem = stemOf(rel);
  if (root.endsWith('app')) return stem === 'page' ? placeOf(...steps) || '/' : null;
  return stem === 'index' ? placeOf(...steps) || '/' : placeOf(...steps, stem);
}

export function nextLanguages(settings: ReturnType<typeof record>): { first: string | null; all: readonly string[] } {
  const first = languageTag(at(settings, 'i18n', 'defaultLocale'));
  const declared = listOf(at(settings, 'i18n', 'locales')).flatMap((one) => languageTag(one) ?? []);
  return { first, all: [...new Set([...(first === null ? [] : [first]), ...declared])] };
}
