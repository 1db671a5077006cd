import type { Tokens } from '../read/point.ts';
import type { Token } from '../read/tokens.ts';
import type { Expression } from '../read/written.ts';
import { lastBefore } from './segments.ts';

/** What a passage quotes, whatever shows it: its field, marks of quotation, elements of HTML. */
export class Quotations {
  /** The tokens of the passage, those that it quotes turned to objects. */
  readonly others: Tokens;
  readonly #isSaid: boolean;
  readonly #elements: readonly Stretch[];

  /** @param keys The keys that lead to its field. */
  constructor(text: string, tokens: Tokens, keys: readonly string[] = []) {
    this.others = withoutQuotations(tokens);
    this.#isSaid = keys.some((key) => SAID.test(key));
    this.#elements = quotingElements(text);
  }

  holds({ at, start }: Expression): boolean {
    if (this.#isSaid || this.others[at]?.kind === 'object') return true;
    return start < (this.#elements[lastBefore(this.#elements, start, ({ from }) => from)]?.to ?? 0);
  }
}

/** What opens a quotation, and what closes it. */
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** Longest quotation, in tokens. */
const LONGEST = 200;

/**
 * The tokens of a passage, those of its quotations turned to objects: told words, which say nothing of the sentence around them.
 * A quotation ends in its block; a mark that nothing closes opens none.
 */
function withoutQuotations(tokens: Tokens): Tokens {
  if (!tokens.some(({ kind, text }) => kind === 'mark' && text in PAIRS)) return tokens;
  const told: Token[] = [...tokens];
  for (let at = 0; at < tokens.length; at++) {
    const end = endOf(tokens, at);
    for (; at < end; at++) told[at] = { ...(tokens[at] as Token), kind: 'object', text: '', word: '' };
  }
  return told;
}

/** The token after the quotation that a token opens; the token itself when it opens none. */
function endOf(tokens: Tokens, at: number): number {
  const token = tokens[at];
  const closing = token?.kind === 'mark' ? PAIRS[token.text] : undefined;
  // Inches: « un écran de 15" ».
  if (closing === undefined || (token?.text === closing && token.glued && isLetter(tokens[at - 1]))) return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST); next++) {
    if (tokens[next]?.kind === 'break') return at;
    if (tokens[next]?.text === closing) return next + 1;
  }
  return at;
}

function isLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}

/** Fields that hold what somebody said: `citation`, `testimonials`. */
const SAID = /^(?:quotes?|quotations?|citations?|verbatims?|testimonials?|temoignages?)$/;

/** Elements that may hold a quotation: those that do by their name, and those whose class says so: `quote-card`, `testimonial`. */
const TAG = /<(\/?)(blockquote|q|cite|div|p|figure|section|article|li|span)\b([^>]{0,400})>/gi;
const QUOTES = /^(?:blockquote|q|cite)$/i;
const QUOTING_CLASS =
  /\bclass(?:Name)?=["'][^"']*\b(?:quotes?|quotations?|testimonials?|citations?|verbatims?|temoignages?)\b/i;
/** Elements in one another that are followed. */
const DEEPEST = 50;

/** Where the elements of HTML that quote stand in a text; those that nothing closes are none. */
function quotingElements(text: string): readonly Stretch[] {
  if (!/<[a-z]/i.test(text)) return [];
  const stretches: Stretch[] = [];
  const open: Open[] = [];
  for (const { index, 0: tag, 1: slash, 2: name = '', 3: attributes = '' } of text.matchAll(TAG)) {
    if (slash === '') {
      if (open.length < DEEPEST && !attributes.endsWith('/'))
        open.push({ name, from: index, quotes: QUOTES.test(name) || QUOTING_CLASS.test(attributes) });
      continue;
    }
    const at = open.findLastIndex((one) => one.name === name);
    if (at < 0) continue;
    const { from, quotes } = open[at] as Open;
    // What stands in it is part of it: the stretches stay in order and apart.
    while (quotes && (stretches.at(-1)?.to ?? 0) > from) stretches.pop();
    if (quotes) stretches.push({ from, to: index + tag.length });
    open.length = at;
  }
  return stretches;
}

interface Open {
  readonly name: string;
  readonly from: number;
  readonly quotes: boolean;
}

/** Offsets in a text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}
