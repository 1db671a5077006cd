import type { Block } from './block.ts';
import { isAddedLink } from './dress.ts';

/** The words of a block, as one text, without the numbers of its footnotes: the renderer adds them. */
export function textOf(block: Block): string {
  if (block.pieces === null) return block.children.map(textOf).join('\n');
  return block.pieces.map(({ token }) => (token.wraps.some(isAddedLink) ? '' : token.text)).join('');
}

/** Its words, and what names the images and players in it: what it is known again by. */
export function essenceOf(block: Block): string {
  const text = textOf(block);
  const names = namesIn(block);
  return names.length === 0 ? text : [text, ...names].join(' ');
}

export const LIST = /^[uo]l$/;

/** The words of an item, without those of the lists under it. */
export function ownWords(block: Block): string {
  if (block.pieces !== null) return essenceOf(block);
  return block.children
    .filter(({ element }) => !LIST.test(element.tagName))
    .map(essenceOf)
    .join('\n')
    .trim();
}

function namesIn({ pieces, children }: Block): string[] {
  if (pieces === null) return children.flatMap(namesIn);
  const names: string[] = [];
  for (const { token } of pieces)
    for (const name of token.atom === null ? [] : ['src', 'alt', 'title'])
      if (token.atom?.properties[name] != null) names.push(String(token.atom.properties[name]));
  return names;
}
