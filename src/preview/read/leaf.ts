import type { Element } from 'hast';
import type { Block, Token } from '../compare/block.ts';

/** An element that holds words. */
export function leaf(shell: Element, tokens: readonly Token[]): Block {
  const pieces = tokens.map((token) => ({ operation: 'same' as const, token }));
  return { element: shell, pieces, children: [], status: 'same' };
}
