import type { CallExpression, Expression, Node, ObjectExpression, Program } from 'acorn';
import type { ReadCall } from '../../cms/init-call.ts';
import { type Range, Source } from '../../content/source.ts';
import { stepsOf } from '../../schema/json-schema.ts';
import { parseProgram } from './code.ts';
import { LiteralReader } from './literals.ts';
import { nodesOf } from './syntax.ts';
import { Call, record, UNKNOWN } from './value.ts';

/** The call that hands its configuration to a CMS, in a script or in the scripts of a page. Nothing is run. */
export async function readInitCall(path: string, text: string): Promise<ReadCall | null> {
  const isScript = /\.[cm]?[jt]sx?$/.test(path);
  const parts = isScript ? [{ start: 0, code: text }] : inlineScripts(text);
  for (const { start, code } of parts) {
    const program = /\binit\w*\s*\(/i.test(code) ? await parseProgram(isScript ? path : 'inline.mjs', code) : null;
    const call = program === null ? null : callIn(program);
    if (program === null || call === null) continue;
    const source = new Source(text);
    const at = (node: Node): Range => firstLine(text, { start: start + node.start, end: start + node.end });
    return { path, source, ...handedOver(program, call, at) };
  }
  return null;
}

/** JavaScript that stands in a page. */
function inlineScripts(html: string): { readonly start: number; readonly code: string }[] {
  const found: { start: number; code: string }[] = [];
  const lower = html.toLowerCase();
  for (let at = lower.indexOf('<script'); at >= 0; at = lower.indexOf('<script', at + 7)) {
    const start = lower.indexOf('>', at) + 1;
    const end = lower.indexOf('</script', start);
    if (start === 0 || end < 0) break;
    const tag = lower.slice(at, start);
    if (!/\ssrc\s*=/.test(tag) && !/\stype\s*=\s*["']?(?!module\b|text\/javascript|text\/babel)[\w/]/.test(tag))
      found.push({ start, code: html.slice(start, end) });
    at = end;
  }
  return found;
}

/** `CMS.init(…)`, on whatever name a CMS was given, or the `init` that was taken from its package. */
function callIn(program: Program): CallExpression | null {
  const named = importedNames(program);
  for (const node of nodesOf(program)) {
    if (node.type !== 'CallExpression') continue;
    const call = node as CallExpression;
    const { callee } = call;
    const isOwn =
      callee.type === 'Identifier'
        ? named.has(callee.name) && /init/i.test(callee.name)
        : callee.type === 'MemberExpression' &&
          callee.property.type === 'Identifier' &&
          callee.property.name === 'init' &&
          isCms(callee.object as Expression, named);
    if (isOwn && handsOver(call)) return call;
  }
  return null;
}

/** `CMS.init()` and `CMS.init({ … })` without a `config` leave the CMS its file. */
function handsOver({ arguments: [given] }: CallExpression): boolean {
  if (given?.type !== 'ObjectExpression') return given !== undefined;
  return given.properties.some(
    (one) =>
      one.type === 'SpreadElement' || one.computed || (one.key.type === 'Identifier' ? one.key.name : '') === 'config',
  );
}

const PACKAGE =
  /^(?:(?:decap|netlify)-cms(?:-app|-core)?|@sveltia\/cms|@staticcms\/(?:app|core))(?:@|$)|\/(?:decap-cms|netlify-cms|@sveltia\/cms|@staticcms)/;

/** Names that packages of a CMS are imported under. */
function importedNames(program: Program): Set<string> {
  const names = new Set<string>();
  for (const node of program.body)
    if (node.type === 'ImportDeclaration' && PACKAGE.test(String(node.source.value)))
      for (const { local } of node.specifiers) names.add(local.name);
  return names;
}

function isCms(node: Expression, named: ReadonlySet<string>): boolean {
  if (node.type === 'Identifier') return named.has(node.name) || /cms/i.test(node.name);
  // `window.CMS.init`.
  return node.type === 'MemberExpression' && node.property.type === 'Identifier' && /cms/i.test(node.property.name);
}

function handedOver(program: Program, call: CallExpression, at: (node: Node) => Range) {
  const reader = new LiteralReader(program);
  const names = declared(program);
  reader.isPartial = false;
  const [given] = call.arguments;
  const whole = given === undefined || given.type === 'SpreadElement' ? UNKNOWN : reader.read(given);
  const config: unknown = whole === UNKNOWN || whole instanceof Call ? UNKNOWN : record(whole)['config'];
  const isRead = typeof config === 'object' && config !== null && !Array.isArray(config) && !(config instanceof Call);
  const holes = { any: reader.isPartial };
  const value = isRead ? (withoutCode(config, holes) as Readonly<Record<string, unknown>>) : null;
  const top = given === undefined || given.type === 'SpreadElement' ? call : given;
  return {
    value,
    isWhole: isRead && !holes.any,
    place: (pointer: string): Range => at(nodeAt(top, ['config', ...stepsOf(pointer)], names) ?? call),
  };
}

/** What is code is left out of a group; in a list it leaves its place empty. */
function withoutCode(value: unknown, holes: { any: boolean }): unknown {
  if (value === UNKNOWN || value instanceof Call) {
    holes.any = true;
    return null;
  }
  if (Array.isArray(value)) return value.map((one) => withoutCode(one, holes));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, one]) => {
    const isCode = one === UNKNOWN || one instanceof Call;
    if (isCode) holes.any = true;
    return !isCode && one !== undefined;
  });
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutCode(one, holes)]));
}

/** What the names at the top of a script were declared with. */
function declared(program: Program): ReadonlyMap<string, Expression> {
  const names = new Map<string, Expression>();
  for (const node of program.body) {
    const inner = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (inner?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of inner.declarations)
      if (id.type === 'Identifier' && init != null) names.set(id.name, init);
  }
  return names;
}

/** The node that steps lead to, or the last before they are lost. */
function nodeAt(top: Node, steps: readonly string[], names: ReadonlyMap<string, Expression>): Node | null {
  let here: Node = top;
  let shown: Node | null = null;
  for (const step of steps) {
    // A name stands for what it was declared with, but not for itself.
    for (let turns = 0; here.type === 'Identifier' && turns < 10; turns++) {
      const there = names.get((here as Node & { name: string }).name);
      if (there === undefined) return shown;
      here = there;
    }
    const next =
      here.type === 'ArrayExpression'
        ? itemAt(here, step)
        : here.type === 'ObjectExpression'
          ? valueAt(here as ObjectExpression, step)
          : null;
    if (next === null) return shown;
    here = next;
    shown = next;
  }
  return shown;
}

function itemAt(node: Node, step: string): Node | null {
  const { elements } = node as Node & { elements: (Node | null)[] };
  const index = Number(step);
  // After a spread, nobody counts.
  const isCounted = elements.slice(0, index + 1).every((one) => one !== null && one.type !== 'SpreadElement');
  return isCounted ? (elements[index] ?? null) : null;
}

function valueAt({ properties }: ObjectExpression, step: string): Node | null {
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed) continue;
    const { key } = property;
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
    if (name === step) return property.value;
  }
  return null;
}

/** What cannot be pointed at whole is pointed at by its first line. */
function firstLine(text: string, range: Range): Range {
  const end = text.slice(range.start, range.end).search(/[\r\n]/);
  return end < 0 ? range : { start: range.start, end: range.start + end };
}
