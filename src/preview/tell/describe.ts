import type { Element } from 'hast';
import { type Block, type Detail, leavesOf, type Piece } from '../compare/block.ts';
import { isAddedHeading } from '../compare/dress.ts';
import { textOf } from '../compare/text.ts';
import type { Words } from '../context.ts';
import { cut } from './cut.ts';
import { describeDress } from './describe-dress.ts';
import { describeLinks } from './describe-links.ts';

/** What happened to these blocks beyond their words, in sentences: bold, an address, a level of heading, a move. */
export function describe(blocks: readonly Block[], words: Words): string[] {
  const said = new Set<string>();
  const walk = (siblings: readonly Block[]): void => {
    const runs = runsOfMoved(siblings);
    for (const block of siblings) {
      const run = runs.get(block);
      if (run !== undefined && run[0] === block) said.add(moveOf(run, words));
      for (const sentence of cameOrWent(block, words)) said.add(sentence);
      // Of what came or went, only what it took with it from elsewhere is told.
      if (block.status !== 'added' && block.status !== 'removed')
        for (const sentence of ownSentences(block, words, run !== undefined)) said.add(sentence);
      walk(block.children);
    }
  };
  walk(blocks);
  return [...said];
}

/** What moved together, in the same way, nothing of it edited. */
function runsOfMoved(siblings: readonly Block[]): ReadonlyMap<Block, readonly Block[]> {
  const runs = new Map<Block, Block[]>();
  for (const [index, block] of siblings.entries()) {
    if (block.status !== 'moved' || block.moved === undefined || block.element.tagName === 'th') continue;
    const before = siblings[index - 1];
    const run = before?.moved === block.moved && !isHeading(block) ? runs.get(before) : undefined;
    if (run === undefined) runs.set(block, [block]);
    else runs.set(block, run).get(block)?.push(block);
  }
  for (const [block, run] of runs) if (run.length === 1) runs.delete(block);
  return runs;
}

function moveOf(run: readonly Block[], words: Words): string {
  const first = run[0] as Block;
  const moved = first.moved ?? 'across';
  if (isHeading(first)) return words.movedPart[moved](quoteOf(first));
  return words.movedTogether[moved](quoteOf(first), run.length - 1);
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

function ownSentences(block: Block, words: Words, isMoveTold: boolean): string[] {
  const { moved, former, details = [], pieces } = block;
  const sentences: string[] = [];
  // Of a heading, its column is told.
  if (moved !== undefined && !isMoveTold && block.element.tagName !== 'th')
    sentences.push(words[movedAs(block)][moved](quoteOf(block)));
  if (former !== undefined) {
    const text = pieces === null ? '' : quoteOf(block);
    for (const what of describeShell(former, block.element, words))
      sentences.push(text === '' || /^t[dh]$/.test(block.element.tagName) ? what : words.aboutWords(text, what));
  }
  for (const detail of details) sentences.push(sentenceOf(detail, block, words));
  if (pieces !== null) sentences.push(...describeLinks(pieces, words), ...describeDress(pieces, words));
  return sentences;
}

function sentenceOf(detail: Detail, block: Block, words: Words): string {
  if ('at' in detail) return words[detail.kind](detail.at, detail.of);
  if (detail.kind === 'aligned') return words.aligned(detail.name, detail.from, detail.to);
  if ('name' in detail) return words.column[detail.kind](detail.name);
  if (detail.kind === 'indented') return words.indented(cut(changedLine(block.pieces ?? [])));
  if (detail.kind !== 'became') return words.spacing[detail.kind];
  return words.aboutWords(quoteOf(block), words.became[detail.nature]);
}

/** The first line of code in which something came or went, or that follows the one that did. */
function changedLine(pieces: readonly Piece[]): string {
  const at = pieces.findIndex(({ operation }) => operation === 'ins' || operation === 'del');
  const start = pieces.findLastIndex(({ token }, index) => index < at && token.text === '\n') + 1;
  const text = shown(pieces.slice(start)).join('').trimStart();
  return text.split('\n')[0] ?? '';
}

/** The first words of a block; an image or a player alone is named by its own, or by its address. */
export function quoteOf(block: Block): string {
  const after = (one: Block): string =>
    one.pieces === null ? one.children.map(after).join(' ') : shown(one.pieces).join('');
  const name = atomOf(block)?.properties;
  return cut(
    after(block).trim() || textOf(block).trim() || String(name?.['alt'] || name?.['title'] || name?.['src'] || ''),
  );
}

function shown(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ operation, token }) => (operation === 'del' ? [] : [token.text]));
}

/** The first image or player of a block, where nothing is written. */
function atomOf(block: Block): Element | null {
  if (textOf(block).trim() !== '') return null;
  const pieces = leavesOf([block]).flatMap((leaf) => leaf.pieces ?? []);
  const atoms = [...pieces.filter(({ operation }) => operation !== 'del'), ...pieces].map(({ token }) => token.atom);
  return atoms.find((atom) => atom?.tagName === 'img' || atom?.tagName === 'embed') ?? null;
}

function movedAs(block: Block): 'movedTo' | 'movedImage' | 'movedEmbed' {
  const tag = atomOf(block)?.tagName;
  return tag === undefined ? 'movedTo' : tag === 'img' ? 'movedImage' : 'movedEmbed';
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
