import type { Page } from '../../../content/page.ts';
import { decodePath } from '../../../site/routes/url-path.ts';
import type { Site } from '../../../site/site.ts';
import { mayBeMade } from './known-routes.ts';
import { pathOf } from './site-address.ts';

/** `.fr` of `venir.fr.md`: the language of a page in the name of its file. */
const LANGUAGE = /\.([a-z]{2}(?:-[a-z]{2,4})?)$/i;

/** A page of which nobody knows the address, by what an address may call it. */
interface Named {
  readonly path: string;
  /** In the name of its file; null where that tells none. */
  readonly language: string | null;
}

interface Names {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, readonly Named[]>;
}

const known = new WeakMap<Site, Names>();

/** Whether some file, folder or page bears the last name of an address: where addresses are not known, it may be the one that is meant. */
export function isNamed(url: string, site: Site): boolean {
  const name = lastName(url);
  const { files, pages } = namesOf(site);
  return files.has(name) || pages.has(name);
}

/**
 * The page that an address calls by its name, where code gives pages their addresses: the only one of that name, in the language of the
 * address or of the page that leads there. Null where nobody can tell, or where it would have an address of its own.
 */
export function namesakeOf(url: string, from: Page, site: Site): string | null {
  const target = site.resolve(url, from);
  if (target.kind !== 'unknown' || target.doubt === null || !mayBeMade(target.doubt)) return null;
  const all = namesOf(site).pages.get(lastName(url)) ?? [];
  const steps = stepsOf(url);
  const said = all.find(({ language }) => language !== null && steps.includes(language))?.language;
  const wanted = said ?? LANGUAGE.exec(stemOf(from.path))?.[1]?.toLowerCase() ?? null;
  const own = all.filter(({ language }) => language === null || wanted === null || language === wanted);
  const [only] = own;
  return own.length === 1 && only !== undefined ? only.path : null;
}

function namesOf(site: Site): Names {
  const there = known.get(site);
  if (there !== undefined) return there;
  const files = new Set<string>();
  for (const path of site.files) for (const step of path.split('/')) for (const name of shapesOf(step)) files.add(name);
  const pages = new Map<string, Named[]>();
  for (const page of site.pages.values()) {
    if (site.route(page) !== null) continue;
    const language = LANGUAGE.exec(stemOf(page.path))?.[1]?.toLowerCase() ?? null;
    for (const name of callsOf(page)) pages.set(name, [...(pages.get(name) ?? []), { path: page.path, language }]);
  }
  const names = { files, pages };
  known.set(site, names);
  return names;
}

/** By its slug, where it says one; else by the name of its file. */
function callsOf({ path, data }: Page): readonly string[] {
  const own = data['slug'] ?? data['Slug'];
  if (typeof own === 'string' && own.trim() !== '') return [lastName(own)];
  return [...new Set(shapesOf(path.slice(path.lastIndexOf('/') + 1)))];
}

/** A name, without its ending, without its language, without the day that it begins with. */
function shapesOf(step: string): string[] {
  const name = step.normalize('NFC').toLowerCase();
  const stem = name.replace(/\.\w+$/, '');
  const bare = stem.replace(LANGUAGE, '');
  return [name, stem, bare, bare.replace(/^\d{4}-\d\d-\d\d-/, '')];
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

function stepsOf(url: string): string[] {
  return decodePath(pathOf(url))
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '');
}

function lastName(url: string): string {
  return stepsOf(url).at(-1) ?? '';
}
