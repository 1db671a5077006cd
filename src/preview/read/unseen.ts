import type { Nodes } from 'mdast';
import type { Passage } from '../../content/page.ts';
import { STRIPPED } from './sanitise.ts';

/** A comment of one word, such as `<!--more-->`, may be a mark that the generator reads. */
const COMMENT = /<!--(?!\s*[\w-]+\s*-->)[\s\S]*?-->/g;

/** What stands in a frame is for browsers that have none. */
const OPENS_STRIPPED = new RegExp(`<(?:${STRIPPED.filter((tag) => tag !== 'iframe').join('|')})\\b`, 'i');

/** All that a text holds and that its blocks do not show; null where nobody can tell. Two that say the same are the same page. */
export function unseenOf(passage: Passage | null, isGfm: boolean): string | null {
  if (passage?.kind !== 'markdown') return null;
  const seen: string[] = [];
  const addresses = new Set<string>();
  const words: string[] = [];
  const stack: Nodes[] = [passage.tree];
  // A tag that stands elsewhere holds something else: its place is told by what goes before it.
  let place = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'html') {
      const value = node.value.replace(COMMENT, '').replace(/\s+/g, ' ').trim();
      if (value !== '') seen.push(`${place} ${value}`);
    } else if (node.type === 'text') words.push(node.value);
    else if (node.type !== 'definition') place++;
    if (node.type === 'code' && node.meta != null) seen.push(`${place} ${node.meta}`);
    // A link without words is reached by who goes from link to link.
    if (node.type === 'link' && node.children.length === 0) seen.push(`${place} [](${node.url})`);
    // Where an engine reads no footnotes and makes no links by itself, how they are written is what is shown.
    if (!isGfm && 'label' in node && node.type.startsWith('footnote')) seen.push(`${place} [^${node.label}]`);
    if (!isGfm && node.type === 'link') seen.push(`${place} ${passage.text.charAt(node.position?.start.offset ?? 0)}`);
    if ('url' in node) addresses.add(node.url);
    if ('children' in node) stack.push(...node.children.toReversed());
  }
  const syntax = passage.syntax.map(({ start, end }) => passage.text.slice(start, end));
  // Which of them stand in what is stripped is not known here.
  const stripped = seen.some((one) => OPENS_STRIPPED.test(one)) ? words : [];
  return JSON.stringify([seen, [...addresses].sort(), syntax, stripped]);
}
