import { DataFile } from '../../../content/format/data-file.ts';
import type { Field } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { MenuEntry } from '../../navigation/navigation.ts';
import { at, record, type Settings, text } from '../../settings/value.ts';

const KEY = /^(?:url|pageRef)$/i;
/** The name of a table, or a pointer, below which entries of menus stand. */
const MENU = /(?:^|[./])menus?(?=[./]|$)/i;

interface Written {
  readonly key: string;
  readonly value: string;
  readonly range: Range;
  /** The entry it stands in: its name, its identifier… */
  readonly entry: Settings;
}

/** The pages that the menus of a file of settings name, by `pageRef` or `url`. `codes`: the languages of the site. */
export function menuEntries(path: string, text: string, codes: readonly string[]): readonly MenuEntry[] {
  const isMenuFile = /(?:^|\/)menus?(?:\.[\w-]+)?\.[a-z]+$/i.test(path);
  const all = path.endsWith('.toml') ? inToml(text, isMenuFile) : inData(new DataFile(path, text).root, isMenuFile);
  const found = [...all];
  const parents = new Set<unknown>(found.flatMap(({ entry }) => at(entry, 'parent') ?? []));
  // What opens a menu of its own is most often a button: nobody follows its address.
  const isParent = ({ entry }: Written): boolean =>
    parents.has(at(entry, 'identifier')) || parents.has(at(entry, 'name'));
  return found.filter((one) => !isParent(one)).flatMap((one) => entryOf(one, codes));
}

function entryOf({ key, value, range, entry }: Written, codes: readonly string[]): MenuEntry[] {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(value) || /\{\{/.test(value)) return [];
  const rooted = value.startsWith('/') ? value : `/${value}`;
  const bare = rooted.replace(/[?#].*$/, '').replace(/\/$/, '');
  // Templates may put the language before it, and `pageRef` is a path of content, not an address.
  const sources = ['', ...codes.map((code) => `.${code}`)].flatMap((suffix) =>
    ['', '/_index', '/index'].map((name) => `${bare}${name}${suffix}.md`),
  );
  const addresses = [rooted, ...codes.map((code) => `/${code}${rooted}`), ...sources];
  const isNamed = (pages: ReadonlyMap<string, unknown>): boolean =>
    [...pages.keys()].some((path) => isPageOf(bare, path));
  const byName = /^pageRef$/i.test(key) && !value.startsWith('/') ? { isNamed } : {};
  const label = text(at(entry, 'name')) ?? text(at(entry, 'title'));
  return [{ range, url: value, addresses, certainty: 'unsure', ...byName, ...(label !== null && { label }) }];
}

/** `pageRef = "locaux"` is the page of that name wherever it stands, its folder or its file, capitals or not. */
function isPageOf(name: string, path: string): boolean {
  const page = path.replace(/(?:\/_?index)?(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.[a-z]+$/i, '');
  return `/${page}`.toLowerCase().endsWith(name.toLowerCase());
}

function* inToml(text: string, isMenuFile: boolean): Iterable<Written> {
  const tables = text.matchAll(/^[ \t]*\[{1,2}([^\]\n]{1,200})\]{1,2}[^\n]*\n((?:(?![ \t]*\[)[^\n]*(?:\n|$))*)/gm);
  for (const { index, 0: table, 1: name = '', 2: lines = '' } of tables) {
    if (!isMenuFile && !MENU.test(name.trim())) continue;
    const start = index + table.length - lines.length;
    const pairs = [...lines.matchAll(/^[ \t]*([\w-]{1,40})[ \t]*=[ \t]*["']([^"'\n]{1,500})["']/gm)];
    const entry = Object.fromEntries(pairs.map(([, key = '', value]) => [key, value]));
    for (const { index: from, 0: line, 1: key = '', 2: value = '' } of pairs) {
      const end = start + from + line.length - 1;
      if (KEY.test(key)) yield { key, value, range: { start: end - value.length, end }, entry };
    }
  }
}

function* inData(field: Field | null, isMenuFile: boolean): Iterable<Written> {
  if (field === null) return;
  const { value, range, pointer, name, children } = field;
  if (typeof value === 'string' && KEY.test(name) && (isMenuFile || MENU.test(pointer)))
    yield { key: name, value, range, entry: record(field.parent?.value) };
  for (const child of children) yield* inData(child, isMenuFile);
}
