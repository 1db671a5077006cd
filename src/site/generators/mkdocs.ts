import ignore from 'ignore';
import { languageTag } from '../../content/language/tag.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OutReason, Place } from '../plan.ts';
import type { Routing } from '../routes/routing.ts';
import { below, extensionOf, folderOf, stemOf } from '../routes/url-path.ts';
import { at, defaultText, listOf, record, type Settings, text, texts, webAddress } from '../settings/value.ts';
import { navEntries } from './mkdocs/navigation.ts';

/** MkDocs: `mkdocs.yml`, and its heir Zensical: `zensical.toml`. Pages are what `docs_dir` holds; `nav` orders them and leaves none out. */
export const mkdocs: SiteGenerator = {
  name: 'mkdocs',
  settings: [/^[\w-]{0,30}docs\.ya?ml$/, /^zensical\.toml$/],
  packages: [],
  isOwn,
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? {} : await inherited(path, survey);
  const parent = path === null ? null : await parentOf(path, survey);
  const content = said.content ?? folderNamed(defaultText(settings['docs_dir']) ?? 'docs', base) ?? base;
  const i18n = pluginOf(settings, 'i18n');
  const language = languageTag(at(settings, 'theme', 'language')) ?? languageTag(at(settings, 'theme', 'locale'));
  const codes = languagesOf(i18n);
  const main = codes.find(({ isDefault }) => isDefault)?.tag ?? language;
  const inFolders = text(at(i18n, 'docs_structure')) === 'folder';
  const places: Place[] = [pagesIn(content, main)];
  if (inFolders) for (const { code, tag } of codes) places.push(pagesIn(inside(content, code), tag));
  const isOut = outOf(settings, content, base);
  return {
    settings,
    isKnown: true,
    dialect: 'mkdocs',
    content,
    static: said.static ?? content,
    places,
    url: webAddress(settings['site_url']),
    language: main,
    languages: [...new Set([...(main === null ? [] : [main]), ...codes.flatMap(({ tag }) => tag ?? [])])],
    // Numbers that a plug-in puts before headings are in their ids.
    headingIds: numbersHeadings(settings) ? 'none' : 'python',
    // Where a script gathers the pages at build time, nobody knows them.
    menus: (survey.folders.has(content) ? [path, parent] : [])
      .flatMap((file) => (file === null || file.endsWith('.toml') ? [] : [file]))
      .map((file) => ({
        path: file,
        entries: (source) =>
          navEntries(file, source, {
            content,
            codes: codes.map(({ code }) => code),
            isClosed: otherPlugins(settings).length === 0 && settings['hooks'] === undefined,
          }),
      })),
    fileOf: filesIn({
      places,
      dialect: 'mkdocs',
      endings: ['md', 'markdown', 'mdown', 'mkdn', 'mkd'],
      out: isOut,
      languageOf: (file) =>
        inFolders
          ? null
          : (codes.find(({ code }) => file.toLowerCase().endsWith(`.${code.toLowerCase()}.md`))?.tag ?? null),
    }),
    routing: () => mkdocsRouting(settings, content, codes),
  };
}

/** Forks of MkDocs name the file after themselves, and its settings are the same. */
async function isOwn(path: string, _base: string, survey: Survey): Promise<boolean> {
  if (/(?:^|\/)(?:mkdocs\.ya?ml|zensical\.toml)$/.test(path)) return true;
  const settings = await survey.data(path);
  const others = ['docs_dir', 'nav', 'theme', 'plugins', 'markdown_extensions'].filter((key) => key in settings);
  return 'site_name' in settings && others.length >= 2;
}

async function parentOf(path: string, survey: Survey): Promise<string | null> {
  return folderNamed(text((await survey.data(path))['INHERIT']), folderOf(path));
}

/** `INHERIT: ../base.yml`, one step up. */
async function inherited(path: string, survey: Survey): Promise<Settings> {
  const data = await survey.data(path);
  const settings = path.endsWith('.toml') ? record(data['project']) : data;
  const from = await parentOf(path, survey);
  return from === null ? settings : { ...(await survey.data(from)), ...settings };
}

/** The options of a plug-in; null when it is not there. Plug-ins stand in a list or a mapping. */
/** `add-number`, `enumerate-headings`, whatever the plug-in is called in full. */
function numbersHeadings({ plugins }: Settings): boolean {
  const all = Array.isArray(plugins) ? plugins : [plugins];
  const names = all.flatMap((one) => (typeof one === 'string' ? one : Object.keys(record(one))));
  return names.some((name) => /number|enumerat/.test(name));
}

function pluginOf(settings: Settings, name: string): Settings | null {
  const plugins = settings['plugins'];
  for (const one of Array.isArray(plugins) ? plugins : [plugins]) {
    if (one === name) return {};
    const options = record(one);
    for (const key of [name, `material/${name}`]) if (key in options) return record(options[key]);
  }
  return null;
}

interface Language {
  readonly code: string;
  readonly tag: string | null;
  readonly isDefault: boolean;
}

