import type { DialectName } from '../../content/dialect/dialect.ts';
import { isContentPath, isOfTheRepository } from '../../content/find-pages.ts';
import { languageTag } from '../../content/language/tag.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { folderNamed, inside, isRepositoryFile, isUnreadFormat, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OutReason, PlannedFile } from '../plan.ts';
import { below, extensionOf, folderOf } from '../routes/url-path.ts';
import { record, type Settings, text, texts, webAddress } from '../settings/value.ts';
import { isHexo } from './hexo.ts';
import { isIndexOfFolder, jekyllRouting } from './jekyll/routing.ts';
import { JekyllSettings } from './jekyll/settings.ts';

const PAGE = /^(?:md|markdown|mkdown|mkdn|mkd|html?)$/;
/** Plug-ins that GitHub Pages always runs, and others must name. */
const OPTIONAL = 'jekyll-optional-front-matter';
const README = 'jekyll-readme-index';
const ON_PAGES = 'github-pages';
/** Plug-ins known to add no page, feeds and redirects aside: those of GitHub Pages and Jekyll's own. */
const ADDS_NONE =
  /^(?:github-pages|jekyll|minima|webrick|csv|base64|bigdecimal|logger|rake|tzinfo|tzinfo-data|wdm|html-proofer|kramdown\S*|rouge|jemoji|liquid-\S+|http_parser\.rb|faraday\S*|jekyll-(?:avatar|coffeescript|commonmark\S*|compose|default-layout|feed|gist|github-metadata|include-cache|last-modified-at|mentions|optional-front-matter|paginate|readme-index|redirect-from|relative-links|remote-theme|sass-converter|seo-tag|sitemap|swiss|theme-\S+|titles-from-headings|toc|watch))$/;

/** Jekyll: `_config.yml`. A page is any file with a front matter that is not left out. */
export const jekyll: SiteGenerator = {
  name: 'jekyll',
  output: '_site',
  settings: [/^_config\.(?:ya?ml|toml)$/],
  packages: [],
  // Hexo calls its settings so too.
  isOwn: async (path, base, survey) => !(await isHexo(path, base, survey)),
  marks({ folders }) {
    for (const path of folders) if (/^(?:content\/)?_(?:posts|drafts)$|^content\/_\w+$/.test(path)) return '';
    return null;
  },
  layout,
};

async function layout(ground: Ground): Promise<Layout> {
  const { survey, base, path, said } = ground;
  const settings = path === null ? {} : await survey.data(path);
  const source = folderNamed(text(settings['source']), base) ?? base;
  // Without settings, collections may stand in `content/`, as they do where `collections_dir` says so.
  const gathered =
    text(settings['collections_dir']) ?? (path === null && survey.folders.has('content') ? 'content' : null);
  const rules = new JekyllSettings(gathered === null ? settings : { ...settings, collections_dir: gathered });
  const data = inside(source, text(settings['data_dir']) ?? '_data');
  const plugins = await pluginsOf(settings, base, survey);
  const { bare, hasHome } = await headersOf(survey, source, rules);
  const content = said.content ?? folderNamed(gathered, source) ?? source;
  const language =
    languageTag(settings['lang']) ?? languageTag(settings['locale']) ?? languageTag(settings['language']);
  const declared = [settings['languages']].flat().flatMap((one) => languageTag(one) ?? []);
  const isOptional = plugins.has(OPTIONAL) || path === null;
  const asked = [...texts(settings['plugins']), ...texts(settings['gems'])];
  const adding = asked.filter((name) => !ADDS_NONE.test(name));
  const dialect = record(settings['kramdown'])['parse_block_html'] === true ? 'jekyll-blocks' : 'jekyll';
  const isReadmeIndex = plugins.has(README);
  const isIndex = (file: string): boolean =>
    isReadmeIndex && path !== null && !(hasHome && folderOf(file) === source) && isIndexOfFolder(file, survey.files);
  const planned = (file: string): PlannedFile =>
    fileOf(file, { source, data, rules, bare, isOptional, settings, dialect, isMarked: path === null, isIndex });
  const address = webAddress(settings['url']);
  const sub = text(settings['baseurl']) ?? '';
  return {
    settings,
    isKnown: true,
    dialect,
    content,
    static: said.static ?? source,
    places: [pagesIn(source), { folder: data, holds: 'data', language: null }],
    url:
      address === null ? webAddress(settings['baseurl']) : address.replace(/\/+$/, '') + sub.replace(/^\/?(?=.)/, '/'),
    language,
    languages: [...new Set([...(language === null ? [] : [language]), ...declared])],
    headingIds: 'kramdown',
    inherits: (file, key) => rules.scoped(below(source, file) ?? file, key) !== undefined,
    fileOf: planned,
    templates: async () =>
      path === null
        ? null
        : (await import('./jekyll/templates.ts')).readJekyllTemplates({ survey, base, source, settings, rules }),
    routing: (input) =>
      jekyllRouting({
        ...input,
        base: source,
        rules,
        isOptional,
        // GitHub Pages shows it unless told otherwise.
        isFutureShown: settings['future'] === true || (settings['future'] !== false && plugins.has(ON_PAGES)),
        isReadmeIndex,
        plugins: adding,
        isPage: (file) => planned(file).kind === 'page',
      }),
  };
}

