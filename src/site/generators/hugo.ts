import { languageTag } from '../../content/language/tag.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, firstFolder, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { Place } from '../plan.ts';
import type { HeadingIds } from '../routes/slugs.ts';
import { below } from '../routes/url-path.ts';
import { at, listOf, record, type Settings, text, texts, webAddress } from '../settings/value.ts';
import { readBuildFlags } from './hugo/command.ts';
import { configurationFiles, readHugoConfiguration } from './hugo/configuration.ts';
import { menuEntries } from './hugo/menus.ts';
import { dropsHtml, GOLDMARK, versionsOf } from './hugo/raw-html.ts';
import { hugoRouting } from './hugo/routing.ts';

/** What a site of Hugo says of itself, one or another: a program may have a `config.json` too. */
const KEYS =
  /^(?:baseurl|canonifyurls|contentdir|copyright|defaultcontentlanguage|disablekinds|enable\w+|languagecode|languages|markup|menus?|module|outputs|paginate|paginat\w+|params|permalinks|publishdir|relativeurls|summarylength|taxonomies|theme|themesdir|title|uglyurls)$/i;

/** Hugo: `hugo.toml`, `config.*` beside its own folders, or `config/_default/`. */
export const hugo: SiteGenerator = {
  name: 'hugo',
  output: 'public',
  settings: [
    /^hugo\.(?:toml|ya?ml|json)$/,
    /^config\/_default\/(?:hugo|config|params|languages|menus)\.(?:toml|ya?ml|json)$/,
    /^config\.(?:toml|ya?ml|json)$/,
  ],
  packages: [],
  async isOwn(path, base, survey) {
    if (!/(?:^|\/)config\.[a-z]+$/.test(path) || path.includes('config/_default/')) return true;
    if (/(?:^|\/)admin\//.test(path)) return false;
    if (!['content', 'layouts', 'archetypes', 'themes'].some((name) => survey.folders.has(inside(base, name))))
      return false;
    // Cecil has such settings and folders too; its layouts are of Twig.
    for (const file of survey.files) if (below(inside(base, 'layouts'), file)?.endsWith('.twig') === true) return false;
    const keys = Object.keys(await survey.data(path));
    // One that does not parse is still its own.
    return keys.length === 0 || keys.some((key) => KEYS.test(key));
  },
  marks({ files }) {
    for (const path of files) {
      const found = /^(site\/)?content\/(?:.*\/)?_index(?:\.\w\w)?\.md$/.exec(path);
      if (found !== null) return found[1] === undefined ? '' : 'site';
    }
    return null;
  },
  layout,
};

async function layout(ground: Ground): Promise<Layout> {
  const { survey, base, path, said } = ground;
  const settings = path === null ? {} : await readHugoConfiguration(survey, base);
  const main = said.content ?? mainFolder(settings, path === null ? base : inside(base, 'content'), base, survey);
  const language = languageOf(settings);
  const built = await readBuildFlags(survey, base, settings);
  const places: Place[] = [
    ...contentPlaces(settings, base, main, survey),
    { folder: inside(base, text(at(settings, 'dataDir')) ?? 'data'), holds: 'data', language: null },
  ];
  const codes = Object.keys(record(at(settings, 'languages')));
  const tag = (code: string): string | null =>
    languageTag(at(settings, 'languages', code, 'languageCode')) ??
    languageTag(at(settings, 'languages', code, 'locale')) ??
    languageTag(code);
  const languages = [
    ...new Set([...codes.flatMap((code) => tag(code) ?? []), ...(language === null ? [] : [language])]),
  ];
  const suffixes = new Map(codes.map((code) => [code.toLowerCase(), tag(code)]));
  return {
    settings,
    isKnown: true,
    dialect: 'hugo',
    content: main,
    static: said.static ?? staticFolder(settings, base, survey),
    places,
    url: webAddress(at(settings, 'baseURL')),
    urls: codes.flatMap((code) => webAddress(at(settings, 'languages', code, 'baseURL')) ?? []),
    language,
    languages,
    headingIds: headingIds(settings, await versionsOf(survey, base)),
    dropsHtml: await dropsHtml(survey, base, path, settings),
    menus: configurationFiles(survey, base).map((file) => ({
      path: file,
      entries: (source) => menuEntries(file, source, codes),
    })),
    fileOf: filesIn({
      places,
      dialect: 'hugo',
      endings: ['md', 'markdown', 'mdx', 'html', 'htm'],
      languageOf: (file) => suffixes.get(/\.([a-z-]{2,10})\.[a-z]+$/i.exec(file)?.[1]?.toLowerCase() ?? '') ?? null,
      out: (file) => (isIgnored(file, settings) ? 'excluded' : null),
    }),
    routing: (input) => hugoRouting({ ...input, places, built }),
    templates: async () => (await import('./hugo/shortcodes.ts')).readShortcodes({ survey, base, settings }),
    models: async () => {
      const { readArchetypes } = await import('./hugo/archetypes.ts');
      return readArchetypes({ survey, base, settings, folders: contentFolders(places) });
    },
  };
}

function contentFolders(places: readonly Place[]): string[] {
  return places.flatMap(({ folder, holds }) => (holds === 'pages' ? [folder] : []));
}

/** The main folder of pages: that of the default language where each has its own. */
function mainFolder(settings: Settings, fallback: string, base: string, { folders }: Survey): string {
  const languages = record(at(settings, 'languages'));
  const first = text(at(settings, 'defaultContentLanguage')) ?? Object.keys(languages)[0] ?? 'en';
  return (
    folderNamed(text(at(languages, first, 'contentDir')), base) ??
    folderNamed(text(at(settings, 'contentDir')), base) ??
    firstFolder(folders, base, ['content']) ??
    fallback
  );
}

/** The folders of pages: of each language, and those that modules mount. */
function contentPlaces(settings: Settings, base: string, main: string, { folders }: Survey): Place[] {
  const places: Place[] = [];
  for (const [code, options] of Object.entries(record(at(settings, 'languages')))) {
    const folder = folderNamed(text(at(options, 'contentDir')), base);
    const language =
      languageTag(at(options, 'languageCode')) ?? languageTag(at(options, 'locale')) ?? languageTag(code);
    const shared = places.findIndex((place) => place.folder === folder);
    // Languages that share a folder tell each other by the names of the files.
    if (shared >= 0) places.splice(shared, 1, pagesIn(folder ?? main));
    else if (folder !== null) places.push(pagesIn(folder, language));
  }
  for (const mount of listOf(at(settings, 'module', 'mounts'))) {
    const target = text(at(mount, 'target')) ?? '';
    const folder = folderNamed(text(at(mount, 'source')), base);
    if (folder === null || !folders.has(folder) || !/^content(?:\/|$)/.test(target)) continue;
    places.push({ folder, holds: 'pages', language: languageTag(texts(at(mount, 'lang'))[0]) });
  }
  if (!places.some(({ folder }) => folder === main)) places.push(pagesIn(main));
  return places.filter((one, index) => places.findIndex(({ folder }) => folder === one.folder) === index);
}

function staticFolder(settings: Settings, base: string, { folders }: Survey): string | null {
  return (
    folderNamed(texts(at(settings, 'staticDir'))[0] ?? null, base) ??
    firstFolder(folders, base, ['static', 'public']) ??
    (base === '' ? firstFolder(folders, '', ['site/static']) : null)
  );
}

function languageOf(settings: Settings): string | null {
  const code =
    text(at(settings, 'defaultContentLanguage')) ?? Object.keys(record(at(settings, 'languages')))[0] ?? null;
  const own = code === null ? undefined : at(settings, 'languages', code);
  const named = code === null ? null : languageTag(code);
  const whole = languageTag(at(settings, 'languageCode')) ?? languageTag(at(settings, 'locale'));
  // `fr`, and `fr-CA` for the whole site: the second says more of the first.
  const isCloser = named !== null && whole?.startsWith(`${named}-`) === true;
  return (
    languageTag(at(own, 'languageCode')) ??
    languageTag(at(own, 'locale')) ??
    (isCloser || named === null ? whole : named)
  );
}

/** @param versions Minor numbers of the releases that build it, as far as they are known. */
function headingIds(settings: Settings, versions: readonly number[]): HeadingIds {
  const declared = at(settings, 'markup', 'goldmark', 'parser', 'autoHeadingIDType');
  if (at(settings, 'markup', 'defaultMarkdownHandler') === 'blackfriday') return 'blackfriday';
  if (declared === 'blackfriday') return 'blackfriday';
  if (versions.length > 0 && versions.every((minor) => minor < GOLDMARK)) return 'blackfriday';
  return declared === 'github-ascii' ? 'goldmark-ascii' : 'goldmark';
}

/** `ignoreFiles` holds regular expressions; only those that are plain endings and folders are followed. */
function isIgnored(path: string, settings: Settings): boolean {
  return texts(at(settings, 'ignoreFiles')).some((pattern) => {
    const plain = pattern
      .replace(/^\^|\$$/g, '')
      .replaceAll('\\', '')
      .replace(/^\.\*/, '');
    if (/[*+?()[\]{}|]/.test(plain)) return false;
    return pattern.endsWith('$') ? path.endsWith(plain) : below(plain.replace(/\/$/, ''), path) !== null;
  });
}
