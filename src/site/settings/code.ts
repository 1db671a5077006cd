import type { Expression, ModuleDeclaration, Pattern, Program, Statement } from 'acorn';
import { LiteralReader } from './literals.ts';
import { type Settings, UNKNOWN } from './value.ts';

/** What settings that are code tell without being run. */
export interface CodeSettings {
  /** What the file exports; `UNKNOWN` when it cannot be told. */
  readonly value: unknown;
  /** The calls that stand alone in it, as `eleventyConfig.addPassthroughCopy('assets')`. */
  readonly calls: readonly { readonly name: string; readonly given: readonly unknown[] }[];
  /** What it exports by name. */
  readonly named: Settings;
}

/** Units of a file of settings that is read; a longer one is a program. */
const LONGEST = 300_000;
const NOTHING: CodeSettings = { value: UNKNOWN, calls: [], named: {} };

/**
 * Reads the literals of a JavaScript or TypeScript module. Nothing of it is run. Never rejects for what it holds.
 * @param imported what it imports that is data, by the names it gives them
 */
export async function readCode(path: string, source: string, imported: Settings = {}): Promise<CodeSettings> {
  if (source.trim() === '') return { ...NOTHING, value: {} };
  if (source.length > LONGEST) return NOTHING;
  const program = await parseProgram(path, source);
  if (program === null) return NOTHING;
  try {
    return readProgram(program, imported);
  } catch (error) {
    // Nested so deep that the stack has no room for it.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

/** `assert { type: 'json' }`, as it was written before `with`: the same length. */
const ASSERT = /^([ \t]*import\b[^;\n]{1,400}["'][ \t]{1,9})assert(?=[ \t]{0,9}\{)/gm;

/** The syntax tree of a module; null when it is none. */
export async function parseProgram(path: string, written: string): Promise<Program | null> {
  const source = written.replace(ASSERT, '$1with  ');
  const { Parser } = await import('acorn');
  const isTyped = /\.[cm]?tsx?$/.test(path);
  const parser = isTyped ? Parser.extend((await import('@sveltejs/acorn-typescript')).tsPlugin()) : Parser;
  for (const sourceType of ['module', 'script'] as const) {
    try {
      return parser.parse(source, {
        ecmaVersion: 'latest',
        sourceType,
        locations: isTyped,
        allowReturnOutsideFunction: true,
        allowHashBang: true,
      });
    } catch (error) {
      // Both parsers throw a `SyntaxError`; a `RangeError` is their stack.
      if (!(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)) throw error;
    }
  }
  return null;
}

type TopLevel = Statement | ModuleDeclaration;

function readProgram(program: Program, imported: Settings): CodeSettings {
  const reader = new LiteralReader(program, imported);
  let exported: unknown;
  const named: Record<string, unknown> = {};
  for (const node of program.body as TopLevel[]) {
    if (node.type === 'ExportDefaultDeclaration') exported = reader.result(node.declaration as Expression);
    if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration')
      for (const { id, init } of node.declaration.declarations)
        if (id.type === 'Identifier' && init != null) named[id.name] = reader.read(init);
    if (node.type === 'ExpressionStatement') {
      const { expression } = node;
      if (expression.type !== 'AssignmentExpression') continue;
      const target = memberPath(expression.left as Pattern | Expression);
      if (target === 'module.exports' || target === 'exports.default') exported = reader.result(expression.right);
      else if (target?.startsWith('exports.') || target?.startsWith('module.exports.'))
        named[target.slice(target.lastIndexOf('.') + 1)] = reader.read(expression.right);
    }
  }
  const value = exported ?? (Object.keys(named).length > 0 ? named : UNKNOWN);
  return { value, calls: reader.calls, named };
}

function memberPath(node: Pattern | Expression): string | null {
  if (node.type === 'Identifier') return node.name;
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return null;
  const object = node.object.type === 'Super' ? null : memberPath(node.object);
  return object === null ? null : `${object}.${node.property.name}`;
}
