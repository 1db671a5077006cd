import type { Report } from '../../content/finding.ts';
import { languagesOf } from '../../content/language/function-words.ts';
import { isFrench } from '../../content/language/tag.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { locateField, spacesAtEnds } from './shared/field-ends.ts';
import { type Flaw, locate, locateAll, replacement, TOLD_ONE_BY_ONE, wordEnd, wordStart } from './shared/flaw.ts';
import { prosePassages, type Visible } from './shared/visible.ts';

type Message = 'before-comma' | 'after-elision' | 'twice' | 'at-end';

/** What is to be taken away, and what takes its place; each pattern begins after something else than a space: linear. */
const BEFORE_COMMA =
  /(?<=[^\s\uFFFC.,;:!?…([{«|/*\\_-])(?<!(?:^|\s)[^\s\p{L}\p{N}])[ \u00A0\u202F]{1,3}(?=[,.](?:\s|$))/gu;
/** What is elided stands before a vowel; `sh -c 'echo'` is an option and its text. */
const ELISION =
  /(?<![\p{L}\p{N}'’]|(?:^|\s)-)(?:[dcjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd)(?:['’] {1,2}| {1,2}['’])(?=[aeiouyhàâæéèêëîïôœùûü])/giu;
const TWICE =
  /(?<=[^\s\uFFFC])(?:[ ]{2,}|[ ]+[\u00A0\u202F][ \u00A0\u202F]*|[\u00A0\u202F][ \u00A0\u202F]+)(?=[^\s\uFFFC])/g;

/** Spaces too many: before a comma, after an elision, two in a row, at the ends of a field. */
export const typographyStraySpace: Rule<'typography-stray-space'> = {
  id: 'typography-stray-space',
  severity: 'warning',
  *check(page) {
    for (const [passage, visible] of prosePassages(page)) {
      yield* tell(
        page,
        passage,
        visible,
        'before-comma',
        spacesOf(passage, visible, BEFORE_COMMA, () => ''),
      );
      if (isFrench(passage.language)) {
        yield* tell(
          page,
          passage,
          visible,
          'after-elision',
          spacesOf(passage, visible, ELISION, (found) => found.replaceAll(' ', '')),
        );
      }
      yield* tell(
        page,
        passage,
        visible,
        'twice',
        spacesOf(passage, visible, TWICE, (found) => /[^ ]/.exec(found)?.[0] ?? ' '),
      );
      yield* tell(page, passage, visible, 'at-end', spacesAtEnds(passage));
    }
  },
};

function spacesOf(passage: Passage, visible: Visible, pattern: RegExp, mend: (found: string) => string): Flaw[] {
  const { text } = visible;
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) => {
    const stop = index + found.length;
    // `:   définition`: the sign at the start of a line is markup, and so are the spaces after it.
    if (/(?:^|\n)[ \t]{0,20}[:~]$/.test(text.slice(Math.max(0, index - 23), index))) return [];
    // « le séparateur **,** »: a sign between marks of its own is spoken of.
    const sign = visible.range(stop, stop + 1).start;
    const isAlone = [-1, 1].every((side) => /[*_`]/.test(passage.text.charAt(sign + side)));
    if (pattern === BEFORE_COMMA && isCell(text, index, stop)) return [];
    if (
      pattern === BEFORE_COMMA
        ? isOperator(text, index, stop, isAlone)
        : pattern === ELISION && isPrime(text, index, stop)
    )
      return [];
    // Something is shown there: a badge, an icon, a component.
    const around = visible.range(index, stop + 1);
    if (pattern === TWICE && isRow(passage.text, around.start)) return [];
    if (/<[a-z]/i.test(passage.text.slice(around.start, around.end))) return [];
    const [start, end] = [wordStart(text, index), wordEnd(text, stop)];
    const edits = replacement(passage, visible, index, stop, mend(found));
    return [{ start, end, words: text.slice(start, end), edits }];
  });
}

/** So many signs that stand alone on a line are the empty cells of a table: `x . x . . 61`. */
const CELLS = 3;

function isCell(text: string, start: number, stop: number): boolean {
  if (!/\s/.test(text.charAt(stop + 1) || ' ')) return false;
  const line = text.slice(text.lastIndexOf('\n', start) + 1, text.indexOf('\n', stop) >>> 0);
  return (line.match(/(?<=^|\s)[.,](?=\s|$)/g) ?? []).length >= CELLS;
}

/** A row of cells that spaces line up, of a table that not every reader knows: kramdown takes `|---+---|`. */
function isRow(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return /^\s*\|.*\|\s*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? undefined : end));
}

/** « Les points D' et E' »: a capital is elided at the head of a sentence, among capitals and before a name, and nothing is before « et ». */
function isPrime(text: string, from: number, next: number): boolean {
  if (/^(?:et\s|\p{L}['’])/u.test(text.slice(next, next + 3))) return true;
  if (!/\p{Lu}/u.test(text.charAt(from)) || /^\p{Lu}\p{L}/u.test(text.slice(next, next + 2))) return false;
  return !/(?:^|[.!?…:\n\uFFFC«“"(-])\s*$/u.test(text.slice(Math.max(0, from - 9), from));
}

/** « une liste de mots, séparés par , » at the end of its block: nothing ends on a small word, the sign is spoken of. */
function isNamed(text: string, from: number, at: number): boolean {
  if (!/^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|\uFFFC|$)/.test(text.slice(at + 1, at + 80))) return false;
  const word = text.slice(wordStart(text, from), from).toLowerCase();
  return word.length > 1 && languagesOf(word) !== null;
}

/** An option of a command on the line. */
const OPTION = /[ \t]--?[a-z][\w-]*[ =][^\n]*$/;

/** « a . b », « $a . 'b' », and the sign that is spoken of: « séparés par des , (virgule) ». */
function isOperator(text: string, from: number, at: number, isAlone: boolean): boolean {
  const [, next = ''] = /^\s?(\S{0,10})/.exec(text.slice(at + 1, at + 12)) ?? [];
  const before = text.charAt(from - 1);
  // « bureau @ exemple . fr », hidden from programs.
  if (/\S @ \S{1,40}$/.test(text.slice(Math.max(0, from - 50), from)) && /^\. ?[a-z]{2,}/.test(text.slice(at, at + 4)))
    return true;
  // « . . . », as the Chicago manual writes what is left out.
  if (/^\. ?\./.test(text.slice(at, at + 3)) || /\. $/.test(text.slice(Math.max(0, at - 3), at))) return true;
  // `docker build -t nom:1.0 .`: the folder that a command is given.
  if (
    /^\.[ \t]*(?:[\n\uFFFC]|$)/.test(text.slice(at, at + 9)) &&
    OPTION.test(text.slice(Math.max(0, from - 100), from))
  )
    return true;
  // « Hide . and .. »: no sentence ends before a small letter, the sign is spoken of.
  if (text.charAt(at) === '.' && /^\p{Ll}/u.test(next)) return true;
  if (/^['"$]/.test(next) && /['"\])$]/.test(before)) return true;
  if (isAlone) return true;
  if (/^\((?:virgule|point|comma|dot|period)/.test(next)) return true;
  if (next === '' && isNamed(text, from, at)) return true;
  // Letters alone on both sides; « à », « a » and « y » are words that may follow.
  return wordStart(text, from) === from - 1 && /\p{L}/u.test(before) && /^[^\P{L}aày](?![\p{L}'’])/u.test(next);
}

function* tell(
  page: Page,
  passage: Passage,
  visible: Visible,
  message: Message,
  flaws: readonly Flaw[],
): Iterable<Report<'typography-stray-space'>> {
  const mild = message === 'twice' || message === 'at-end' ? ({ severity: 'info' } as const) : {};
  if (message === 'at-end') {
    for (const flaw of flaws)
      yield {
        message: flaw.words.trim() === '' ? ('blank' as const) : message,
        ...mild,
        ...locateField(page, passage, flaw),
      };
    return;
  }
  const say = ({ words }: Flaw, count = 1) => ({ message, facts: { words, count } });
  if (message !== 'twice' && flaws.length <= TOLD_ONE_BY_ONE) {
    for (const flaw of flaws) yield { ...say(flaw), ...locate(page, passage, visible, flaw) };
    return;
  }
  const place = locateAll(page, passage, visible, flaws, (flaw) => say(flaw));
  const [first] = flaws;
  if (first !== undefined && place !== null) yield { ...say(first, flaws.length), ...mild, ...place };
}
