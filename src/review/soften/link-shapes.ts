import type { Page } from '../../content/page.ts';
import type { LinkOccurrence } from '../../links/link.ts';
import { internalTarget } from '../../rules/link/shared/internal-target.ts';
import { isAsset } from '../../site/routes/url-path.ts';
import type { Site } from '../../site/site.ts';

/** So many different addresses of a shape lead nowhere before the shape itself is doubted… */
export const FEWEST = 10;
/** … and such a part of all of that shape… */
const SHARE = 0.6;
/** … on such a part of the pages: the posts of an old site that moved are few. Of 229 alerts in draws 4 to 14, 52 of the 77 false ones and 10 of the 128 true ones were over all three. */
const PAGES = 0.08;
/** One page of dead links tells nothing of a site, nor do a few pages of all its habits. */
export const FEWEST_PAGES = 3;
export const FEWEST_OF = 8;

interface Shape {
  readonly dead: Set<string>;
  readonly alive: Set<string>;
  /** How many pages have a dead one. */
  pages: number;
}

/**
 * Which of a site's addresses lead somewhere, by the way they are written. A site where most links are dead would be mended: where
 * most of one shape seem so, it is Relecture that does not know how the site serves them.
 */
export class LinkShapes {
  readonly #shapes = new Map<string, Shape>();
  #pages = 0;

  count(page: Page, links: readonly LinkOccurrence[], site: Site): void {
    const guilty = new Set<Shape>();
    this.#pages++;
    for (const link of links) {
      const target = internalTarget(link, page, site);
      if (target === null || target.kind === 'unknown') continue;
      const shape = this.#shape(link.url);
      (target.kind === 'missing' ? shape.dead : shape.alive).add(link.url);
      if (target.kind === 'missing') guilty.add(shape);
    }
    for (const shape of guilty) shape.pages++;
  }

  /** Whether most addresses that are written like this one lead nowhere. */
  areDead(url: string): boolean {
    const { dead, alive, pages } = this.#shape(url);
    if (pages < FEWEST_PAGES || this.#pages < FEWEST_OF) return false;
    return dead.size >= FEWEST && dead.size >= SHARE * (dead.size + alive.size) && pages >= PAGES * this.#pages;
  }

  #shape(url: string): Shape {
    const key = shapeOf(url);
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const made: Shape = { dead: new Set(), alive: new Set(), pages: 0 };
    this.#shapes.set(key, made);
    return made;
  }
}

/** Where an address starts from, and what kind of file it names: `/guide/` and `/guide/plan.md` are two shapes. */
function shapeOf(url: string): string {
  const path = url.replace(/[?#].*$/su, '');
  const start = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(path) ? 'host' : path.startsWith('/') ? 'root' : 'page';
  const extension = /\/[^/]*\.([a-z0-9]{1,5})$/i.exec(`/${path}`)?.[1]?.toLowerCase() ?? '';
  return `${start} ${extension !== '' && isAsset(path) && !isDocument(extension) ? 'media' : extension}`;
}

function isDocument(extension: string): boolean {
  return extension === 'pdf' || extension === 'zip';
}
