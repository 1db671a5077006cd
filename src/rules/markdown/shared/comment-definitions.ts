import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';

/** Where definitions begin that are comments: `[//]: # 'words'` has no address, and nothing refers to it. */
export function commentDefinitions({ tree }: Passage): ReadonlySet<number> {
  const named = new Set<string>();
  const found: { readonly name: string; readonly start: number }[] = [];
  for (const [node] of walk(tree)) {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(node.identifier);
    else if (node.type === 'definition' && (node.url === '' || node.url === '#'))
      found.push({ name: node.identifier, start: rangeOf(node).start });
  }
  return new Set(found.flatMap(({ name, start }) => (named.has(name) ? [] : [start])));
}
