import type { Element } from 'hast';
import type { Words } from '../context.ts';
import type { Block, Detail, Piece } from './block.ts';
import { cut } from './cut.ts';
import { describeDress } from './describe-dress.ts';
import { describeLinks } from './describe-links.ts';
import { textOf } from './text.ts';

/** What happened to these blocks beyond their words, in sentences: bold, an address, a level of heading, a move. */
export function describe(blocks: readonly Block[], words: Words): string[] {
  const said = new Set<string>();
  const walk = (block: Block): void => {
    // Of what came or went, only what it took with it from elsewhere is told.
    if (block.status !== 'added' && block.status !== 'removed')
      for (const sentence of ownSentences(block, words)) said.add(sentence);
    for (const child of block.children) walk(child);
  };
  for (const block of blocks) walk(block);
  return [...said];
}

function ownSentences(block: Block, words: Words): string[] {
  const { moved, former, details = [], pieces } = block;
  const sentences: string[] = [];
  // Of a heading, its column is told.
  if (moved !== undefined && block.element.tagName !== 'th') sentences.push(words.movedTo[moved](quoteOf(block)));
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
  if ('at' in detail) return words[detail.kind](detail.at);
  if ('name' in detail) return words.column[detail.kind](detail.name);
  return words.aboutWords(quoteOf(block), words.became[detail.nature]);
}

/** The first words of a block. */
export function quoteOf(block: Block): string {
  const after = (one: Block): string =>
    one.pieces === null ? one.children.map(after).join(' ') : shown(one.pieces).join('');
  return cut(after(block) || textOf(block));
}

/** What came stays; what the site adds is named by what stands in its box. */
function shown(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ operation, token: { text, atom } }) => {
    if (operation === 'del') return [];
    const [inner] = atom?.children ?? [];
    return [inner?.type === 'text' ? inner.value : text];
  });
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
  return /^t[dh]$/.test(to) && before['align'] !== after['align'] ? [words.alignment] : [];
}

function numberOf(start: unknown): number {
  return typeof start === 'number' ? start : Number.parseInt(String(start ?? 1), 10) || 1;
}
