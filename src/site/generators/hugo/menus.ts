import { DataFile } from '../../../content/format/data-file.ts';
import type { Field } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { MenuEntry } from '../../navigation/navigation.ts';

const KEY = /^(?:url|pageRef)$/i;
/** The name of a table, or a pointer, below which entries of menus stand. */
const MENU = /(?:^|[./])menus?(?=[./]|$)/i;

interface Written {
  readonly value: string;
  readonly range: Range;
}

/** The pages that the menus of a file of settings name, by `pageRef` or `url`. `codes`: the languages of the site. */
export function menuEntries(path: string, text: string, codes: readonly string[]): readonly MenuEntry[] {
  const isMenuFile = /(?:^|\/)menus?(?:\.[\w-]+)?\.[a-z]+$/i.test(path);
  const found = path.endsWith('.toml') ? inToml(text, isMenuFile) : inData(new DataFile(path, text).root, isMenuFile);
  return [...found].flatMap(({ value, range }): MenuEntry[] => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|$)/i.test(value) || /\{\{/.test(value)) return [];
    const rooted = value.startsWith('/') ? value : `/${value}`;
    const bare = rooted.replace(/[?#].*$/, '').replace(/\/$/, '');
    // Templates may put the language before it, and `pageRef` is a path of content, not an address.
    const sources = ['', ...codes.map((code) => `.${code}`)].flatMap((suffix) =>
      ['', '/_index', '/index'].map((name) => `${bare}${name}${suffix}.md`),
    );
    const addresses = [rooted, ...codes.map((code) => `/${code}${rooted}`), ...sources];
    return [{ range, url: value, addresses, certainty: 'likely' }];
  });
}

function* inToml(text: string, isMenuFile: boolean): Iterable<Written> {
  let isMenu = isMenuFile;
  for (const { index, 0: line, 1: table, 2: key, 3: value = '' } of text.matchAll(
    /^[ \t]*(?:\[{1,2}([^\]\n]{1,200})\]{1,2}|([\w-]{1,40})[ \t]*=[ \t]*["']([^"'\n]{1,500})["'])[^\n]*/gm,
  )) {
    if (table !== undefined) isMenu = isMenuFile || MENU.test(table.trim());
    if (!isMenu || key === undefined || !KEY.test(key)) continue;
    const start = index + line.indexOf(value, line.indexOf('=') + 1);
    yield { value, range: { start, end: start + value.length } };
  }
}

function* inData(field: Field | null, isMenuFile: boolean): Iterable<Written> {
  if (field === null) return;
  const { value, range, pointer, name, children } = field;
  if (typeof value === 'string' && KEY.test(name) && (isMenuFile || MENU.test(pointer))) yield { value, range };
  for (const child of children) yield* inData(child, isMenuFile);
}
