import { type ClosedFolder, type FileAbove, isMadeFile, ReadTrouble, type Tree } from '../content/tree.ts';

/** Files that describe the site or its review. Read as data, yet they decide what is said: they come from the base. */
const SETTINGS =
  /(?:^|\/)(?:relecture\.ya?ml|\.relecture-baseline\.json|\.markdown-link-check\.json|(?:hugo|config|_config|mkdocs)\.(?:toml|ya?ml|json)|package\.json|\.pages\.yml|(?:astro|docusaurus|eleventy)\.config\.[cm]?[jt]s|\.eleventy\.js|config\/[\w-]+\/[\w.-]+\.(?:toml|ya?ml|json))$/i;
/** Schemas, the CMS configuration under another name, data: whatever is not a page nor something to look at. */
const DATA = /\.(?:ya?ml|json|jsonc|toml)$/i;
/** The page of the CMS tells its version, and a script beside it may hand its configuration over. */
const CMS_PAGE = /(?:^|\/)(?:admin\/index\.html|(?:admin|cms)\/[\w-]+\.[cm]?[jt]sx?|cms\.[cm]?[jt]sx?)$/i;

/** True for a file that may hold settings or schemas. `named`: the configuration of the inputs. */
export function isSetting(path: string, named: string | null): boolean {
  return path === named || SETTINGS.test(path) || DATA.test(path) || CMS_PAGE.test(path);
}

/** True for a file that is there to set the review or the site, whatever it holds. A package may tell of much else. */
export function isKnownSetting(path: string, named: string | null): boolean {
  return path === named || CMS_PAGE.test(path) || (SETTINGS.test(path) && !/(?:^|\/)package\.json$/i.test(path));
}

/**
 * The content of a change, judged by the settings in place before it: pages and files from the head, whatever could
 * change the judgement from the base. A setting that the change adds is not seen; one that it deletes still counts.
 */
export class OverlayTree implements Tree {
  readonly #head: Tree;
  readonly #base: Tree;
  readonly #named: string | null;

  constructor(head: Tree, base: Tree, named: string | null) {
    this.#head = head;
    this.#base = base;
    this.#named = named;
  }

  async files(): Promise<readonly string[]> {
    const [head, base] = await Promise.all([this.#head.files(), this.#base.files()]);
    const settings = new Set(base.filter((path) => isSetting(path, this.#named)));
    // Data that the change adds is there for links that lead to it; what could be settings is not.
    const kept = head.filter(
      (path) => !isSetting(path, this.#named) || (!settings.has(path) && !SETTINGS.test(path) && path !== this.#named),
    );
    return [...new Set([...kept, ...settings])].sort();
  }

  async closed(): Promise<readonly ClosedFolder[]> {
    return (await this.#head.closed?.()) ?? [];
  }

  /** What is above tells of the site as its settings do. */
  async above(name: string): Promise<readonly FileAbove[]> {
    return (await this.#base.above?.(name)) ?? [];
  }

  async read(path: string): Promise<Uint8Array> {
    if (!isSetting(path, this.#named)) return this.#head.read(path);
    try {
      return await this.#base.read(path);
    } catch (error) {
      // What the change itself brings is not followed; what no commit holds was made by the run, before us.
      if (!(error instanceof ReadTrouble) || !isMadeFile(path) || (await this.#head.files()).includes(path))
        throw error;
      return this.#head.read(path);
    }
  }
}
