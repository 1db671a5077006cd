import { DUE } from './place-words.ts';
import { plainWords } from './setting.ts';

/** What stands around a date on the page: the line, the block and the table that hold it. Each looks a bounded way back. */

/** Where a date stands in its passage. */
interface Spot {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far above a cell the first row of its table is looked for, and around a date its line and its block, in units. */
const TABLE = 6000;
const BLOCK = 600;

/** The line of a date: what stands before it, and after it. */
function lineOf({ text, start, end }: Spot): readonly [string, string] {
  const above = text.slice(Math.max(0, start - BLOCK), start);
  return [above.slice(above.lastIndexOf('\n') + 1), text.slice(end, end + BLOCK).split('\n', 1)[0] ?? ''];
}

/** Whether a picture just before the date says that it is waited for: « ⌛ fin 2022 ». */
export function isAwaited({ text, start }: Spot): boolean {
  return /[⌛⏳🔜🚧]\uFE0F?[ \u00A0]?(?:\p{L}{2,12} ){0,2}$/u.test(text.slice(Math.max(0, start - 30), start));
}

/** Whether its line is the entry of a date, whatever is told there: « **Lundi 17 novembre :** l’adresse sera mise à jour ». */
export function headsLine(spot: Spot): boolean {
  const [before, after] = lineOf(spot);
  return /^[ \t]*(?:[-*+] |\d{1,3}[.)] )?[^\p{L}\p{N}]{0,8}$/u.test(before) && /^[*_]* ?:/.test(after);
}

/** Whether its line is an item of a list. */
export function isInItem(spot: Spot): boolean {
  return /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(lineOf(spot)[0]);
}

/** Whether a cell of its row says something (`plainWords`). */
export function rowSays(spot: Spot, words: RegExp): boolean {
  return lineOf(spot).some((half) => half.split('|').some((cell) => words.test(plainWords(cell))));
}

/** Whether the column of a cell says by when. */
export function isInDueColumn(spot: Spot): boolean {
  const [head, [row]] = [headOf(spot), lineOf(spot)];
  // A row may open with a bar where its head does not.
  const shift = Number(/^\s*\|/.test(head)) - Number(/^\s*\|/.test(row));
  return DUE.test(plainWords(head.split('|')[row.split('|').length - 1 + shift] ?? ''));
}

/** Whether a cell stands in a table of examples: its first row says so. */
export function isSampleColumn(spot: Spot): boolean {
  return /exemple|example/i.test(headOf(spot));
}

/** « Exemple : » heads a model; « Exemples : » may head a list of things that are: what those will do is no model. */
const SAMPLE_HEADS = { any: headsOf('(?:exemples?|examples?)'), one: headsOf('(?:exemple|example)') };

/** What opens a block or one of its sentences, and what ends the line before it. */
function headsOf(noun: string): readonly [RegExp, RegExp] {
  const head = `${noun}\\b[^.\\n:]{0,40}:`;
  return [
    new RegExp(`(?:^[\\W_]*|[.!?] )(?:par |for )?${head}`, 'iu'),
    new RegExp(`(?:^|\\n)[^\\n]*\\b${head}[*_\\s]*$`, 'iu'),
  ];
}

/**
 * « Exemple : » opens its block or a sentence above in it, or ends the line before it.
 * @param heads Which heads count: a sentence that tells a future is a sample only under the head of one.
 */
export function isInSampleBlock({ text, start }: Spot, heads: 'any' | 'one'): boolean {
  const above = text.slice(Math.max(0, start - BLOCK), start);
  const gap = above.lastIndexOf('\n\n');
  const [opens, ends] = SAMPLE_HEADS[heads];
  return opens.test(above.slice(gap + 1)) || ends.test(above.slice(0, Math.max(0, gap)).slice(-80));
}

/** The first row of the table above a cell; empty without one. */
function headOf({ text, start }: Spot): string {
  const above = text.slice(Math.max(0, start - TABLE), start);
  const dashes = above.lastIndexOf('---');
  const rule = above.lastIndexOf('\n', dashes) + 1;
  if (dashes < 0 || !/^[ \t|:-]+$/.test(above.slice(rule, above.indexOf('\n', dashes)))) return '';
  return above.slice(above.lastIndexOf('\n', rule - 2) + 1, Math.max(0, rule - 1));
}

/** « > … » quotes; « > [!CAUTION] », « > **À noter** » set a remark apart, in the page's own words; so does what is longer than 400 units. */
export function isInBlockQuote({ text, start }: Spot): boolean {
  const above = text.slice(Math.max(0, start - 400), start);
  if (!/^\s*>/.test(above.slice(above.lastIndexOf('\n') + 1))) return false;
  const block = /(?:^|\n)(?:[ \t]*>[^\n]*\n)*[ \t]*>[^\n]*$/.exec(above)?.[0] ?? '';
  return !/^\s*>\s*(?:\[!|\*\*|#|\p{Extended_Pictographic})/u.test(block);
}

/** Elements that quote by their name, and those whose class says so: `quote-card`, `testimonial`. */
const QUOTING =
  /<(?:(blockquote|q|cite)\b|(div|p|figure|section|article|li|span)\b[^>]{0,400}?\bclass(?:Name)?=["'][^"'>]{0,200}\b(?:quotes?|quotations?|testimonials?|citations?|verbatims?|temoignages?)\b)/gi;
/** Whether an element of HTML that quotes is open at a date, and closed after it. */
export function isInQuotingElement({ text, start, end }: Spot): boolean {
  const above = text.slice(Math.max(0, start - BLOCK), start);
  const opened = [...above.matchAll(QUOTING)].at(-1);
  if (opened === undefined) return false;
  const closing = `</${opened[1] ?? opened[2]}>`.toLowerCase();
  const closes = (part: string) => part.toLowerCase().includes(closing);
  return !closes(above.slice(opened.index)) && closes(text.slice(end, end + BLOCK));
}

/** Struck through, in Markdown or in HTML. */
export function isStruck(spot: Spot): boolean {
  const [before, after] = lineOf(spot);
  const isTilde = before.split('~~').length % 2 === 0 && after.includes('~~');
  return isTilde || (/<(?:del|s)>[^<]*$/.test(before) && /^[^<]*<\/(?:del|s)>/.test(after));
}
