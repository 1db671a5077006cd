import { placeOf } from '../../layout/file-routing.ts';
import { folderNamed } from '../../layout/places.ts';
import { below, extensionOf } from '../../routes/url-path.ts';

/** What `copy()` and `add()` publish: the address of a file of the source folder; null when they leave it. */
export function copiesOf(source: string, root: string): (file: string) => string | null {
  const lists = listed(source);
  const given = [...calls(source, 'copy'), ...calls(source, 'add'), ...lists.map((name) => [name])];
  // With its name, or with another.
  const folders = given.flatMap(([from = '', to]) => {
    const folder = ENDING.test(from) ? null : folderNamed(from, root);
    return folder === null ? [] : [{ folder, under: placeOf(folderNamed(to ?? from, '') ?? '') }];
  });
  const endings = new Set(given.flatMap(([from = '']) => (ENDING.test(from) ? [from.slice(1).toLowerCase()] : [])));
  return (file) => {
    for (const { folder, under } of folders) {
      if (file === folder) return under;
      const rel = below(folder, file);
      if (rel !== null) return `${under}/${rel}`;
    }
    const rel = below(root, file);
    return rel !== null && endings.has(extensionOf(file)) ? `/${rel}` : null;
  };
}

/** `site.add(".png")`: every file with such an ending, wherever it lies. */
const ENDING = /^\.[a-z\d]{1,9}$/i;

/** What the calls of a method are given where it is texts alone, in a chain or not: `site.copy("img", ".")`. */
export function calls(source: string, method: string): string[][] {
  const pattern = new RegExp(
    `\\.${method}\\(((?:\\s{0,20}(["'\`])[^"'\`\\\\\\n]{0,200}\\2\\s{0,20},?){1,40})\\s{0,20}\\)`,
    'g',
  );
  return [...withoutComments(source).matchAll(pattern)].map(([, given = '']) => textsIn(given));
}

/** `site.add([".png", "img"])`. */
function listed(source: string): string[] {
  const lists = withoutComments(source).matchAll(
    /\.(?:copy|add)\(\s{0,20}\[([^\]]{0,2000})\](?!\s{0,20},\s{0,20}["'`])/g,
  );
  return [...lists].flatMap(([, list = '']) => textsIn(list));
}

function textsIn(given: string): string[] {
  return [...given.matchAll(/(["'`])([^"'`]{0,200})\1/g)].map(([, , name = '']) => name);
}

function withoutComments(source: string): string {
  return source.replace(/^[ \t]*\/\/.*$/gm, '');
}
