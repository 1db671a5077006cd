import type { Node } from 'acorn';

/** Nodes that are looked at; a longer program is left. */
const MOST = 100_000;

/** Every node of a syntax tree, parents first; nothing of it is run. Ends where a program is too long. */
export function* nodesOf(root: Node): Generator<Node> {
  const left: unknown[] = [root];
  for (let steps = 0; left.length > 0 && steps < MOST; steps++) {
    const one = left.pop();
    if (Array.isArray(one)) left.push(...one.toReversed());
    else if (isNode(one)) {
      yield one;
      left.push(
        ...Object.values(one)
          .filter((value) => typeof value === 'object' && value !== null)
          .toReversed(),
      );
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
