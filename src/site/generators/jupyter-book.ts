import { createGlob } from '../../configuration/glob.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { languageTag } from '../../content/language/tag.ts';
import type { Field } from '../../content/page.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { labelsOf } from '../layout/labels.ts';
import { filesIn, inside, isRepositoryFile, pagesIn } from '../layout/places.ts';
import type { MenuEntry } from '../navigation/navigation.ts';
import type { OutReason } from '../plan.ts';
import type { RoutesInput, Routing } from '../routes/routing.ts';
import { below, extensionOf, folderOf, isSource, joinPath, stemOf } from '../routes/url-path.ts';
import { at, listOf, record, type Settings, texts, webAddress } from '../settings/value.ts';

/** Jupyter Book (`_config.yml` and `_toc.yml`, built by Sphinx) and MyST (`myst.yml`): every page of their folder, or those they list. */
export const jupyterBook: SiteGenerator = {
  name: 'jupyter-book',
  settings: [/^_config\.ya?ml$/, /^_toc\.ya?ml$/, /^myst\.ya?ml$/],
  packages: ['mystmd'],
  // Jekyll and Hexo call their settings so too: a table of contents that names files is nobody else's.
  isOwn: async (path, base, survey) => /(?:^|\/)myst\.ya?ml$/.test(path) || namesFiles(survey, base),
  layout,
};

