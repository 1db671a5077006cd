import { type Guess, guessLanguage } from './guess.ts';
import { isFrench } from './tag.ts';

/**
 * What language a page, or a part of it, is in. What is declared wins. A guess only takes away French where the words
 * tell that they are not, or finds that a text of no declared language is surely French or English.
 */
export class PageLanguage {
  /** BCP 47; null when nothing declares it. */
  readonly declared: string | null;
  readonly #region: string | null;
  readonly #whole: () => string;
  #guess: Guess | undefined;

  /**
   * @param region The country whose French it is, where its tag does not say: `CA`; null when nothing tells.
   * @param whole The prose of the whole page: what short passages go by.
   */
  constructor(declared: string | null, region: string | null, whole: () => string) {
    this.#region = region;
    this.#whole = whole;
    this.declared = this.#placed(declared);
  }

  /** A part of the page whose own keys declare its language: its neighbours tell nothing of it. */
  withDeclared(declared: string): PageLanguage {
    return new PageLanguage(declared, this.#region, () => '');
  }

  #placed(tag: string | null): string | null {
    return tag === 'fr' && this.#region !== null ? `fr-${this.#region}` : tag;
  }

  /** BCP 47; null when nothing declares it and its words do not tell. */
  get own(): string | null {
    return this.declared ?? this.#placed(known(this.guess));
  }

  /** What the words of the whole page tell. */
  get guess(): Guess {
    if (this.#guess === undefined) this.#guess = guessLanguage(this.#whole());
    return this.#guess;
  }

  /** The language of one passage, BCP 47; null when it is not known, or none of those that are told by their words. */
  of(prose: string): string | null {
    const { declared } = this;
    if (declared !== null && !isFrench(declared)) return declared;
    // Three words of a title tell nothing: they are in the language of the page.
    const told = guessLanguage(prose) ?? this.guess;
    if (declared === null) return this.#placed(known(told));
    return told === 'fr' || told === null ? declared : known(told);
  }
}

function known(guess: Guess): string | null {
  return guess === 'other' ? null : guess;
}
