import type { Page } from '../content/page.ts';
import type { Site } from './site.ts';

const ADDRESS = /https?:\/\/([a-z\d.-]{3,100})(\/[^\s"'<>()[\]#?]{0,500})?/gi;

/**
 * Hosts under which these texts link to the site itself, the most used first: those whose paths are, for more than half,
 * paths of the site's own pages and files, one of them at least two steps deep (every site has a `/contact`).
 */
export function guessHosts(site: Site, from: Page, texts: Iterable<string>): readonly string[] {
  const paths = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [, host = '', path = '/'] of text.matchAll(ADDRESS)) {
      const name = host.toLowerCase().replace(/\.+$/, '');
      const known = paths.get(name) ?? new Map<string, number>();
      const clean = path.replace(/[.,;:!*_]+$/, '');
      known.set(clean, (known.get(clean) ?? 0) + 1);
      paths.set(name, known);
    }
  }
  const own = [...paths].filter(([, known]) => isOwn([...known.keys()], site, from));
  const uses = (known: Map<string, number>) => [...known.values()].reduce((sum, count) => sum + count, 0);
  // The name with `www.` is the one a site goes by; others may be those of its former versions.
  const isMain = ([host]: readonly [string, unknown]) => Number(host.startsWith('www.'));
  return own.sort((a, b) => isMain(b) - isMain(a) || uses(b[1]) - uses(a[1])).map(([host]) => host);
}

function isOwn(paths: readonly string[], site: Site, from: Page): boolean {
  const real = paths.filter((path) => path !== '/');
  const found = real.filter((path) => ['page', 'file'].includes(site.resolve(path, from).kind));
  return (
    found.length >= 2 &&
    found.length * 2 > real.length &&
    found.some((path) => path.split('/').filter(Boolean).length > 1)
  );
}
