import type { Passage } from '../../../content/page.ts';

/** In UTF-16 units: the longest name and its marks. */
const REACH = 60;
/** A bare name in emphasis, as `*chan*`. */
const NAME = /(?<![*_\w])[*_]{1,3}[a-z]\w{0,40}[*_]{1,3}$/;
/** What it is typed by, set apart too: ` **pure string**`, `` `int` ``. */
const TYPE = /^:[ \t]?(?:\*\*|__|`|\\?[[<]|<)/;
/** A type that may be nothing: `**int?**`, `**T?**`. */
const OPTIONAL_TYPE = /[*_]{2,3}(?:[a-z]\w{0,40}|[A-Z])$/;

/** Whether a sign belongs to the signature of a function, as references of programs set it: « clear(*array*: **[T]**) (**T?**) ». */
export function isTyping({ text }: Passage, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const after = text.slice(offset, offset + REACH);
  return (NAME.test(before) && TYPE.test(after)) || (/^\?[*_]{2}/.test(after) && OPTIONAL_TYPE.test(before));
}
