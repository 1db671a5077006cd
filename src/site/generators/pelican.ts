import { languageTag } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import { DRAFT } from '../hidden.ts';
import { fileRouting } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import { below, folderOf, isAsset } from '../routes/url-path.ts';
import { at, text, webAddress } from '../settings/value.ts';

/** Pelican: its settings are Python. What they set to a plain text is read; addresses are made of titles, by code. */
export const pelican: SiteGenerator = {
  name: 'pelican',
  settings: [/^pelicanconf\.py$/],
  packages: [],
  layout,
};

/** `{filename}/a.md`, `|static|b.png`: names of source files, and of pages that are made. */
const NAMED = /^[{|](\w{1,20})[}|](.*)$/s;

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? '' : ((await survey.text(path)) ?? '');
  const published = (await survey.text(inside(base, 'publishconf.py'))) ?? '';
  const named = folderNamed(literal(settings, 'PATH'), base);
  const usual = inside(base, 'content');
  const content = said.content ?? (named !== null && named !== '' ? named : survey.folders.has(usual) ? usual : base);
  const language = languageTag(literal(settings, 'DEFAULT_LANG'));
  const url = webAddress(literal(published, 'SITEURL')) ?? webAddress(literal(settings, 'SITEURL'));
  const places = [pagesIn(content, language)];
  const urls = readUrls(`${settings}\n${published}`);
  const own = { files: survey.files, folders: survey.folders, content, language };
  // That plug-in reads YAML between dashes, and leaves the rest to Pelican.
  const dialect = /\byaml[_-]metadata\b/.test(settings) ? 'mkdocs' : 'pelican';
  // Its usual extensions, unless the settings name others.
  const hasDefinitions = !/^MARKDOWN\b/m.test(settings) || /\b(?:extra|def_list)\b/.test(settings);
  return {
    settings: hasDefinitions ? { markdown_extensions: ['def_list'] } : {},
    isKnown: true,
    dialect,
    content,
    static: said.static ?? content,
    places,
    url,
    language,
    languages: language === null ? [] : [language],
    headingIds: /\btoc\b/.test(settings) ? 'python' : 'none',
    fileOf: filesIn({
      places,
      dialect,
      endings: ['md', 'markdown', 'mkd', 'mdown'],
      out: (file) => (/(?:^|\/)\./.test(below(content, file) ?? '') ? 'excluded' : null),
    }),
    routing: ({ pages }) => ({
      ...fileRouting({
        statics: [{ folder: content, under: '' }],
        route: (page) => routeIn(page, urls, own),
        hidden: ({ data }) =>
          /^(?:draft|skip)$/i.test(text(at(data, 'status') ?? at(data, 'Status')) ?? '') ? DRAFT : null,
        // A file of a folder that is copied as it is, a page of the folder of pages: nobody makes those.
        mayGenerate: (path) => (isAsset(path) ? !urls.isCopied(path) : !isClosed(path, urls, own, pages)),
      }),
      source(reference, from) {
        const [, what, rest = ''] = NAMED.exec(reference) ?? [];
        if (what === undefined) return null;
        if (!/^(?:filename|static|attach)$/.test(what)) return { path: null };
        return { path: rest.startsWith('/') ? inside(content, rest.slice(1)) : inside(folderOf(from), rest) };
      },
    }),
  };
}

/** Where Pelican puts articles and pages, `{slug}` for the name of each; null where the settings make it of more, or by code. */
interface Urls {
  readonly article: string | null;
  readonly page: string | null;
  /** No plug-in makes pages. */
  readonly isAlone: boolean;
  /** Whether a file stands in a folder that the settings have copied, and that no plug-in fills. */
  isCopied(path: string): boolean;
}

interface Own {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly content: string;
  readonly language: string | null;
}

function readUrls(settings: string): Urls {
  const patternOf = (name: string, usual: string): string | null => {
    const said = ['SAVE_AS', 'URL'].map((end) => `${name}_${end}`).filter((one) => isSet(settings, one));
    const [first] = said;
    if (first === undefined) return usual;
    const pattern = literal(settings, first.replace('SAVE_AS', 'URL'), '{}') ?? literal(settings, first, '{}');
    return pattern !== null && /^[^{}]*\{slug\}[^{}]*$/.test(pattern) ? pattern : null;
  };
  const isAlone = !isSet(settings, 'PLUGINS');
  const list = /^STATIC_PATHS[ \t]*=[ \t]*[[(]([^\])]{0,1000})[\])]/m.exec(settings)?.[1] ?? '';
  const copied = [...list.matchAll(/["']([\w-]{1,100})\/?["']/g)].map(([, name = '']) => name);
  const isOpen =
    /^from\s+(?!pelicanconf\b|__future__\b)\S+\s+import\s+\*/m.test(settings) || isSet(settings, 'PAGE_PATHS');
  return {
    article: isOpen ? null : patternOf('ARTICLE', '{slug}.html'),
    page: isOpen ? null : patternOf('PAGE', 'pages/{slug}.html'),
    isAlone,
    isCopied: (path) => isAlone && copied.includes(path.split('/')[1] ?? ''),
  };
}

function isSet(settings: string, name: string): boolean {
  return new RegExp(`^${name}[ \\t]*\\+?=`, 'm').test(settings);
}

/** Of a page that says its slug itself: others have one of their title, by the settings. */
function routeIn({ path, data }: Page, urls: Urls, { content, language }: Own): string | null {
  const rel = below(content, path);
  const slug = text(at(data, 'slug'));
  const others = ['url', 'save_as', 'status'].some((name) => at(data, name) !== undefined);
  const lang = languageTag(text(at(data, 'lang')));
  const pattern = rel?.startsWith('pages/') === true ? urls.page : urls.article;
  if (rel === null || slug === null || others || (lang !== null && lang !== language) || pattern === null) return null;
  return `/${pattern.replace('{slug}', slug)}`;
}

/** Whether all that may be at an address is known: where pages are, each of which says its slug. */
function isClosed(path: string, urls: Urls, own: Own, pages: ReadonlyMap<string, Page>): boolean {
  if (urls.page !== 'pages/{slug}.html' || !urls.isAlone || !/^\/pages\/[^/]+\.html$/.test(path)) return false;
  const folder = inside(own.content, 'pages');
  return [...own.files].every((file) => {
    const page = below(folder, file) === null ? undefined : pages.get(file);
    return below(folder, file) === null || isAsset(file) || (page !== undefined && routeIn(page, urls, own) !== null);
  });
}

/** The text that a line of Python gives to a name, where it is written out. */
function literal(source: string, name: string, braces: '' | '{}' = ''): string | null {
  const barred = braces === '' ? '{}' : '';
  const found = [
    ...source.matchAll(
      new RegExp(`^${name}[ \\t]*=[ \\t]*u?(["'])([^"'\\\\\\r\\n${barred}]{1,300})\\1[ \\t]*(?:#.*)?$`, 'gm'),
    ),
  ];
  return found.at(-1)?.[2] ?? null;
}
