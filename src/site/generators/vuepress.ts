import { languageTag } from '../../content/language/tag.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { Place } from '../plan.ts';
import { below, extensionOf, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, isSettings, record, text, UNKNOWN } from '../settings/value.ts';

/** Themes from elsewhere and settings of Markdown may name headings in a way of their own. */
function hasOwnIds({ theme, markdown, extendMarkdown }: ReturnType<typeof record>): boolean {
  const isForeign = theme !== undefined && !(typeof theme === 'string' && theme.startsWith('@vuepress/'));
  return isForeign || markdown !== undefined || extendMarkdown !== undefined;
}

/** VuePress: `.vuepress/` stands in the folder of the pages. A README is the index of its folder. */
export const vuepress: SiteGenerator = {
  name: 'vuepress',
  settings: [/^\.vuepress\/config\.(?:[cm]?[jt]s|ya?ml|toml)$/],
  packages: ['vuepress'],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const value = path === null ? UNKNOWN : isCode ? (await survey.code(path)).value : await survey.data(path);
  const settings = record(value);
  const content = said.content ?? (path?.includes('.vuepress/') === true ? base : await builtFolder(survey, base));
  const locales = Object.entries(record(settings['locales'])).map(([key, options]) => ({
    folder: key.replace(/^\/|\/$/g, ''),
    tag: languageTag(at(options, 'lang')),
  }));
  const language = languageTag(settings['lang']) ?? locales.find(({ folder }) => folder === '')?.tag ?? null;
  const places: Place[] = [
    pagesIn(content, language),
    ...locales.filter(({ folder }) => folder !== '').map(({ folder, tag }) => pagesIn(inside(content, folder), tag)),
  ];
  const publicFolder = inside(content, '.vuepress/public');
  return {
    settings,
    isKnown: isSettings(value) && settings['permalink'] === undefined,
    dialect: 'vitepress',
    content,
    static: said.static ?? publicFolder,
    places,
    url: null,
    language,
    languages: [...new Set([...(language === null ? [] : [language]), ...locales.flatMap(({ tag }) => tag ?? [])])],
    headingIds: hasOwnIds(settings) ? 'loose' : 'vitepress',
    fileOf: filesIn({
      places,
      dialect: 'vitepress',
      endings: ['md'],
      out: (file) => (/(?:^|\/)\./.test(below(content, file) ?? '') ? 'unpublished' : null),
    }),
    routing: () =>
      fileRouting({
        statics: [{ folder: publicFolder, under: '' }],
        route: (page) => {
          const rel = below(content, page.path);
          const { permalink } = page.data;
          if (typeof permalink === 'string' && permalink !== '') return permalink.includes(':') ? null : permalink;
          if (rel === null) return null;
          const folder = placeOf(folderOf(rel));
          return /^(?:index|readme)$/i.test(stemOf(rel)) ? `${folder}/` : `${folder}/${stemOf(rel)}.html`;
        },
        mayGenerate: (url) =>
          !isAsset(url) &&
          (settings['plugins'] !== undefined || settings['theme'] !== undefined || extensionOf(url) !== 'html'),
        sourceRoots: () => [content],
        shorthands: new Map([['@/', content]]),
      }),
  };
}

/** What the package's own command builds: `vuepress build docs`. */
async function builtFolder(survey: Survey, base: string): Promise<string> {
  const { scripts } = await survey.data(inside(base, 'package.json'));
  for (const command of Object.values(record(scripts))) {
    const [, name] = /\bvuepress(?:-vite|-webpack)? build ["']?([\w./-]{1,100})/.exec(text(command) ?? '') ?? [];
    const folder = name === undefined ? null : folderNamed(name, base);
    if (folder !== null && survey.folders.has(folder)) return folder;
  }
  return base;
}
