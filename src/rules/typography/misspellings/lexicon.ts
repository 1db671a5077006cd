/** A misspelling where it stands in a text. */
export interface Misspelt {
  readonly start: number;
  readonly end: number;
  /** What should stand there, in lower case. */
  readonly better: string;
}

interface Expression {
  /** Where its longest word begins in it, in UTF-16 units. */
  readonly from: number;
  readonly wrong: string;
  readonly better: string;
}

/** Enough for a few thousand words: one word of thirty in a text is looked up. */
const BITS = 17;
const LEAST_LETTERS = 3;

/** Words and expressions with what should stand in their place. Each letter of a text is looked at once, and few words twice. */
export class Lexicon {
  readonly #words = new Map<string, string>();
  readonly #expressions = new Map<string, Expression[]>();
  readonly #seen = new Uint8Array(1 << BITS);

  /** @param words As the lists write them: `wrong right`, `wrong right -ending…`, separated by commas. */
  constructor(words: string, expressions = '') {
    for (const [wrong, better] of entries(words)) {
      this.#words.set(wrong, better);
      this.#mark(wrong);
    }
    for (const [wrong, better] of entries(expressions)) {
      const [trigger = ''] = wrong.split(/[^\p{L}]/u).sort((a, b) => b.length - a.length);
      const expression = { from: wrong.indexOf(trigger), wrong, better };
      this.#expressions.set(trigger, [...(this.#expressions.get(trigger) ?? []), expression]);
      this.#mark(trigger);
    }
  }

  /** Every wrong word and expression, in the order of the lists. */
  pairs(): (readonly [wrong: string, better: string])[] {
    const expressions = [...this.#expressions.values()].flat();
    return [...this.#words, ...expressions.map(({ wrong, better }) => [wrong, better] as const)];
  }

  *find(text: string): Iterable<Misspelt> {
    let hash = 0;
    let start = -1;
    for (let index = 0; index <= text.length; index++) {
      const letter = lower(text.charCodeAt(index));
      if (letter !== 0) {
        if (start === -1) [start, hash] = [index, 0];
        hash = step(hash, letter);
      } else if (start !== -1) {
        if (this.#seen[fold(hash)] === 1 && index - start >= LEAST_LETTERS) yield* this.#at(text, start, index);
        start = -1;
      }
    }
  }

  *#at(text: string, start: number, end: number): Iterable<Misspelt> {
    const word = text.slice(start, end).toLowerCase();
    const better = this.#words.get(word);
    if (better !== undefined) yield { start, end, better };
    for (const { from, wrong, better } of this.#expressions.get(word) ?? []) {
      const at = start - from;
      const written = at < 0 ? '' : text.slice(at, at + wrong.length).toLowerCase();
      if (written.replaceAll("'", '’').replaceAll('\u00A0', ' ') === wrong)
        yield { start: at, end: at + wrong.length, better };
    }
  }

  #mark(word: string): void {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = step(hash, lower(word.charCodeAt(index)));
    this.#seen[fold(hash)] = 1;
  }
}

function entries(list: string): (readonly [wrong: string, better: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const entry of list.trim().split(/,\s/)) {
    const [wrong = '', better = '', ...endings] = entry.split(' ');
    if (wrong === '') continue;
    if (endings.length === 0) found.push([wrong.replaceAll('_', ' '), better.replaceAll('_', ' ')]);
    for (const ending of endings) found.push([wrong + ending.slice(1), better + ending.slice(1)]);
  }
  return found;
}

function step(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

function fold(hash: number): number {
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}

/** The lower case of a letter of French or English, as a code; 0 for what is none. */
function lower(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 0xc0 && code <= 0xff) return code === 0xd7 || code === 0xf7 ? 0 : code | 32;
  return code === 0x152 || code === 0x153 ? 0x153 : 0;
}
