const PROMISE = '[àa] (?:définir|definir|compl[ée]ter|pr[ée]ciser|remplir|r[ée]diger|renseigner)';
/** A value that is nothing else than a promise of text. */
const WHOLE = new RegExp(
  `^(?:(?:texte|lien|date|titre|nom|url) )?(?:${PROMISE}(?: (?:avec|par|selon|ensemble|ultérieurement|plus tard)(?: \\S+){0,5})?|to ?do|tbd|tbc|fixme|x{2,}|lorem ipsum.*|test(?: tests?){0,9}|asdf\\w*|qsdf\\w*|bla(?:[ -]bla|bla){1,99})$`,
  'isu',
);
const MARK = /[\s.…:()[\]<>«»"'*_!?-]/;
export const BRACKETED = new RegExp(
  `[[({<] ?(?:${PROMISE}|à confirmer|ins[ée]rer|todo|xx+(?![\\p{L}-]))[^\\])}>\\n]{0,60}[\\])}>]`,
  'iu',
);
export const LOREM = /lorem ipsum/i;

/** Whether words are nothing else than a promise of text. */
export function isPromise(words: string): boolean {
  return WHOLE.test(bare(words));
}

/** The first promise between brackets: « [à préciser] »; null when there is none. */
export function bracketedPromise(text: string): RegExpExecArray | null {
  return BRACKETED.exec(text);
}

/** The text without the marks and blanks around it. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARK.test(text.charAt(start))) start++;
  while (end > start && MARK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
