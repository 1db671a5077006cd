import type { Page } from '../../../content/page.ts';
import { inside } from '../../layout/places.ts';
import { below, extensionOf, folderOf } from '../../routes/url-path.ts';
import { at, text } from '../../settings/value.ts';
import type { GravSettings } from './settings.ts';

/** The number before the name of a folder, which orders it and is in no address. */
const ORDER = /^\d+\./;

interface Folder {
  readonly path: string;
  /** Names of the folders in it, in the order of their numbers. */
  readonly folders: string[];
  readonly files: Set<string>;
}

/** The tree of the folders of pages: each is a page, be it without text. */
export class Folders {
  readonly #pages: string;
  readonly #known: GravSettings;
  readonly #read: ReadonlyMap<string, Page>;
  readonly #all = new Map<string, Folder>();

  constructor(pages: string, known: GravSettings, files: Iterable<string>, read: ReadonlyMap<string, Page>) {
    this.#pages = pages;
    this.#known = known;
    this.#read = read;
    for (const file of files) {
      if (below(pages, file) === null) continue;
      this.#open(folderOf(file)).files.add(file.slice(file.lastIndexOf('/') + 1));
    }
    for (const { folders } of this.#all.values()) folders.sort(new Intl.Collator('en', { numeric: true }).compare);
  }

  #open(path: string): Folder {
    let folder = this.#all.get(path);
    if (folder === undefined) {
      folder = { path, folders: [], files: new Set() };
      this.#all.set(path, folder);
      if (path !== this.#pages && path !== '')
        this.#open(folderOf(path)).folders.push(path.slice(path.lastIndexOf('/') + 1));
    }
    return folder;
  }

  /** The code of the language of a page, by its name; null where none is told. */
  codeOf(file: string): string | null {
    return codeOf(file, this.#known.codes) ?? this.#known.main;
  }

  /** The page of a folder, in a language or else in the one it falls back to. */
  pageOf(path: string, code: string | null): Page | null {
    const folder = this.#all.get(path);
    if (folder === undefined) return null;
    const found = [...folder.files].filter((name) => name.endsWith('.md'));
    const ofCode = (wanted: string | null) => found.find((name) => codeOf(name, this.#known.codes) === wanted);
    const name = (code === null ? undefined : ofCode(code)) ?? ofCode(this.#known.main) ?? ofCode(null) ?? found[0];
    return name === undefined ? null : (this.#read.get(inside(path, name)) ?? null);
  }

  /** The address of a folder without its language; empty for that of all pages. @param isRaw by the names of folders alone */
  routeOf(path: string, code: string | null, isRaw = false): string {
    if (path === this.#pages || below(this.#pages, path) === null) return '';
    const page = isRaw ? null : this.pageOf(path, code);
    const own = text(at(page?.data, 'routes', 'default'));
    if (own !== null) return `/${own.replace(/^\/+|\/+$/g, '')}`;
    const parent = this.routeOf(folderOf(path), code, isRaw);
    const { isHomeHidden } = this.#known;
    const start = !isRaw && isHomeHidden && parent === `/${this.homeOf(code)}` ? '' : parent;
    return `${start}/${slugOf(page) ?? this.plainName(path)}`;
  }

  homeOf(code: string | null): string {
    return this.#known.homes.get(code ?? '') ?? this.#known.home;
  }

  /** The name of a folder as it stands in an address. */
  plainName(path: string): string {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(ORDER, '');
    return this.#known.isLowerCase ? name.toLowerCase() : name;
  }

  /** Whom an address without a page of its own leads on to: its first page with a number. */
  firstChild(path: string, code: string | null): string | null {
    for (const name of this.#all.get(path)?.folders ?? []) {
      const child = inside(path, name);
      if (!ORDER.test(name) || isModule(child)) continue;
      const page = this.pageOf(child, code);
      if (page !== null && isReachable(page)) return page.path;
    }
    return null;
  }

  /** Where steps lead from a folder, by names of folders, with their numbers or without, or by slugs: a page, a file, or nothing. */
  walk(from: string, steps: readonly string[], code: string | null): string | null {
    let here = from;
    for (const [index, step] of steps.entries()) {
      if (step === '' || step === '.') continue;
      if (step === '..') {
        if (here === this.#pages) return null;
        here = folderOf(here);
        continue;
      }
      const next = this.#child(here, step, code);
      if (next !== null) here = next;
      else return index === steps.length - 1 ? this.#file(here, step) : null;
    }
    const page = this.pageOf(here, code);
    return page !== null && isReachable(page) ? page.path : this.firstChild(here, code);
  }

  /** Whether a step of an address names a folder there, in any language. */
  holds(path: string, step: string): boolean {
    return [this.#known.main, ...this.#known.codes].some((code) => this.#child(path, step, code) !== null);
  }

  #child(path: string, step: string, code: string | null): string | null {
    const names = this.#all.get(path)?.folders ?? [];
    const name =
      names.find((one) => one === step) ??
      names.find((one) => this.plainName(one) === step) ??
      names.find((one) => slugOf(this.pageOf(inside(path, one), code)) === step);
    return name === undefined ? null : inside(path, name);
  }

  #file(path: string, name: string): string | null {
    const { files } = this.#all.get(path) ?? {};
    if (files === undefined) return null;
    const ending = extensionOf(name);
    // Where only the larger image is there, Grav makes the others.
    const large = [1, 2, 3].map((size) => `${name.slice(0, -ending.length - 1)}@${size}x.${ending}`);
    const found = [name, ...large].find((one) => files.has(one));
    return found === undefined ? null : inside(path, found);
  }
}

/** The code between the name and the ending: `default.fr.md`. */
export function codeOf(file: string, codes: readonly string[]): string | null {
  const code = /\.([^./]+)\.md$/.exec(file)?.[1];
  return code !== undefined && codes.includes(code) ? code : null;
}

/** A part of the page above, with no address of its own. */
export function isModule(folder: string): boolean {
  return /(?:^|\/)(?:\d+\.)?_[^/]*$/.test(folder);
}

/** Nothing in its front matter keeps it from having an address. */
export function isReachable({ data }: Page): boolean {
  return data['routable'] !== false;
}

function slugOf(page: Page | null): string | null {
  const slug = page?.data['slug'];
  return typeof slug === 'number' ? String(slug) : text(slug);
}
