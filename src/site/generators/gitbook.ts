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
  settings: [/^\.gitbook\.ya?ml$/, /^SUMMARY\.md$/, /^\.gitbook\/assets\/[^/]+$/],
  packages: ['gitbook-cli', 'honkit'],
  isHumble: true,
  isOwn: async (path, base, survey) => {
    if (path.includes('.gitbook')) return true;
    // A list of links, and the first page it speaks of: mdBook has its own settings beside it.
    const text = (await survey.text(path)) ?? '';
    return !survey.files.has(inside(base, 'book.toml')) && /^[ \t]*[*-][ \t]+\[[^\]\n]{1,300}\]\(/m.test(text);
  },
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path !== null && /\.ya?ml$/.test(path) ? await survey.data(path) : {};
  const root = folderNamed(text(settings['root']), base) ?? base;
  const content = said.content ?? root;
  const summary = joinPath(root, text(at(settings, 'structure', 'summary')) ?? 'SUMMARY.md') ?? 'SUMMARY.md';
  const readme = joinPath(root, text(at(settings, 'structure', 'readme')) ?? 'README.md') ?? 'README.md';
  const listed = listedPages((await survey.text(summary)) ?? '', folderOf(summary));
  const language = languageTag((await survey.data(inside(base, 'book.json')))['language']);
  return {
    settings,
    isKnown: true,
    dialect: 'gitbook',
    content,
    static: said.static ?? inside(root, '.gitbook/assets'),
    places: [pagesIn(root)],
    url: null,
    language,
    languages: language === null ? [] : [language],
    headingIds: 'loose',
    menus: [
      {
        path: summary,
        entries: (text) =>
          summaryEntries(text, folderOf(summary), (file) => [`${file}.md`, `${file}/README.md`, `${file}/index.md`]),
      },
    ],
    fileOf: filesIn({
      places: [pagesIn(root)],
      dialect: 'gitbook',
      out: (file) => {
        if (file === summary || /(?:^|\/)\.gitbook\/includes\//.test(file)) return 'partial';
        if (file === readme || listed.size === 0 || listed.has(file.normalize('NFC'))) return null;
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
        sourceRoots: () => [root],
      }),
  };
}
