import { decodeText } from '../../content/decode.ts';
import { DataFile } from '../../content/format/data-file.ts';
import { ReadTrouble, type Tree } from '../../content/tree.ts';
import { isObject } from '../../schema/json-schema.ts';
import type { Generator } from '../plan.ts';
import { declaredLanguage } from './declared-language.ts';

/** What the files of a site tell without any configuration of ours. */
export interface Detected {
  readonly generator: Generator;
  /** The generator's own configuration, parsed; `{}` when there is none or it cannot be read. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The folder the generator runs in, relative to the root; empty for the root. */
  readonly base: string;
  readonly content: string;
  readonly static: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** Configuration files of each generator, the surest first. `config.*` is Hugo's only beside Hugo's own folders. */
const CONFIGURATIONS: readonly (readonly [Generator, RegExp])[] = [
  ['hugo', /^hugo\.(?:toml|ya?ml|json)$/],
  ['jekyll', /^_config\.(?:ya?ml|toml)$/],
  ['astro', /^astro\.config\.[cm]?[jt]s$/],
  ['docusaurus', /^docusaurus\.config\.[cm]?[jt]s$/],
  ['eleventy', /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/],
  ['mkdocs', /^mkdocs\.ya?ml$/],
  ['hugo', /^config\.(?:toml|ya?ml|json)$/],
];
/** Deeper configuration files belong to themes, examples and tests. */
const MAX_DEPTH = 2;

export async function detectSite(files: readonly string[], tree: Tree): Promise<Detected> {
  const folders = foldersOf(files);
  const found = findConfiguration(files, folders);
  const settings = found === null ? {} : await readSettings(tree, found.path);
  const generator = found?.generator ?? guessGenerator(files, folders);
  const base = found?.base ?? (folders.has('site/content') && !folders.has('content') ? 'site' : '');
  const content = contentFolder(generator, settings, base, folders);
  const address =
    text(settings['baseURL']) ?? text(settings['baseurl']) ?? text(settings['url']) ?? text(settings['site_url']);
  return {
    generator,
    settings,
    base,
    content,
    static: staticFolder(generator, settings, base, folders),
    url: address !== null && /^https?:\/\//.test(address) ? address : text(settings['url']),
    language: declaredLanguage(settings),
  };
}

function findConfiguration(files: readonly string[], folders: ReadonlySet<string>) {
  const shallow = files.filter((path) => path.split('/').length <= MAX_DEPTH + 1);
  const near = [...shallow].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  for (const [generator, pattern] of CONFIGURATIONS) {
    const path = near.find(
      (one) => pattern.test(nameOf(one)) && (!nameOf(one).startsWith('config.') || isHugo(one, folders)),
    );
    if (path !== undefined) return { generator, path, base: baseOf(path) };
  }
  return null;
}

/** The folder above `config/_default/hugo.toml` is the site's, too. */
function baseOf(path: string): string {
  return folderOf(path).replace(/(?:^|\/)config\/_default$/, '');
}

function isHugo(path: string, folders: ReadonlySet<string>): boolean {
  if (/(?:^|\/)admin\//.test(path)) return false;
  const base = baseOf(path);
  return ['content', 'layouts', 'archetypes', 'themes'].some((name) => folders.has(join(base, name)));
}

/** Without a configuration: the marks that generators leave on their content. */
function guessGenerator(files: readonly string[], folders: ReadonlySet<string>): Generator {
  if (files.some((path) => /^(?:site\/)?content\/(?:.*\/)?_index(?:\.\w\w)?\.md$/.test(path))) return 'hugo';
  if ([...folders].some((path) => /^(?:content\/)?_(?:posts|drafts)$|^content\/_\w+$/.test(path))) return 'jekyll';
  return 'plain';
}

function contentFolder(
  generator: Generator,
  settings: Readonly<Record<string, unknown>>,
  base: string,
  folders: ReadonlySet<string>,
): string {
  const at = (name: string): string => join(base, name);
  const first = (...names: string[]): string => names.map(at).find((path) => folders.has(path)) ?? base;
  switch (generator) {
    case 'hugo':
      return folderNamed(text(settings['contentDir']), base) ?? first('content');
    case 'jekyll':
      return folderNamed(text(settings['collections_dir']) ?? text(settings['source']), base) ?? first('content');
    case 'astro':
      return first('src/content', 'src/pages');
    case 'docusaurus':
      return first('docs');
    case 'mkdocs':
      return folderNamed(text(settings['docs_dir']), base) ?? first('docs');
    case 'eleventy':
      return first('content', 'src/content', 'src');
    default:
      return ['site/content', 'content', 'src/content', 'docs'].find((path) => folders.has(path)) ?? '';
  }
}

function staticFolder(
  generator: Generator,
  settings: Readonly<Record<string, unknown>>,
  base: string,
  folders: ReadonlySet<string>,
): string | null {
  const named = [settings['staticDir']].flat().find((one) => typeof one === 'string');
  const own = generator === 'hugo' ? folderNamed(text(named), base) : null;
  if (own !== null) return own;
  if (generator === 'jekyll') return base;
  if (generator === 'mkdocs') return folderNamed(text(settings['docs_dir']) ?? 'docs', base);
  const usual = generator === 'astro' ? ['public', 'static'] : ['static', 'public', 'site/static'];
  return usual.map((name) => join(base, name)).find((path) => folders.has(path)) ?? null;
}

/** A folder of the generator's configuration, brought to the root; null when it leads out of it. */
function folderNamed(name: string | null, base: string): string | null {
  if (name === null || name.includes('..')) return null;
  const path = join(base, name.replace(/^\.?\//, '').replace(/\/+$/, ''));
  return path === '.' ? base : path;
}

/** Broken settings are the generator's to report: here they are no settings. */
async function readSettings(tree: Tree, path: string): Promise<Readonly<Record<string, unknown>>> {
  if (/\.[cm]?[jt]s$/.test(path)) return {};
  try {
    const source = decodeText(await tree.read(path)).text;
    const value = path.endsWith('.toml') ? await parseToml(source) : new DataFile(path, source).value;
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof ReadTrouble) return {};
    throw error;
  }
}

async function parseToml(source: string): Promise<unknown> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof TomlError) return {};
    throw error;
  }
}

function foldersOf(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of files) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const join = (base: string, name: string): string => (base === '' ? name : name === '' ? base : `${base}/${name}`);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
