import type { Block, Whole } from './block.ts';

const WHOLES: Readonly<Record<string, Whole>> = {
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quote',
  table: 'table',
  pre: 'code',
  aside: 'box',
  details: 'fold',
};

/** What a person calls a block that holds others, or is read as one thing; null for what is called by its words. */
export function wholeOf({ element, pieces }: Pick<Block, 'element' | 'pieces'>): Whole | null {
  if (element.tagName === 'blockquote' && element.properties['dataKind'] != null) return 'box';
  const whole = WHOLES[element.tagName] ?? null;
  return pieces === null || whole === 'code' ? whole : null;
}
