import { type FileAbove, ReadTrouble, type Tree } from '../../content/tree.ts';
import { pathsOf, type SiteIndex } from './site-index.ts';

/** The files of a site as its index tells them. Of pictures and the like it knows that they are there, and gives no bytes. */
export class IndexTree implements Tree {
  readonly #paths: readonly string[];
  readonly #texts: ReadonlyMap<string, string>;

  constructor({ files, settings, pages }: Pick<SiteIndex, 'files' | 'settings' | 'pages'>) {
    this.#texts = new Map([...Object.entries(pages), ...Object.entries(settings)]);
    const all = new Set([...pathsOf(files), ...this.#texts.keys()]);
    this.#paths = [...all].filter((path) => !path.startsWith('../')).sort();
  }

  async files(): Promise<readonly string[]> {
    return this.#paths;
  }

  async above(name: string): Promise<readonly FileAbove[]> {
    const found = [...this.#texts].filter(([path]) => path.startsWith('../') && path.endsWith(`/${name}`));
    return found.map(([path, text]) => ({ path, text })).sort((a, b) => a.path.length - b.path.length);
  }

  async read(path: string): Promise<Uint8Array> {
    const text = this.#texts.get(path);
    if (text === undefined) throw new ReadTrouble('missing', path);
    return new TextEncoder().encode(text);
  }
}
