import { isDataPath } from '../../content/format/formats.ts';
import type { Page } from '../../content/page.ts';
import type { Target } from '../site.ts';
import { FileIndex } from './file-index.ts';
import type { RoutesInput, Routing } from './routing.ts';
import { routeKey } from './url-path.ts';

type Found = Extract<Target, { kind: 'page' | 'file' }>;

const ANY_DAY = '2000-01-01';

/** Every URL path that is known, and the file behind it. */
export class RouteIndex {
  readonly #targets = new Map<string, Found>();
  readonly #byLowerCase = new Map<string, Found>();
  readonly #files: FileIndex;
  #steps: ReadonlySet<string> | null = null;

  constructor(input: RoutesInput, routing: Routing) {
    this.#files = new FileIndex(input.files);
    const pages = [...input.pages.values()].filter(({ path }) => !isDataPath(path));
    const drafts: (() => void)[] = [];
    for (const page of pages) {
      const route = routing.route(page);
      if (route === null) continue;
      const add = (): void => this.#add(route, { kind: 'page', path: page.path });
      // Of two pages at one address, the one that is no draft has it.
      if (routing.hidden?.(page, ANY_DAY)?.reason === 'draft') drafts.push(add);
      else add();
    }
    for (const add of drafts) add();
    for (const page of pages)
      for (const alias of routing.aliases(page)) this.#add(alias, { kind: 'page', path: page.path });
    for (const file of input.files) {
      const published = routing.published(file);
      if (published !== null) this.#add(published, { kind: 'file', path: file });
    }
  }

  #add(path: string, target: Found): void {
    const key = routeKey(path);
    if (!this.#targets.has(key)) this.#targets.set(key, target);
    const lower = key.toLowerCase();
    if (!this.#byLowerCase.has(lower)) this.#byLowerCase.set(lower, target);
  }

  find(path: string): Target | null {
    const key = routeKey(path);
    const exact = this.#targets.get(key);
    if (exact !== undefined) return exact;
    const other = this.#byLowerCase.get(key.toLowerCase());
    return other === undefined ? null : { kind: 'case', path: other.path };
  }

  /** Whether an address of the site begins with the first step of a path. */
  begins(path: string): boolean {
    this.#steps ??= new Set([...this.#byLowerCase.keys()].map(firstStep));
    return this.#steps.has(firstStep(routeKey(path).toLowerCase()));
  }

  /** The files of that very name, in whatever folder. */
  named(name: string): readonly string[] {
    return this.#files.named(name);
  }

  file(path: string, pages: ReadonlyMap<string, Page>): Target | null {
    const found = this.#files.find(path);
    return found?.kind === 'file' && pages.has(found.path) ? { kind: 'page', path: found.path } : found;
  }
}

/** `/guide/un` begins with `/guide`. */
function firstStep(path: string): string {
  return path.split('/', 2).join('/');
}
