import type { Passage } from '../../../content/page.ts';

/** In UTF-16 units: the longest name and its marks. */
const REACH = 60;
/** A bare name in emphasis, as `*chan*`. */
const NAME = /(?<![*_\w])[*_]{1,3}[a-z]\w{0,40}[*_]{1,3}$/;
/** What it is typed by, set apart too: ` **pure string**`, `` `int` ``. */
const TYPE = /^:[ \t]?(?:\*\*|__|`|\\?[[<]|<)/;
/** A type that may be nothing: `**int?**`, `**T?**`. */
const OPTIONAL_TYPE = /[*_]{2,3}(?:[a-z]\w{0,40}|[A-Z])$/;

/** What is set apart within a sentence and is all of it a key, or a key and its value: « en remplaçant _password:_ par ». */
const KEY = /[\p{Ll},][ \u00A0][*_]{1,2}[A-Za-z][\w.-]{0,40}$/u;
const KEY_END = /^:(?:[*_]{1,2}(?![*_\w])|[ ]\S{1,20}[*_]{1,2}(?![*_\w]))/;

/** A key in small letters that nothing precedes on its line but the marks of a field list: `sidebar_label:`, `.. title:`. */
const KEY_AT_HEAD = /^[ \t]*(?:\.\. |:)?[a-z][a-z0-9_-]{0,30}$/;
/** After these, a line begins anew: the mark of a header that was spoilt, an item, nothing, another key, an open bracket or a list of a program, or a break of the line. */
const BEGINS =
  /^\W{0,3}---[ \t]*$|^[ \t]*- [^\n]{0,60}$|^[ \t]*(?:(?:\.\. |:)?[a-z][a-z0-9_-]{0,30}:.*)?$|[[{(,][ \t]*$| {2}$|\\$/;
/** « [PJ: Tecoztli | diplomate] »: the name of a tag. */
const TAG = /\[\p{Lu}[\p{Lu}\d]{0,11}$/u;

/** Whether a colon follows a key of settings that something else than a reader reads: no French sentence begins in small letters. */
export function isKeyOfLine({ text, field }: Passage, offset: number): boolean {
  if (field !== null || text[offset] !== ':') return false;
  if (
    TAG.test(text.slice(Math.max(0, offset - 14), offset)) &&
    !/^[^\]\n]{0,300}\][(:[]/.test(text.slice(offset, offset + 310))
  )
    return true;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - start > REACH || !KEY_AT_HEAD.test(text.slice(start, offset))) return false;
  return start === 0 || BEGINS.test(text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).slice(-200));
}

/** Whether a sign is all that marks set apart, and so is spoken of: « les signes _«_, _:_ ». */
export function isMentioned({ text }: Passage, offset: number): boolean {
  return MENTION.test(text.slice(Math.max(0, offset - 3), offset + 3));
}

/** The sign, its marks and what is around them. */
const MENTION = /(?<![\p{L}\p{N}])([*_`"'])[«»:;!?%€]\1/u;

/** Whether a sign belongs to words that are to be found or typed as they are, in the middle of a sentence. */
export function isLiteral({ text }: Passage, offset: number): boolean {
  return KEY.test(text.slice(Math.max(0, offset - REACH), offset)) && KEY_END.test(text.slice(offset, offset + REACH));
}

/** Whether a sign belongs to the signature of a function, as references of programs set it: « clear(*array*: **[T]**) (**T?**) ». */
export function isTyping({ text }: Passage, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  return (NAME.test(before) && TYPE.test(after)) || (/^\?[*_]{2}/.test(after) && OPTIONAL_TYPE.test(before));
}
