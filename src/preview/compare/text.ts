import type { Block } from './block.ts';
import { isAddedLink } from './dress.ts';

/** The words of a block, as one text, without the numbers of its footnotes: the renderer adds them. */
export function textOf(block: Block): string {
  if (block.pieces === null) return block.children.map(textOf).join('\n');
  return block.pieces.map(({ token }) => (token.wraps.some(isAddedLink) ? '' : token.text)).join('');
}
