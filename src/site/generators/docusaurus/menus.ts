import type { Page } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { MenuEntry, MenuFile } from '../../navigation/navigation.ts';
import { below, folderOf } from '../../routes/url-path.ts';
import { at, text } from '../../settings/value.ts';
import { readBars } from './navbar.ts';
import { docIdOf, type Family, unnumbered } from './routing.ts';
import { readSidebars } from './sidebars.ts';

/** The file of sidebars of a family of documents; null when there is none, or nobody knows which. */
export function sidebarsOf({ id, version, sidebars, locale }: Family, base: string, { files }: Survey): string | null {
  if (locale !== null) return null;
  const prefix = id === 'default' ? '' : `${id}_`;
  const frozen = version !== null && version !== 'current';
  const path = frozen ? inside(base, `${prefix}versioned_sidebars/version-${version}-sidebars.json`) : sidebars;
  if (path === null) return null;
  return ['', '.js', '.ts', '.json'].map((ending) => path + ending).find((file) => files.has(file)) ?? null;
}

/** The sidebars as menus. `isClosed`: no plug-in runs that may bring documents. */
export function sidebarMenus(families: readonly Family[], base: string, survey: Survey, isClosed: boolean): MenuFile[] {
  return families.flatMap((family) => {
    const path = sidebarsOf(family, base, survey);
    // Where a script gathers the documents at build time, nobody knows them.
    if (path === null || !survey.folders.has(family.folder)) return [];
    return [{ path, entries: async (text) => entriesOf(path, text, family, survey, isClosed) }];
  });
}

async function entriesOf(
  path: string,
  text: string,
  family: Family,
  { folders }: Survey,
  isClosed: boolean,
): Promise<readonly MenuEntry[]> {
  const docOf = docEntries(family, folders, isClosed);
  const { named } = await readSidebars(path, text);
  return named.flatMap(({ kind, name, range }): MenuEntry[] =>
    kind === 'link' ? linkEntry(name, range, isClosed) : [docOf(name, range)],
  );
}

function linkEntry(url: string, range: Range, isClosed: boolean): MenuEntry[] {
  return url.startsWith('/') ? [{ range, url, addresses: [url], certainty: isClosed ? 'sure' : 'unsure' }] : [];
}

/** An entry that names a document by its id: where none bears it, Docusaurus does not build the site. */
function docEntries(family: Family, folders: ReadonlySet<string>, isClosed: boolean) {
  const isDoc = docsIn(family);
  const there = foldersIn(family, folders);
  return (name: string, range: Range): MenuEntry => {
    const sure = isClosed ? 'sure' : 'unsure';
    // Of a folder that is not there, all may be made at build time.
    const isBeside = there.has(folderOf(name));
    const files = ['.md', '.mdx'].map((ending) => inside(family.folder, name + ending));
    const certainty = isBeside || !isClosed ? sure : 'unsure';
    const isOther = (file: string, pages: ReadonlyMap<string, Page>): boolean => {
      const page = pages.get(file);
      return page !== undefined && typeof page.data['id'] === 'string' && !isDoc(name, pages);
    };
    return { range, url: name, files, isOther, isNamed: (pages) => isDoc(name, pages), certainty, stops: true };
  };
}

/** The bar and the foot of all pages, which the settings hold. */
export function barMenu(
  path: string | null,
  families: readonly Family[],
  base: string,
  survey: Survey,
  isClosed: boolean,
): MenuFile[] {
  if (path === null) return [];
  const entries = async (text: string): Promise<readonly MenuEntry[]> => {
    const found: MenuEntry[] = [];
    for (const { kind, name, range, label, plugin } of await readBars(path, text)) {
      const own = families.filter(({ id, kind }) => kind === 'docs' && id === plugin);
      const [family] = own;
      const named = label === null ? {} : { label };
      if (kind === 'to') found.push(...linkEntry(name, range, isClosed).map((one) => ({ ...one, ...named })));
      // With several versions, or translations alone, nobody knows here which one is asked.
      else if (own.length !== 1 || family === undefined || !survey.folders.has(family.folder)) continue;
      else if (kind === 'docId') found.push({ ...docEntries(family, survey.folders, isClosed)(name, range), ...named });
      else found.push(...(await sidebarEntry(name, family, base, survey)).map((one) => ({ range, ...one, ...named })));
    }
    return found;
  };
  return [{ path, entries }];
}

/** A sidebar that an entry names and that is none: it leads to no page of its own. Nothing where nobody knows which there are. */
async function sidebarEntry(
  name: string,
  family: Family,
  base: string,
  survey: Survey,
): Promise<readonly Omit<MenuEntry, 'range'>[]> {
  const path = sidebarsOf(family, base, survey);
  if (path === null && family.sidebars !== null) return [];
  const known = path === null ? ['defaultSidebar'] : (await readSidebars(path, (await survey.text(path)) ?? '')).names;
  return known === null || known.includes(name) ? [] : [{ url: name, certainty: 'sure', stops: true }];
}

/** The folders of a family, as ids name them. */
function foldersIn({ folder }: Family, folders: ReadonlySet<string>): ReadonlySet<string> {
  const named = [...folders].flatMap((one) => below(folder, one)?.split('/').map(unnumbered).join('/') ?? []);
  return new Set(['', ...named]);
}

/** Whether a document of a family bears an id. Pages are looked at once. */
function docsIn(family: Family): (id: string, pages: ReadonlyMap<string, Page>) => boolean {
  const knownOf = new WeakMap<object, ReadonlySet<string>>();
  return (id, pages) => {
    const known = knownOf.get(pages) ?? idsOf(pages, family);
    knownOf.set(pages, known);
    // Once, those of a frozen version began with it.
    return known.has(id) || known.has(id.replace(`version-${family.version}/`, ''));
  };
}

function idsOf(pages: ReadonlyMap<string, Page>, family: Family): ReadonlySet<string> {
  return new Set(
    [...pages.values()].flatMap((page) => {
      const rel = below(family.folder, page.path);
      return rel === null ? [] : [docIdOf(page, rel, family)];
    }),
  );
}

/** Addresses of the pages that categories make: in sidebars, and in the `_category_` of a folder. */
export async function categoryPages(families: readonly Family[], base: string, survey: Survey): Promise<string[]> {
  const docs = families.filter(({ kind }) => kind === 'docs');
  const made: string[] = [];
  for (const family of docs) {
    const path = sidebarsOf(family, base, survey);
    const sidebars = path === null ? null : await readSidebars(path, (await survey.text(path)) ?? '');
    for (const slug of sidebars?.made ?? []) made.push(`${family.route}/${slug}`);
  }
  for (const file of survey.files) {
    if (!/(?:^|\/)_category_\.(?:json|ya?ml)$/.test(file)) continue;
    const family = docs.find(({ folder }) => below(folder, file) !== null);
    const slug = family === undefined ? null : text(at(await survey.data(file), 'link', 'slug'));
    if (family !== undefined && slug !== null) made.push(`${family.route}/${slug}`);
  }
  return made;
}
