import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import type { Scalar } from '../../page.ts';
import type { Range } from '../../source.ts';
import {
  FieldTree,
  isolate,
  MAX_DEPTH,
  type ReadFields,
  settleValues,
  TooDeep,
  type TreeNode,
  tooDeep,
} from '../field-tree.ts';
import { SegmentMap } from '../yaml/scalar-map.ts';
import { diagnoseToml } from './diagnose-toml.ts';
import { decodeTomlString, quotesOf } from './toml-string.ts';

type Key = AST.TOMLBare | AST.TOMLQuoted;

/** Reads TOML: a tree of fields with the place of every key and value; dates and times stay text, as written. */
export const readToml: ReadFields = (text, content, describe) => {
  const source = isolate(text, content);
  try {
    const program = parseTOML(source, { tomlVersion: '1.0' });
    const builder = new TomlBuilder(source, new FieldTree(describe, 'mapping', content));
    builder.build(program.body[0]);
    const comments = program.comments.map(({ range: [start, end] }) => ({ start, end }));
    return { root: builder.root, troubles: [], comments };
  } catch (error) {
    if (error instanceof ParseError)
      return { root: null, troubles: [diagnoseToml(source, content, error)], comments: [] };
    // The parser gives up on what nests too deep for it, and on strings of hundreds of thousands of characters.
    if (error instanceof TooDeep || error instanceof RangeError) return tooDeep(content);
    throw error;
  }
};

class TomlBuilder {
  readonly root: TreeNode;
  readonly #source: string;
  readonly #tree: FieldTree;
  readonly #names = new WeakMap<TreeNode, Map<string, TreeNode>>();

  constructor(source: string, tree: FieldTree) {
    this.#source = source;
    this.#tree = tree;
    this.root = tree.root;
  }

  build(top: AST.TOMLTopLevelTable): void {
    for (const part of top.body) {
      if (part.type === 'TOMLKeyValue') this.#pair(this.root, part, 0);
      else this.#table(part);
    }
    settleValues(this.root);
  }

  #table(table: AST.TOMLTable): void {
    const { keys } = table.key;
    const last = keys.at(-1);
    if (last === undefined) return;
    const header = rangeOf(table);
    const outer = this.#walk(this.root, keys.slice(0, -1), header);
    const after = { start: table.key.range[1], end: table.key.range[1] };
    const body = table.body[0];
    const range = body === undefined ? after : { start: body.range[0], end: header.end };
    const node =
      table.kind === 'array'
        ? this.#item(this.#child(outer, last, 'sequence', header), header)
        : this.#child(outer, last, 'mapping', range);
    for (const pair of table.body) this.#pair(node, pair, keys.length);
  }

  /** Down a list of keys, through the last item of an array of tables. */
  #walk(from: TreeNode, keys: readonly Key[], range: Range): TreeNode {
    if (keys.length > MAX_DEPTH) throw new TooDeep();
    let node = from;
    for (const key of keys) {
      const next = this.#child(node, key, 'mapping', range);
      node = (next.kind === 'sequence' ? next.children.at(-1) : null) ?? next;
      node.range = { start: node.range.start, end: Math.max(node.range.end, range.end) };
    }
    return node;
  }

  #pair(parent: TreeNode, { key, value }: AST.TOMLKeyValue, depth: number): void {
    const last = key.keys.at(-1);
    if (last === undefined) return;
    const range = rangeOf(value);
    const inner = this.#walk(parent, key.keys.slice(0, -1), { start: last.range[0], end: range.end });
    this.#value(inner, nameOf(last), rangeOf(last), value, depth + key.keys.length);
  }

  #value(parent: TreeNode, name: string, key: Range | null, value: AST.TOMLContentNode, depth: number): void {
    if (depth > MAX_DEPTH) throw new TooDeep();
    const range = rangeOf(value);
    if (value.type === 'TOMLValue') {
      const scalar = this.#scalar(value);
      const read = value.kind === 'string' ? scalar.text : 'datetime' in value ? value.datetime : value.value;
      this.#note(parent, name, this.#tree.add(parent, { kind: 'scalar', name, key, range, scalar, value: read }));
      return;
    }
    const kind = value.type === 'TOMLArray' ? 'sequence' : 'mapping';
    const node = this.#tree.add(parent, { kind, name, key, range });
    this.#note(parent, name, node);
    if (value.type === 'TOMLInlineTable') for (const pair of value.body) this.#pair(node, pair, depth + 1);
    else for (const [index, item] of value.elements.entries()) this.#value(node, String(index), null, item, depth + 1);
  }

  #scalar(value: AST.TOMLValue): Scalar {
    const [start, end] = value.range;
    const quotes = value.kind === 'string' ? quotesOf(this.#source, start) : null;
    const decoded = quotes === null ? null : decodeTomlString(this.#source, start, end);
    if (quotes !== null && decoded !== null) {
      const length = quotes.mark.length;
      const content = { start: start + length, end: end - length };
      return Object.assign(decoded, { style: quotes.style, tag: null, anchor: null, content });
    }
    const map = new SegmentMap({ start, end });
    map.copy(this.#source, start, end);
    return Object.assign(map, { style: 'bare' as const, tag: null, anchor: null, content: { start, end } });
  }

  #item(sequence: TreeNode, range: Range): TreeNode {
    sequence.range = { start: sequence.range.start, end: range.end };
    const name = String(sequence.children.length);
    return this.#tree.add(sequence, { kind: 'mapping', name, key: null, range });
  }

  /** The child of that name, made when it is not there yet. */
  #child(parent: TreeNode, key: Key, kind: 'mapping' | 'sequence', range: Range): TreeNode {
    const name = nameOf(key);
    const found = this.#names.get(parent)?.get(name);
    if (found !== undefined) return found;
    const node = this.#tree.add(parent, { kind, name, key: rangeOf(key), range });
    this.#note(parent, name, node);
    return node;
  }

  #note(parent: TreeNode, name: string, node: TreeNode): void {
    if (parent.kind !== 'mapping') return;
    const names = this.#names.get(parent) ?? new Map<string, TreeNode>();
    this.#names.set(parent, names.set(name, node));
  }
}

function nameOf(key: Key): string {
  return key.type === 'TOMLBare' ? key.name : key.value;
}

function rangeOf({ range: [start, end] }: { readonly range: readonly [number, number] }): Range {
  return { start, end };
}
