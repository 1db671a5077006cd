import type { Range } from '../../../content/source.ts';

/** U+00A0, the space that keeps two words on one line, and U+202F, the narrow one. */
export const NO_BREAK = '\u00A0';
export const NARROW = '\u202F';

/** A space that is missing or may break, by offsets in the visible text. */
export interface SpaceFlaw extends Range {
  readonly kind: 'missing' | 'ordinary';
  /** The sign that wants the space, as in « ? ». */
  readonly sign: string;
  /** The space that should stand here; `start` = `end` when none does. */
  readonly narrow: boolean;
  /** The sign opens, or stands before a number: the space goes after it. */
  readonly after: boolean;
  /** What stands before may be no word: « le disque C: », « fix: ». */
  readonly unsure?: boolean;
}

const UNITS = '(?:[kM]€|Md€|[€%‰]|°C|k[mg]|km[²2]|[kMGT]Wh|mm|cm|ha)';
const UNIT_PATTERN = new RegExp(`(?<=\\d)([ ]?)(${UNITS})(?![\\p{L}\\p{N}])`, 'gu');
const SIGN_PATTERN = /[;:!?»]/g;
/** A letter alone, as of a disk; what stands first in quotation marks, in small letters, as the key of a message. */
const MAYBE_NO_WORD = /(?<![\p{L}\p{N}'’.])\p{Lu}$|[«“"]\s?[\p{Ll}\d_-]{1,30}$/u;
/** The same at the head of a line or a cell: nothing there says what the letter names, unless a sentence follows (« Q: Qui… »). */
const LETTER_AT_HEAD = /(?:^|[\n\uFFFC(])[ \t]*\p{Lu}$/u;
const VALUE = /^:[ ]?\S{1,50}\s{0,3}(?:[\n\uFFFC]|$)/;
/** The value of a setting, whatever its key: `vendor: true`. */
const CONSTANT = /^:[ ]?(?:true|false|null|undefined)(?![\p{L}\p{N}])/u;
const INTRODUCES = /^: ?\p{Lu}/u;
/** « doi: 10.1038/s41586 », as its own agency writes it in every language. */
const IDENTIFIER = /(?<![\p{L}\p{N}])(?:doi|arxiv)$/iu;
const NUMBERED = /^: ?\d[\d,;–\s-]{0,50}\]/;
const OPENING_PATTERN = /«([ ]?)(?=[^\s\uFFFC»«])/g;

/** Every place where French wants a no-break space and there is none, in order. Linear. */
export function findFrenchSpaces(text: string): SpaceFlaw[] {
  const flaws: SpaceFlaw[] = [];
  const brands = findBrands(text);
  for (const { index, 0: sign } of text.matchAll(SIGN_PATTERN)) {
    if (brands.has(lastWord(text, index))) continue;
    const kind = sign === '»' ? beforeClosing(text, index) : beforeSign(text, index, sign);
    if (kind === null) continue;
    flaws.push({
      kind,
      sign,
      start: kind === 'ordinary' ? index - 1 : index,
      end: index,
      narrow: sign !== ':' && sign !== '»',
      after: false,
      unsure:
        isMaybeName(text, index, sign) ||
        isStatement(text, index, sign) ||
        (sign === ':' && !isAtHead(text, index) && MAYBE_NO_WORD.test(text.slice(Math.max(0, index - 32), index))),
    });
  }
  for (const { index, 1: space } of text.matchAll(OPENING_PATTERN)) {
    const kind = space === '' ? 'missing' : 'ordinary';
    flaws.push({
      kind,
      sign: '«',
      start: index + 1,
      end: index + 1 + (space?.length ?? 0),
      narrow: false,
      after: true,
    });
  }
  for (const { index, 1: space = '', 2: sign = '' } of text.matchAll(UNIT_PATTERN)) {
    if (space === '' && !/^[€%‰]$|€$/.test(sign)) continue;
    if (isPartOfCode(text, index) || (sign === '%' && isOfStyle(text, index))) continue;
    flaws.push({
      kind: space === '' ? 'missing' : 'ordinary',
      sign,
      start: index,
      end: index + space.length,
      narrow: false,
      after: false,
    });
  }
  return flaws.sort((a, b) => a.start - b.start);
}

/** What follows the sign of a name: a sentence does not go on in lower case, and ends once: « Done!. » */
const GOES_ON = /[!?](?:[,:;]|\.(?!\.)| \p{Ll})/uy;
/** « sur Bistro! (http://…) »: a capital within a sentence, which goes on. */
const CAPITAL_WITHIN = /\p{Ll} \p{Lu}\p{L}{1,29}$/u;

/** Names that end with a sign, as « Maintenant! ». */
function findBrands(text: string): ReadonlySet<string> {
  const brands = new Set<string>();
  for (const { index } of text.matchAll(/(?<=\p{L})[!?](?=[,:;. ])/gu)) {
    GOES_ON.lastIndex = index;
    const names =
      GOES_ON.test(text) ||
      (text.startsWith(' (', index + 1) && CAPITAL_WITHIN.test(text.slice(Math.max(0, index - 33), index)));
    if (names) brands.add(lastWord(text, index));
  }
  return brands;
}

/** « bienvenue chez Goood! »: with a capital within a sentence, it may be a name that ends with its sign; « dans Minecraft: Java Edition qui », one that holds it. */
function isMaybeName(text: string, index: number, sign: string): boolean {
  const before = text.slice(Math.max(0, index - 33), index);
  if (sign === ':') return CAPITAL_WITHIN.test(before) && TITLE_GOES_ON.test(text.slice(index, index + 100));
  return (sign === '!' || sign === '?') && /(?:[\p{Ll},] \p{Lu}\p{L}{0,29}|\p{Ll}\p{Lu}\p{L}?)$/u.test(before);
}

/** Two words or more with capitals, as English titles have them, after which the sentence goes on. */
const TITLE_GOES_ON = /^: \p{Lu}\p{L}{0,30}(?:(?: (?:of|the|and)){0,2} \p{Lu}\p{L}{0,30}){1,4}(?:,|\)| \p{Ll})/u;

/** `WHERE id = 4;`: a line that a program reads. */
function isStatement(text: string, index: number, sign: string): boolean {
  if (sign !== ';' || !/^;[ \t]*(?:\n|$)/.test(text.slice(index, index + 40))) return false;
  return / [=<>+]{1,2} /.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** The letters glued to an offset, at most 30 of them; the empty text is in no set of brands. */
function lastWord(text: string, index: number): string {
  return /\p{L}{1,30}$/u.exec(text.slice(Math.max(0, index - 30), index))?.[0] ?? '';
}

/** `;` `:` `!` `?`: the space before them, unless they are part of something else (times, smileys, `:emoji:`, `?!`). */
function beforeSign(text: string, index: number, sign: string): SpaceFlaw['kind'] | null {
  const next = text[index + 1] ?? '\n';
  const ends = sign === ':' || sign === ';' ? /[\s\uFFFC]/ : /[\s\uFFFC)\]»”"’'.,;:!?…]/;
  if (!ends.test(next)) return null;
  const previous = text[index - 1] ?? '\n';
  // « (26!) », a factorial.
  if (sign === '!' && /\d/.test(previous) && /[),;:]/.test(next)) return null;
  // A browser reads `&nbsp` without its semicolon too.
  if (/&(?:nbsp|#160|#8239)$/.test(text.slice(Math.max(0, index - 6), index))) return null;
  if (previous === ' ') return /[^\s\uFFFC;:!?,([{/|<>=+*•→-]/.test(text[index - 2] ?? '\n') ? 'ordinary' : null;
  if (sign === ':' && /:[\w+-]{1,30}$/.test(text.slice(Math.max(0, index - 32), index))) return null;
  if (sign === ';' && /&#?\w{1,32}$/.test(text.slice(Math.max(0, index - 34), index))) return null;
  // `idp_token_check: false`: the key of a setting and its value.
  if (/\w_\w{1,40}$/.test(text.slice(Math.max(0, index - 42), index)) && VALUE.test(text.slice(index, index + 60)))
    return null;
  if (sign === ':' && isOfProgram(text, index)) return null;
  if (
    sign === ':' &&
    IDENTIFIER.test(text.slice(Math.max(0, index - 10), index)) &&
    /^:\s?\d/.test(text.slice(index, index + 3))
  )
    return null;
  if (sign === ':' && CONSTANT.test(text.slice(index, index + 12))) return null;
  if (sign === ':' && isAtHead(text, index) && !INTRODUCES.test(text.slice(index, index + 4))) return null;
  // « Rapport 1: 1 » is a ratio.
  if (sign === ':' && /^: ?\d/.test(text.slice(index, index + 3)) && /\d/.test(previous)) return null;
  // The end of a list or of a call of a program: `["a", "b"];`, `});`, `open();`.
  if (sign === ';' && /["'] ?\]$|(?:[)}\]"']\)|\(\))$/.test(text.slice(Math.max(0, index - 3), index))) return null;
  // `[cite: 1, 3]`: the mark of a machine, which is to go as it stands.
  if (
    sign === ':' &&
    /\[\p{L}{1,20}$/u.test(text.slice(Math.max(0, index - 21), index)) &&
    NUMBERED.test(text.slice(index, index + 60))
  )
    return null;
  // `*[DINUM]: …` and `[nom]: …` define something.
  if (sign === ':' && previous === ']') return null;
  return /[\p{L}\p{N})\]»”]/u.test(previous) ? 'missing' : null;
}

/** `note:` alone on its line, which no sentence begins; `header('Location: …')`; « curl: (35) », as programs tell their troubles. */
function isOfProgram(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 40), index);
  if (
    /(?:^|[\n\uFFFC])[ \t]*[a-z]{2,20}$/.test(before) &&
    /^:[ \t]*(?:[\n\uFFFC]|$)/.test(text.slice(index, index + 20))
  )
    return true;
  return /\w\(['"][\w-]{0,30}$/.test(before) || /^: \(\d{1,5}\)/.test(text.slice(index, index + 10));
}

function isAtHead(text: string, index: number): boolean {
  return LETTER_AT_HEAD.test(text.slice(Math.max(0, index - 8), index));
}

function beforeClosing(text: string, index: number): SpaceFlaw['kind'] | null {
  const previous = text[index - 1] ?? '\n';
  if (previous === ' ') return /[^\s\uFFFC«]/.test(text[index - 2] ?? '\n') ? 'ordinary' : null;
  // « »» En savoir plus »: two of them are an arrow.
  return /[^\s\uFFFC«»]/.test(previous) ? 'missing' : null;
}

/** « 1px, 1em, 10% »: lengths of a sheet of styles. */
function isOfStyle(text: string, index: number): boolean {
  return /\d(?:px|r?em|vh|vw)(?!\p{L})/u.test(text.slice(Math.max(0, index - 300), index + 300));
}

/** `%20`, `12-5%`, `A4%`, `$20\%$`: a number glued to letters is no quantity; nor is that of an operation, `%(a - 1) / 4%`. */
function isPartOfCode(text: string, index: number): boolean {
  // `0.0000991894%`, all of its field: what a program counted.
  if (text.length < 40 && /^\s*-?\d{1,12}\.\d{3,}[ ]?%\s*$/.test(text)) return true;
  if (/[\p{L}\d)] [*/] \d[\d.,]{0,12}$/u.test(text.slice(Math.max(0, index - 18), index))) return true;
  return /[\p{L}_/=&$-]\d[\d.,]{0,12}$/u.test(text.slice(Math.max(0, index - 15), index));
}
