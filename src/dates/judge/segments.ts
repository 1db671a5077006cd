import type { Tokens } from '../read/point.ts';
import type { Reading } from '../read/read.ts';
import type { Token } from '../read/tokens.ts';

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
const ENDS = /^[.!?…]$/;
const CLAUSE_MARKS = /^[,;:()[\]—–→]$/;
const CLAUSE_WORDS = /^(?:mais|qui|dont|puis|lorsque|alors|afin|but|which|who|then)$/;
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS =
  /^(?:m|mm|mme|mlle|dr|pr|art|cf|ex|etc|n|no|st|ste|av|bd|env|tel|vs|p|al|jan|janv|fev|fevr|avr|juil|aug|sep|sept|oct|nov|dec)$/;

/** The sentences that hold dates, in order. */
export function sentencesOf({ tokens, expressions }: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let next = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const ends =
      at === tokens.length || tokens[at]?.kind === 'break' || endsSentence(tokens, at) || at - from >= LONGEST;
    if (!ends) continue;
    const to = Math.min(at + 1, tokens.length);
    const isDated = (expressions[next]?.at ?? to) < to;
    if (isDated) sentences.push(sentenceOf(tokens, from, to));
    while ((expressions[next]?.at ?? to) < to) next++;
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

function sentenceOf(tokens: Tokens, from: number, to: number): Sentence {
  const starts = [from];
  for (let at = from + 1; at < to; at++) if (cutsClause(tokens[at])) starts.push(at);
  const clauses = starts.map((start, index) => segmentOf(tokens, start, starts[index + 1] ?? to));
  return { ...segmentOf(tokens, from, to), clauses };
}

export function segmentOf(tokens: Tokens, from: number, to: number): Segment {
  return { from, to, words: wordsBetween(tokens, from, to) };
}

function cutsClause(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return CLAUSE_MARKS.test(token.text);
  return token?.kind === 'word' && CLAUSE_WORDS.test(token.text);
}

export function wordsBetween(tokens: Tokens, from: number, to: number): string {
  let words = ' ';
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word ?? '';
    if (word !== '') words += `${word} `;
  }
  return words;
}

/** The segment that holds a token; segments are in order. */
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