/** Whether a table of contents names a file that is there: one that is left behind in a folder makes no book of it. */
async function namesFiles(survey: Ground['survey'], base: string): Promise<boolean> {
  const source = (await survey.text(inside(base, '_toc.yml'))) ?? '';
  const named = source.matchAll(/^[ \t]*(?:-[ \t]+)?(?:file|root):[ \t]*["']?([^"'#\r\n]+?)["']?[ \t]*(?:#.*)?$/gm);
  for (const [, name = ''] of named)
    if (ENDINGS.some((ending) => survey.files.has(joinPath(base, name + ending) ?? ''))) return true;
  return false;
}

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path !== null && /\.ya?ml$/.test(path) ? await survey.data(path) : {};
  const isMyst = path === null || !/_(?:config|toc)\.ya?ml$/.test(path);
  const contents = survey.files.has(inside(base, '_toc.yml')) ? inside(base, '_toc.yml') : null;
  const toc = at(settings, 'project', 'toc') ?? (contents === null ? undefined : await tableOf(survey.text(contents)));
  const content = said.content ?? base;
  const language =
    languageTag(at(settings, 'sphinx', 'config', 'language')) ?? languageTag(at(settings, 'project', 'language'));
  const file = filesIn({
    places: [pagesIn(base, language)],
    dialect: 'myst',
    endings: ['md', 'markdown', 'myst'],
    out: outOf(settings, toc, base, isMyst),
  });
  return {
    settings,
    isKnown: true,
    dialect: 'myst',
    content,
    static: said.static ?? base,
    places: [pagesIn(base, language)],
    url: webAddress(at(settings, 'html', 'baseurl')),
    language,
    languages: language === null ? [] : [language],
    headingIds: 'loose',
    menus: [contents, isMyst ? path : null]
      .filter((file) => file !== null)
      .map((file) => ({ path: file, entries: (text) => tocEntries(file, text, base) })),
    fileOf: (one) => (one === contents ? { kind: 'data', language } : file(one)),
    routing: (input) => bookRouting(base, input, isMyst, [...entriesOf(toc, ['root'])][0] ?? null),
  };
}

/** A list at the top is no mapping of settings: it is read as the value of one. */
async function tableOf(source: Promise<string | null>): Promise<unknown> {
  return new DataFile('_toc.yml', (await source) ?? '').value;
}

/** What a table of contents names under some keys, at any depth. */
function* entriesOf(toc: unknown, keys: readonly string[], depth = 0): Iterable<string> {
  if (depth > 20 || typeof toc !== 'object' || toc === null) return;
  for (const one of listOf(toc)) yield* entriesOf(one, keys, depth + 1);
  for (const [key, value] of Object.entries(record(toc)))
    if (typeof value !== 'string') yield* entriesOf(value, keys, depth + 1);
    else if (keys.includes(key)) yield value;
}

function outOf(settings: Settings, toc: unknown, base: string, isMyst: boolean): (path: string) => OutReason | null {
  const listed = new Set([...entriesOf(toc, ['file', 'root'])].map((name) => withoutEnding(name)));
  const globs = (patterns: readonly string[]) => patterns.map((pattern) => createGlob(pattern, { dot: true }));
  const grouped = globs([...entriesOf(toc, ['glob', 'pattern'])]);
  const left = globs([...texts(settings['exclude_patterns']), ...texts(at(settings, 'project', 'exclude'))]);
  const isClosed = isMyst ? listed.size > 0 : settings['only_build_toc_files'] === true;
  return (path) => {
    const rel = below(base, path) ?? path;
    if (/^_(?:build|sources)\//.test(rel) || /(?:^|\/)\.ipynb_checkpoints\//.test(rel)) return 'unpublished';
    if (left.some((matches) => matches(rel) || matches(withoutEnding(rel)))) return 'excluded';
    if (listed.has(withoutEnding(rel)) || grouped.some((matches) => matches(rel) || matches(withoutEnding(rel))))
      return null;
    if (isClosed) return 'unlisted';
    return isRepositoryFile(rel) || isRepositoryFile(path) ? 'repository' : null;
  };
}

function withoutEnding(name: string): string {
  return name
    .normalize('NFC')
    .replace(/^\.?\//, '')
    .replace(/\.(?:md|markdown|myst|ipynb|rst|txt)$/, '');
}

function bookRouting(base: string, { files, pages }: RoutesInput, isMyst: boolean, root: string | null): Routing {
  const isLabel = labelsOf(pages);
  return {
    ...fileRouting({
      statics: [],
      // A file is copied where a page names it.
      colocated: (file) => (isSource(file) || below(base, file) === null ? null : `/${below(base, file)}`),
      route(page) {
        const rel = below(base, page.path);
        // MyST makes the address of the name of the file, without its folders, where it is the only one.
        return rel === null || isMyst ? null : `${placeOf(folderOf(rel), stemOf(rel))}.html`;
      },
      aliases: (page) =>
        !isMyst && root !== null && below(base, withoutEnding(page.path)) === withoutEnding(root) ? ['/'] : [],
      // Notebooks, reStructuredText, the index and the search, what `_static` brings.
      mayGenerate: (url) => isMyst || /^(?:|html)$/.test(extensionOf(url)) || /\/_static\//.test(url),
    }),
    sourceRoots: () => [base],
    // `[texte](cible)`: the name of a target, wherever it stands, or of a page without its ending.
    source(reference, from) {
      if (!/^[\w:-]+$/.test(reference) && !isLabel(reference)) return null;
      const beside = joinPath(folderOf(from), reference) ?? '';
      return ['.md', '.ipynb', '.rst', ''].some((ending) => files.has(beside + ending)) ? null : { path: null };
    },
  };
}

/** Of what a table of contents names, endings may be left out. */
const ENDINGS = ['', '.md', '.ipynb', '.rst', '.myst', '.markdown', '.txt', '.py', '.Rmd', '.tex'];

/** The files that `_toc.yml` names, or the `toc` of `myst.yml`. */
function tocEntries(path: string, source: string, base: string): readonly MenuEntry[] {
  const file = new DataFile(path, source);
  const top = /_toc\.ya?ml$/.test(path) ? file.root : file.field('/project/toc');
  if (top === null || (top !== file.root && top.name !== 'toc')) return [];
  return [...leavesOf(top)].flatMap(({ name, value, range }) => {
    const joined = typeof value === 'string' && (name === 'file' || name === 'root') ? joinPath(base, value) : null;
    if (joined === null || typeof value !== 'string' || value === '') return [];
    const files = ENDINGS.map((ending) => joined + ending);
    return [{ range, url: value, files, certainty: 'sure' as const }];
  });
}

function* leavesOf(field: Field): Iterable<Field> {
  if (field.children.length === 0) yield field;
  for (const child of field.children) yield* leavesOf(child);
}
