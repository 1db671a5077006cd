import type { Scalar, SyntaxTrouble } from '../../page.ts';
import type { Range } from '../../source.ts';
import { FieldTree, MAX_DEPTH, type ReadFields, settleValues, TooDeep, type TreeNode, tooDeep } from '../field-tree.ts';
import { SegmentMap } from '../yaml/scalar-map.ts';
import { decodeJsonString, endOfString } from './json-string.ts';

const WORD = /[^\s,:[\]{}"]{1,100}/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LITERALS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** Reads JSON: a tree of fields with the place of every key and value. The first mistake ends the reading. */
export const readJson: ReadFields = (text, content, describe) => {
  const reader = new JsonReader(text, content, describe);
  try {
    return { root: reader.read(), troubles: reader.duplicates, comments: [] };
  } catch (error) {
    if (error instanceof Mistake) return { root: null, troubles: [error.trouble], comments: [] };
    if (error instanceof TooDeep) return tooDeep(content);
    throw error;
  }
};

class Mistake extends Error {
  readonly trouble: SyntaxTrouble;

  constructor(code: string, range: Range, detail = '') {
    super(code);
    this.trouble = { code, range, detail };
  }
}

/** The parent that a value goes to; null for the root. */
interface Slot {
  readonly parent: TreeNode;
  readonly name: string;
  readonly key: Range | null;
}

class JsonReader {
  readonly duplicates: SyntaxTrouble[] = [];
  readonly #text: string;
  readonly #end: number;
  readonly #start: number;
  readonly #describe: Parameters<ReadFields>[2];
  #tree: FieldTree | null = null;
  #at: number;

  constructor(text: string, { start, end }: Range, describe: Parameters<ReadFields>[2]) {
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.#at = start;
    this.#describe = describe;
  }

  read(): TreeNode | null {
    this.#blanks();
    if (this.#at >= this.#end) return null;
    const root = this.#value(null, 0);
    this.#blanks();
    if (this.#at < this.#end) this.#stop('json-after-end');
    settleValues(root);
    return root;
  }

  #value(slot: Slot | null, depth: number): TreeNode {
    if (depth > MAX_DEPTH) throw new TooDeep();
    const letter = this.#at < this.#end ? this.#text.charAt(this.#at) : '';
    if (letter === '{') return this.#members(slot, depth);
    if (letter === '[') return this.#items(slot, depth);
    const start = this.#at;
    const scalar = letter === '"' ? this.#string() : this.#word();
    const value = scalar.style === 'json' ? scalar.text : this.#read(scalar.text);
    return this.#add(slot, 'scalar', { start, end: this.#at }, scalar, value);
  }

  #members(slot: Slot | null, depth: number): TreeNode {
    const node = this.#open(slot, 'mapping');
    const names = new Map<string, TreeNode>();
    while (!this.#closes('}', node)) {
      if (this.#text[this.#at] !== '"') this.#stop('json-key');
      const from = this.#at;
      const { text: name } = this.#string();
      const key = { start: from, end: this.#at };
      this.#blanks();
      if (this.#text[this.#at] !== ':' || this.#at >= this.#end) throw new Mistake('json-colon', key, name);
      this.#at++;
      this.#blanks();
      const child = this.#value({ parent: node, name, key }, depth + 1);
      const earlier = names.get(name);
      if (earlier !== undefined) {
        earlier.duplicate = true;
        this.duplicates.push({ code: 'duplicate-key', range: key, detail: name });
      }
      names.set(name, child);
    }
    return node;
  }

  #items(slot: Slot | null, depth: number): TreeNode {
    const node = this.#open(slot, 'sequence');
    while (!this.#closes(']', node))
      this.#value({ parent: node, name: String(node.children.length), key: null }, depth + 1);
    return node;
  }

  #open(slot: Slot | null, kind: 'mapping' | 'sequence'): TreeNode {
    const node = this.#add(slot, kind, { start: this.#at, end: this.#at + 1 });
    this.#at++;
    return node;
  }

  /** Past the closing bracket, or the comma before the next member. */
  #closes(bracket: ']' | '}', node: TreeNode): boolean {
    this.#blanks();
    const letter = this.#at < this.#end ? this.#text[this.#at] : undefined;
    const { start } = node.range;
    if (letter === undefined)
      throw new Mistake('unclosed-bracket', { start, end: start + 1 }, this.#text.charAt(start));
    if (letter === bracket) {
      this.#at++;
      node.range = { start, end: this.#at };
      return true;
    }
    if (node.children.length === 0) return false;
    if (letter !== ',') this.#stop('missing-comma');
    const comma = this.#at++;
    this.#blanks();
    if (this.#text[this.#at] === bracket) throw new Mistake('json-last-comma', { start: comma, end: comma + 1 });
    return false;
  }

  #add(slot: Slot | null, kind: TreeNode['kind'], range: Range, scalar?: Scalar, value?: unknown): TreeNode {
    const given = { kind, range, value, ...(scalar && { scalar }) };
    if (slot !== null && this.#tree !== null)
      return this.#tree.add(slot.parent, { ...given, name: slot.name, key: slot.key });
    this.#tree = new FieldTree(this.#describe, kind, range, scalar);
    this.#tree.root.value = value ?? null;
    return this.#tree.root;
  }

  #string(): Scalar {
    const start = this.#at;
    const end = endOfString(this.#text, start, this.#end);
    const map = end === null ? null : decodeJsonString(this.#text, start, end);
    if (end === null || map === null) throw this.#badString(start, end);
    this.#at = end;
    const content = { start: start + 1, end: end - 1 };
    return Object.assign(map, { style: 'json' as const, tag: null, anchor: null, content });
  }

  #badString(start: number, end: number | null): Mistake {
    const line = this.#text.slice(start, this.#end).search(/[\r\n]|$/);
    const range = { start, end: Math.max(start + line, start + 1) };
    if (end === null || start + line < end) return new Mistake('json-unclosed-quote', range, '"');
    const written = this.#text.slice(start, end);
    const backslashes = /\\(?:u[^"\\]{0,4}|[^u])/g;
    for (const found of written.matchAll(backslashes)) {
      if (/^\\(?:["\\/bfnrt]|u[\da-f]{4})$/i.test(found[0])) continue;
      const at = start + found.index;
      return new Mistake('json-escape', { start: at, end: at + found[0].length }, found[0]);
    }
    const at = start + Math.max(0, written.search(/[\0-\x1f]/));
    const code = this.#text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    return new Mistake('control-character', { start: at, end: at + 1 }, `U+${code}`);
  }

  #word(): Scalar {
    WORD.lastIndex = this.#at;
    const word = (WORD.exec(this.#text)?.[0] ?? '').slice(0, Math.max(0, this.#end - this.#at));
    const range = { start: this.#at, end: this.#at + word.length };
    if (!Object.hasOwn(LITERALS, word) && !NUMBER.test(word)) this.#stop('json-value');
    const map = new SegmentMap(range);
    map.copy(this.#text, range.start, range.end);
    this.#at = range.end;
    return Object.assign(map, { style: 'bare' as const, tag: null, anchor: null, content: range });
  }

  #read(word: string): unknown {
    return Object.hasOwn(LITERALS, word) ? LITERALS[word] : Number(word);
  }

  #blanks(): void {
    while (this.#at < this.#end && ' \t\r\n'.includes(this.#text.charAt(this.#at))) this.#at++;
  }

  /** What stands here is wrong: the rest of its line, up to the next mark. */
  #stop(code: string): never {
    const start = Math.min(this.#at, Math.max(this.#start, this.#end - 1));
    const found = /^(?:[^\s,:[\]{}"][^\r\n,\]}]{0,200}|.)/s.exec(
      this.#text.slice(start, Math.min(this.#end, start + 300)),
    );
    const words = (found?.[0] ?? '').trimEnd();
    if (words.startsWith('//') || words.startsWith('/*')) code = 'json-comment';
    throw new Mistake(code, { start, end: start + Math.max(words.length, 1) }, words);
  }
}
