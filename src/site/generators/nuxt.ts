import { languageTag } from '../../content/language/tag.ts';
import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { folderLanguage } from '../layout/language-folders.ts';
import { packagesOf } from '../layout/packages.ts';
import { filesIn, firstFolder, inside, pagesIn } from '../layout/places.ts';
import { below, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, listOf, record, text, UNKNOWN, webAddress } from '../settings/value.ts';

/** Nuxt Content: `content/`, whose numbers order the menu. Which pages show it is code. */
export const nuxt: SiteGenerator = {
  name: 'nuxt',
  settings: [/^nuxt\.config\.[cm]?[jt]s$/],
  packages: ['@nuxt/content'],
  isOwn: (_path, base, { folders }) => folders.has(inside(base, 'content')),
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const settings = record(isCode ? (await survey.code(path)).value : UNKNOWN);
  const content = said.content ?? inside(base, 'content');
  const language = languageTag(at(settings, 'i18n', 'defaultLocale'));
  const languages = listOf(at(settings, 'i18n', 'locales')).flatMap(
    (one) => languageTag(one) ?? languageTag(at(one, 'language')) ?? languageTag(at(one, 'code')) ?? [],
  );
  // Since its second version Nuxt Content writes addresses in small letters, unless it is asked not to (`generatePath`).
  const version = (await packagesOf(survey, base)).version('@nuxt/content');
  const isLower = version !== null && version >= 200 && at(settings, 'content', 'respectPathCase') !== true;
  const plain = (step: string): string => step.replace(/^\d+\./, '');
  return {
    settings,
    isKnown: true,
    dialect: 'commonmark',
    content,
    static: said.static ?? firstFolder(survey.folders, base, ['public', 'static']),
    places: [pagesIn(content)],
    url:
      webAddress(at(settings, 'site', 'url')) ?? webAddress(text(at(settings, 'runtimeConfig', 'public', 'siteUrl'))),
    language,
    languages: [...new Set([...(language === null ? [] : [language]), ...languages])],
    headingIds: 'github',
    fileOf: filesIn({
      places: [pagesIn(content)],
      dialect: 'commonmark',
      languageOf: (file) => folderLanguage(file, languages),
      out: (file) => (/(?:^|\/)[.-]/.test(below(content, file) ?? '') ? 'unpublished' : null),
    }),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route(page) {
          const rel = below(content, page.path);
          if (rel === null) return null;
          const steps = folderOf(rel).split('/').map(plain);
          const stem = plain(stemOf(rel));
          const route = stem === 'index' ? placeOf(...steps) || '/' : placeOf(...steps, stem);
          return isLower ? route.toLowerCase() : route;
        },
        // `./4.prix.md` and `./5.prix.md` are one address: numbers only order the menu.
        variants: (path) =>
          [...input.pages.keys()].filter(
            (file) => folderOf(file) === folderOf(path) && plain(stemOf(file)) === plain(stemOf(path)),
          ),
        mayGenerate: (url) => !isAsset(url),
        // Endings of files are taken away, and folders lead to a page that a `_dir.yml` names.
        sourceDoubt: codedBy(path),
        because: codedBy(path),
      }),
  };
}
