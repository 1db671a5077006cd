import type { Target } from '../site.ts';
import type { ElsewhereFolder, RoutesInput, Routing } from './routing.ts';
import { below } from './url-path.ts';

/** The folders of which the tree does not hold the files, and what a link into them is. */
export class Elsewhere {
  readonly #folders: readonly ElsewhereFolder[];
  /** The beginning of the URL paths of what each holds; null where they are not known. */
  readonly #starts: readonly (string | null)[];

  constructor({ elsewhere = [], content }: Pick<RoutesInput, 'elsewhere' | 'content'>, routing: Routing) {
    this.#folders = elsewhere;
    this.#starts = elsewhere.map(({ path }) => {
      const sample = routing.published(`${path}/x.pdf`);
      if (sample?.endsWith('/x.pdf') === true) return sample.slice(0, -'x.pdf'.length);
      const page = below(content, path);
      return page === null || page === '' ? null : `/${page}/`;
    });
  }

  /** What a path of the tree is that stands in one of them: where a link to a folder leads, or unknown. Null: in none. */
  at(path: string, find: (path: string) => Target | null): Target | null {
    for (const { path: folder, target, reason } of this.#folders) {
      const rest = below(folder, path);
      if (rest === null || rest === '') continue;
      const found = target === null ? null : find(`${target}/${rest}`);
      if (found !== null) return found;
      return reason === 'link' ? null : { kind: 'unknown', doubt: { reason, by: folder } };
    }
    return null;
  }

  /** The path of the tree that a URL path would be published from, where that stands in one of them. */
  behind(path: string): string | null {
    for (const [index, { path: folder }] of this.#folders.entries()) {
      const start = this.#starts[index];
      if (start != null && `${path}/`.startsWith(start)) return `${folder}/${path.slice(start.length) || 'index'}`;
    }
    return null;
  }
}
