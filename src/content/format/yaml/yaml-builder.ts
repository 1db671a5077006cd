import { COLLECTION_STYLE, CORE_SCHEMA, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Describe, Field, FieldDescription, Scalar, ScalarStyle, SyntaxTrouble } from '../../page.ts';
import type { Range } from '../../source.ts';
import { scalarText } from '../scalar-text.ts';
import { decodeScalar } from './decode-scalar.ts';
import { scalarRange } from './scalar-range.ts';
import { mappingValue } from './yaml-values.ts';

/** Nodes that aliases may stand for, in all, in one document: more is a bomb. */
const MAX_EXPANDED_NODES = 100_000;

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;
type CollectionEvent = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

interface Node extends Field {
  readonly parent: Node | null;
  readonly children: Node[];
  range: Range;
  value: unknown;
  duplicate: boolean;
  /** Nodes below and with it, aliases expanded. */
  size: number;
}

interface Frame {
  readonly node: Node;
  readonly event: CollectionEvent;
  /** The key that waits for its value. */
  key: { readonly name: string; readonly range: Range } | null;
  /** It is itself the key of its parent: legal YAML, useless in front matter. */
  readonly isKey: boolean;
}

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};
const CORE_TAGS: ReadonlySet<string> = new Set(['', '!!int', '!!float', '!!bool', '!!null', '!!map', '!!seq']);

/** Builds the tree of fields from the events of js-yaml, whose collections have no end and empty values no place. */
export class YamlBuilder {
  root: Node | null = null;
  /** Characters of the pointers of all nodes. */
  pointerLength = 0;
  readonly troubles: SyntaxTrouble[] = [];
  readonly scalarRanges: Range[] = [];
  readonly #source: string;
  readonly #describe: Describe;
  readonly #stack: Frame[] = [];
  readonly #anchors = new Map<string, Node>();
  #documents = 0;
  #expanded = 0;
  /** The end of what was read last: where to look for what has no place of its own. */
  #cursor = 0;

  constructor(source: string, describe: Describe) {
    this.#source = source;
    this.#describe = describe;
  }

