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
