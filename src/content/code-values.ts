import { CALL } from './call-form.ts';
import type { Field } from './page.ts';

/** Units of a value that are looked at. */
const SAMPLE = 1000;
/** Values of one list that are looked at. */
const MOST_SIBLINGS = 50;
/** Words of prose beyond which a value is read whatever stands beside it. */
const FEW_WORDS = 12;

/** What a reader may well see in a sentence: templates, tags, addresses, links. */
const IN_SENTENCES =
  /`[^`]{1,300}`|\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}|<\/?[a-z][^<>]{0,1000}>?|\]\([^()\s]{0,300}\)|(?:https?:\/\/|www\.)\S{1,1000}|&#?\w{1,30};/gi;
const WORD = /(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)]|$)/gu;
const SIGN = /[{}\\]|={1,3}|\$[\w{(]|;(?=\s{0,9}$|\S)|->|\/\/|::|&&|\|\|/gm;

/** Forms that are no sentence in any language. */
const FORMS: readonly RegExp[] = [
  // Colours, one or several.
  /^(?:(?:#[\da-f]{3,8}|(?:rgb|hsl)a?\([\d\s.,%/]{3,60}\))(?:[\s,;]{1,5}|$)){1,30}$/i,
  // A command and its options: `npm install --save`.
  /^(?:[$>] )?[a-z][\w./-]{0,40}(?: [^\s]{1,80}){0,12} --[a-z][\w-]*(?:[= ]|$)/,
  /^\$ \S/,
  // A regular expression.
  /^\^.{1,400}\$$|\\[dwsb][+*{\])]|\(\?[:=!<]/,
  CALL,
  // A measure of a style sheet.
  /^-?\d{1,5}(?:\.\d{1,4})?(?:px|r?em|ch|v[wh]|fr|pt)$/,
  // Declarations of a style sheet.
  /^(?:[a-z-]{2,30}: ?[^;:]{1,80};\s{0,5}){1,30}$/,
];

const IMAGE = /^[^\s?#]{1,300}\.(?:svg|png|jpe?g|webp|gif|avif)$/i;

/**
 * Whether a value of the front matter is code rather than words: by its own form, or because it is short and most of
 * the values that stand beside it in the same place are.
 */
export function isCodeValue(field: Field, text: string): boolean {
  return hasFormOfCode(text) || (isNoSentence(text) && (standsAmongCode(field) || isMeasureOfImage(field, text)));
}

/** Whether what stands beside a value may tell that it is code: it is short, and ends as no sentence does. */
export function isNoSentence(text: string): boolean {
  return wordsOf(text) < FEW_WORDS && !/[.!?…]$/.test(text.trimEnd());
}

/** Whether most of the values of one place have the form of code. */
export function areCode(values: readonly unknown[]): boolean {
  const texts = values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value] : []));
  const code = texts.filter(hasFormOfCode).length;
  return code >= 2 && code * 2 > texts.length;
}

function hasFormOfCode(text: string): boolean {
  const sample = text.slice(0, SAMPLE).trim();
  if (FORMS.some((form) => form.test(sample))) return true;
  // What is within backticks, a template or a tag is shown in the middle of words.
  const bare = sample.replace(IN_SENTENCES, ' ');
  const signs = bare.match(SIGN)?.length ?? 0;
  return signs > 1 && signs > wordsOf(bare);
}

function wordsOf(text: string): number {
  return text.slice(0, SAMPLE).match(WORD)?.length ?? 0;
}

/** `width: 100%` beside the paths of an image and no words: a key figure has some. */
function isMeasureOfImage({ parent }: Field, text: string): boolean {
  if (!/^\d{1,4}(?:[.,]\d{1,4})?%$/.test(text) || parent?.kind !== 'mapping') return false;
  const values = parent.children.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return values.some((value) => IMAGE.test(value)) && !values.some((value) => wordsOf(value) > 1);
}

/** What was found of the values of one place, by the node that holds them all. */
const known = new WeakMap<Field, Map<string, boolean>>();

/** The items of a list; the values of one key in all the groups of a list. */
function standsAmongCode({ name, parent }: Field): boolean {
  if (parent === null) return false;
  const list = parent.kind === 'sequence' ? parent : parent.parent;
  if (list?.kind !== 'sequence') return false;
  const key = parent.kind === 'sequence' ? '' : name;
  const answers = known.get(list) ?? new Map<string, boolean>();
  known.set(list, answers);
  let answer = answers.get(key);
  if (answer === undefined) {
    const items = list.children.slice(0, MOST_SIBLINGS);
    const values =
      key === '' ? items : items.flatMap(({ children }) => children.find((child) => child.name === key) ?? []);
    answer = areCode(values.map(({ value }) => value));
    answers.set(key, answer);
  }
  return answer;
}
