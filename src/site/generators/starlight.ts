import { languageTag } from '../../content/language/tag.ts';
import type { Page } from '../../content/page.ts';
import { codedBy, type Doubt, GENERATED } from '../doubt.ts';
import { DRAFT } from '../hidden.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import type { Place } from '../plan.ts';
import { headingId } from '../routes/slugs.ts';
import { below, folderOf, isAsset } from '../routes/url-path.ts';
import { at, isSettings, isUncertain, record, type Settings, text } from '../settings/value.ts';
import { withEntries } from './astro/collections.ts';
import { madeBy, readRoutes } from './astro/routes.ts';
import { sidebarMenus } from './astro/starlight-sidebar.ts';
import { ABOVE, integration, ownSchemasOf, readAstro } from './astro.ts';

/** Starlight, on Astro: `src/content/docs`, one folder for each language but the first. */
export const starlight: SiteGenerator = {
  name: 'starlight',
  settings: [/^astro\.config\.[cm]?[jt]s$/],
  packages: ['@astrojs/starlight'],
  isOwn: async (path, _base, survey) => ((await survey.text(path)) ?? '').includes('starlight'),
  layout,
};

async function layout(ground: Ground): Promise<Layout> {
  const { said, survey } = ground;
  const { value, settings, source, publicFolder, url, shorthands } = await readAstro(ground);
  const own = integration(settings, 'starlight');
  const docs = said.content ?? inside(source, 'content/docs');
  const pages = inside(source, 'pages');
  const locales = localesOf(own ?? {});
  const root = locales.find(({ folder }) => folder === '')?.tag ?? null;
  const places: Place[] = [
    pagesIn(inside(source, 'content')),
    pagesIn(docs, root),
    pagesIn(pages),
    ...locales.filter(({ folder }) => folder !== '').map(({ folder, tag }) => pagesIn(inside(docs, folder), tag)),
  ];
  const languages = [...new Set(locales.flatMap(({ tag }) => tag ?? []))];
  const first = languageTag(at(own, 'defaultLocale'));
  const doubt = doubtOf(ground, own, pages);
  const folders = locales.flatMap(({ folder }) => (folder === '' ? [] : [folder]));
  const route = (page: Page): string | null => routeIn(docs, page);
  // A slug names the page of the first language, which stands in its own folder where none is at the root.
  const hasRoot = locales.length === 0 || locales.some(({ folder }) => folder === '');
  const isMade = madeBy(settings);
  const { coded } = await readRoutes(survey, source, settings);
  return {
    settings,
    isKnown: isSettings(value) && own !== null && !isUncertain(at(own, 'locales')),
    dialect: 'mdx',
    mdx: 'mdx',
    content: docs,
    static: said.static ?? publicFolder,
    places,
    url,
    language: root ?? languageTag(at(own, 'locales', text(at(own, 'defaultLocale')) ?? 'root', 'lang')) ?? first,
    languages,
    headingIds: 'github',
    above: ABOVE,
    schemas: () => ownSchemasOf(ground, source),
    menus:
      ground.path === null
        ? []
        : await sidebarMenus(survey, { settings: ground.path, route, locales: hasRoot ? [] : folders }),
    fileOf: await withEntries(
      { survey, source, plainDialect: 'vitepress' },
      filesIn({
        places,
        dialect: 'mdx',
        // Asides of `:::`, as VitePress writes them.
        plainDialect: 'vitepress',
        endings: ['md', 'mdx', 'markdown', 'mdoc'],
        out: (file) => (/(?:^|\/)_/.test(below(source, file) ?? '') ? 'partial' : null),
      }),
    ),
    routing: () =>
      fileRouting({
        statics: [{ folder: publicFolder, under: '' }],
        route,
        colocated: coded,
        hidden: ({ data }) => (data['draft'] === true ? DRAFT : null),
        // A page that is not translated yet is served in the first language.
        doubt: (path) =>
          isAsset(path) ? null : isMade(path) || folders.includes(path.split('/')[1] ?? '') ? GENERATED : doubt,
        sourceRoots: (from) => [folderOf(from)],
        shorthands,
      }),
  };
}

/** Why an address without a page may exist all the same: plug-ins of Starlight add pages, and so do pages of Astro with a parameter. */
function doubtOf({ survey, path }: Ground, own: Settings | null, pages: string): Doubt | null {
  if (own === null) return codedBy(path);
  if (at(own, 'plugins') !== undefined) return { reason: 'plugin', by: 'starlight' };
  const open = [...survey.files].find((file) => below(pages, file)?.includes('[') === true);
  return open === undefined ? null : codedBy(open);
}

/** As Starlight names its documents: their path, each step as a slug, or the `slug` of the front matter. */
function routeIn(docs: string, page: Page): string | null {
  const rel = below(docs, page.path);
  if (rel === null) return null;
  const { slug } = page.data;
  if (typeof slug === 'string') return `${placeOf(slug)}/`;
  const steps = rel
    .replace(/\.[a-z]+$/, '')
    .split('/')
    .map((step) => headingId(step, 'github'));
  if (steps.at(-1) === 'index') steps.pop();
  return `${placeOf(...steps)}/`;
}

function localesOf(own: Settings): readonly { readonly folder: string; readonly tag: string | null }[] {
  return Object.entries(record(own['locales'])).map(([key, options]) => ({
    folder: key === 'root' ? '' : key,
    tag: languageTag(at(options, 'lang')) ?? languageTag(key === 'root' ? null : key),
  }));
}
