import type { AnyNode, Expression, Pattern, Statement } from 'acorn';
import { parseProgram } from '../../settings/code.ts';
import { nodesOf } from '../../settings/syntax.ts';

/** What a `permalink` that is a function returns, as the template it could have been. */
export interface Branch {
  /** The datum that must say something; null: always. */
  readonly when: string | null;
  /** `/{{ lang }}/{{ title | slugify }}/`; false: not published; null: as if there were no permalink. */
  readonly template: string | false | null;
}

/** A `permalink` that is a function, its branches in their order. */
export class Permalink {
  readonly branches: readonly Branch[];

  constructor(branches: readonly Branch[]) {
    this.branches = branches;
  }
}

/** Reads the one `permalink` function of a data file; null when there is none, or it does more than put texts together. */
export async function readPermalink(path: string, source: string): Promise<Permalink | null> {
  if (!source.includes('permalink')) return null;
  const program = await parseProgram(path, source);
  if (program === null) return null;
  const functions = [...nodesOf(program)].flatMap((one) => {
    const node = one as AnyNode;
    if (node.type !== 'Property' || node.key.type !== 'Identifier' || node.key.name !== 'permalink') return [];
    const { value } = node;
    return value.type === 'ArrowFunctionExpression' || value.type === 'FunctionExpression' ? [value] : [];
  });
  const [only] = functions;
  if (only === undefined || functions.length > 1) return null;
  const name = nameGiver(only.params[0]);
  if (only.body.type !== 'BlockStatement') {
    const template = templateOf(only.body, name);
    return template === undefined ? null : new Permalink([{ when: null, template }]);
  }
  const branches = branchesOf(only.body.body, name);
  return branches === null ? null : new Permalink(branches);
}

/** The name of a datum, from how the function takes its data: `data.page.fileSlug`, or `{ page }` and `page.fileSlug`. */
type NameGiver = (path: readonly string[]) => string | null;

function nameGiver(given: Pattern | undefined): NameGiver {
  if (given?.type === 'Identifier')
    return ([first, ...rest]) => (first === given.name && rest.length > 0 ? rest.join('.') : null);
  const names = given?.type === 'ObjectPattern' ? given.properties : [];
  const known = new Set(
    names.flatMap((one) =>
      one.type === 'Property' && one.shorthand && one.value.type === 'Identifier' ? [one.value.name] : [],
    ),
  );
  return (path) => (known.has(path[0] ?? '') ? path.join('.') : null);
}

function branchesOf(body: readonly Statement[], name: NameGiver): Branch[] | null {
  const branches: Branch[] = [];
  for (const one of body) {
    if (one.type === 'ReturnStatement') {
      const template = one.argument == null ? null : templateOf(one.argument, name);
      return template === undefined ? null : [...branches, { when: null, template }];
    }
    if (one.type !== 'IfStatement' || one.alternate != null) return null;
    const when = name(memberPath(one.test) ?? []);
    const [inner, ...more] = one.consequent.type === 'BlockStatement' ? one.consequent.body : [one.consequent];
    if (when === null || inner?.type !== 'ReturnStatement' || more.length > 0) return null;
    const template = inner.argument == null ? null : templateOf(inner.argument, name);
    if (template === undefined) return null;
    branches.push({ when, template });
  }
  return [...branches, { when: null, template: null }];
}

/** Undefined: more than texts put together. */
function templateOf(node: Expression, name: NameGiver): string | false | undefined {
  if (node.type === 'Literal' && node.value === false) return false;
  return textOf(node, name) ?? undefined;
}

function textOf(node: Expression, name: NameGiver): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateLiteral') {
    const parts = node.quasis.map(({ value }, index) => {
      const expression = node.expressions[index];
      const inner = expression === undefined ? '' : textOf(expression, name);
      return inner === null ? null : (value.cooked ?? '') + inner;
    });
    return parts.includes(null) ? null : parts.join('');
  }
  if (node.type === 'BinaryExpression' && node.operator === '+' && node.left.type !== 'PrivateIdentifier') {
    const [left, right] = [textOf(node.left, name), textOf(node.right, name)];
    return left === null || right === null ? null : left + right;
  }
  if (node.type === 'CallExpression') {
    const called = memberPath(node.callee)?.at(-1) ?? '';
    const [first] = node.arguments;
    const datum = first === undefined || first.type === 'SpreadElement' ? null : name(memberPath(first) ?? []);
    return /^(?:slugify|slug)$/.test(called) && node.arguments.length === 1 && datum !== null
      ? `{{ ${datum} | ${called} }}`
      : null;
  }
  const datum = name(memberPath(node) ?? []);
  return datum === null ? null : `{{ ${datum} }}`;
}

/** `a.b.c` as its steps; null for anything else. */
function memberPath(node: AnyNode): readonly string[] | null {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'ThisExpression') return ['this'];
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const object = memberPath(node.object);
  return object === null ? null : [...object, node.property.name];
}
