import type { AnyNode, AssignmentProperty, Expression, Property } from 'acorn';
import { DataFile } from '../../../content/format/data-file.ts';
import type { Field, Page } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { Survey } from '../../layout/survey.ts';
import type { MenuEntry, MenuFile } from '../../navigation/navigation.ts';
import { folderOf, joinPath, routeKey } from '../../routes/url-path.ts';
import { parseProgram } from '../../settings/code.ts';
import { dataImports } from '../../settings/data-imports.ts';
import { nodesOf } from '../../settings/syntax.ts';

interface Sidebar {
  /** The settings of Starlight. */
  readonly settings: string;
  /** The URL of a page of its documents; null for any other. */
  route(page: Page): string | null;
  /** Folders of languages, which a slug leaves out. */
  readonly locales: readonly string[];
}

interface Written {
  readonly value: string;
  readonly range: Range;
}

/** The sidebar, where it is written out: in the settings, or in data that they import. Starlight refuses a slug that no page has. */
export async function sidebarMenus(
  survey: Survey,
  { settings, route, locales }: Sidebar,
): Promise<readonly MenuFile[]> {
  const source = (await survey.text(settings)) ?? '';
  if (!/\bsidebar\b/.test(source)) return [];
  const isSlug = slugsOf(route, locales);
  const entryOf = ({ value, range }: Written): MenuEntry => ({
    range,
    url: value,
    isNamed: (pages) => isSlug(value, pages),
    certainty: 'sure',
  });
  const files: MenuFile[] = [{ path: settings, entries: async (text) => (await inCode(settings, text)).map(entryOf) }];
  for (const { name, from } of dataImports(source)) {
    const path = joinPath(folderOf(settings), from);
    const isIt = new RegExp(`\\bsidebar\\s{0,9}:\\s{0,9}${name}\\b`).test(source);
    if (path !== null && isIt && survey.files.has(path))
      files.push({ path, entries: (text) => [...inData(new DataFile(path, text).root)].map(entryOf) });
  }
  return files;
}

/** Whether a page of the documents has a slug. Pages are looked at once. */
function slugsOf(route: Sidebar['route'], locales: readonly string[]) {
  const known = new WeakMap<object, ReadonlySet<string>>();
  return (slug: string, pages: ReadonlyMap<string, Page>): boolean => {
    const there =
      known.get(pages) ??
      new Set(
        [...pages.values()].flatMap((page) => {
          const address = route(page);
          if (address === null) return [];
          const key = routeKey(address);
          const [, first = '', ...rest] = key.split('/');
          return locales.includes(first) ? [key, routeKey(`/${rest.join('/')}`)] : [key];
        }),
      );
    known.set(pages, there);
    return there.has(routeKey(slug === 'index' ? '/' : `/${slug}`));
  };
}

/** `slug: 'guide'`, and the names that stand alone in lists of items. */
async function inCode(path: string, text: string): Promise<readonly Written[]> {
  const program = await parseProgram(path, text);
  if (program === null) return [];
  return [...nodesOf(program)].flatMap((one) => {
    const node = one as AnyNode;
    return node.type === 'Property' && keyOf(node) === 'sidebar' ? [...inItems(node.value as Expression, text)] : [];
  });
}

function* inItems(list: Expression, text: string): Iterable<Written> {
  if (list.type !== 'ArrayExpression') return;
  for (const item of list.elements) {
    if (item?.type === 'Literal') yield* literal(item, text);
    if (item?.type !== 'ObjectExpression') continue;
    for (const property of item.properties) {
      if (property.type !== 'Property') continue;
      if (keyOf(property) === 'slug') yield* literal(property.value, text);
      if (keyOf(property) === 'items') yield* inItems(property.value, text);
    }
  }
}

function* literal(node: Expression, text: string): Iterable<Written> {
  const range = { start: node.start + 1, end: node.end - 1 };
  if (node.type === 'Literal' && node.value === text.slice(range.start, range.end) && node.value !== '')
    yield { value: node.value, range };
}

function keyOf({ key, computed }: Property | AssignmentProperty): string | null {
  if (computed) return null;
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
}

function* inData(field: Field | null): Iterable<Written> {
  if (field === null) return;
  const { value, range, name, pointer, children } = field;
  if (typeof value === 'string' && value !== '' && (name === 'slug' || /\/items\/\d+$/.test(pointer)))
    yield { value, range };
  for (const child of children) yield* inData(child);
}
