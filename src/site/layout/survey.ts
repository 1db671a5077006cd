import { DataFile } from '../../content/format/data-file.ts';
import { readText } from '../../content/read-text.ts';
import type { ClosedFolder, Tree } from '../../content/tree.ts';
import { isObject } from '../../schema/json-schema.ts';
import { folderOf, joinPath } from '../routes/url-path.ts';
import { type CodeSettings, readCode } from '../settings/code.ts';
import { dataImports } from '../settings/data-imports.ts';
import type { Settings } from '../settings/value.ts';

/** Folders whose sites are examples, tests or themes: never what the repository publishes. */
const EXAMPLES =
  /(?:^|\/)(?:node_modules|vendor|themes?|examples?|exampleSite|tests?(?:[-_]?data)?|__tests__|__e2e__|e2e|fixtures?|archetypes)(?:\/|$)/i;
/** Folders whose sites are seldom its own. */
const PARTS = /(?:^|\/)(?:packages|plugins|templates?|starters?|dist|build|_site|public)(?:\/|$)/i;

/** How the names of settings end, those of generators, of CMSs and of servers; many have no ending. */
const COULD_SET =
  /\.(?:ya?ml|toml|jsonc?|[cm]?[jt]sx?|py|rb|ini|cfg)$|(?:^|\/)(?:\.?[^./]+|admin\/index\.html|SUMMARY\.md)$/i;

/** What of a site is not its tree: all optional. */
interface Surveyed {
  readonly settings?: Tree;
  readonly inForce?: readonly string[];
  readonly submodules?: readonly string[];
  readonly closed?: readonly ClosedFolder[];
}

/** The files of the tree, and what is asked of them before anything is decided. Each is read once. */
export class Survey {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  /** Folders of submodules of which no file is here. */
  readonly submodules: readonly string[];
  /** Folders that are here and of which no file is listed. */
  readonly closed: readonly ClosedFolder[];
  readonly #tree: Tree;
  readonly #settings: Tree;
  readonly #inForce: ReadonlySet<string>;
  readonly #texts = new Map<string, Promise<string | null>>();

  /** `inForce`: the settings in force, which say more of the site than `tree` where both have a file. */
  constructor(
    files: readonly string[],
    tree: Tree,
    { settings = tree, inForce = [], submodules = [], closed = [] }: Surveyed = {},
  ) {
    // A page, or an image, that stands beside other settings is none of this tree.
    const others = inForce.filter((path) => COULD_SET.test(path));
    const all = others.length === 0 ? files : [...new Set([...files, ...others])].sort();
    this.files = new Set(all);
    const folders = foldersOf(all);
    this.submodules = submodules.filter((path) => !folders.has(path) && !this.files.has(path));
    this.closed = closed;
    // They are folders of the site all the same: its settings name them.
    this.folders = this.submodules.length === 0 ? folders : new Set([...folders, ...this.submodules]);
    this.#tree = tree;
    this.#settings = settings;
    this.#inForce = new Set(inForce);
  }

  /** Null when it is not there, or cannot be read. */
  text(path: string): Promise<string | null> {
    if (!this.files.has(path)) return Promise.resolve(null);
    let text = this.#texts.get(path);
    if (text === undefined) {
      text = readText(this.#inForce.has(path) ? this.#settings : this.#tree, path);
      this.#texts.set(path, text);
    }
    return text;
  }

  /** A file that a generator writes for itself, which no list of files holds where `.gitignore` names it; null when it is not there. */
  made(path: string): Promise<string | null> {
    return readText(this.#settings, path);
  }

  /** A file of settings, YAML, TOML or JSON, as a value; `{}` when it is broken: that is its generator's to tell. */
  async data(path: string): Promise<Settings> {
    const text = await this.text(path);
    if (text === null) return {};
    const value = path.endsWith('.toml') ? await parseToml(text) : new DataFile(path, text).value;
    return isObject(value) ? value : {};
  }

  /** A file of settings that is code, read and never run. */
  async code(path: string): Promise<CodeSettings> {
    const source = (await this.text(path)) ?? '';
    const imported: Record<string, unknown> = {};
    for (const { name, from } of dataImports(source)) {
      const file = joinPath(folderOf(path), from);
      if (file !== null && this.files.has(file)) imported[name] = await this.data(file);
    }
    return readCode(path, source, imported);
  }

  /** In a folder of examples, tests or themes. */
  isExample(path: string): boolean {
    return EXAMPLES.test(path);
  }

  /** In a folder of packages, plug-ins or models: a site of its own when there is no other. */
  isPart(path: string): boolean {
    return PARTS.test(path);
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
