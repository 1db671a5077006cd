import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import { folderOf } from '../routes/url-path.ts';
import { FolderNames, nameOf, targetOf } from './guess-relations.ts';

/** One word of a front matter, and where it stands. */
export interface NamedValue {
  readonly path: string;
  readonly value: string;
  readonly at: Range;
}

/** A value that names no page, of a field whose values elsewhere nearly all do. */
export interface Stray extends NamedValue {
  /** The folder that they name pages of, and those pages as the field writes them. */
  readonly target: string;
  readonly known: ReadonlySet<string>;
  /** How many values of the field name one. */
  readonly others: number;
}

/** Values that are remembered, in all: a site of more fields is not looked at to its end. */
const MOST = 300_000;
/** Longest name, in UTF-16 units. */
const LONGEST = 120;
/** What a generator makes pages of by itself needs none. */
const TAXONOMY = /^(?:tags?|categor(?:y|ies)|keywords|layout|template|type|series|authors?)$/i;

/** The words that fields of a site hold, taken down as pages are read: they tell which fields name pages, though nobody declares it. */
export class NamedValues {
  readonly #byFolder = new Map<string, Map<string, NamedValue[]>>();
  readonly #seen = new Set<string>();
  #count = 0;

  /** Takes a page down, once. */
  note({ path, fields }: Page): void {
    if (this.#seen.has(path)) return;
    this.#seen.add(path);
    for (const { value, pointer, scalar } of fields) {
      if (typeof value !== 'string' || scalar === null || !/^\S+$/.test(value) || value.length > LONGEST) continue;
      const name = nameOf(pointer);
      if (name === null || TAXONOMY.test(name.split('.').at(-1) ?? '') || ++this.#count > MOST) continue;
      const folder = this.#byFolder.get(folderOf(path)) ?? new Map<string, NamedValue[]>();
      this.#byFolder.set(folderOf(path), folder);
      const beside = folder.get(name);
      const { start, end } = scalar.content;
      const one = { path, value, at: { start, end } };
      if (beside === undefined) folder.set(name, [one]);
      else beside.push(one);
    }
  }

  /** @param pages The paths of every page of the site. */
  *strays(pages: Iterable<string>): Iterable<Stray> {
    const names = new FolderNames(pages);
    for (const [folder, fields] of this.#byFolder) {
      if (folder === '') continue;
      for (const values of fields.values()) {
        const texts = values.map(({ value }) => value);
        const found = targetOf(texts, folder, names);
        if (found === null) continue;
        const { target, prefix = '' } = found;
        const known = new Set([...names.in(target)].map((name) => prefix + name));
        const others = texts.filter((text) => known.has(text)).length;
        for (const one of values)
          if (!known.has(one.value) && one.value.startsWith(prefix)) yield { ...one, target, known, others };
      }
    }
  }
}
