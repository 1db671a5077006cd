import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { folderLanguage } from '../layout/language-folders.ts';
import { isStrictMdx, packagesOf } from '../layout/packages.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import type { Place } from '../plan.ts';
import { below, folderOf, isAsset, isSource, stemOf } from '../routes/url-path.ts';
import { record, UNKNOWN } from '../settings/value.ts';
import { nextLanguages, nextRoute } from './next.ts';

const SOURCES = ['.mdx', '.md', '/index.mdx', '/index.md'];

/** Nextra, on Next: `content/`, `pages/` and `app/`, a folder for each language where there are several. */
export const nextra: SiteGenerator = {
  name: 'nextra',
  settings: [/^next\.config\.[cm]?[jt]s$/],
  packages: ['nextra'],
  isOwn: async (path, _base, survey) => ((await survey.text(path)) ?? '').includes('nextra'),
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN);
  const { first, all } = nextLanguages(settings);
  const folders = ['content', 'src/content', 'pages', 'src/pages', 'app', 'src/app']
    .map((name) => inside(base, name))
    .filter((folder) => survey.folders.has(folder));
  const content = said.content ?? folders[0] ?? base;
  const places: Place[] = [...new Set([content, ...folders])].map((folder) => pagesIn(folder));
  const roots = folders.filter((folder) => !folder.endsWith('content'));
  return {
    settings,
    isKnown: true,
    dialect: 'mdx',
    mdx: isStrictMdx(await packagesOf(survey, base)) ? 'mdx' : null,
    content,
    static: said.static ?? inside(base, 'public'),
    places,
    url: null,
    language: first,
    languages: all,
    headingIds: 'github',
    fileOf: filesIn({
      places,
      dialect: 'mdx',
      languageOf: (file) => folderLanguage(file, all),
      out: (file) => (/(?:^|\/)_/.test(below(base, file) ?? '') ? 'partial' : null),
    }),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route(page) {
          const rel = folders.includes(content) && content.endsWith('content') ? below(content, page.path) : null;
          if (rel === null) return nextRoute(page.path, roots);
          return stemOf(rel) === 'index' ? placeOf(folderOf(rel)) || '/' : placeOf(folderOf(rel), stemOf(rel));
        },
        // It takes the ending of a link away, whatever that of the page is.
        variants: (path) => (isSource(path) ? SOURCES.map((ending) => path.replace(/\.[a-z]+$/i, ending)) : []),
        mayGenerate: (url) => !isAsset(url),
        because: codedBy(path),
      }),
  };
}
