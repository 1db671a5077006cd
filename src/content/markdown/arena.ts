import type { AlignType, Nodes, Root } from 'mdast';

/**
 * The tree that satteri wrote into its arena: a header, a table of nodes of fixed size, a list of children, the fields of each kind and a pool of
 * UTF-8 strings (its `arena-layout`, of the version in vendor/satteri). Positions are those of micromark: offsets in UTF-16 units.
 */
export class Arena {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #nodes: number;
  readonly #size: number;
  readonly #children: number;
  readonly #fields: number;
  readonly #pool: number;
  /** The pool as one string, where a byte is a unit; else null. */
  readonly #ascii: string | null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (this.#word(HEADER.magic) !== MAGIC || this.#word(HEADER.kind) !== MDAST)
      throw new Error('not a tree of satteri');
    this.#size = this.#word(HEADER.nodeSize);
    this.#nodes = this.#word(HEADER.nodes);
    this.#children = this.#word(HEADER.children);
    this.#fields = this.#word(HEADER.fields);
    this.#pool = this.#word(HEADER.pool);
    const pool = DECODER.decode(bytes.subarray(this.#pool, this.#pool + this.#word(HEADER.poolLength)));
    this.#ascii = pool.length === this.#word(HEADER.poolLength) ? pool : null;
  }

  /** Null for a tree with nodes that stand nowhere in the text: links found in plain words, which micromark leaves as they are. */
  tree(): Root | null {
    const root = this.#node(0);
    if (root === null) return null;
    const waiting: [Nodes, number][] = [[root, 0]];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [node, id] = next;
      if (!('children' in node)) continue;
      const base = this.#baseOf(id);
      const first = this.#children + 4 * this.#word(base + NODE.firstChild);
      const count = this.#word(base + NODE.childCount);
      const children: Nodes[] = new Array(count);
      for (let rank = 0; rank < count; rank++) {
        const childId = this.#word(first + 4 * rank);
        const child = this.#node(childId);
        if (child === null) return null;
        children[rank] = child;
        waiting.push([child, childId]);
      }
      node.children = children as typeof node.children;
    }
    return root as Root;
  }

