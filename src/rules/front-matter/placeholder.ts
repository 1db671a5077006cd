import type { Page, Passage } from '../../content/page.ts';
import type { MessageOf } from '../../locales/locale.ts';
import type { Rule } from '../rule.ts';
import { BRACKETED, isPromise, LOREM } from './shared/placeholder-words.ts';

type Id = 'front-matter-placeholder';

/** Fields that readers see in words: « test » names nothing there. */
const WORDED = /^(?:title|titre|name|nom|fullname|role|r[oô]le|description|mission|summary|bio)$/i;
/** Marks that no finished text bears: in capitals, or between brackets. */
const LOUD = /(?<![\p{L}\p{N}_])(?:TODO(?![ -]?(?:[Ll][Ii][Ss][Tt][Ee]?s?)\b)|FIXME|TBD|X{3,})(?![\p{L}\p{N}_])/u;
const EXAMPLE_URL =
  /^(?:https?:\/\/)?(?:www\.)?(?:(?:example|exemple)\.(?:com|org|net|fr|test)|votre-?site\.\w+)(?:[/?#]|$)|^https?:\/\/(?:www\.?)?$/i;

/** One of a list that was put there for a trial: `TEST - Ministère`. */
const TRIAL = /^TEST(?:\s*[-–—:]\s*\S|$)/;

/** What `hugo new` fills in of an archetype, and Hugo never in a page. */
const MODEL =
  /^\s{0,9}\{\{-?\s{0,9}(?:\.Name|\.Date|\.Type|\.TranslationBaseName|\.File\.\w+|(?:replace|replaceRE|humanize|title|now|time|dateFormat)\b)[^{}]{0,200}\}\}\s{0,9}$/;

/** Provisional texts: « à définir », TODO, lorem ipsum, test, https://example.com. */
export const frontMatterPlaceholder: Rule<Id> = {
  id: 'front-matter-placeholder',
  severity: 'warning',
  *check(page, { site }) {
    const hasModels = site.siteOf(page.path).generator === 'hugo';
    for (const passage of page.passages) {
      const said =
        passage.field === null ? null : hasModels && MODEL.test(passage.text) ? whole('model', passage) : read(passage);
      if (said === null || isTopic(page, passage.text) || isSubject(page, passage)) continue;
      const { start, end, message } = said;
      yield { message, facts: { text: passage.text.slice(start, end) }, at: passage.toFile(start, end) };
    }
  },
};

/** A page about « Lorem ipsum » names it again and again, without the words that follow it everywhere. */
function isTopic(page: Page, words: string): boolean {
  return LOREM.test(words) && [...page.body.text.matchAll(/lorem ipsum(?! dolor)/gi)].length > 1;
}

/** `a-faire.md`, « À faire »: a page that is named after what it lists. One that is called « test » twice is a trial twice. */
function isSubject({ path }: Page, { text, field }: Passage): boolean {
  const bare = (words: string): string =>
    words
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const steps = path.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.\w+$/i, '').split('/');
  const name = /^(?:_?index|readme)$/i.test(steps.at(-1) ?? '') ? steps.at(-2) : steps.at(-1);
  return field?.name === 'title' && !/^\W*tests?\b/i.test(text) && bare(text) !== '' && bare(text) === bare(name ?? '');
}

interface Said {
  readonly message: MessageOf<Id>['message'];
  readonly start: number;
  readonly end: number;
}

function whole(message: Said['message'], { text }: Passage): Said {
  return { message, start: 0, end: text.length };
}

function read(passage: Passage): Said | null {
  const { text, kind, field } = passage;
  if (EXAMPLE_URL.test(text.trim())) return whole('url', passage);
  if (kind === 'url' || kind === 'path') return null;
  if (field?.parent?.kind === 'sequence' && TRIAL.test(text.trim())) return whole('whole', passage);
  // A short word may well be a name among identifiers; in the title of a page, or the role of a person, it is none.
  if (text.length < 3000 && isPromise(text) && (kind !== 'identifier' || WORDED.test(field?.name ?? '')))
    return whole('whole', passage);
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
