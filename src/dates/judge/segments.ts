import type { Tokens } from '../read/point.ts';
import { type Token, withoutEndings } from '../read/tokens.ts';

/** A stretch of tokens and its words: lower case, with accents, parted by single spaces, one space at each end. */
export interface Segment {
  /** First token. */
  readonly from: number;
  /** After the last token. */
  readonly to: number;
  readonly words: string;
}

export interface Sentence extends Segment {
  readonly clauses: readonly Segment[];
}

/** Longest sentence looked at, in tokens: a longer one is cut, so that hostile text stays linear. */
const LONGEST = 160;
/** Units of a word that are looked at. */
const LONGEST_WORD = 40;
const ENDS = /^[.!?…]$/;
const CLAUSE_MARKS = /^[,;:()[\]—–→]$/;
const CLAUSE_WORDS = /^(?:mais|qui|dont|puis|lorsque|alors|afin|but|which|who|then)$/;
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS =
  /^(?:m|mm|mme|mlle|dr|pr|art|cf|ex|etc|n|no|st|ste|av|bd|env|tel|vs|p|al|jan|janv|fev|fevr|avr|juil|aug|sep|sept|oct|nov|dec)$/;

/** Cuts tokens into sentences and clauses. */
export function segment(tokens: Tokens, prose: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const ends =
      at === tokens.length || tokens[at]?.kind === 'break' || endsSentence(tokens, at) || at - from >= LONGEST;
    if (!ends) continue;
    const to = Math.min(at + 1, tokens.length);
    if (to > from) sentences.push(new Stretch(tokens, prose, from, to));
    from = to;
  }
  return sentences;
}

function endsSentence(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !ENDS.test(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after === undefined || after.kind === 'break') return true;
  if (token.text === '.' && before !== undefined && token.glued) {
    if (before.kind === 'word' && (ABBREVIATIONS.test(before.text) || before.text.length === 1)) return false;
    if (after.glued) return false;
  }
  return after.kind !== 'word' || after.capital;
}

/** Its words and its clauses are made when they are first asked for: most sentences hold no date. */
class Stretch implements Sentence {
  readonly #tokens: Tokens;
  readonly #prose: string;
  readonly from: number;
  readonly to: number;
  #words: string | null = null;
  #clauses: readonly Segment[] | null = null;

  constructor(tokens: Tokens, prose: string, from: number, to: number) {
    this.#tokens = tokens;
    this.#prose = prose;
    this.from = from;
    this.to = to;
  }

  get words(): string {
    this.#words ??= wordsBetween(this.#tokens, this.#prose, this.from, this.to);
    return this.#words;
  }

  get clauses(): readonly Segment[] {
    this.#clauses ??= this.#cut();
    return this.#clauses;
  }

  #cut(): Segment[] {
    const starts = [this.from];
    for (let at = this.from + 1; at < this.to; at++) if (cutsClause(this.#tokens[at])) starts.push(at);
    return starts.map((from, index) => new Stretch(this.#tokens, this.#prose, from, starts[index + 1] ?? this.to));
  }
}

function cutsClause(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return CLAUSE_MARKS.test(token.text);
  return token?.kind === 'word' && CLAUSE_WORDS.test(token.text);
}

/** The words of a stretch of tokens; `%` and `€` count as words, other marks do not. */
export function wordsBetween(tokens: Tokens, prose: string, from: number, to: number): string {
  let words = ' ';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || token.kind === 'object') continue;
    if (token.kind === 'mark' && token.text !== '%' && token.text !== '€') continue;
    words += token.kind === 'word' ? wordOf(token, prose) : token.text;
    words += ' ';
  }
  return words;
}

/** A word stands in its clause, in its sentence and beside its dates: it is made once. */
const made = new WeakMap<Token, string>();

function wordOf(token: Token, prose: string): string {
  let word = made.get(token);
  if (word === undefined) {
    const written = prose.slice(token.start, Math.min(token.end, token.start + LONGEST_WORD)).replace(/\uE000/g, '');
    word = withoutEndings(written).toLowerCase();
    if (/\p{M}/u.test(word)) word = word.normalize('NFC');
    made.set(token, word);
  }
  return word;
}

/** The segment that holds a token; segments are in order and touch. */
export function segmentAt<T extends Segment>(segments: readonly T[], at: number): T | undefined {
  return segments[lastBefore(segments, at, ({ from }) => from)];
}

/** The place of the last of things in order that does not stand after an offset; -1 when all do. */
export function lastBefore<T>(things: readonly T[], offset: number, placeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(things[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
