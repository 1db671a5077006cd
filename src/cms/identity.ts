import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import { isObject } from '../schema/json-schema.ts';
import { CMS_ENGINES, type CmsEngine, type CmsIdentity } from './cms.ts';
import type { FoundCms } from './find.ts';
import { dependencyIn, scriptIn } from './script.ts';

/**
 * Which CMS reads a configuration: the one that `site.cms-version` names, the owner of its place, the script of the page that opens it, the
 * dependencies of the site, the words of the configuration itself. Decap where nothing tells.
 * @param value The configuration as it was read; null where it is not read yet.
 */
export async function identifyCms(
  { path, page }: FoundCms,
  declared: string | null,
  value: unknown,
  files: ReadonlySet<string>,
  tree: Tree,
): Promise<CmsIdentity> {
  const said = declared === null ? null : /^([a-z]+-cms)(?: (\d+(?:\.\d+)?))?/.exec(declared);
  const engine = CMS_ENGINES.find((id) => id === said?.[1]);
  if (engine !== undefined)
    return { path, engine, version: said?.[2] ?? null, known: { by: 'setting', at: null, words: declared } };
  const place = ownerOf(path);
  if (place === 'pages-cms')
    return { path, engine: place, version: null, known: { by: 'place', at: path, words: null } };
  const script = page === null ? null : scriptIn((await readText(tree, page)) ?? '');
  if (script !== null && place === null)
    return {
      path,
      engine: script.engine,
      version: script.version,
      known: { by: 'page', at: page, words: script.words },
    };
  for await (const [at, text] of manifests(path, files, tree)) {
    const named = dependencyIn(text);
    if (named !== null && (place === null ? named.engine !== 'tina-cms' : named.engine === place))
      return { path, engine: named.engine, version: named.version, known: { by: 'manifest', at, words: named.words } };
  }
  if (place !== null)
    return { path, engine: place, version: null, known: { by: 'place', at: path, words: writtenBy(value) } };
  const word = ownWord(value);
  if (word !== null)
    return { path, engine: 'sveltia-cms', version: null, known: { by: 'keys', at: path, words: word } };
  return { path, engine: 'decap-cms', version: null, known: { by: 'nothing', at: null, words: null } };
}

/** What names the dependencies of a site, that of the repository included where the site is a folder of it (`--root site`). */
async function* manifests(
  path: string,
  files: ReadonlySet<string>,
  tree: Tree,
): AsyncIterable<readonly [string, string]> {
  const beside = path.replace(/(?:\.?tina\/__generated__|[^/]+)\/[^/]*$/, 'package.json');
  for (const manifest of new Set([beside, 'package.json', 'site/package.json']))
    if (files.has(manifest)) yield [manifest, (await readText(tree, manifest)) ?? ''];
  for (const { path, text } of (await tree.above?.('package.json')) ?? []) yield [path, text];
}

function ownerOf(path: string): CmsEngine | null {
  if (/(?:^|\/)\.pages\.ya?ml$/.test(path)) return 'pages-cms';
  return /(?:^|\/)\.?tina\//.test(path) ? 'tina-cms' : null;
}

/** The part of TinaCMS that wrote its file, whose version is not that of TinaCMS. */
function writtenBy(value: unknown): string | null {
  const schema = isObject(value) && isObject(value['schema']) ? value['schema'] : value;
  const version = isObject(schema) && isObject(schema['version']) ? schema['version']['fullVersion'] : null;
  return typeof version === 'string' && /^\d[\w.+-]{0,30}$/.test(version) ? `@tinacms/graphql ${version}` : null;
}

/** A key that Sveltia CMS alone reads. */
function ownWord(value: unknown): string | null {
  if (!isObject(value)) return null;
  return (
    ['singletons', 'asset_collections', 'field_defaults'].find(
      (key) => Array.isArray(value[key]) || isObject(value[key]),
    ) ?? null
  );
}
