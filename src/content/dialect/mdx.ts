import { findCode } from './code.ts';
import { type Construct, type Sheet, type Stroke, VEIL } from './dialect.ts';
import { Budget, endOfBraces, endOfLiteral, type ProgramTag, readTag } from './program.ts';
import { block, fillsLines, punctuated, spaces, veiled } from './strokes.ts';
import { within } from './veil.ts';

/** HTML among words, which Markdown reads as MDX does. */
const AMONG_WORDS = /^(?:a|abbr|b|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)$/;
/** A tag that CommonMark reads: no expression, no sign that its attributes do not have. */
const PLAIN_TAG = /^<\/?[a-z][a-z\d]*(?:[ \t]+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'))?)*[ \t]*\/?>$/;

/** Whether a text shows by itself that it is MDX: a comment in braces, out of code, which no other reader of Markdown has. */
export function isMdx(text: string): boolean {
  if (!text.includes('{/*')) return false;
  const isCode = within(findCode(text));
  for (let at = text.indexOf('{/*'); at !== -1; at = text.indexOf('{/*', at + 3))
    if (!isCode(at)) return text.includes('*/}', at);
  return false;
}

/** MDX: modules, tags of JSX and expressions. What stands between tags is read. */
export const mdx: Construct = ({ text, isCode }: Sheet) => merge(text, [...find(text, isCode)]);

/** A stretch before it is known whether it fills its lines. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly tag: ProgramTag | null;
}

function* find(text: string, isCode: Sheet['isCode']): Iterable<Found> {
  const budget = new Budget(text);
  let resume = 0;
  for (const { index, 0: sign } of text.matchAll(/[{<]|^(?:import|export)(?=[ \t{*])/gm)) {
    if (index < resume || budget.isSpent || text[index - 1] === '\\' || isCode(index)) continue;
    let tag: ProgramTag | null = null;
    let end: number | null;
    if (sign === '{') end = endOfBraces(text, index, budget);
    else if (sign === '<') {
      if (isAddress(text, index)) continue;
      tag = readTag(text, index, true, budget);
      end = tag?.end ?? null;
    } else end = beginsBlock(text, index, resume) ? endOfModule(text, index, budget) : null;
    if (end === null) continue;
    resume = end;
    yield { start: index, end, tag };
  }
}

/** `[note]: <> (words)` defines a name: its address is no fragment. */
function isAddress(text: string, index: number): boolean {
  return (
    text[index + 1] === '>' &&
    /^(?:[\s\S]*\n)?[ ]{0,3}\[[^\]\n]{1,200}\]:[ \t]*$/.test(text.slice(Math.max(0, index - 210), index))
  );
}

/** At the beginning, after a blank line, or after another line of the same. */
function beginsBlock(text: string, index: number, resume: number): boolean {
  const before = text.slice(Math.max(resume, index - 200), index);
  return /^\s*$/.test(before) || /\n[ \t]*\r?\n$/.test(before);
}

