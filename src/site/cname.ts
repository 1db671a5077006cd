import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';

/** GitHub Pages and its kin keep the name of the site in a file called CNAME. `folders`: where it may stand; empty for the root. */
export async function readCname(
  tree: Tree,
  files: ReadonlySet<string>,
  folders: readonly string[],
): Promise<string | null> {
  for (const folder of new Set(folders)) {
    const path = folder === '' ? 'CNAME' : `${folder}/CNAME`;
    const host = files.has(path) ? (await readText(tree, path))?.trim() : undefined;
    if (host !== undefined && /^[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}$/i.test(host)) return host.toLowerCase();
  }
  return null;
}
