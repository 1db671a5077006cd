import type { TextEdit } from '../../../content/edits.ts';

/** Characters that nobody sees, wrong spaces, and the mark of lost text; joiners and selectors are looked at closer. */
export const SUSPECTS =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u1680\u180E\u2000-\u200F\u2028-\u202E\u205F-\u206F\u3000\u3164\uFEFF\uFFF9-\uFFFB\uFFFD]/g;
const WRONG_SPACES = /[\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/;
const BREAKS = /[\u000B\u000C\u0085\u2028\u2029]/;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}。、「」]/u;
/** They write no spaces: U+200B tells where a line may break. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Between two letters it tells where a word may be cut, which is what it is for. */
const CUTS = /^\p{L}\u00AD\p{L}$/u;
/** The colours of a terminal, in the code of one. */
const COLOURS = /^\u001B\[[\d;]{0,20}m/;

/** A page that speaks of the mark of lost text shows it. */
const SPOKEN_OF = /`\uFFFD`|U\+FFFD/i;

type Message = 'invisible' | 'wrong-space' | 'line-break' | 'direction' | 'lost' | 'space-in-address';

/** A character that should not be there: what is wrong with it, and what should stand in its place. */
export interface Suspect {
  readonly message: Message;
  readonly code: string;
  readonly edit: TextEdit | null;
  readonly start: number;
  /** It does what it is made for, though few know that it is there. */
  readonly isMild?: boolean;
}

/** In order of the text, addresses by their own rule: there even a no-break space is wrong. Linear. */
export function* findSuspects(text: string, isAddress: boolean): Iterable<Suspect> {
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  for (const { index: start, 0: found } of text.matchAll(SUSPECTS)) {
    // Taken away between two spaces, one of them goes too.
    const alone = text[start - 1] === ' ' && text[start + 1] === ' ';
    const change = (by: string): TextEdit => ({ start, end: start + (alone && by === '' ? 2 : 1), text: by });
    const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    if (found === '\uFFFD') {
      if (!SPOKEN_OF.test(text)) yield { message: 'lost', code, start, edit: null };
    } else if (found === '\u202F' || found === '\u2007') {
      if (isAddress) yield inAddress(text, start, code);
    } else if (BREAKS.test(found)) {
      const parted = /\s/.test(text[start - 1] ?? ' ') || /\s/.test(text[start + 1] ?? ' ');
      yield { message: 'line-break', code, start, edit: change(parted ? '' : ' ') };
    } else if (WRONG_SPACES.test(found)) {
      if (found === '\u3000' && EAST_ASIAN.test(text.slice(Math.max(0, start - 1), start + 2))) continue;
      const narrow = /[\u2006\u2008\u2009\u200A]/.test(found) && /[;!?»%€\d]/.test(text[start + 1] ?? '');
      yield { message: 'wrong-space', code, start, edit: change(narrow ? '\u202F' : ' ') };
    } else if (BIDI.test(found)) {
      if (!rightToLeft) yield { message: 'direction', code, start, edit: change('') };
    } else if (!joins(text, start, found, rightToLeft)) {
      const isMild =
        !isAddress && (CUTS.test(text.slice(start - 1, start + 2)) || COLOURS.test(text.slice(start, start + 24)));
      yield { message: 'invisible', code, start, edit: change(''), isMild };
    }
  }
  if (!isAddress) return;
  for (const { index: start } of text.matchAll(/\u00A0/g)) yield inAddress(text, start, 'U+00A0');
}

/** At an end it is nothing; inside, nobody knows what was meant. */
function inAddress(text: string, start: number, code: string): Suspect {
  const atEnd = start === 0 || start + 1 === text.length;
  return { message: 'space-in-address', code, start, edit: atEnd ? { start, end: start + 1, text: '' } : null };
}

/** A joiner inside an emoji, or in a script that needs it; a word joiner that keeps a sign to its word. */
function joins(text: string, index: number, found: string, rightToLeft: boolean): boolean {
  if (found === '\u2060')
    return (
      /\S/.test(text[index - 1] ?? ' ') && /[;:!?»%€—–/-]/.test((text[index + 1] ?? ' ') + (text[index - 1] ?? ''))
    );
  if (found === '\u200B') return UNSPACED.test((text[index - 1] ?? '') + (text[index + 1] ?? ''));
  if (found !== '\u200D' && found !== '\u200C') return false;
  if (rightToLeft || /[\u0900-\u0DFF]/.test(text[index - 1] ?? '')) return true;
  const before = text.slice(Math.max(0, index - 3), index);
  const after = text.slice(index + 1, index + 3);
  return (
    /(?:\p{Extended_Pictographic}|\uFE0F|\p{Emoji_Modifier})$/u.test(before) &&
    /^\p{Extended_Pictographic}/u.test(after)
  );
}
