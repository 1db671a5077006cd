import type { Describe, Field, Scalar, SyntaxTrouble } from '../page.ts';
import type { Range } from '../source.ts';

/** Levels of keys and lists; deeper data is not read. */
export const MAX_DEPTH = 100;
/** Characters of all pointers together: long keys are written again in each of what stands under them. */
const MAX_POINTERS = 20_000_000;

/** What was read of a header or of a data file. */
export interface ReadDocument {
  readonly root: Field | null;
  readonly troubles: readonly SyntaxTrouble[];
  readonly comments: readonly Range[];
}

/** Reads the fields that stand in a stretch of a file. Never throws for what it holds. */
export type ReadFields = (text: string, content: Range, describe: Describe) => ReadDocument;

export interface TreeNode extends Field {
  readonly parent: TreeNode | null;
  readonly children: TreeNode[];
  range: Range;
  value: unknown;
  duplicate: boolean;
}

interface NewNode {
  readonly kind: Field['kind'];
  readonly name: string;
  readonly key: Range | null;
  readonly range: Range;
  readonly scalar?: Scalar;
  readonly value?: unknown;
}

/** Data that nests deeper than anything honest, or is far too large: it is told, not read. */
export class TooDeep extends Error {}

/** Builds a tree of fields. */
export class FieldTree {
  readonly root: TreeNode;
  readonly #describe: Describe;
  #pointers = 0;

  constructor(describe: Describe, kind: Field['kind'], range: Range, scalar?: Scalar) {
    this.#describe = describe;
    this.root = this.#node(null, { kind, name: '', key: null, range, ...(scalar && { scalar }) });
  }

  add(parent: TreeNode, given: NewNode): TreeNode {
    const node = this.#node(parent, given);
    parent.children.push(node);
    return node;
  }

  #node(parent: TreeNode | null, { kind, name, key, range, scalar, value }: NewNode): TreeNode {
    const pointer = parent === null ? '' : `${parent.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.#pointers += pointer.length;
    if (this.#pointers > MAX_POINTERS) throw new TooDeep();
    return {
      pointer,
      name,
      parent,
      kind,
      key,
      range,
      value: value ?? null,
      children: [],
      scalar: scalar ?? null,
      description: parent === null ? null : this.#describe(pointer),
      duplicate: false,
    };
  }
}

/** Gives every mapping and sequence its value, from the leaves up. Mappings have no prototype. */
export function settleValues(node: TreeNode): void {
  for (const child of node.children) settleValues(child);
  if (node.kind === 'sequence') node.value = node.children.map(({ value }) => value);
  if (node.kind !== 'mapping') return;
  const value: Record<string, unknown> = Object.create(null);
  for (const child of node.children) value[child.name] = child.value;
  node.value = value;
}

/** The text with all that stands before a stretch blanked, and all after it left out: offsets stay those of the file. */
export function isolate(text: string, { start, end }: Range): string {
  return text.slice(0, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
}

/** What is said of data that is too deep or too large. */
export function tooDeep(content: Range): ReadDocument {
  const range = { start: content.start, end: Math.min(content.start + 1, content.end) };
  return { root: null, troubles: [{ code: 'too-deep', range, detail: '' }], comments: [] };
}
