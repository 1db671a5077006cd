import type { AnyNode, AssignmentProperty, CallExpression, ObjectExpression, Property } from 'acorn';
import { parseProgram } from '../../settings/code.ts';
import { nodesOf } from '../../settings/syntax.ts';

/** What a page with a parameter in its name is made for: each entry of one collection, under its own name. */
export interface StaticPaths {
  readonly collection: string;
  /** The property of an entry that the parameter is. */
  readonly by: 'slug' | 'id';
}

/**
 * Reads `getStaticPaths` of an Astro page: one `getCollection('name')`, and `params: { slug: entry.slug }`. Null where it says
 * anything else. @param parameter its name between the brackets
 */
export async function readStaticPaths(source: string, parameter: string): Promise<StaticPaths | null> {
  const script = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  const program = script === undefined ? null : await parseProgram('page.ts', script);
  if (program === null) return null;
  const [found] = [...nodesOf(program)].filter((node) => isNamed(node as AnyNode, 'getStaticPaths'));
  if (found === undefined) return null;
  const collections = new Set<string | null>();
  const values = new Set<string | null>();
  for (const one of nodesOf(found)) {
    const node = one as AnyNode;
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      if (node.callee.name === 'getCollection') collections.add(literalOf(node));
      if (node.callee.name === 'paginate') return null;
    }
    if (node.type === 'Property' && keyOf(node) === 'params') values.add(parameterOf(node, parameter));
  }
  const [collection] = collections;
  const [by] = values;
  if (collections.size !== 1 || values.size !== 1 || collection == null) return null;
  return by === 'slug' || by === 'id' ? { collection, by } : null;
}

function isNamed(node: AnyNode, name: string): boolean {
  if (node.type === 'FunctionDeclaration') return node.id?.name === name;
  return node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.id.name === name;
}

function literalOf({ arguments: [first] }: CallExpression): string | null {
  return first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null;
}

function keyOf({ key, computed }: Property | AssignmentProperty): string | null {
  return !computed && key.type === 'Identifier' ? key.name : null;
}

/** `slug` of `params: { slug: entry.slug }`; null when the object holds anything else. */
function parameterOf({ value }: Property | AssignmentProperty, parameter: string): string | null {
  const [only, ...others] = value.type === 'ObjectExpression' ? (value as ObjectExpression).properties : [];
  if (only?.type !== 'Property' || others.length > 0 || keyOf(only) !== parameter) return null;
  const member = only.value;
  if (member.type !== 'MemberExpression' || member.computed || member.object.type !== 'Identifier') return null;
  return member.property.type === 'Identifier' ? member.property.name : null;
}
