import type { Element } from 'hast';
import { type Block, type Detail, type Direction, leavesOf, type Parts, type Piece } from '../compare/block.ts';
import { isAddedHeading } from '../compare/dress.ts';
import { wholeOf } from '../compare/wholes.ts';
import type { Words } from '../context.ts';
import { cut } from './cut.ts';
import { describeDress } from './describe-dress.ts';
import { describeLinks } from './describe-links.ts';
import { describeWhole } from './describe-whole.ts';
import { movedAs, quoteOf, shown } from './name-block.ts';
import { type Run, runsOf } from './runs.ts';

/** What happened to these blocks beyond their words, in sentences: bold, an address, a level of heading, a move. */
export function describe(blocks: readonly Block[], words: Words): string[] {
  const said = new Set<string>();
  const spacing = spacingOf(blocks, words);
  const walk = (siblings: readonly Block[]): void => {
    const runs = runsOf(siblings);
    for (const block of siblings) {
      const run = runs.get(block);
      if (run !== undefined && run.blocks[0] === block) said.add(sentenceOfRun(run, words));
      for (const sentence of [...cameOrWent(block, words), ...movedWords(block, words), ...(spacing.get(block) ?? [])])
        said.add(sentence);
      // Of what came or went, only what it took with it from elsewhere is told.
      if (block.status !== 'added' && block.status !== 'removed')
        for (const sentence of ownSentences(block, words, run !== undefined)) said.add(sentence);
      walk(block.children);
    }
  };
  walk(blocks);
  return [...said];
}

function sentenceOfRun({ blocks, became }: Run, words: Words): string {
  const first = blocks[0] as Block;
  const [text, others] = [quoteOf(first), blocks.length - 1];
  if (became !== undefined)
    return words.becameTogether(text, others, words.became[became.nature][1] + words.ofKind(became.box ?? ''));
  const moved = first.moved ?? 'across';
  if (isHeading(first)) return words.movedPart[moved](text);
  return words.movedTogether[moved](text, others);
}

function isHeading({ element }: Block): boolean {
  return /^h[1-6]$/.test(element.tagName);
}

/** A heading is no more than its words in « Avant » and « Après », and a rule has none. */
function cameOrWent(block: Block, words: Words): string[] {
  if ((block.status !== 'added' && block.status !== 'removed') || isAddedHeading(block.element)) return [];
  if (block.element.tagName === 'hr') return [words.rule[block.status]];
  return isHeading(block) ? [words.heading[block.status](quoteOf(block))] : [];
}

/** Sentences that came here from elsewhere in the text. */
function movedWords({ pieces }: Block, words: Words): string[] {
  const runs: { readonly moved: Direction; text: string; parts?: Parts }[] = [];
  let open: Direction | undefined;
  for (const { operation, moved, parts, token } of pieces ?? []) {
    const own = operation === 'ins' ? moved : undefined;
    const last = runs.at(-1);
    // The number of a footnote is none of its words.
    const text = token.note === undefined ? token.text : '';
    if (own !== undefined && own === open && last !== undefined) {
      last.text += text;
      if (parts !== undefined) last.parts = parts;
    } else if (own !== undefined) runs.push({ moved: own, text, ...(parts !== undefined && { parts }) });
    open = own;
  }
  return runs.map(({ moved, text, parts }) => words.movedTo[moved](cut(text), parts));
}

function ownSentences(block: Block, words: Words, isRunTold: boolean): string[] {
  const { moved, former, details = [], pieces } = block;
  const sentences: string[] = [];
  const whole = wholeOf(block);
  // Of a heading, its column is told.
  if (moved !== undefined && !isRunTold && block.element.tagName !== 'th')
    sentences.push(
      whole === null
        ? words[movedAs(block)][moved](quoteOf(block), block.parts)
        : words.movedWhole[moved](whole, quoteOf(block), block.parts),
    );
  if (former !== undefined) sentences.push(...describeFormer(former, block, words));
  for (const detail of details)
    if (detail.kind !== 'indented' && (detail.kind !== 'became' || !isRunTold))
      sentences.push(sentenceOf(detail, block, words));
  // What moved took its links and its bold along.
  const stayed = pieces?.filter((piece) => piece.moved === undefined) ?? [];
  sentences.push(...describeLinks(stayed, words), ...describeDress(stayed, words));
  return sentences;
}

