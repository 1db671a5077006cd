import type { Page } from '../../../content/page.ts';
import { codedBy, type Doubt, GENERATED } from '../../doubt.ts';
import { placeOf } from '../../layout/file-routing.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { headingId } from '../../routes/slugs.ts';
import { below, extensionOf, folderOf, routeKey, stemOf } from '../../routes/url-path.ts';
import { Call, listOf, record, type Settings, text, UNKNOWN } from '../../settings/value.ts';
import { readCollections } from './collections.ts';
import { readStaticPaths } from './static-paths.ts';

/** Entries of a collection that a page with a parameter shows, each under its own name. */
interface Shown {
  /** The folder of the collection. */
  readonly folder: string;
  /** What stands before the name in the URL. */
  readonly under: string;
}

/** What the pages of Astro and its collections say of URLs. */
export interface AstroRoutes {
  route(page: Page): string | null;
  /** The URL of a page that is code. */
  coded(file: string): string | null;
  /** Why an address that nothing was found for may still exist; null when it does not. */
  doubt(path: string): Doubt | null;
}

/** @param source Astro's own folder, `src`. */
export async function readRoutes(survey: Survey, source: string, settings: Settings): Promise<AstroRoutes> {
  const pages = inside(source, 'pages');
  const folders = await collectionsOf(survey, source);
  const shown: Shown[] = [];
  const unread: string[] = [];
  for (const file of survey.files) {
    const rel = below(pages, file);
    if (rel === null || !rel.includes('[')) continue;
    const found = /^([^[]*)\[(?:\.{3})?(\w+)\]\.astro$/.exec(rel);
    const paths = found === null ? null : await readStaticPaths((await survey.text(file)) ?? '', found[2] ?? '');
    const folder = paths === null ? undefined : folders.get(`${paths.by} ${paths.collection}`);
    if (found === null || folder === undefined) unread.push(file);
    else shown.push({ folder, under: placeOf(found[1] ?? '') });
  }
  const open = openEnds(survey, source, settings, unread);
  const isMade = madeBy(settings);
  return {
    route(page) {
      const rel = below(pages, page.path);
      if (rel !== null) return rel.includes('[') ? null : pageRoute(rel);
      const own = shown.find(({ folder }) => below(folder, page.path) !== null);
      return own === undefined ? null : `${own.under}/${entryName(page, below(own.folder, page.path) ?? '')}/`;
    },
    coded(file) {
      const rel = below(pages, file);
      if (rel === null || rel.includes('[') || /(?:^|\/)_/.test(rel)) return null;
      const extension = extensionOf(rel);
      if (extension === 'astro' || extension === 'html') return pageRoute(rel);
      // `rss.xml.js` writes `/rss.xml`.
      return /^(?:js|ts)$/.test(extension) ? placeOf(folderOf(rel), stemOf(rel)) : null;
    },
    doubt: (path) => (isMade(path) ? GENERATED : open(path)),
  };
}

/** Whether a path is one of those that Astro makes itself: redirects, the page of what is not found, feeds. */
export function madeBy(settings: Settings): (path: string) => boolean {
  const redirects = new Set(Object.keys(record(settings['redirects'])).map(routeKey));
  return (path) => {
    const key = routeKey(path);
    return redirects.has(key) || key === '/404' || /\.(?:xml|json|txt|css|js|webmanifest)$/.test(key);
  };
}

function pageRoute(rel: string): string {
  const folder = placeOf(folderOf(rel));
  return stemOf(rel) === 'index' ? `${folder}/` : `${folder}/${stemOf(rel)}/`;
}

/** As Astro names entries: their path, each step as a slug, or the `slug` of the front matter. */
function entryName(page: Page, rel: string): string {
  const own = text(page.data['slug']);
  if (own !== null) return own;
  const steps = rel
    .replace(/\.[a-z]+$/, '')
    .split('/')
    .map((step) => headingId(step, 'github'));
  if (steps.length > 1 && steps.at(-1) === 'index') steps.pop();
  return steps.join('/');
}

/**
 * Which addresses nobody here can tell: those that a page with a parameter may make, of the shape of its own path (`blog/[id].astro`
 * makes none of `/contact/`); all of them where a program or a package has a say in every one.
 */
function openEnds(
  survey: Survey,
  source: string,
  settings: Settings,
  unread: readonly string[],
): (path: string) => Doubt | null {
  const everywhere = openEverywhere(survey, source, settings);
  const shapes = unread.map((file) => ({ file, shape: shapeOf(below(inside(source, 'pages'), file) ?? '') }));
  return (path) => {
    const made = shapes.find(({ shape }) => shape.test(routeKey(path)));
    return made === undefined ? everywhere : codedBy(made.file);
  };
}

/** `[lang]/blog/[...slug].astro` as the addresses it may make. */
function shapeOf(rel: string): RegExp {
  const steps = rel
    .replace(/\.\w+$/, '')
    .replace(/(?:^|\/)index$/, '')
    .split('/')
    .map((step) => {
      if (/^\[\.{3}[^\]]*\]$/.test(step)) return '(?:/.*)?';
      const parts = step.split(/\[[^\]]*\]/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
      return `/${parts.join('[^/]+')}`;
    });
  return new RegExp(`^${steps.join('').replace(/^\//, '/?')}/?$`, 'u');
}

function openEverywhere(survey: Survey, source: string, settings: Settings): Doubt | null {
  const middleware = [...survey.files].find((file) =>
    /^middleware(?:\/index)?\.[jt]s$/.test(below(source, file) ?? ''),
  );
  if (middleware !== undefined) return codedBy(middleware);
  const integrations = settings['integrations'];
  const names = listOf(integrations).map((one) => (one instanceof Call ? one.name : '…'));
  const others = names.filter((name) => !WITHOUT_PAGES.has(name));
  if (others.length > 0) return { reason: 'plugin', by: others.join(', ') };
  if (integrations === UNKNOWN || settings['redirects'] === UNKNOWN || settings['i18n'] !== undefined) return GENERATED;
  return null;
}

/** Astro's own integrations, by the names its documentation imports them under: none makes a page, but a list for programs. */
const WITHOUT_PAGES = new Set(
  'alpinejs db icon image lit markdoc mdx partytown preact react sitemap solid solidJs svelte tailwind vue'.split(' '),
);

/** The folder of each collection whose entries are named as their files, by `slug name` and `id name`. */
async function collectionsOf(survey: Survey, source: string): Promise<ReadonlyMap<string, string>> {
  const { all } = await readCollections(survey, source);
  return new Map(all.flatMap(({ name, folder, by }) => (by === null ? [] : [[`${by} ${name}`, folder]])));
}
