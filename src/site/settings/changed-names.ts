import type { Node, Program } from 'acorn';
import { nodesOf } from './syntax.ts';

/** Stands for every property of a name. */
export const ALL = '*';

/** Methods that change what they are called on. */
const CHANGING = /^(?:push|unshift|splice|pop|shift|set|add|delete|clear|fill|sort|reverse)$/;

interface Member {
  readonly object: Node & Partial<Member> & { readonly name?: string };
  readonly property: Node & { readonly name?: string };
  readonly computed: boolean;
}

/**
 * The names that a program changes after it declares them, and which of their properties: `locales[code] = …` all of them,
 * `config.plugins.push(…)` one. What they were declared with is not what they are in the end.
 */
export function changedNames(program: Program): ReadonlyMap<string, ReadonlySet<string>> {
  const changed = new Map<string, Set<string>>();
  const note = (target: Node | undefined): void => {
    const found = target === undefined ? null : rootOf(target);
    if (found !== null) changed.set(found.name, (changed.get(found.name) ?? new Set()).add(found.key));
  };
  for (const node of nodesOf(program)) {
    if (node.type === 'AssignmentExpression') note(Reflect.get(node, 'left') as Node);
    if (node.type !== 'CallExpression') continue;
    const { callee, arguments: given } = node as Node & { callee: Node & Partial<Member>; arguments: Node[] };
    if (callee.type !== 'MemberExpression') continue;
    const method = callee.property?.name ?? '';
    if (CHANGING.test(method)) note(callee.object);
    else if (method === 'assign' && callee.object?.name === 'Object') note(given[0]);
  }
  return changed;
}

/** The name that a chain of properties begins with, and the first of them; all of them when it is computed or there is none. */
function rootOf(target: Node & Partial<Member> & { readonly name?: string }) {
  let node = target;
  let key = ALL;
  while (node.type === 'MemberExpression' && node.object !== undefined) {
    key = node.computed === true ? ALL : (node.property?.name ?? ALL);
    node = node.object;
  }
  return node.type === 'Identifier' && node.name !== undefined ? { name: node.name, key } : null;
}
