import type { Nodes } from 'mdast';
import type { Passage } from '../../../content/page.ts';
import type { Visible } from './visible.ts';

interface Edges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

const cache = new WeakMap<Passage, Edges>();

/**
 * Where to write something between two visible characters: inside of none of the markup between them, so that
 * `**Note**:` becomes `**Note** :`. Null when markup closes and opens there.
 */
export function gapBefore(passage: Passage, visible: Visible, index: number): number | null {
  const before = visible.range(index - 1, index).end;
  const after = visible.range(index, index + 1).start;
  if (index === 0 || before === after) return after;
  const edges = edgesOf(passage);
  let closes = false;
  let opens = false;
  for (let offset = before; offset <= after; offset++) {
    closes ||= offset > before && edges.ends.has(offset);
    opens ||= offset < after && edges.starts.has(offset);
  }
  if (closes && opens) return null;
  if (closes) return after;
  return opens ? before : after;
}

function edgesOf(passage: Passage): Edges {
  let edges = cache.get(passage);
  if (edges === undefined) {
    const starts = new Set<number>();
    const ends = new Set<number>();
    collect(passage, starts, ends);
    edges = { starts, ends };
    cache.set(passage, edges);
  }
  return edges;
}

function collect(passage: Passage, starts: Set<number>, ends: Set<number>): void {
  const waiting: Nodes[] = [passage.tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (/^(?:strong|emphasis|delete|link|linkReference|html)$/.test(node.type)) {
      const start = node.position?.start.offset ?? -1;
      // A tag opens or closes, it does not do both.
      const closes = node.type !== 'html' || passage.text.startsWith('</', start);
      if (node.type !== 'html' || !closes) starts.add(start);
      if (closes) ends.add(node.position?.end.offset ?? -1);
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
}
