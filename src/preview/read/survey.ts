import type { Nodes, Root } from 'mdast';

export interface TreeShape {
  readonly depth: number;
  /** It holds raw HTML. */
  readonly html: boolean;
  /** Cells of its tables, once rows are filled up. */
  readonly cells: number;
  /** Characters of its definitions, once for each use. */
  readonly copied: number;
}

/** The shape of a Markdown tree, without recursion. */
export function surveyTree(tree: Root): TreeShape {
  let depth = 0;
  let html = false;
  let cells = 0;
  const definitions = new Map<string, number>();
  const uses: string[] = [];
  const stack: { node: Nodes; level: number }[] = [{ node: tree, level: 0 }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    depth = Math.max(depth, entry.level);
    const { node } = entry;
    if (node.type === 'html') html = true;
    if (node.type === 'table') cells += node.children.length * (node.align?.length ?? 0);
    if (node.type === 'definition') definitions.set(node.identifier, node.url.length + (node.title?.length ?? 0));
    if (node.type === 'linkReference' || node.type === 'imageReference') uses.push(node.identifier);
    if ('children' in node) for (const child of node.children) stack.push({ node: child, level: entry.level + 1 });
  }
  const copied = uses.reduce((sum, name) => sum + (definitions.get(name) ?? 0), 0);
  return { depth, html, cells, copied };
}