function describeFormer(former: Element, block: Block, words: Words): string[] {
  const { element, pieces } = block;
  if (/^(?:aside|blockquote|details)$/.test(element.tagName) && former.tagName === element.tagName)
    return describeWhole(former, element, quoteOf(block), words);
  const text = pieces === null || /^t[dh]$/.test(element.tagName) ? '' : quoteOf(block);
  return describeShell(former, element, words).map((what) => (text === '' ? what : words.aboutWords(text, what)));
}

function sentenceOf(detail: Exclude<Detail, { readonly kind: 'indented' }>, block: Block, words: Words): string {
  switch (detail.kind) {
    case 'split':
    case 'joined':
      return words[detail.kind](detail.at, detail.of);
    case 'cut':
    case 'united':
      return words[detail.kind](detail.whole, cut(detail.at));
    case 'aligned':
      return words.aligned(detail.name, detail.from, detail.to);
    case 'became':
      return words.aboutWords(quoteOf(block), words.became[detail.nature][0] + words.ofKind(detail.box ?? ''));
    case 'under':
      return words.aboutWords(quoteOf(block), words.under(cut(detail.item)));
    case 'loose':
    case 'tight':
      return words.spacing[detail.kind];
    default:
      return words.column[detail.kind](detail.name);
  }
}

/** White space of code, said once of all the blocks of code: at the first of them. */
function spacingOf(blocks: readonly Block[], words: Words): ReadonlyMap<Block, readonly string[]> {
  const said = new Map<Block, string[]>();
  for (const isAtEnd of [true, false]) {
    const own = leavesOf(blocks).filter(({ details = [] }) =>
      details.some((detail) => detail.kind === 'indented' && detail.isAtEnd === isAtEnd),
    );
    const [first, ...others] = own;
    if (first !== undefined)
      said.set(first, [words.indented(cut(changedLine(first.pieces ?? [])), others.length, isAtEnd)]);
  }
  return said;
}

/** The first line of code in which something came or went, or that follows the one that did. */
function changedLine(pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ operation }) => operation === 'ins' || operation === 'del');
  const start = pieces.findLastIndex(({ token }, index) => index < at && token.text === '\n') + 1;
  const text = shown(pieces.slice(start)).join('').trimStart();
  return text.split('\n')[0] ?? '';
}

function describeShell(former: Element, now: Element, words: Words): string[] {
  const [from, to] = [former.tagName, now.tagName];
  const level = /^h([1-6])$/.exec(to)?.[1];
  if (from !== to) {
    if (level !== undefined) return [words.becameHeading(Number(level))];
    if (to === 'p' && /^h\d$/.test(from)) return [words.becameText];
    if (to === 'ol' && from === 'ul') return [words.becameNumbered];
    return to === 'ul' && from === 'ol' ? [words.becameBulleted] : [];
  }
  const [before, after] = [former.properties, now.properties];
  if (to === 'ol' && before['start'] !== after['start'])
    return [words.listStart(numberOf(before['start']), numberOf(after['start']))];
  return level === undefined ? [] : describeMarks(markOf(before), markOf(after), words);
}

/** What is written in braces after a heading: its anchor, and how it is dressed. */
function describeMarks(before: string, after: string, words: Words): string[] {
  const anchor = /#[^\s#.]+/;
  const [from, to] = [before, after].map((marks) => anchor.exec(marks)?.[0] ?? '') as [string, string];
  const [was, is] = [before, after].map((marks) => marks.replace(anchor, '').trim()) as [string, string];
  return [...(from === to ? [] : [words.anchor(from, to)]), ...(was === is ? [] : [words.marks(was, is)])];
}

function markOf(properties: Element['properties']): string {
  return String(properties['dataMarks'] ?? '');
}

function numberOf(start: unknown): number {
  return typeof start === 'number' ? start : Number.parseInt(String(start ?? 1), 10) || 1;
}
