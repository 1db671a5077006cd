import type {
  ArrowFunctionExpression,
  BlockStatement,
  CallExpression,
  Expression,
  FunctionDeclaration,
  FunctionExpression,
  ModuleDeclaration,
  ObjectExpression,
  Program,
  Statement,
} from 'acorn';
import { ALL, changedNames } from './changed-names.ts';
import { Call, type Settings, UNKNOWN } from './value.ts';

/** Nested expressions and names followed; deeper is unknown. */
const DEEPEST = 40;
/** Functions that give back what they are given, by the custom of their trade: `defineConfig({ … })`, `withNextra({ … })`. */
const TRANSPARENT = /^(?:define|with)[A-Z]|^(?:Object\.freeze|structuredClone|createJiti)$/;

type FunctionNode = ArrowFunctionExpression | FunctionExpression | FunctionDeclaration;

/** Reads expressions as values. What is no literal, and leads to none in the same file nor to data that it imports, is `UNKNOWN`. */
export class LiteralReader {
  readonly calls: { readonly name: string; readonly given: readonly unknown[] }[] = [];
  /** Something of an object that was read could not be told: a key, or what is spread in it. */
  isPartial = false;
  readonly #names = new Map<string, Expression | FunctionDeclaration>();
  readonly #changed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #imported: Settings;
  #steps = 200_000;

  constructor(program: Program, imported: Settings = {}) {
    this.#imported = imported;
    this.#changed = changedNames(program);
    this.#declare(program.body);
  }

  /** The value of an export: a function gives what it returns. */
  result(node: Expression | FunctionDeclaration): unknown {
    const there = node.type === 'Identifier' ? this.#names.get(node.name) : node;
    if (there !== undefined && isFunction(there)) return this.#returned(there);
    return this.read(node as Expression);
  }

  read(node: Expression, depth = 0): unknown {
    if (depth > DEEPEST || this.#steps-- < 0) return UNKNOWN;
    switch (node.type) {
      case 'Literal':
        return 'regex' in node && node.regex ? UNKNOWN : node.value;
      case 'TemplateLiteral':
        return this.#template(node, depth);
      case 'ArrayExpression':
        return node.elements.flatMap((one) => this.#element(one, depth));
      case 'ObjectExpression':
        return this.#object(node, depth);
      case 'Identifier':
        return this.#name(node.name, depth);
      case 'MemberExpression':
        return this.#member(node, depth);
      case 'CallExpression':
        return this.#call(node, depth);
      case 'UnaryExpression': {
        const value = this.read(node.argument, depth + 1);
        if (node.operator === '-' && typeof value === 'number') return -value;
        return node.operator === '!' && typeof value === 'boolean' ? !value : UNKNOWN;
      }
      case 'BinaryExpression': {
        if (node.operator !== '+' || node.left.type === 'PrivateIdentifier') return UNKNOWN;
        const [left, right] = [this.read(node.left, depth + 1), this.read(node.right, depth + 1)];
        return typeof left === 'string' && typeof right === 'string' ? left + right : UNKNOWN;
      }
      case 'LogicalExpression': {
        // `process.env.URL || 'https://…'`: the site's own word for what holds when nothing else is said.
        const left = this.read(node.left, depth + 1);
        return left === UNKNOWN && node.operator !== '&&' ? this.read(node.right, depth + 1) : left;
      }
      case 'AwaitExpression':
        return this.read(node.argument, depth + 1);
      default:
        return this.#typed(node, depth);
    }
  }

  /** `x as const`, `x satisfies Config`, `x!` of TypeScript, and brackets. */
  #typed(node: Expression, depth: number): unknown {
    const inner: unknown = Reflect.get(node, 'expression');
    return /^(?:TS|Parenthesized)/.test(node.type) && typeof inner === 'object' && inner !== null
      ? this.read(inner as Expression, depth + 1)
      : UNKNOWN;
  }

  #template(node: Extract<Expression, { type: 'TemplateLiteral' }>, depth: number): unknown {
    let whole = '';
    for (const [index, quasi] of node.quasis.entries()) {
      whole += quasi.value.cooked ?? '';
      const expression = node.expressions[index];
      if (expression === undefined) continue;
      const value = this.read(expression, depth + 1);
      if (typeof value !== 'string' && typeof value !== 'number') return UNKNOWN;
      whole += String(value);
    }
    return whole;
  }

