import type { Field, Page, Passage } from '../../content/page.ts';
import type { Block } from '../compare/block.ts';
import { compareBlocks, stamp } from '../compare/compare-blocks.ts';
import { dressOf } from '../compare/dress.ts';
import { gravest } from '../compare/gravity.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import type { Words } from '../context.ts';
import { longDay } from '../long-day.ts';
import { leaf } from './leaf.ts';
import { MAX_TEXT, plainBlocks, readBlocks } from './read-blocks.ts';
import type { Rendering } from './rendering.ts';
import type { Cell, RowStatus, View } from './row.ts';

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#].*)?$/i;
const DAY = /^(\d{4}-\d\d-\d\d)(?:[T ](\S*))?$/;

export interface Side {
  readonly page: Page;
  readonly passages: ReadonlyMap<Field, Passage>;
}

export interface CellOptions {
  readonly head: Side | null;
  readonly base: Side | null;
  readonly words: Words;
  readonly language: string;
  readonly rendering: Rendering;
  /** Unique in the page, for ids of the content. */
  prefix(): string;
}

export function sideOf(page: Page): Side {
  const passages = new Map<Field, Passage>();
  for (const passage of page.passages) if (passage.field !== null) passages.set(passage.field, passage);
  return { page, passages };
}

/** One value, before and after, as one run of blocks. */
export function readCell({ head, base }: Pick<MergedField, 'head' | 'base'>, view: View, options: CellOptions): Cell {
  const passage = head === null ? null : (options.head?.passages.get(head) ?? null);
  const former = base === null ? null : (options.base?.passages.get(base) ?? null);
  const after = head === null ? [] : display(head, passage, view, options.prefix(), options);
  const before = base === null ? [] : display(base, former, view, '', options);
  const texts = [valueText(base, former), valueText(head, passage)] as const;
  return { head, passage, marks: [], highlights: null, texts, ...compare(before, after, texts, head, base, options) };
}

/** The body, before and after. */
export function readBody(options: CellOptions): Cell {
  const passage = options.head?.page.body ?? null;
  const former = options.base?.page.body ?? null;
  const read = (text: Passage | null, prefix: string): Block[] =>
    text === null ? [] : readBlocks(text, { ...options, prefix, footnoteLabel: options.words.footnotes });
  const after = read(passage, options.prefix());
  const before = read(former, '');
  const texts = [former?.text ?? '', passage?.text ?? ''] as const;
  return {
    head: null,
    passage,
    marks: [],
    highlights: null,
    texts,
    ...compare(before, after, texts, passage, former, options),
  };
}

function compare(
  before: readonly Block[],
  after: readonly Block[],
  [textBefore, textAfter]: readonly [string, string],
  head: unknown,
  base: unknown,
  options: CellOptions,
): Pick<Cell, 'blocks' | 'status'> {
  if (options.head === null) return { blocks: before, status: 'same' };
  if (options.base === null) return { blocks: after, status: 'same' };
  if (base === null || (before.length === 0 && after.length > 0))
    return { blocks: after.map((block) => stamp(block, 'ins', 'added')), status: 'added' };
  if (head === null || (after.length === 0 && before.length > 0))
    return { blocks: before.map((block) => stamp(block, 'del', 'removed')), status: 'removed' };
  const blocks = compareBlocks(before, after);
  const status = gravest(blocks);
  if (status === 'format' && blocks.every(isLinksOnly)) return { blocks, status: 'link' };
  if (status !== 'same') return { blocks, status: status === 'moved' ? 'order' : (status as RowStatus) };
  if (textBefore === textAfter) return { blocks, status };
  // What changed may stand in what is cut.
  if (Math.max(textBefore.length, textAfter.length) > MAX_TEXT) return { blocks, status: 'changed' };
  return { blocks, status: plainSpaces(textBefore) === plainSpaces(textAfter) ? 'spaces' : 'other' };
}

/** Words dressed otherwise by their links alone. */
function isLinksOnly({ former, details, pieces, children }: Block): boolean {
  if (former !== undefined || details !== undefined) return false;
  const own = (pieces ?? []).every(
    ({ former: word, token }) => word === undefined || dressOf(word, false) === dressOf(token, false),
  );
  return own && children.every(isLinksOnly);
}

function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function display(field: Field, passage: Passage | null, view: View, prefix: string, options: CellOptions): Block[] {
  const text = valueText(field, passage);
  if (text === '') return [];
  if (view === 'image') return [whole(text, image(text))];
  if (view === 'flag' && typeof field.value === 'boolean')
    return [whole(field.value ? options.words.yes : options.words.no)];
  if (view === 'day') {
    const [, day, time] = DAY.exec(text) ?? [];
    const shown = day === undefined ? text : longDay(day, options.language) + options.words.hour(time ?? '');
    return [whole(shown, null, text.length)];
  }
  if (view === 'address' || view === 'code') return [whole(text)];
  if (passage === null || view === 'raw') return plainBlocks(text);
  return readBlocks(passage, { ...options, prefix, footnoteLabel: options.words.footnotes });
}

/** A value that is one thing: an address, a date, yes or no. */
function whole(text: string, atom: ReturnType<typeof image> | null = null, length = text.length): Block {
  const token = { text: atom === null ? text : '', key: text, atom, wraps: [], start: 0, end: length };
  return leaf({ type: 'element', tagName: 'p', properties: {}, children: [] }, [token]);
}

function image(source: string) {
  return { type: 'element' as const, tagName: 'img', properties: { src: source, alt: '' }, children: [] };
}

/** A value as text; what is not a scalar is written as in the file, cut short. */
export function valueText(field: Field | null, passage: Passage | null): string {
  if (passage !== null) return passage.text;
  if (field === null || field.value === null || field.value === undefined) return '';
  if (typeof field.value === 'object') return '';
  return String(field.value);
}

/** How a scalar is shown: what the CMS says of it, else what it looks like. */
export function viewOf(field: Field, passage: Passage | null, depth: number): View {
  const widget = field.description?.widget ?? null;
  const text = passage?.text.trim() ?? valueText(field, passage);
  if (field.kind !== 'scalar') return 'raw';
  if (typeof field.value === 'boolean') return 'flag';
  if (widget === 'image' || (passage?.kind === 'path' && IMAGE.test(text))) return text === '' ? 'text' : 'image';
  if (DAY.test(text)) return 'day';
  if (passage?.kind === 'url' || passage?.kind === 'path') return 'address';
  if (/^(?:title|titre|nom|name)$/i.test(field.name) && depth <= 2) return 'title';
  if (passage?.kind === 'identifier' && widget === null) return 'code';
  if (passage?.kind === 'markdown') return 'prose';
  return 'text';
}
