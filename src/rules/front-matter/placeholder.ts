import type { Passage } from '../../content/page.ts';
import type { MessageOf } from '../../locales/locale.ts';
import type { Rule } from '../rule.ts';

type Id = 'front-matter-placeholder';

const PROMISE = '[àa] (?:définir|definir|compl[ée]ter|pr[ée]ciser|remplir|r[ée]diger|renseigner)';
/** A value that is nothing else than a promise of text. */
const WHOLE = new RegExp(
  `^(?:(?:texte|lien|date|titre|nom|url) )?(?:${PROMISE}(?: (?:avec|par|selon|ensemble|ultérieurement|plus tard)(?: \\S+){0,5})?|to ?do|tbd|tbc|fixme|x{2,}|lorem ipsum.*|test(?: tests?){0,9}|asdf\\w*|qsdf\\w*|bla(?:[ -]bla|bla){1,99})$`,
  'isu',
);
/** Fields that readers see in words: « test » names nothing there. */
const WORDED = /^(?:title|titre|name|nom|fullname|role|r[oô]le|description|mission|summary|bio)$/i;
const MARK = /[\s.…:()[\]<>«»"'*_!?-]/;
/** Marks that no finished text bears: in capitals, or between brackets. */
const LOUD = /(?<![\p{L}\p{N}_])(?:TODO(?![ -]?(?:[Ll][Ii][Ss][Tt][Ee]?s?)\b)|FIXME|TBD|X{3,})(?![\p{L}\p{N}_])/u;
const BRACKETED = new RegExp(
  `[[({<] ?(?:${PROMISE}|à confirmer|ins[ée]rer|todo|xx+(?![\\p{L}-]))[^\\])}>\\n]{0,60}[\\])}>]`,
  'iu',
);
const LOREM = /lorem ipsum/i;
const EXAMPLE_URL =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:example|exemple)\.(?:com|org|net|fr|test)|votre-?site\.\w+)(?:[/?#]|$)|^https?:\/\/(?:www\.?)?$/i;

/** One of a list that was put there for a trial: `TEST - Ministère`. */
const TRIAL = /^TEST(?:\s*[-–—:]\s*\S|$)/;

/** Provisional texts: « à définir », TODO, lorem ipsum, test, https://example.com. */
export const frontMatterPlaceholder: Rule<Id> = {
  id: 'front-matter-placeholder',
  severity: 'warning',
  *check(page) {
    for (const passage of page.passages) {
      const said = passage.field === null ? null : read(passage);
      if (said === null) continue;
      const { start, end, message } = said;
      yield { message, facts: { text: passage.text.slice(start, end) }, at: passage.toFile(start, end) };
    }
  },
};

function read({
  text,
  kind,
  field,
}: Passage): { message: MessageOf<Id>['message']; start: number; end: number } | null {
  const words = bare(text);
  const whole = { start: 0, end: text.length };
  if (EXAMPLE_URL.test(text.trim())) return { message: 'url', ...whole };
  if (kind === 'url' || kind === 'path') return null;
  if (field?.parent?.kind === 'sequence' && TRIAL.test(text.trim())) return { message: 'whole', ...whole };
  // A short word may well be a name among identifiers; in the title of a page, or the role of a person, it is none.
  if (words.length < 3000 && WHOLE.test(words) && (kind !== 'identifier' || WORDED.test(field?.name ?? '')))
    return { message: 'whole', ...whole };
  if (kind === 'identifier') return null;
  for (const mark of [LOUD, BRACKETED, LOREM]) {
    const found = mark.exec(text);
    if (found !== null && isSeen(text, found.index))
      return { message: 'inside', start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Not in a comment of HTML, nor in code between backticks. */
function isSeen(text: string, at: number): boolean {
  if (at > 0 && text.lastIndexOf('<!--', at) > text.lastIndexOf('-->', at)) return false;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return (line.split('`').length - 1) % 2 === 0;
}

/** The text without the marks and blanks around it. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && MARK.test(text.charAt(start))) start++;
  while (end > start && MARK.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
