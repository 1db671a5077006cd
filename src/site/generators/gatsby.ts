import { languageTag } from '../../content/language/tag.ts';
import { codedBy } from '../doubt.ts';
import { fileRouting } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, firstFolder, folderNamed, inside, isRepositoryFile, pagesIn } from '../layout/places.ts';
import { below, isAsset } from '../routes/url-path.ts';
import { at, isSettings, listOf, record, text, UNKNOWN, webAddress } from '../settings/value.ts';

/** Gatsby: the folders that `gatsby-source-filesystem` reads. Their addresses are code. */
export const gatsby: SiteGenerator = {
  name: 'gatsby',
  output: 'public',
  settings: [/^gatsby-config\.[cm]?[jt]s$/],
  packages: ['gatsby'],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const value = isCode ? (await survey.code(path)).value : UNKNOWN;
  const settings = record(value);
  const folders = listOf(settings['plugins'])
    .filter((plugin) => text(at(plugin, 'resolve'))?.includes('source-filesystem') === true)
    .flatMap((plugin) => folderNamed(text(at(plugin, 'options', 'path')), base) ?? [])
    .filter((folder) => survey.folders.has(folder));
  if (folders.length === 0) folders.push(firstFolder(survey.folders, base, ['content', 'src/pages', 'src']) ?? base);
  const content = said.content ?? folders[0] ?? base;
  const places = [...new Set([content, ...folders])].map((folder) => pagesIn(folder));
  const statics = [inside(base, 'static'), inside(base, 'public')];
  const language =
    languageTag(at(settings, 'siteMetadata', 'language')) ?? languageTag(at(settings, 'siteMetadata', 'lang'));
  return {
    settings,
    isKnown: isSettings(value),
    dialect: 'mdx',
    content,
    static: said.static ?? statics.find((folder) => survey.folders.has(folder)) ?? null,
    places,
    url: webAddress(at(settings, 'siteMetadata', 'siteUrl')),
    language,
    languages: language === null ? [] : [language],
    headingIds: 'none',
    fileOf: filesIn({
      places,
      dialect: 'mdx',
      plainDialect: 'commonmark',
      out: (file) => (isRepositoryFile(below(base, file) ?? file, base) ? 'repository' : null),
    }),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route: () => null,
        mayGenerate: (url) => input.static === null || !isAsset(url),
        because: codedBy(path),
      }),
  };
}