/** A module's lines end with the first blank line that stands in no bracket. */
function endOfModule(text: string, from: number, budget: Budget): number {
  let depth = 0;
  let index = from;
  while (index < text.length && !budget.isSpent) {
    const letter = text.charAt(index);
    if ('{[('.includes(letter)) depth++;
    else if ('}])'.includes(letter)) depth--;
    else if (letter === '\n' && depth <= 0 && /^[ \t]*(?:\r?\n|$)/.test(text.slice(index + 1, index + 100))) break;
    index = /["'`/]/.test(letter)
      ? endOfLiteral(text, index, Math.min(text.length, index + 20_000), budget)
      : index + 1;
  }
  budget.spend(index - from);
  return text.slice(from, index).trimEnd().length + from;
}

/** Tags and expressions side by side that fill their lines together are blocks; among words, letters. */
function merge(text: string, found: readonly Found[]): Stroke[] {
  const strokes: Stroke[] = [];
  for (let first = 0; first < found.length; ) {
    let last = first;
    while (isBeside(text, found[last], found[last + 1])) last++;
    const run = found.slice(first, last + 1);
    const range = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
    if (fillsLines(text, range)) strokes.push(blockOfTags(text, range, run));
    else strokes.push(...run.flatMap((one) => amongWords(text, one)));
    first = last + 1;
  }
  return strokes;
}

function isBeside(text: string, one: Found | undefined, next: Found | undefined): boolean {
  if (one === undefined || next === undefined || next.start - one.end > 50) return false;
  return /^[ \t]*$/.test(text.slice(one.end, next.start));
}

function blockOfTags(text: string, { start, end }: { start: number; end: number }, run: readonly Found[]): Stroke {
  return { ...block(text, start, end), markup: markupOf(text, start, end, run) };
}

/** The tags as they are, their expressions veiled, and what is no tag. */
function markupOf(text: string, start: number, end: number, run: readonly Found[]): string {
  let markup = '';
  let from = start;
  for (const one of run) {
    markup += VEIL.repeat(one.start - from);
    from = one.start;
    for (const [first, last] of one.tag === null ? [[one.start, one.end] as const] : one.tag.expressions) {
      markup += text.slice(from, first) + veiled(text.slice(first, last));
      from = last;
    }
    markup += text.slice(from, one.end);
    from = one.end;
  }
  return markup + text.slice(from, end);
}

function amongWords(text: string, { start, end, tag }: Found): Stroke[] {
  if (tag !== null && AMONG_WORDS.test(tag.name) && tag.expressions.length === 0 && end - start < 2000) {
    // Over several lines, `>` at the head of one would quote.
    if (PLAIN_TAG.test(text.slice(start, end))) return [];
  }
  return [punctuated(text, start, end)];
}

/** Tags of components with attributes that HTML does not have (`:lien`, `@click`, `#titre`): VitePress. */
export const componentTags: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('<')) return;
  const budget = new Budget(text);
  let resume = 0;
  for (const { index } of text.matchAll(/<\/?(?=[A-Z]|[a-z]{1,30}-|[a-z][^<>]{0,300}\s[@:#])/g)) {
    if (index < resume || isCode(index) || budget.isSpent) continue;
    const tag = readTag(text, index, false, budget);
    if (tag === null) continue;
    resume = tag.end;
    const range = { start: index, end: tag.end };
    if (isHtml(text.slice(index, tag.end), tag.name)) continue;
    if (fillsLines(text, range)) yield { ...block(text, index, tag.end), markup: text.slice(index, tag.end) };
    else yield bareTag(text, range, tag.name);
  }
};

/** Elements that begin a block of HTML whatever their attributes, and those of which only the words of an attribute look like Vue's: « solid #ddd ». */
function isHtml(tag: string, name: string): boolean {
  if (/[A-Z-]/.test(name)) return false;
  return BLOCKS.test(name) || !/\s[@:#]/.test(tag.replace(/"[^"]*"|'[^']*'/g, '""'));
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|center|details|dialog|div|dl|fieldset|figure|footer|form|h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)$/;

/** Tags of components whose attributes hold expressions, `<Liste membres={equipe} />`: no reader of HTML has them. Svelte's, and others'. */
export const boundTags: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('={')) return;
  const budget = new Budget(text);
  let resume = 0;
  for (const { index } of text.matchAll(/<(?=[A-Z][\w.]{0,60}\s)/g)) {
    if (index < resume || isCode(index) || budget.isSpent) continue;
    const tag = readTag(text, index, true, budget);
    if (tag === null || tag.expressions.length === 0) continue;
    resume = tag.end;
    yield fillsLines(text, { start: index, end: tag.end })
      ? block(text, index, tag.end)
      : punctuated(text, index, tag.end);
  }
};

/** The tag without its attributes, which CommonMark reads. */
function bareTag(text: string, { start, end }: { start: number; end: number }, name: string): Stroke {
  if (!/^[a-z][a-z\d-]*$/i.test(name)) return punctuated(text, start, end);
  const written = text.slice(start, end);
  const head = written.startsWith('</') ? name.length + 2 : name.length + 1;
  const tail = written.endsWith('/>') ? 2 : 1;
  const parse = written.slice(0, head) + spaces(written.slice(head, -tail)) + written.slice(-tail);
  return { start, end, parse, markup: written };
}
