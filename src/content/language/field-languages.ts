import type { Field } from '../page.ts';
import { languageTag } from './tag.ts';

/** A field has no more languages than that. */
const MOST = 100;

/** The languages that keys declare, among keys that are all languages: `title: { fr: …, en: … }`. Asked in the order of the file. */
export class FieldLanguages {
  readonly #known = new Map<Field, string | null>();
  readonly #parted = new Map<Field, boolean>();

  /** BCP 47; null when no key declares one, of the field or above it. */
  of(field: Field): string | null {
    const { parent } = field;
    const tag = parent !== null && this.#isParted(parent) ? languageTag(field.name) : null;
    const language = tag ?? (parent === null ? null : (this.#known.get(parent) ?? null));
    this.#known.set(field, language);
    return language;
  }

  #isParted(parent: Field): boolean {
    let parted = this.#parted.get(parent);
    if (parted === undefined) {
      const { kind, children } = parent;
      const few = kind === 'mapping' && children.length > 1 && children.length <= MOST;
      parted = few && children.every(({ name }) => languageTag(name) !== null);
      this.#parted.set(parent, parted);
    }
    return parted;
  }
}