  add(event: Event): void {
    if (event.type === EVENT_ID.DOCUMENT) {
      // Three dashes at the very end open a document that nobody wrote.
      if (++this.#documents === 2 && /[^\s-]/.test(this.#source.slice(this.#cursor)))
        this.#trouble('several-documents', { start: this.#cursor, end: this.#cursor });
    } else if (this.#documents > 1) return;
    else if (event.type === EVENT_ID.POP) this.#close();
    else if (event.type === EVENT_ID.SCALAR) this.#addScalar(event);
    else if (event.type === EVENT_ID.ALIAS) this.#addAlias(event);
    else this.#open(event);
  }

  #open(event: CollectionEvent): void {
    const frame = this.#stack.at(-1);
    const isKey = frame?.node.kind === 'mapping' && frame.key === null;
    const kind = event.type === EVENT_ID.MAPPING ? 'mapping' : 'sequence';
    const node = this.#node(kind, { start: event.start, end: event.start + 1 }, isKey);
    if (isKey) this.#trouble('complex-key', node.range);
    this.#checkTag(event, true);
    this.#stack.push({ node, event, key: null, isKey });
    this.#cursor = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
  }

  #close(): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    const { node, event } = frame;
    if (event.style === COLLECTION_STYLE.FLOW) {
      const bracket = node.kind === 'mapping' ? '}' : ']';
      const end = this.#source.indexOf(bracket, this.#cursor);
      this.#cursor = end < 0 ? this.#cursor : end + 1;
    }
    node.range = { start: node.range.start, end: Math.max(node.range.start, this.#cursor) };
    node.value = node.kind === 'mapping' ? mappingValue(node) : node.children.map((child) => child.value);
    node.size = 1 + node.children.reduce((sum, child) => sum + child.size, 0);
    this.#anchor(event, node);
    if (frame.isKey) {
      const parent = this.#stack.at(-1);
      if (parent !== undefined)
        parent.key = { name: this.#source.slice(node.range.start, node.range.end), range: node.range };
    } else this.#settle(node);
  }

  #addScalar(event: ScalarEvent): void {
    const frame = this.#stack.at(-1);
    const range = scalarRange(this.#source, event, {
      cursor: this.#cursor,
      inSequence: frame?.node.kind === 'sequence',
    });
    const map = decodeScalar(this.#source, event.valueStart < 0 ? { ...event, ...emptyAt(range.start) } : event);
    this.#cursor = event.valueStart < 0 ? Math.max(this.#cursor, range.start) : range.end;
    if (event.valueStart >= 0) this.scalarRanges.push(range);
    if (frame?.node.kind === 'mapping' && frame.key === null) {
      frame.key = { name: map.text, range };
      return;
    }
    const tag = this.#checkTag(event, false);
    const scalar: Scalar = Object.assign(map, {
      style: STYLES[event.style] ?? 'plain',
      tag: tag === '' ? null : tag,
      anchor: event.anchorStart < 0 ? null : this.#source.slice(event.anchorStart, event.anchorEnd),
      content: {
        start: event.valueStart < 0 ? range.start : event.valueStart,
        end: event.valueStart < 0 ? range.start : event.valueEnd,
      },
    });
    const node = this.#node('scalar', range, false, scalar);
    const implicit = CORE_TAGS.has(tag) && (event.style === SCALAR_STYLE.PLAIN || tag !== '');
    node.value = implicit ? CORE_SCHEMA.resolveImplicitScalarTag(map.text).value : map.text;
    this.#anchor(event, node);
    this.#settle(node);
  }

  #addAlias(event: AliasEvent): void {
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.#cursor = range.end;
    this.scalarRanges.push(range);
    const name = this.#source.slice(event.anchorStart, event.anchorEnd);
    const target = this.#anchors.get(name);
    const frame = this.#stack.at(-1);
    if (frame?.node.kind === 'mapping' && frame.key === null) {
      frame.key = { name: target?.kind === 'scalar' ? scalarText(target.value) : name, range };
      return;
    }
    const node = this.#node('alias', range, false);
    if (target === undefined) this.#trouble('unknown-alias', range, name);
    else if (this.#expanded + target.size > MAX_EXPANDED_NODES) this.#trouble('alias-bomb', range, name);
    else {
      this.#expanded += target.size;
      node.size = target.size;
      node.value = target.value;
    }
    this.#settle(node);
  }

  #anchor(event: ScalarEvent | CollectionEvent, node: Node): void {
    if (event.anchorStart >= 0) this.#anchors.set(this.#source.slice(event.anchorStart, event.anchorEnd), node);
  }

  /** Hands a finished value to the collection that waits for it. */
  #settle(node: Node): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined) {
      this.root ??= node;
      return;
    }
    if (frame.node.kind === 'mapping') this.#noteDuplicate(frame.node, node);
    frame.node.children.push(node);
    frame.key = null;
  }

  #noteDuplicate(mapping: Node, node: Node): void {
    const seen = this.#names.get(mapping) ?? new Map<string, Node>();
    this.#names.set(mapping, seen);
    const earlier = seen.get(node.name);
    seen.set(node.name, node);
    if (earlier === undefined || node.name === '<<') return;
    earlier.duplicate = true;
    this.#trouble('duplicate-key', node.key ?? node.range, node.name);
  }
  readonly #names = new WeakMap<Node, Map<string, Node>>();

  #node(kind: Field['kind'], range: Range, isKey: boolean, scalar: Scalar | null = null): Node {
    const frame = this.#stack.at(-1);
    const parent = frame?.node ?? null;
    const key = isKey ? null : (frame?.key ?? null);
    const name = parent === null ? '' : parent.kind === 'sequence' ? String(parent.children.length) : (key?.name ?? '');
    const pointer = parent === null ? '' : `${parent.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.pointerLength += pointer.length;
    const description: FieldDescription | null = parent === null ? null : this.#describe(pointer);
    return {
      pointer,
      name,
      parent,
      kind,
      key: key?.range ?? null,
      range,
      value: null,
      children: [],
      scalar,
      description,
      duplicate: false,
      size: 1,
    };
  }

  /** The tag as written. Tags that are not YAML's own are read as if they were not there. */
  #checkTag(event: ScalarEvent | CollectionEvent, collection: boolean): string {
    if (event.tagStart < 0) return '';
    const tag = this.#source.slice(event.tagStart, event.tagEnd);
    const known = tag === '!' || tag === '!!str' || CORE_TAGS.has(tag);
    if (!known) this.#trouble('unknown-tag', { start: event.tagStart, end: event.tagEnd }, tag);
    return known || collection ? tag : '!';
  }

  #trouble(code: string, range: Range, detail = ''): void {
    this.troubles.push({ code, range, detail });
  }
}

function emptyAt(offset: number) {
  return { valueStart: offset, valueEnd: offset, fast: true };
}
