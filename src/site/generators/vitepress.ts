import { createGlob } from '../../configuration/glob.ts';
import { languageTag } from '../../content/language/tag.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { packagesOf, readsCjkEmphasis } from '../layout/packages.ts';
import { filesIn, folderNamed, inside, isRepositoryFile, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import { linkEntries } from '../navigation/code.ts';
import type { MenuFile } from '../navigation/navigation.ts';
import type { Place } from '../plan.ts';
import { below, extensionOf, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { rewriterOf } from '../settings/rewrites.ts';
import {
  at,
  isSettings,
  isUncertain,
  record,
  type Settings,
  text,
  texts,
  UNKNOWN,
  webAddress,
} from '../settings/value.ts';

/** Settings that a package of somebody else makes (`defineVersionedConfig`): it may move pages. */
const FOREIGN = /\bimport\s{0,9}\{[^}]{0,500}\bdefine[A-Z][^}]{0,500}\}\s{0,9}from\s{0,9}["'](?!vitepress["'/]|[./])/;

/** VitePress: `.vitepress/config.*`, in the folder it runs in. */
export const vitepress: SiteGenerator = {
  name: 'vitepress',
  settings: [/^\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/],
  packages: ['vitepress'],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const value = isCode ? (await survey.code(path)).value : UNKNOWN;
  const settings = record(value);
  const content = said.content ?? folderNamed(text(settings['srcDir']), base) ?? base;
  const language = languageTag(at(settings, 'locales', 'root', 'lang')) ?? languageTag(settings['lang']);
  const locales = localesOf(settings);
  const places: Place[] = [
    pagesIn(content, language),
    ...locales.map(({ folder, tag }) => pagesIn(inside(content, folder), tag)),
  ];
  const isExcluded = texts(settings['srcExclude']).map((pattern) => createGlob(pattern, { dot: true }));
  const rewrite = rewriterOf(settings['rewrites']);
  const isKnown =
    isSettings(value) &&
    !FOREIGN.test((isCode ? await survey.text(path) : null) ?? '') &&
    settings['srcDir'] !== UNKNOWN &&
    !isUncertain(settings['rewrites']) &&
    settings['extends'] === undefined;
  const publicFolder = inside(content, 'public');
  const routeOf = (file: string): string | null => {
    const rel = below(content, file);
    if (rel === null || rel.includes('[')) return null;
    const target = rewrite(rel);
    const folder = placeOf(folderOf(target));
    return stemOf(target) === 'index'
      ? `${folder}/`
      : `${folder}/${stemOf(target)}${settings['cleanUrls'] === true ? '' : '.html'}`;
  };
  return {
    settings,
    isKnown,
    dialect: 'vitepress',
    content,
    static: said.static ?? publicFolder,
    places,
    url: webAddress(at(settings, 'sitemap', 'hostname')),
    language,
    languages: [...new Set([...(language === null ? [] : [language]), ...locales.flatMap(({ tag }) => tag ?? [])])],
    headingIds: 'vitepress',
    reader: readsCjkEmphasis(await packagesOf(survey, base)) ? 'cjk' : undefined,
    menus: menuFiles(survey, base),
    fileOf: filesIn({
      places,
      dialect: 'vitepress',
      endings: ['md'],
      out: (file) => {
        const rel = below(content, file) ?? '';
        if (isExcluded.some((matches) => matches(rel))) return 'excluded';
        return isRepositoryFile(rel, content) ? 'repository' : /(?:^|\/)\./.test(rel) ? 'unpublished' : null;
      },
    }),
    routing: () =>
      fileRouting({
        statics: [{ folder: publicFolder, under: '' }],
        route: (page) => routeOf(page.path),
        // It writes `.html` after what has no ending: `/guide/index` is the page of `/guide/`.
        aliases: ({ path }) => (stemOf(path) === 'index' ? [`${(routeOf(path) ?? '').replace(/\/$/, '')}/index`] : []),
        mayGenerate: (url) => {
          if (isAsset(url)) return false;
          // Pages with a parameter in their name are as many as their data.
          const dynamic = [...survey.files].some((file) => file.endsWith('.md') && below(content, file)?.includes('['));
          return dynamic || !/^(?:|html|md)$/.test(extensionOf(url));
        },
        sourceRoots: () => [content],
        shorthands: new Map([['@/', content]]),
      }),
  };
}

/** The code beside the settings, which they import for their menus; not that of the theme, nor what is built. */
function menuFiles({ files }: Survey, base: string): readonly MenuFile[] {
  return [...files]
    .filter((path) => /^(?!(?:theme|cache|dist)\/).*\.[cm]?[jt]s$/.test(below(inside(base, '.vitepress'), path) ?? ''))
    .map((path) => ({ path, entries: linkEntries }));
}

/** The locale of a folder; `root` is the rest. */
function localesOf(settings: Settings): readonly { readonly folder: string; readonly tag: string | null }[] {
  return Object.entries(record(settings['locales']))
    .map(([key, options]) => ({
      folder: key.replace(/^\/|\/$/g, ''),
      tag: languageTag(at(options, 'lang')) ?? languageTag(key),
    }))
    .filter(({ folder }) => folder !== 'root' && folder !== '');
}
