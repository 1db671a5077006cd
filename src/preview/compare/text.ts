import { type Block, leavesOf } from './block.ts';
import { isAddedLink } from './dress.ts';

/** The words of a block, as one text, without the numbers of its footnotes: the renderer adds them. */
export function textOf(block: Block): string {
  if (block.pieces === null) return block.children.map(textOf).join('\n');
  return block.pieces.map(({ token }) => (token.wraps.some(isAddedLink) ? '' : token.text)).join('');
}

/** Its words, and what names the images, players and elements of the site in it: what it is known again by. */
export function essenceOf(block: Block): string {
  const names = leavesOf([block]).flatMap(({ pieces }) =>
    (pieces ?? []).flatMap(({ token: { atom } }) => [atom?.properties['src'], atom?.properties['alt']]),
  );
  return [textOf(block), ...names.flatMap((name) => (name == null ? [] : [String(name)]))].join(' ');
}
