import { decodePath, extensionOf, isSource, mediaOf, splitReference, stemOf } from '../routes/url-path.ts';
import type { Site } from '../site.ts';
import { NearMisses } from './near-miss.ts';

interface Names {
  readonly near: NearMisses;
  /** By their stem, in small letters. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Site, Names>();

function namesOf(site: Site): Names {
  const there = known.get(site);
  if (there !== undefined) return there;
  const routes = [...site.pages.values()].flatMap((page) => site.route(page)?.replace(/\/$/, '') ?? []);
  const all = new Set([...site.files, ...routes].map((path) => path.slice(path.lastIndexOf('/') + 1).normalize('NFC')));
  const byStem = new Map<string, string[]>();
  for (const name of all) {
    const stem = stemOf(name).toLowerCase();
    byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
  }
  const names = { near: new NearMisses(all), byStem };
  known.set(site, names);
  return names;
}

/** Names of files and of pages, to look for the one that was meant by an address whose last step is none. One for each page that is judged. */
export class NearFiles {
  readonly #near: NearMisses;
  readonly #byStem: Names['byStem'];

  constructor(site: Site) {
    const { near, byStem } = namesOf(site);
    this.#near = new NearMisses(near);
    this.#byStem = byStem;
  }

  /**
   * The address as written, its last step that of a file whose name differs by its ending or by a sign; null when there is none.
   * @param isThere whether an address leads somewhere: the file must stand where the address says
   */
  meantBy(url: string, isThere: (url: string) => boolean): string | null {
    const path = splitReference(url).path.replace(/\/$/, '');
    const cut = path.lastIndexOf('/') + 1;
    const name = decodePath(path.slice(cut));
    const kind = kindOf(name);
    const others = (this.#byStem.get(stemOf(name).toLowerCase()) ?? []).filter((one) => kindOf(one) === kind);
    for (const candidate of [...others, this.#near.find(name)?.value ?? name]) {
      if (candidate === name || kindOf(candidate) !== kind) continue;
      const step = /%[\da-f]{2}/i.test(path) || /\s/.test(candidate) ? encodeURI(candidate) : candidate;
      const meant = path.slice(0, cut) + step + url.slice(path.length);
      if (isThere(meant)) return meant;
    }
    return null;
  }
}

/** An image for an image, a page for a page: nobody means the one by the other. */
function kindOf(name: string): string {
  return mediaOf(name) ?? (isSource(name) ? 'page' : extensionOf(name));
}
