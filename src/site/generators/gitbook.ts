import { languageTag } from '../../content/language/tag.ts';
import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import { listedPages, summaryEntries } from '../navigation/summary.ts';
import { below, extensionOf, folderOf, joinPath, stemOf } from '../routes/url-path.ts';
import { at, text } from '../settings/value.ts';

/** GitBook: the pages that `SUMMARY.md` lists. */
export const gitbook: SiteGenerator = {
  name: 'gitbook',
  settings: [/^\.gitbook\.ya?ml$/, /^LANGS\.md$/, /^SUMMARY\.md$/, /^\.gitbook\/assets\/[^/]+$/],
  packages: ['gitbook-cli', 'honkit'],
  isHumble: true,
  isOwn: async (path, base, survey) => {
    if (path.includes('.gitbook')) return true;
    // A book for each language, each with its list.
    if (path.endsWith('LANGS.md'))
      return (await booksOf(survey, base)).some(
        (book) => book !== base && survey.files.has(inside(book, 'SUMMARY.md')),
      );
    // A list of links, and the first page it speaks of: mdBook has its own settings beside it.
    const text = (await survey.text(path)) ?? '';
    return !survey.files.has(inside(base, 'book.toml')) && /^[ \t]*[*-][ \t]+\[[^\]\n]{1,300}\]\(/m.test(text);
  },
  layout,
};

/** What a path of `SUMMARY.md` may leave out: `guide` for `guide.md`, a folder for its first page. */
const alsoNamed = (file: string): readonly string[] => [`${file}.md`, `${file}/README.md`, `${file}/index.md`];

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path !== null && /\.ya?ml$/.test(path) ? await survey.data(path) : {};
  const root = folderNamed(text(settings['root']), base) ?? base;
  const content = said.content ?? root;
  const named = (key: string, usual: string): string => text(at(settings, 'structure', key)) ?? usual;
  const books = await booksOf(survey, root);
  const summaries = books.map((book) => joinPath(book, named('summary', 'SUMMARY.md')) ?? 'SUMMARY.md');
  const readmes = new Set(books.map((book) => joinPath(book, named('readme', 'README.md')) ?? 'README.md'));
  const listed = new Set<string>();
  for (const summary of summaries)
    for (const file of listedPages((await survey.text(summary)) ?? '', folderOf(summary)))
      for (const one of [file, ...alsoNamed(file)]) listed.add(one);
  const language = languageTag((await survey.data(inside(base, 'book.json')))['language']);
  const places = books.map((book) => pagesIn(book, book === root ? language : languageTag(stemOf(book))));
  return {
    settings,
    isKnown: true,
    dialect: 'gitbook',
    content,
    static: said.static ?? inside(root, '.gitbook/assets'),
    places,
    url: null,
    language,
    languages: [...new Set([language, ...places.map((place) => place.language)])].filter((one) => one !== null),
    headingIds: isOfService(survey, base) ? 'gitbook' : 'loose',
    menus: summaries.map((summary) => ({
      path: summary,
      entries: (text) => summaryEntries(text, folderOf(summary), alsoNamed),
    })),
    fileOf: filesIn({
      places,
      dialect: 'gitbook',
      out: (file) => {
        if (summaries.includes(file) || /(?:^|\/)\.gitbook\/includes\//.test(file)) return 'partial';
        if (readmes.has(file) || listed.size === 0 || listed.has(file.normalize('NFC'))) return null;
        return 'unlisted';
      },
    }),
    routing: () =>
      fileRouting({
        statics: [],
        route(page) {
          const rel = below(root, page.path);
          if (rel === null) return null;
          return /^readme$/i.test(stemOf(rel)) ? placeOf(folderOf(rel)) || '/' : placeOf(folderOf(rel), stemOf(rel));
        },
        mayGenerate: (url) => extensionOf(url) !== 'md',
        // Addresses are made by the service, from its own settings.
        because: codedBy(null),
        // In a book of several languages, `/` is the root of each.
        sourceRoots: (from) => [...books.filter((book) => book !== root && below(book, from) !== null), root],
      }),
  };
}

/** What `.gitbook` holds is written by the service; the program of old, and HonKit, keep accents in ids. */
function isOfService({ files }: Ground['survey'], base: string): boolean {
  return [...files].some((file) => /^\.gitbook(?:\/|\.ya?ml$)/.test(below(base, file) ?? ''));
}

/** The books of several languages, each in its folder, that `LANGS.md` lists; else the one at the root. */
async function booksOf(survey: Ground['survey'], root: string): Promise<readonly string[]> {
  const list = (await survey.text(inside(root, 'LANGS.md'))) ?? '';
  const folders = [...list.matchAll(/^[ \t]*[*+-][ \t]+\[[^\]\n]{1,100}\]\(\.?\/?([\w-]{1,40})\/?\)/gm)].map(
    ([, name = '']) => inside(root, name),
  );
  return folders.length === 0 ? [root] : folders;
}
