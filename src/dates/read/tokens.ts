/** A piece of a passage: a word, a number, a punctuation mark, something that is not prose, or a place where sentences part. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'object' | 'break';
  /** Words without accents and in lower case; the rest as written. */
  readonly text: string;
  /** What it adds to the words of its sentence: lower case, accents kept; empty for marks, but for `%` and `€`. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but markup stands between the previous token and this one. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** Words with their inclusive endings: « candidat(e)s », « candidat·e·s ». */
const PIECE =
  /([\p{L}\p{M}]+(?:\([\p{L}]{1,4}\)[\p{L}]{0,2}|[·‧•][\p{L}]{1,4}){0,4})|([0-9]+)|(\uFFFC+)|(\n)|([^\s\uE000'’])/gu;
/** Units of a word that are looked at. */
const LONGEST_WORD = 40;

/** What starts a line of its own: list item, heading, quotation, table row, « Public cible : ». */
const LINE_START =
  /[ \t]*(?:[-*+#>|~]|\d{1,3}[.)]\s|<|:::|\r?\n|(?:__)?\p{Lu}[\p{L}’']{0,20}(?: [\p{L}’']{1,20}){0,2}[ \u00A0\u202F]?:\s)/uy;
/** What ends one: a hard break. */
const LINE_END = /(?: {2}|\\)\r?$/;
/** Tags that do not part words. */
const INLINE_TAG = /^<\/?(?:a|abbr|b|em|i|mark|small|span|strong|sup|time|u)\b/i;

/** Lower case, without accents or compatibility forms: `Février` and `FEVRIER` are one word, and so are `1ᵉʳ` and `1er`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/**
 * Cuts a passage into tokens, in linear time.
 * @param text The passage.
 * @param prose The passage with what is not prose masked, unit for unit (see `Passage.prose`).
 */
export function tokenize(text: string, prose: string): readonly Token[] {
  const tokens: Token[] = [];
  let lineStart = 0;
  const push = (kind: Token['kind'], start: number, end: number, piece = '', word = '', capital = false) => {
    const glued = /^[\uE000'’]*$/.test(prose.slice(tokens.at(-1)?.end ?? 0, start));
    tokens.push({ kind, text: piece, word, start, end, glued, capital });
  };
  for (const { index: start, 0: piece, 1: word, 2: number, 3: object, 4: line } of prose.matchAll(PIECE)) {
    const end = start + piece.length;
    const last = tokens.at(-1)?.end ?? 0;
    // A table's bar is masked like other markup, yet it parts cells.
    if (text.slice(last, start).includes('|') && !prose.slice(last, start).includes('\uFFFC'))
      push('break', last, last, '|');
    if (word !== undefined) {
      const plain = word.replace(/[(·‧•].*$/u, '');
      const lower = plain.slice(0, LONGEST_WORD).toLowerCase().normalize('NFC');
      push('word', start, end, fold(plain), lower, word.charAt(0) !== word.charAt(0).toLowerCase());
    } else if (number !== undefined) push('number', start, end, number, number);
    else if (object !== undefined) {
      const written = text.slice(start, Math.min(end, start + 12));
      const isBreak = /^<(?:br|\/?(?:p|div|li|h\d|t[dhr]))\b/i.test(written);
      if (!INLINE_TAG.test(written)) push(isBreak ? 'break' : 'object', start, end);
    } else if (line === undefined)
      push(piece === '|' ? 'break' : 'mark', start, end, piece, /[%€]/.test(piece) ? piece : '');
    else {
      // A heading ends with its line, whatever follows.
      LINE_START.lastIndex = end;
      const ends = text.charAt(lineStart) === '#' || LINE_END.test(text.slice(Math.max(0, start - 3), start));
      if (ends || LINE_START.test(text)) push('break', start, end, '\n');
      lineStart = end;
    }
  }
  return tokens;
}
