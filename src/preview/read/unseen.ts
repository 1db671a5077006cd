import type { Nodes } from 'mdast';
import type { Passage } from '../../content/page.ts';

/** A comment of one word, such as `<!--more-->`, may be a mark that the generator reads. */
const COMMENT = /<!--(?!\s*[\w-]+\s*-->)[\s\S]*?-->/g;
/** What a generator reads in a text and does not show: attributes in braces, and how a shortcode is called. */
const BRACES = /\{[:#.][^{}\n]{0,300}\}|\{\{[<%]?|\{%-?/g;

/** All that a text holds and that its blocks do not show; null where nobody can tell. Two that say the same are the same page. */
export function unseenOf(passage: Passage | null): string | null {
  if (passage?.kind !== 'markdown') return null;
  const seen: string[] = [];
  const addresses = new Set<string>();
  const stack: Nodes[] = [passage.tree];
  // A tag that stands elsewhere holds something else: its place is told by what goes before it.
  let place = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') {
      const value = node.value.replace(COMMENT, '').replace(/\s+/g, ' ').trim();
      if (value !== '') seen.push(`${place} ${value}`);
    } else if (node.type !== 'text' && node.type !== 'definition') place++;
    if (node.type === 'code' && node.meta != null) seen.push(`${place} ${node.meta}`);
    if ('url' in node) addresses.add(node.url);
    if ('children' in node) stack.push(...node.children.toReversed());
  }
  const braces = passage.text.match(BRACES) ?? [];
  return JSON.stringify([seen, [...addresses].sort(), braces]);
}
