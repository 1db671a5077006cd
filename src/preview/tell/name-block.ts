import type { Element } from 'hast';
import { type Block, leavesOf, type Piece } from '../compare/block.ts';
import { textOf } from '../compare/text.ts';
import { wholeOf } from '../compare/wholes.ts';
import { cut } from './cut.ts';

/** The first words of a block; an image or a player alone is named by its own, or by its address. */
export function quoteOf(given: Block): string {
  // Of what holds others, the first one names it.
  const block = wholeOf(given) === null || given.pieces !== null ? given : (firstOf(given) ?? given);
  const after = (one: Block): string =>
    one.pieces === null ? one.children.map(after).join(' ') : shown(one.pieces).join('');
  const name = atomOf(block)?.properties;
  return cut(
    after(block).trim() || textOf(block).trim() || String(name?.['alt'] || name?.['title'] || name?.['src'] || ''),
  );
}

/** The first that holds words; of a table, its first row. */
function firstOf(block: Block): Block | null {
  if (block.pieces !== null || block.element.tagName === 'tr') return textOf(block).trim() === '' ? null : block;
  for (const child of block.children) {
    const first = firstOf(child);
    if (first !== null) return first;
  }
  return null;
}

export function shown(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ operation, token }) => (operation === 'del' ? [] : [token.text]));
}

/** The first image or player of a block, where nothing is written. */
function atomOf(block: Block): Element | null {
  if (textOf(block).trim() !== '') return null;
  const pieces = leavesOf([block]).flatMap((leaf) => leaf.pieces ?? []);
  const atoms = [...pieces.filter(({ operation }) => operation !== 'del'), ...pieces].map(({ token }) => token.atom);
  return atoms.find((atom) => atom?.tagName === 'img' || atom?.tagName === 'embed') ?? null;
}

export function movedAs(block: Block): 'movedTo' | 'movedImage' | 'movedEmbed' {
  const tag = atomOf(block)?.tagName;
  return tag === undefined ? 'movedTo' : tag === 'img' ? 'movedImage' : 'movedEmbed';
}
