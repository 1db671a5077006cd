import type { Tokens } from '../read/point.ts';
import type { Expression } from '../read/written.ts';
import type { Unresolved } from './claims.ts';
import { type Cue, cuesOf, hasAny } from './cues.ts';
import { type Segment, wordsBetween } from './segments.ts';

/** Tokens before a date among which its verb is looked for. */
const REACH = 8;
/** Tokens quoted around a date that has no verb; with so few before it, it opens its sentence. */
const AROUND = 7;
const OPENING = 3;
/** Longest quotation, in units. */
const LONGEST = 90;
/** What a date hangs on. */
const HOLDING: readonly Cue[] = ['future', 'call', 'open', 'planned'];

/** The words a date hangs on, up to the date: from its verb when that is close. */
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
  const opens = at <= sentence.from + OPENING;
  let from = opens ? sentence.from : at;
  while (from < at && !isQuotable(tokens, from)) from++;
  let to = next;
  if (opens) while (to < Math.min(sentence.to, next + AROUND) && isQuotable(tokens, to)) to++;
  else while (from > Math.max(sentence.from, at - AROUND) && isQuotable(tokens, from - 1)) from--;
  const opened = from > sentence.from && isQuotable(tokens, from - 1) ? '…' : '';
  const closed = to > next && to < sentence.to && isQuotable(tokens, to) ? '…' : '';
  return `${opened}${shown(prose, tokens, from, to).replace(/^[,\s]+/, '')}${closed}`;
}

function shown(prose: string, tokens: Tokens, from: number, to: number): string {
  const words = visible(prose, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\([^()]*$/, '$&)');
  return words.length <= LONGEST ? words : `…${words.slice(words.indexOf(' ', words.length - LONGEST) + 1)}`;
}

function isQuotable(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.kind === 'word' || token.kind === 'number' || /^[,’'-]$/.test(token.text));
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
