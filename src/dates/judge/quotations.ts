import type { Tokens } from '../read/point.ts';
import type { Token } from '../read/tokens.ts';

/** What opens a quotation, and what closes it. */
const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** Longest quotation, in tokens. */
const LONGEST = 200;

/**
 * The tokens of a passage, those of its quotations turned to objects: told words, which say nothing of the sentence around them.
 * A quotation ends in its block; a mark that nothing closes opens none.
 */
export function withoutQuotations(tokens: Tokens): Tokens {
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
  const isAfterLetter = token?.glued === true && /^(?:word|number)$/.test(tokens[at - 1]?.kind ?? '');
  if (closing === undefined || (token?.text === closing && isAfterLetter)) return at;
  for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST); next++) {
    if (tokens[next]?.kind === 'break') return at;
    if (tokens[next]?.text === closing) return next + 1;
  }
  return at;
}
