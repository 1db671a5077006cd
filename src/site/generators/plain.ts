import type { Page } from '../../content/page.ts';
import type { RoutesInput, Routing } from '../routes/routing.ts';
import { below, extensionOf, folderOf, isAsset, isSource, stemOf } from '../routes/url-path.ts';

/**
 * The rule for every other generator: a file is at its path, an index at its folder. What such a site makes beyond that
 * is written in code (Astro, Eleventy, Docusaurus) or nowhere: a URL that leads to no file is « unknown », except where
 * the generator leaves no room.
 */
export function plainRouting(input: RoutesInput): Routing {
  return {
    route: (page) => plainRoute(input, page),
    aliases: () => [],
    published: (file) => published(input, file),
    mayGenerate: (path) => mayGenerate(input, path),
  };
}

function plainRoute(input: RoutesInput, page: Page): string | null {
  const rel = below(input.content, page.path);
  if (rel === null || !isSource(rel)) return null;
  const place = placeOf(folderOf(rel));
  const stem = stemOf(rel);
  const isIndex = /^(?:index|_index|readme)$/i.test(stem);
  switch (input.generator) {
    case 'eleventy': {
      const { permalink } = page.data;
      if (permalink === false || (typeof permalink === 'string' && permalink.includes('{'))) return null;
      if (typeof permalink === 'string') return permalink.startsWith('/') ? permalink : `/${permalink}`;
      return isIndex ? `${place}/` : `${place}/${stem.replace(/^\d{4}-\d{2}-\d{2}-/, '')}/`;
    }
    case 'docusaurus':
      return docusaurusRoute(input, page, rel);
    case 'astro': {
      // Collections get their URLs from code; only `src/pages` is routed by file.
      const inPages = /(?:^|\/)src\/pages\/(.+)$/.exec(page.path)?.[1];
      return inPages === undefined
        ? null
        : isIndex
          ? `${placeOf(folderOf(inPages))}/`
          : `${placeOf(folderOf(inPages))}/${stem}/`;
    }
    default:
      return isIndex ? `${place}/` : `${place}/${stem}/`;
  }
}

/** The docs plug-in serves its folder under its own name, without the numbers that order files. */
function docusaurusRoute(input: RoutesInput, page: Page, rel: string): string | null {
  const base = input.content.slice(input.content.lastIndexOf('/') + 1);
  if (base !== 'docs') return null;
  const plain = (step: string): string => step.replace(/^\d+\s*[-_.]+\s*(?=[^-_.\s])/, '');
  const steps = folderOf(rel)
    .split('/')
    .filter((step) => step !== '')
    .map(plain);
  const { slug, id } = page.data;
  if (typeof slug === 'string' && slug !== '')
    return slug.startsWith('/') ? `/docs${slug}` : `${placeOf(['docs', ...steps].join('/'))}/${slug}`;
  const name = typeof id === 'string' && id !== '' ? id : plain(stemOf(rel));
  return /^(?:index|readme)$/i.test(name)
    ? placeOf(['docs', ...steps].join('/'))
    : placeOf(['docs', ...steps, name].join('/'));
}

function placeOf(folder: string): string {
  return folder === '' ? '' : `/${folder}`;
}

function published(input: RoutesInput, file: string): string | null {
  const inStatic = input.static === null ? null : below(input.static, file);
  if (inStatic !== null) return `/${inStatic}`;
  if (input.generator !== 'mkdocs' && input.generator !== 'plain' && input.generator !== 'eleventy') return null;
  const inContent = below(input.content, file);
  return inContent === null || isSource(inContent) ? null : `/${inContent}`;
}

function mayGenerate(input: RoutesInput, path: string): boolean {
  if (input.generator === 'mkdocs')
    return !isClosedMkdocs(input) || /^(?:xml|json|txt|css|js|map|gz)$/.test(extensionOf(path)) || path === '/404.html';
  if (input.generator === 'eleventy' || input.static === null || !isAsset(path)) return true;
  for (const file of input.files) if (below(input.static, file) !== null) return false;
  return true;
}

/** Plug-ins other than the search may add pages. */
function isClosedMkdocs(input: RoutesInput): boolean {
  const plugins = input.settings['plugins'];
  if (plugins === undefined) return true;
  return (
    Array.isArray(plugins) &&
    plugins.every(
      (plugin) =>
        plugin === 'search' ||
        plugin === 'material/search' ||
        (typeof plugin === 'object' && plugin !== null && 'search' in plugin),
    )
  );
}
