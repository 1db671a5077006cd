import { JOINTS } from '../read/lexicon.ts';
import type { Tokens } from '../read/point.ts';
import type { Expression } from '../read/written.ts';
import type { Unresolved } from './claims.ts';
import { type Cue, cuesOf, hasAny } from './cues.ts';
import { type Segment, wordsBetween } from './segments.ts';

/** Tokens before a date among which its verb is looked for. */
const REACH = 8;
/** Tokens quoted around a date that has no verb. */
const AROUND = 7;
/** Longest quotation, in units. */
const LONGEST = 90;
/** What a date hangs on. */
const HOLDING: readonly Cue[] = ['future', 'call', 'open', 'planned'];
const LEADING =
  /^(?:jusqu|avant|en|dès|des|à|a|au|aux|partir|compter|ici|plus|tard|limite|date|depuis|entre|pour|by|until|before|from|on|fin|of|the|pendant|courant|annee|mois)$/;

/** The words a date hangs on, up to the date: from its verb when that is close, else from its prepositions. */
export function quoteOf(prose: string, tokens: Tokens, { expression, own, within }: Unresolved): string {
  const { at, next } = expression;
  for (let from = at - 1; from >= Math.max(own.from, at - REACH); from--) {
    const cues = cuesOf(wordsBetween(tokens, from, Math.min(from + 2, at)));
    if (tokens[from]?.kind === 'word' && hasAny(cues, HOLDING)) return shown(prose, tokens, from, next);
  }
  return withoutVerb(prose, tokens, expression, within);
}

/** A date without a verb: what opens a sentence is quoted with what follows, the rest with what comes before. */
function withoutVerb(prose: string, tokens: Tokens, { at, next }: Expression, sentence: Segment): string {
  let from = at;
  while (from > sentence.from && isLeading(tokens, from - 1)) from--;
  let to = next;
  if (from <= sentence.from + 1) while (to < Math.min(sentence.to, next + AROUND) && isQuotable(tokens, to)) to++;
  else while (from > Math.max(sentence.from, at - AROUND) && isQuotable(tokens, from - 1)) from--;
  const opened = from > sentence.from && isQuotable(tokens, from - 1) ? '…' : '';
  const closed = to > next && to < sentence.to && isQuotable(tokens, to) ? '…' : '';
  return `${opened}${shown(prose, tokens, from, to).replace(/^[,\s]+/, '')}${closed}`;
}

function shown(prose: string, tokens: Tokens, from: number, to: number): string {
  const words = visible(prose, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  return words.length <= LONGEST ? words : `…${words.slice(words.indexOf(' ', words.length - LONGEST) + 1)}`;
}

function isQuotable(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'word' || token.kind === 'number' || /^[,’'-]$/.test(token.text));
}

function isLeading(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (JOINTS.has(token.text) || LEADING.test(token.text));
}

/**
 * A stretch of a passage as the reader sees it: markup gone, white space made one space.
 * @param prose The masked text of the passage.
 */
export function visible(prose: string, start: number, end: number): string {
  const seen = prose
    .slice(start, end)
    .replace(/[\uE000\uFFFC]+/g, '')
    .replace(/[ \t\r\n]+/g, ' ');
  // What an emoji leaves behind when its picture is cut off.
  return seen.replace(/^[\uFE0F\u200D\s]+/, '').trim();
}
