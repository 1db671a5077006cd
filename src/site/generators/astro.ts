import { languageTag } from '../../content/language/tag.ts';
import { readAliases } from '../layout/aliases.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { folderLanguage, languagesOfRoutes } from '../layout/language-folders.ts';
import type { OwnSchema } from '../layout/own-schema.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { HeadingIds } from '../routes/slugs.ts';
import { below, isAsset } from '../routes/url-path.ts';
import { at, Call, isSettings, listOf, record, type Settings, text, UNKNOWN, webAddress } from '../settings/value.ts';
import { withEntries } from './astro/collections.ts';
import { readRoutes } from './astro/routes.ts';
import { withoutUnread } from './astro/unread-collections.ts';

/** Astro: `src/pages` by path; collections in `src/content`, whose addresses are code. */
export const astro: SiteGenerator = {
  name: 'astro',
  settings: [/^astro\.config\.[cm]?[jt]s$/],
  packages: ['astro'],
  layout,
};

/** `frontmatterRE` of Astro (`internal-helpers/src/frontmatter.ts`): empty lines may stand above, nothing before the dashes. */
export const ABOVE = 'lines';

/** The settings of Astro, which Starlight shares. */
export interface AstroSettings {
  readonly value: unknown;
  readonly settings: Settings;
  /** Relative to the root. */
  readonly source: string;
  readonly publicFolder: string;
  /** The address, with the path it is served under. */
  readonly url: string | null;
  /** Beginnings of addresses that stand for a folder of the tree. */
  readonly shorthands: ReadonlyMap<string, string>;
}

export async function readAstro({ survey, base, path }: Ground): Promise<AstroSettings> {
  const isCode = path !== null && /\.[cm]?[jt]s$/.test(path);
  const value = isCode ? (await survey.code(path)).value : UNKNOWN;
  const settings = record(value);
  const site = webAddress(settings['site']);
  return {
    value,
    settings,
    source: folderNamed(text(settings['srcDir']) ?? 'src', base) ?? inside(base, 'src'),
    publicFolder: folderNamed(text(settings['publicDir']) ?? 'public', base) ?? inside(base, 'public'),
    url: site === null ? null : site.replace(/\/+$/, '') + placeOf(text(settings['base']) ?? ''),
    shorthands: await readAliases({ survey, base }),
  };
}

/** `starlight({ … })` among the integrations. */
export function integration(settings: Settings, name: string): Settings | null {
  const found = listOf(settings['integrations']).find((one) => one instanceof Call && one.name === name);
  return found instanceof Call ? record(found.given[0]) : null;
}

/** `rehypeHeadingIds` of Astro takes a dash at the end away, unless it is asked to do as GitHub does. */
export function headingIds(settings: Settings): HeadingIds {
  return at(settings, 'experimental', 'headingIdCompat') === true ? 'github' : 'astro';
}

async function layout(ground: Ground): Promise<Layout> {
  const { survey, base, said } = ground;
  const { value, settings, source, publicFolder, url, shorthands } = await readAstro(ground);
  const { folders } = survey;
  const named = [inside(source, 'content'), inside(source, 'pages')].filter((folder) => folders.has(folder));
  const content = said.content ?? named[0] ?? base;
  const places = [...new Set([content, ...named])].map((folder) => pagesIn(folder));
  const routes = await readRoutes(survey, source, settings);
  const language = languageTag(at(settings, 'i18n', 'defaultLocale'));
  const locales = listOf(at(settings, 'i18n', 'locales')).flatMap(
    (one) => languageTag(one) ?? languageTag(at(one, 'path')) ?? [],
  );
  const declared = [...locales, ...(language === null ? [] : [language])];
  const tags =
    declared.length > 0 ? declared : languagesOfRoutes(folders, inside(source, 'pages'), inside(source, 'content'));
  return {
    settings,
    isKnown: isSettings(value),
    dialect: 'mdx',
    mdx: 'mdx',
    content,
    static:
      said.static ??
      (folders.has(publicFolder) ? publicFolder : folders.has(inside(base, 'static')) ? inside(base, 'static') : null),
    places,
    url,
    language,
    languages: [...new Set([...(language === null ? [] : [language]), ...tags])],
    headingIds: headingIds(settings),
    above: ABOVE,
    schemas: () => ownSchemasOf(ground, source),
    fileOf: await withoutUnread(
      survey,
      source,
      await withEntries(
        { survey, source, plainDialect: 'commonmark' },
        filesIn({
          places,
          dialect: 'mdx',
          plainDialect: 'commonmark',
          endings: ['md', 'mdx', 'markdown', 'mdoc'],
          languageOf: (file) => folderLanguage(file, tags),
          out: (file) => (/(?:^|\/)_/.test(below(source, file) ?? '') ? 'unpublished' : null),
        }),
      ),
    ),
    routing: (input) =>
      fileRouting({
        statics: input.static === null ? [] : [{ folder: input.static, under: '' }],
        route: routes.route,
        colocated: routes.coded,
        shorthands,
        doubt: (path) => (input.static !== null && isAsset(path) ? null : routes.doubt(path)),
      }),
  };
}

/** What Astro refuses in the entries of collections. */
export async function ownSchemasOf({ survey, base }: Ground, source: string): Promise<readonly OwnSchema[]> {
  const { readOwnSchemas } = await import('./astro/own-schemas.ts');
  return readOwnSchemas(survey, base, source);
}
