import type { Block, Parts } from './block.ts';
import { textOf } from './text.ts';

/** The heading that each of these blocks stands under, by its words; empty above the first. */
export function headingsOver(blocks: Iterable<Block>): Map<Block, string> {
  const headings = new Map<Block, string>();
  let open = '';
  for (const block of blocks) {
    if (/^h[1-6]$/.test(block.element.tagName)) open = named(block);
    headings.set(block, open);
  }
  return headings;
}

/** Letters of a heading that a sentence names. */
const LONGEST = 60;

function named(heading: Block): string {
  const text = textOf(heading).replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S{0,30}$/, '')}…`;
}

/** Undefined where it did not leave its part, or is a heading itself. */
export function partsOf(from: string | undefined, to: string | undefined, block: Block): Parts | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  return /^h[1-6]$/.test(block.element.tagName) ? undefined : [from, to];
}
