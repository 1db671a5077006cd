import { languageTag } from '../../content/language/tag.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Templates } from '../layout/templates.ts';
import { listedPages, summaryEntries } from '../navigation/summary.ts';
import { below, extensionOf, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, type Settings, text } from '../settings/value.ts';

/** mdBook: `book.toml`; only the chapters that `SUMMARY.md` lists are made. */
export const mdbook: SiteGenerator = {
  name: 'mdbook',
  settings: [/^book\.toml$/],
  packages: [],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? {} : await survey.data(path);
  const source = folderNamed(text(at(settings, 'book', 'src')) ?? 'src', base) ?? inside(base, 'src');
  const content = said.content ?? source;
  const summary = inside(source, 'SUMMARY.md');
  const listed = listedPages((await survey.text(summary)) ?? '', source);
  const language = languageTag(at(settings, 'book', 'language'));
  return {
    settings,
    isKnown: true,
    dialect: 'commonmark',
    content,
    static: said.static ?? source,
    places: [pagesIn(source, language)],
    url: null,
    language,
    languages: language === null ? [] : [language],
    headingIds: 'github',
    menus: [{ path: summary, entries: (text) => summaryEntries(text, source) }],
    fileOf: filesIn({
      places: [pagesIn(source, language)],
      dialect: 'commonmark',
      endings: ['md'],
      out: (file) =>
        file === summary ? 'partial' : listed.size === 0 || listed.has(file.normalize('NFC')) ? null : 'unlisted',
    }),
    templates: async () => (isLinked(settings) ? TEMPLATES : null),
    routing: (input) =>
      fileRouting({
        statics: [{ folder: source, under: '' }],
        route(page) {
          const rel = below(source, page.path);
          if (rel === null) return null;
          const stem = /^readme$/i.test(stemOf(rel)) ? 'index' : stemOf(rel);
          return `${placeOf(folderOf(rel), stem)}.html`;
        },
        mayGenerate: (url) =>
          (!isAsset(url) && !/^(?:|html|md)$/.test(extensionOf(url))) ||
          isMade(inside(source, url.slice(1)), input.files),
      }),
  };
}

/** What its pages include is looked for where they say, not by name. */
const TEMPLATES: Templates = {
  engine: 'mdbook',
  called: null,
  holding: new Set(),
  pages: null,
  layouts: null,
  language: () => 'mdbook',
};

/** Whether what pages include is put in their place, as it is by default. */
function isLinked(settings: Settings): boolean {
  return (
    at(settings, 'build', 'use-default-preprocessors') !== false || at(settings, 'preprocessor', 'links') !== undefined
  );
}

/** Pages that a `Makefile` of their folder, or of the one above, may make of what the list leaves out. */
function isMade(file: string, files: ReadonlySet<string>): boolean {
  const folder = folderOf(file);
  const isWritten = extensionOf(file) === 'html' && files.has(file.replace(/html$/, 'md'));
  return isWritten && [folder, folderOf(folder)].some((one) => files.has(inside(one, 'Makefile')));
}
