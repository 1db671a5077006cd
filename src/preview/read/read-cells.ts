import type { Field, Page, Passage } from '../../content/page.ts';
import type { Block } from '../compare/block.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import type { Words } from '../context.ts';
import { longDay } from '../long-day.ts';
import { type CellSide, compareSides } from './cell-status.ts';
import { leaf } from './leaf.ts';
import { plainBlocks, readBlocks } from './read-blocks.ts';
import type { Rendering } from './rendering.ts';
import type { Cell, View } from './row.ts';
import { surveyTree } from './survey.ts';

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
  const own = { ...options, asHtml: holdHtml(passage, former), asText: isDoubtful(passage, former) };
  const side = (field: Field | null, text: Passage | null, prefix: string): CellSide | null => {
    if (field === null) return null;
    const blocks = display(field, text, view, prefix, own);
    return { field, passage: text, blocks, text: valueText(field, text) };
  };
  return cellOf(side(base, former, ''), side(head, passage, options.prefix()), options);
}

/** The body, before and after. */
export function readBody(options: CellOptions): Cell {
  const passage = options.head?.page.body ?? null;
  const former = options.base?.page.body ?? null;
  const own = { ...options, asHtml: holdHtml(passage, former), footnoteLabel: options.words.footnotes };
  const side = (text: Passage | null, prefix: string): CellSide | null =>
    text === null
      ? null
      : { field: null, passage: text, blocks: readBlocks(text, { ...own, prefix }), text: text.text };
  return cellOf(side(former, ''), side(passage, options.prefix()), options);
}

/**
 * A line that gains its first marks of Markdown, or loses its last, in a field of which nobody says that it is Markdown: what its template
 * prints is not known, and what its file says is.
 */
function isDoubtful(passage: Passage | null, former: Passage | null): boolean {
  if (passage === null || former === null || passage.kind === former.kind) return false;
  return [passage, former].every(
    ({ kind, text, field }) =>
      (kind === 'plain' || kind === 'markdown') &&
      !text.trim().includes('\n') &&
      field?.description?.kind !== 'markdown',
  );
}

/** Both sides are read in the same way: where one holds HTML, the other is read as if it did. */
function holdHtml(...passages: readonly (Passage | null)[]): boolean {
  return passages.some(
    (passage) => passage?.kind === 'markdown' && passage.text.includes('<') && surveyTree(passage.tree).html,
  );
}

function cellOf(base: CellSide | null, head: CellSide | null, options: CellOptions): Cell {
  const rest = { marks: [], highlights: null, texts: [base?.text ?? '', head?.text ?? ''] as const };
  const own = { head: head?.field ?? null, passage: head?.passage ?? null, ...rest };
  if (options.head === null) return { ...own, blocks: base?.blocks ?? [], status: 'same' };
  if (options.base === null) return { ...own, blocks: head?.blocks ?? [], status: 'same' };
  return { ...own, ...compareSides(base, head, options.rendering) };
}

function display(
  field: Field,
  passage: Passage | null,
  view: View,
  prefix: string,
  options: CellOptions & { readonly asHtml: boolean; readonly asText: boolean },
): Block[] {
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
  if (passage === null || view === 'raw' || options.asText) return plainBlocks(text);
  return readBlocks(passage, { ...options, prefix, footnoteLabel: options.words.footnotes });
}

/** A value that is one thing: an address, a date, yes or no. */
function whole(text: string, atom: ReturnType<typeof image> | null = null, length = text.length): Block {
  const key = text.trim().normalize('NFC');
  const token = { text: atom === null ? text : '', key, atom, wraps: [], start: 0, end: length };
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
