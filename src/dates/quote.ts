import { cuesOf } from './cues.ts';
import { JOINTS } from './lexicon.ts';
import type { Tokens } from './point.ts';
import { type Segment, wordsBetween } from './segments.ts';
import type { Expression } from './written.ts';

/** Tokens before a date among which its verb is looked for. */
const REACH = 8;
/** Longest quotation, in units. */
const LONGEST = 90;
const LEADING =
  /^(?:jusqu|avant|en|dès|des|à|a|au|aux|partir|compter|ici|plus|tard|limite|date|depuis|entre|pour|by|until|before|from|on|fin|of|the|pendant|courant|annee|mois)$/;

/** The words a date hangs on, up to the date: from its verb when that is close, else from its prepositions. */
export function quoteOf(
  { text, prose }: { readonly text: string; readonly prose: string },
  tokens: Tokens,
  { at, next }: Expression,
  clause: Segment,
): string {
  const first = Math.max(clause.from, at - REACH);
  let from = at;
  for (let index = at - 1; index >= first; index--) {
    const cues = cuesOf(wordsBetween(tokens, prose, index, Math.min(index + 2, at)));
    const held = cues.has('future') || cues.has('call') || cues.has('open') || cues.has('planned');
    if (held && tokens[index]?.kind === 'word') {
      from = index;
      break;
    }
  }
  if (from === at) while (from > first && isLeading(tokens, from - 1)) from--;
  return visible(text, prose, tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0).slice(-LONGEST);
}

function isLeading(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (JOINTS.has(token.text) || LEADING.test(token.text));
}

/** A stretch of a passage as the reader sees it: markup gone, white space made one space. */
export function visible(text: string, prose: string, start: number, end: number): string {
  let seen = '';
  for (let index = start; index < end; index++) {
    const mask = prose.charAt(index);
    if (mask !== '\uE000' && mask !== '\uFFFC')
      seen += /\s/.test(mask) && !/[\u00A0\u202F]/.test(mask) ? ' ' : text.charAt(index);
  }
  return seen.replace(/ {2,}/g, ' ').trim();
}
