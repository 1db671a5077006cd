import type { Spot } from './claim.ts';

/** What stands around a date on the page: the block and the table that hold it. Each looks a bounded way back. */

/** How far above a cell the first row of its table is looked for, and above a date the head of its block, in units. */
const TABLE = 6000;
const BLOCK = 600;

/** Whether a picture just before the date says that it is waited for: « ⌛ fin 2022 ». */
export function isAwaited({ text, start }: Spot): boolean {
  return /[⌛⏳🔜🚧]\uFE0F?[ \u00A0]?(?:\p{L}{2,12} ){0,2}$/u.test(text.slice(Math.max(0, start - 30), start));
}

/** Whether its line is the entry of a date, whatever is told there: « **Lundi 17 novembre :** l’adresse sera mise à jour ». */
export function headsLine({ text, start, end }: Spot): boolean {
  const before = text.slice(Math.max(0, start - LEAD), start);
  return (
    /(?:^|\n)[ \t]*(?:[-*+] |\d{1,3}[.)] )?[^\p{L}\p{N}\n]{0,8}$/u.test(before) &&
    /^[*_]* ?:/.test(text.slice(end, end + 6))
  );
}

/** Units before a date that may be the mark of its item. */
const LEAD = 40;

/** Whether its line is an item of a list. */
export function isInItem({ text, start }: Spot): boolean {
  const above = text.slice(Math.max(0, start - BLOCK), start);
  return /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.test(above.slice(above.lastIndexOf('\n') + 1));
}

/** Whether another cell of its row says that it is to come: « À venir », « Prévu ». */
export function isRowAwaited(spot: Spot): boolean {
  const cells = rowAt(spot).split('|');
  return cells.some((cell) =>
    /^\s*(?:à venir|prévue?|planifiée?|en attente|upcoming|planned|scheduled)\s*$/iu.test(cell),
  );
}

/** Whether another cell of its row says that it is over: « Terminé », « Resolved ». */
export function isRowOver(spot: Spot): boolean {
  const cells = rowAt(spot).split('|');
  return cells.some((cell) =>
    /^[^\p{L}]*(?:terminée?s?|clos(?:e|es)?|faite?s?|réglée?s?|résolue?s?|annulée?s?|fermée?s?|passée?s?|livrée?s?|resolved|done|closed|completed|cancell?ed|finished|shipped)[^\p{L}]*$/iu.test(
      cell,
    ),
  );
}

/** The head of the column of a cell; empty when its table has none. */
export function columnOf(spot: Spot): string {
  const { text, start } = spot;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const index = text.slice(line, start).split('|').length - 1;
  const [head = '', row = ''] = [headOf(spot), rowAt(spot)];
  // A row may open with a bar where its head does not.
  const shift = Number(/^\s*\|/.test(head)) - Number(/^\s*\|/.test(row));
  return head.split('|')[index + shift]?.trim() ?? '';
}

/** Whether a cell stands in a table of examples: its first row says so. */
export function isSampleColumn(spot: Spot): boolean {
  return /exemple|example/i.test(headOf(spot));
}

/** « Exemple : » heads a model; « Exemples : » may head a list of things that are: what those will do is no model. */
const SAMPLE_HEADS = { any: headsOf('(?:exemples?|examples?)'), one: headsOf('(?:exemple|example)') };

/** What opens a block, and what ends the line before it. */
function headsOf(noun: string): readonly [RegExp, RegExp] {
  const head = `${noun}\\b[^.\\n:]{0,40}:`;
  return [new RegExp(`^\\W*(?:par |for )?${head}`, 'iu'), new RegExp(`(?:^|\\n)[^\\n]*\\b${head}[*_\\s]*$`, 'iu')];
}

/**
 * « Exemple : » opens its block, or ends the line before it.
 * @param heads Which heads count: a sentence that tells a future is a sample only under the head of one.
 */
export function isInSampleBlock({ text, start }: Spot, heads: 'any' | 'one'): boolean {
  const above = text.slice(Math.max(0, start - BLOCK), start);
  const gap = above.lastIndexOf('\n\n');
  const [opens, ends] = SAMPLE_HEADS[heads];
  return opens.test(above.slice(gap + 1)) || ends.test(above.slice(0, Math.max(0, gap)).slice(-80));
}

function rowAt({ text, start }: Spot): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BLOCK);
  return text.slice(from, start + BLOCK).split('\n', 1)[0] ?? '';
}

/** The first row of the table above a cell; empty without one. */
function headOf({ text, start }: Spot): string {
  const above = text.slice(Math.max(0, start - TABLE), start);
  const dashes = above.lastIndexOf('---');
  const rule = above.lastIndexOf('\n', dashes) + 1;
  if (dashes < 0 || !/^[ \t|:-]+$/.test(above.slice(rule, above.indexOf('\n', dashes)))) return '';
  return above.slice(above.lastIndexOf('\n', rule - 2) + 1, Math.max(0, rule - 1));
}

/** How far around a date the marks of its line are looked for, in units. */
const LINE = 400;

/** « > … » quotes; « > [!CAUTION] », « > **À noter** » set a remark apart, in the page's own words. */
export function isInBlockQuote({ text, start }: Spot): boolean {
  const before = text.slice(Math.max(0, start - LINE), start);
  if (!/^\s*>/.test(before.slice(before.lastIndexOf('\n') + 1))) return false;
  const block = /(?:^|\n)(?:[ \t]*>[^\n]*\n)*[ \t]*>[^\n]*$/.exec(before)?.[0] ?? '';
  return !/^\s*>\s*(?:\[!|\*\*|#|\p{Extended_Pictographic})/u.test(block);
}

/** Struck through, in Markdown or in HTML. */
export function isStruck({ text, start, end }: Spot): boolean {
  const before =
    text
      .slice(Math.max(0, start - LINE), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + LINE).split('\n', 1)[0] ?? '';
  const isTilde = before.split('~~').length % 2 === 0 && after.includes('~~');
  return isTilde || (/<(?:del|s)>[^<]*$/.test(before) && /^[^<]*<\/(?:del|s)>/.test(after));
}