/** Of `mkdocs-static-i18n`: a list, or in its older form a mapping. */
function languagesOf(i18n: Settings | null): readonly Language[] {
  const languages = at(i18n, 'languages');
  const first = text(at(i18n, 'default_language'));
  const listed = listOf(languages).map((one) => ({
    code: text(at(one, 'locale')) ?? '',
    isDefault: at(one, 'default') === true,
  }));
  const keyed = Object.keys(record(languages)).map((code) => ({ code, isDefault: code === first }));
  return [...listed, ...keyed]
    .filter(({ code }) => code !== '' && code !== 'null')
    .map((one) => ({ ...one, tag: languageTag(one.code) }));
}

/** Hidden files, templates, `exclude_docs`, and the folders of snippets. */
function outOf(settings: Settings, content: string, base: string): (path: string) => OutReason | null {
  const excluded = ignore({ ignorecase: false }).add([
    '.*',
    '/templates/',
    ...(text(settings['exclude_docs']) ?? '').split('\n'),
  ]);
  const snippets = texts(at(optionsOf(settings, 'pymdownx.snippets'), 'base_path'))
    .flatMap((name) => folderNamed(name, base) ?? [])
    .filter((folder) => folder !== content && below(content, folder) !== null);
  return (path) => {
    if (snippets.some((folder) => below(folder, path) !== null)) return 'partial';
    const rel = below(content, path);
    return rel !== null && rel !== '' && excluded.ignores(rel) ? 'excluded' : null;
  };
}

function optionsOf(settings: Settings, name: string): unknown {
  for (const one of listOf(settings['markdown_extensions'])) if (name in record(one)) return record(one)[name];
  return record(settings['markdown_extensions'])[name];
}

function mkdocsRouting(settings: Settings, content: string, codes: readonly Language[]): Routing {
  const isPretty = settings['use_directory_urls'] !== false;
  const plugins = otherPlugins(settings);
  const makers = plugins.filter((name) => !LEAVES_PAGES.test(name));
  const blog = pluginOf(settings, 'blog');
  const posts = blog === null ? null : inside(inside(content, text(blog['blog_dir']) ?? 'blog'), 'posts');
  const first = codes.find(({ isDefault }) => isDefault)?.code ?? null;
  return fileRouting({
    statics: [{ folder: content, under: '' }],
    route(page) {
      // The address of a post is made of its date and its title, by settings of its own.
      if (posts !== null && below(posts, page.path) !== null) return null;
      const rel = below(content, page.path);
      if (rel === null) return null;
      const suffix = codes.find(({ code }) => stemOf(rel).endsWith(`.${code}`))?.code ?? null;
      const stem = suffix === null ? stemOf(rel) : stemOf(rel).slice(0, -suffix.length - 1);
      const [head = '', ...rest] = folderOf(rel).split('/');
      const folder = placeOf(
        suffix !== null && suffix !== first ? suffix : '',
        head === first ? rest.join('/') : folderOf(rel),
      );
      if (/^(?:index|README)$/.test(stem)) return `${folder}/`;
      return isPretty ? `${folder}/${stem}/` : `${folder}/${stem}.html`;
    },
    ...(makers.length > 0 && { sourceDoubt: { reason: 'plugin', by: makers.join(', ') } }),
    ...(codes.length > 0 && {
      variants: (path: string) => codes.map(({ code }) => path.replace(/(?=\.[a-z]+$)/i, `.${code}`)),
    }),
    mayGenerate: (path) =>
      plugins.length > 0 || /^(?:xml|json|txt|css|js|map|gz)$/.test(extensionOf(path)) || path === '/404.html',
    ...(plugins.length > 0 && { because: { reason: 'plugin', by: plugins.join(', ') } }),
  });
}

/** Plug-ins that add no page and take links between pages as MkDocs does: what they do is done to pages that are there. */
const LEAVES_PAGES =
  /^(?:material\/.*|i18n|blog|tags|meta|info|offline|privacy|social|typeset|optimize|minify.*|git-.*|glightbox|lightbox|macros|mermaid2|autorefs|redirects|exclude.*|awesome-.*|literate-nav|section-index|nav-.*|mkdocs-nav-.*|.*-?toc.*|table-reader|include-markdown|rss|charts|video|mkdocs-video|pdf-.*|with-pdf|print-site|encryptcontent|french|link-marker|open-in-new-tab|page-.*|statistics|bibtex|mknotebooks|mkdocs-jupyter|drawio|swagger-ui-tag|markdownextradata|termynal|caption|enumerate-headings|img2fig|badges|codeinclude|tooltips|glossary)$/;

/** Plug-ins other than the search may add pages. */
function otherPlugins({ plugins }: Settings): readonly string[] {
  const names = Array.isArray(plugins)
    ? plugins.flatMap((one) => (typeof one === 'string' ? [one] : Object.keys(record(one))))
    : Object.keys(record(plugins));
  return names.filter((name) => name !== 'search' && name !== 'material/search');
}