  #element(node: ExpressionOrSpread, depth: number): unknown[] {
    if (node === null) return [];
    if (node.type !== 'SpreadElement') return [this.read(node, depth + 1)];
    const spread = this.read(node.argument, depth + 1);
    return Array.isArray(spread) ? spread : [UNKNOWN];
  }

  #object(node: ObjectExpression, depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = Object.create(null);
    for (const property of node.properties) {
      if (property.type === 'SpreadElement') {
        const spread = this.read(property.argument, depth + 1);
        if (typeof spread === 'object' && spread !== null && !(spread instanceof Call)) Object.assign(object, spread);
        else this.isPartial = true;
        continue;
      }
      const { key } = property;
      const name = property.computed
        ? this.read(key as Expression, depth + 1)
        : key.type === 'Identifier'
          ? key.name
          : key.type === 'Literal'
            ? key.value
            : UNKNOWN;
      if (typeof name !== 'string' && typeof name !== 'number') {
        this.isPartial = true;
        continue;
      }
      object[String(name)] = property.kind === 'init' ? this.read(property.value, depth + 1) : UNKNOWN;
    }
    return object;
  }

  #name(name: string, depth: number): unknown {
    if (name === 'undefined') return undefined;
    // The folder of the file itself.
    if (name === '__dirname') return '.';
    const there = this.#names.get(name);
    const changed = this.#changed.get(name);
    if (there === undefined && changed === undefined && Object.hasOwn(this.#imported, name))
      return this.#imported[name];
    if (there === undefined || isFunction(there)) return UNKNOWN;
    if (changed?.has(ALL) === true) return UNKNOWN;
    const value = this.read(there, depth + 1);
    if (changed === undefined || typeof value !== 'object' || value === null || value instanceof Call) return value;
    return Array.isArray(value)
      ? UNKNOWN
      : { ...value, ...Object.fromEntries([...changed].map((key) => [key, UNKNOWN])) };
  }

  #member(node: Extract<Expression, { type: 'MemberExpression' }>, depth: number): unknown {
    if (node.object.type === 'Super' || node.property.type === 'PrivateIdentifier') return UNKNOWN;
    const object = this.read(node.object, depth + 1);
    const key =
      !node.computed && node.property.type === 'Identifier' ? node.property.name : this.read(node.property, depth + 1);
    if (typeof object !== 'object' || object === null || object instanceof Call || typeof key === 'symbol')
      return UNKNOWN;
    return Object.hasOwn(object, String(key)) ? Reflect.get(object, String(key)) : UNKNOWN;
  }

  #call(node: CallExpression, depth: number): unknown {
    const given = node.arguments.flatMap((one) => this.#element(one, depth));
    const name = calledName(node);
    if (/^(?:path\.)?(?:join|resolve)$|^(?:require|import\.meta)\.resolve$/.test(name))
      return given.every((one) => typeof one === 'string') ? given.join('/') : UNKNOWN;
    const first = node.arguments.find((one) => one.type !== 'SpreadElement');
    // `nextra(options)(settings)` and `defineConfig(() => ({ … }))`.
    const isWrapper = node.callee.type === 'CallExpression' || TRANSPARENT.test(name);
    if (!isWrapper || first === undefined) return new Call(name, given, this.#calledOn(node, depth));
    return isFunction(first) ? this.#returned(first) : (given.find((one) => typeof one === 'object') ?? UNKNOWN);
  }

  #calledOn({ callee }: CallExpression, depth: number): Call | null {
    if (callee.type !== 'MemberExpression' || callee.object.type !== 'CallExpression') return null;
    const there = this.read(callee.object, depth + 1);
    return there instanceof Call ? there : null;
  }

  /** What a function returns when it returns one thing. */
  #returned(node: FunctionNode): unknown {
    const { body } = node;
    if (body.type !== 'BlockStatement') return this.read(body);
    const returns: Expression[] = [];
    this.#walk(body, returns);
    const [only] = returns;
    if (returns.length > 1) return UNKNOWN;
    return only === undefined ? {} : this.read(only);
  }

  /** Declarations, calls that stand alone and returns of a block; what is conditional is not followed. */
  #walk(block: BlockStatement, returns: Expression[]): void {
    this.#declare(block.body);
    for (const node of block.body)
      if (node.type === 'ReturnStatement' && node.argument != null) returns.push(node.argument);
  }

  #declare(body: readonly (Statement | ModuleDeclaration)[]): void {
    for (const node of body) {
      const inner = node.type === 'ExportNamedDeclaration' ? (node.declaration ?? node) : node;
      if (inner.type === 'VariableDeclaration')
        for (const { id, init } of inner.declarations)
          if (id.type === 'Identifier' && init != null) this.#names.set(id.name, init);
      if (inner.type === 'FunctionDeclaration' && inner.id !== null) this.#names.set(inner.id.name, inner);
      if (inner.type === 'ExpressionStatement') this.#standing(inner.expression);
    }
  }

  #standing(node: Expression): void {
    const call = node.type === 'AwaitExpression' ? node.argument : node;
    if (call.type !== 'CallExpression') return;
    const given = call.arguments.flatMap((one) => this.#element(one, 0));
    this.calls.push({ name: calledName(call), given });
  }
}

type ExpressionOrSpread = CallExpression['arguments'][number] | null;

function isFunction(
  node: Expression | FunctionDeclaration | CallExpression['arguments'][number],
): node is FunctionNode {
  return /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
}

/** `a.b` of `a.b(…)`; the method alone where what it is called on is no name. */
function calledName({ callee }: CallExpression): string {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  return callee.object.type === 'Identifier' ? `${callee.object.name}.${callee.property.name}` : callee.property.name;
}