  #node(id: number): Nodes | null {
    const base = this.#baseOf(id);
    const line = this.#word(base + NODE.startLine);
    if (line === 0) return null;
    const start = { line, column: this.#word(base + NODE.startColumn), offset: this.#word(base + NODE.start) };
    const end = {
      line: this.#word(base + NODE.endLine),
      column: this.#word(base + NODE.endColumn),
      offset: this.#word(base + NODE.end),
    };
    const make = KINDS[this.#view.getUint8(base + NODE.kind)];
    if (make === undefined) return null;
    const node = make(new Fields(this, this.#fields + this.#word(base + NODE.fields)));
    node.position = { start, end };
    return node;
  }

  #baseOf(id: number): number {
    return this.#nodes + id * this.#size;
  }

  #word(at: number): number {
    return this.#view.getUint32(at, true);
  }

  byte(at: number): number {
    return this.#view.getUint8(at);
  }

  word(at: number): number {
    return this.#word(at);
  }

  /** The string whose place and length in the pool stand at `at`; empty for none. */
  string(at: number): string {
    const length = this.#word(at + 4);
    if (length === 0) return '';
    const start = this.#word(at);
    if (this.#ascii !== null) return this.#ascii.slice(start, start + length);
    return DECODER.decode(this.#bytes.subarray(this.#pool + start, this.#pool + start + length));
  }
}

/** What belongs to a node of one kind alone. */
class Fields {
  readonly #arena: Arena;
  readonly #at: number;

  constructor(arena: Arena, at: number) {
    this.#arena = arena;
    this.#at = at;
  }

  byte(offset: number): number {
    return this.#arena.byte(this.#at + offset);
  }

  word(offset: number): number {
    return this.#arena.word(this.#at + offset);
  }

  text(offset: number): string {
    return this.#arena.string(this.#at + offset);
  }

  /** Null where micromark has null: for what is not written. */
  maybe(offset: number): string | null {
    return this.text(offset) || null;
  }
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const MAGIC = 0x5241444d;
const MDAST = 1;
const HEADER = { magic: 0, kind: 4, nodeSize: 8, nodes: 16, children: 24, fields: 32, poolLength: 36, pool: 40 };
const NODE = {
  kind: 4,
  start: 12,
  end: 16,
  startLine: 20,
  startColumn: 24,
  endLine: 28,
  endColumn: 32,
  firstChild: 36,
  childCount: 40,
  fields: 44,
};
const REFERENCES = ['shortcut', 'collapsed', 'full'] as const;
const ALIGNMENTS: readonly AlignType[] = [null, 'left', 'right', 'center'];

function named(fields: Fields, offset: number): { identifier: string; label: string } {
  return { identifier: fields.text(offset), label: fields.text(offset + 8) };
}

/** How each kind of node is made, by satteri's number for it. */
const KINDS: Readonly<Record<number, (fields: Fields) => Nodes>> = {
  0: () => ({ type: 'root', children: [] }),
  1: () => ({ type: 'paragraph', children: [] }),
  2: (fields) => ({ type: 'heading', depth: fields.byte(0) as 1 | 2 | 3 | 4 | 5 | 6, children: [] }),
  3: () => ({ type: 'thematicBreak' }),
  4: () => ({ type: 'blockquote', children: [] }),
  5: (fields) => {
    const ordered = fields.byte(4) !== 0;
    return {
      type: 'list',
      ordered,
      start: ordered ? fields.word(0) : null,
      spread: fields.byte(5) !== 0,
      children: [],
    };
  },
  6: (fields) => ({
    type: 'listItem',
    spread: fields.byte(1) !== 0,
    checked: fields.byte(0) === 2 ? null : fields.byte(0) === 1,
    children: [],
  }),
  7: (fields) => ({ type: 'html', value: fields.text(0) }),
  8: (fields) => ({ type: 'code', lang: fields.maybe(0), meta: fields.maybe(8), value: fields.text(16) }),
  9: (fields) => ({ type: 'definition', ...named(fields, 16), title: fields.maybe(8), url: fields.text(0) }),
  10: (fields) => ({ type: 'text', value: fields.text(0) }),
  11: () => ({ type: 'emphasis', children: [] }),
  12: () => ({ type: 'strong', children: [] }),
  13: (fields) => ({ type: 'inlineCode', value: fields.text(0) }),
  14: () => ({ type: 'break' }),
  15: (fields) => ({ type: 'link', title: fields.maybe(8), url: fields.text(0), children: [] }),
  16: (fields) => ({ type: 'image', title: fields.maybe(16), url: fields.text(0), alt: fields.text(8) }),
  17: (fields) => ({ type: 'linkReference', ...named(fields, 0), referenceType: kindOf(fields), children: [] }),
  18: (fields) => ({
    type: 'imageReference',
    ...named(fields, 0),
    referenceType: kindOf(fields),
    alt: fields.text(20),
  }),
  19: (fields) => ({ type: 'footnoteDefinition', ...named(fields, 0), children: [] }),
  20: (fields) => ({ type: 'footnoteReference', ...named(fields, 0) }),
  21: (fields) => ({
    type: 'table',
    align: Array.from({ length: fields.word(0) }, (_, column) => ALIGNMENTS[fields.byte(4 + column)] ?? null),
    children: [],
  }),
  22: () => ({ type: 'tableRow', children: [] }),
  23: () => ({ type: 'tableCell', children: [] }),
  24: () => ({ type: 'delete', children: [] }),
};

function kindOf(fields: Fields): (typeof REFERENCES)[number] {
  return REFERENCES[fields.byte(16)] ?? 'shortcut';
}
