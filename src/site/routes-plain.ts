import type { Page } from '../content/page.ts';
import type { RoutesInput, Routing } from './routes.ts';
import { below, extensionOf, folderOf, isAsset, isSource, stemOf } from './url-path.ts';

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
  const permalink = page.data['permalink'];
  if (input.generator === 'eleventy') {
    if (permalink === false) return null;
    if (typeof permalink === 'string')
      return /[{]/.test(permalink) ? null : permalink.startsWith('/') ? permalink : `/${permalink}`;
  }
  const slug = page.data['slug'];
  if (input.generator === 'docusaurus' && typeof slug === 'string' && slug.startsWith('/')) return slug;
  const folder = folderOf(rel);
  const stem = stemOf(rel);
  const place = folder === '' ? '' : `/${folder}`;
  if (/^(?:index|_index|readme)$/i.test(stem)) return `${place}/`;
  return input.generator === 'eleventy' ? `${place}/${stem.replace(/^\d{4}-\d{2}-\d{2}-/, '')}/` : `${place}/${stem}/`;
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