interface Known {
  readonly source: string;
  readonly data: string;
  readonly rules: JekyllSettings;
  readonly settings: Settings;
  readonly dialect: DialectName;
  /** Files that begin with no front matter. */
  readonly bare: ReadonlySet<string>;
  readonly isOptional: boolean;
  /** Recognised by its folders alone. */
  readonly isMarked: boolean;
  /** Of its folder, for want of another (`jekyll-readme-index`). */
  isIndex(path: string): boolean;
}

function fileOf(path: string, known: Known): PlannedFile {
  const { source, data, rules } = known;
  const rel = below(source, path);
  const dialect = /\.html?$/i.test(path) ? 'html' : known.dialect;
  if (below(data, path) !== null && /\.(?:ya?ml|json)$/i.test(path)) return { kind: 'data', language: null };
  const isPage = PAGE.test(extensionOf(path));
  if (!isPage && !isUnreadFormat(path))
    return isContentPath(path) ? { kind: 'out', reason: 'unpublished', dialect } : OTHER;
  const reason = rel === null ? 'unpublished' : outOf(path, rel, known);
  // A page of HTML that Jekyll does not touch is a file among others.
  if (reason !== null) return dialect === 'html' && reason !== 'partial' ? OTHER : { kind: 'out', reason, dialect };
  if (!isPage) return { kind: 'unread', reason: 'format' };
  const language = rel === null ? null : languageTag(rules.scoped(rel, 'lang') ?? rules.scoped(rel, 'locale'));
  return { kind: 'page', dialect, language };
}

const OTHER: PlannedFile = { kind: 'other' };
const HOME = /^permalink:[ \t]*["']?\/(?:index\.html)?["']?[ \t]*\r?$/m;
const POST_NAME = /(?:^|\/)\d{2,4}-\d{1,2}-\d{1,2}-[^/]+$/;

function outOf(
  path: string,
  rel: string,
  { rules, bare, isOptional, isMarked, settings, isIndex }: Known,
): OutReason | null {
  const partials = [text(settings['includes_dir']) ?? '_includes', text(settings['layouts_dir']) ?? '_layouts'];
  if (partials.some((folder) => below(folder, rel) !== null)) return 'partial';
  if (rules.isExcluded(rel)) return 'excluded';
  const family = rules.familyOf(rel);
  // `_posts/modele-AAAA.md`: without a day in its name, Jekyll makes no post of it.
  if (family?.label === 'posts' && !POST_NAME.test(rel)) return 'unpublished';
  if (family !== null) return bare.has(path) || rules.isSpecial(below(family.folder, rel) ?? '') ? 'unpublished' : null;
  if (isOfTheRepository(rel)) return 'repository';
  // Without settings nobody knows which folders are collections: those of `content/` are read.
  if (isMarked && /^content\/_/.test(rel)) return null;
  if (!rules.isPublic(rel)) return 'unpublished';
  if (!bare.has(path) || isIndex(path)) return null;
  if (isRepositoryFile(rel)) return 'repository';
  return isOptional && !/\.html?$/i.test(path) ? null : 'unpublished';
}

/** Files that begin with no front matter, and whether one of the others says that it is the home page. */
async function headersOf(survey: Survey, source: string, rules: JekyllSettings) {
  const bare = new Set<string>();
  let hasHome = false;
  for (const path of survey.files) {
    const rel = below(source, path);
    if (rel === null || !PAGE.test(extensionOf(path))) continue;
    const isHtml = /\.html?$/i.test(path);
    // Documents of a collection have a front matter, but for what speaks of its folder.
    const isSure = !isHtml && !isRepositoryFile(rel.slice(rel.lastIndexOf('/') + 1));
    if (rules.familyOf(rel) === null ? !rules.isPublic(rel) : isSure) continue;
    const head = (await survey.text(path))?.slice(0, 1000) ?? '';
    if (!/^\ufeff?---[ \t]*\r?\n/.test(head)) bare.add(path);
    else if (HOME.test(head)) hasHome = true;
  }
  return { bare, hasHome };
}

/** Plug-ins the settings name, and those that GitHub Pages brings: with its gem, or without any Gemfile. */
async function pluginsOf(settings: Settings, base: string, survey: Survey): Promise<ReadonlySet<string>> {
  const named = [...texts(settings['plugins']), ...texts(settings['gems']), ...texts(settings['whitelist'])];
  const gemfile = await survey.text(inside(base, 'Gemfile'));
  for (const [, name = ''] of (gemfile ?? '').matchAll(/^[ \t]*gem[ \t]+["']([\w-]{1,80})["']/gm)) named.push(name);
  const isOnPages = gemfile === null || named.includes(ON_PAGES);
  // Each of them has a switch of its own.
  const isOff = (key: string): boolean => record(settings[key])['enabled'] === false;
  if (isOnPages) named.push(OPTIONAL, README, ON_PAGES);
  const off = [...(isOff('optional_front_matter') ? [OPTIONAL] : []), ...(isOff('readme_index') ? [README] : [])];
  return new Set(named.filter((name) => !off.includes(name)));
}
