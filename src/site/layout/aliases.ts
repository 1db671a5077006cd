import { joinPath } from '../routes/url-path.ts';
import { readCode } from '../settings/code.ts';
import { at, listOf, record, text } from '../settings/value.ts';
import type { Ground } from './generator.ts';
import { inside } from './places.ts';

/** Where TypeScript's settings may be, which Vite's plug-ins and Astro follow. */
const SETTINGS = ['tsconfig.json', 'jsconfig.json'];

/** Beginnings of addresses that stand for a folder of the tree: `"@assets/*": ["src/assets/*"]` among the `paths` of TypeScript. */
export async function readAliases({
  survey,
  base,
}: Pick<Ground, 'survey' | 'base'>): Promise<ReadonlyMap<string, string>> {
  for (const name of SETTINGS) {
    const written = await survey.text(inside(base, name));
    if (written === null || !written.includes('"paths"')) continue;
    // With comments and commas at the end of lists, this JSON is an expression of JavaScript.
    const options = at((await readCode('aliases.mjs', `export default ${written}`)).value, 'compilerOptions');
    const paths = Object.entries(record(at(options, 'paths')));
    if (paths.length === 0) continue;
    const root = joinPath(base, text(at(options, 'baseUrl')) ?? '.');
    return new Map(paths.flatMap(([alias, places]) => folderOfAlias(alias, text(listOf(places)[0]), root)));
  }
  return new Map();
}

function folderOfAlias(alias: string, place: string | null, root: string | null): readonly [string, string][] {
  if (root === null || place === null || !/^[^*]*\/\*$/.test(alias) || !/^[^*]*\*$/.test(place)) return [];
  const folder = joinPath(root, place.slice(0, -1).replace(/\/$/, ''));
  return alias === '/*' || folder === null ? [] : [[alias.slice(0, -1), folder]];
}
