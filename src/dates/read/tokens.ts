/** A piece of a passage: a word, a number, a punctuation mark, something that is not prose, or a place where sentences part. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'object' | 'break';
  /** Words without accents and in lower case; the rest as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but markup stands between the previous token and this one. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** Words with their inclusive endings: « candidat(e)s », « candidat·e·s ». */
const PIECE =
  /([\p{L}\p{M}]+(?:\([\p{L}]{1,4}\)[\p{L}]{0,2}|[·‧•][\p{L}]{1,4}){0,4})|([0-9]+)|(\uFFFC+)|(\n)|([^\s\uE000'’])/gu;
/** The word without its inclusive endings. */
export function withoutEndings(word: string): string {
  return word.replace(/[(·‧•].*$/u, '');
}

/** What starts a line of its own: list item, heading, quotation, table row. */
const LINE_START = /[ \t]*(?:[-*+#>|~]|\d{1,3}[.)]\s|<|:::|\r?\n)/y;
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
  let previousEnd = 0;
  let lineStart = 0;
  const push = (kind: Token['kind'], piece: string, start: number, end: number, capital = false) => {
    tokens.push({
      kind,
      text: piece,
      start,
      end,
      glued: start === previousEnd || isMarkup(prose, previousEnd, start),
      capital,
    });
    previousEnd = end;
  };
  for (const match of prose.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start > previousEnd && hidesBar(text, prose, previousEnd, start)) push('break', '|', previousEnd, previousEnd);
    const [piece, word, number, object, line] = match;
    if (word !== undefined)
      push('word', fold(withoutEndings(word)), start, end, word.charAt(0) !== word.charAt(0).toLowerCase());
    else if (number !== undefined) push('number', number, start, end);
    else if (object !== undefined) pushObject(text, start, end, push);
    else if (line === undefined) push(piece === '|' ? 'break' : 'mark', piece, start, end);
    else {
      // A heading ends with its line, whatever follows.
      if (startsLine(text, end) || text.charAt(lineStart) === '#') push('break', '\n', start, end);
      lineStart = end;
    }
  }
  return tokens;
}

type Push = (kind: Token['kind'], piece: string, start: number, end: number) => void;

function pushObject(text: string, start: number, end: number, push: Push): void {
  const written = text.slice(start, Math.min(end, start + 12));
  if (INLINE_TAG.test(written)) return;
  push(/^<(?:br|\/?(?:p|div|li|h\d|t[dhr]))\b/i.test(written) ? 'break' : 'object', '', start, end);
}

function startsLine(text: string, after: number): boolean {
  LINE_START.lastIndex = after;
  return LINE_START.test(text);
}

function isMarkup(prose: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!/[\uE000'’]/.test(prose.charAt(index))) return false;
  return true;
}

/** A table's bar is masked like other markup, yet it parts cells. */
function hidesBar(text: string, prose: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (text.charAt(index) === '|' && prose.charAt(index) === '\uE000') return true;
  return false;
}
