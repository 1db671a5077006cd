import { alignInOrder, findMoves, type Measure, type Pair } from './align.ts';
import { type Bag, bagOf, dice } from './bag.ts';
import type { Alignment, Block, Detail } from './block.ts';
import { textOf } from './text.ts';

/** Least likeness of two columns under the same heading, whatever they hold. */
const SAME_HEADING = 0.7;
/** And of two in the same place, where as many stand after as before. */
const SAME_PLACE = 0.4;

interface Column {
  readonly index: number;
  readonly heading: string;
  readonly text: string;
  readonly bag: Bag;
}

/** The columns of a table, before and after, from left to right. */
export interface Columns {
  readonly pairs: readonly Pair<Column>[];
  readonly details: readonly Detail[];
}

/** Pairs the columns of two tables; null where they are the same, or where rows are not all of one width. */
export function findColumns(before: Block, after: Block): Columns | null {
  const [base, head] = [columnsOf(before), columnsOf(after)];
  if (base === null || head === null) return null;
  const measure = measureOf(base.length === head.length);
  const pairs = findMoves(alignInOrder(base, head, measure), measure);
  const details = pairs.flatMap((pair): Detail[] => {
    const name = (pair.after ?? pair.before)?.heading ?? '';
    if (pair.before === null) return [{ kind: 'column-added', name }];
    if (pair.after === null) return [{ kind: 'column-removed', name }];
    return pair.moved === null ? [] : [{ kind: 'column-moved', name }];
  });
  return details.length === 0 ? null : { pairs, details };
}

/** The columns that are aligned otherwise, told of their headings. */
export function findAlignments(before: Block, after: Block, columns: Columns | null): Detail[] {
  const [base, head] = [rowsOf(before)[0]?.children ?? [], rowsOf(after)[0]?.children ?? []];
  const pairs =
    columns?.pairs.map((pair) => [base[pair.before?.index ?? -1], head[pair.after?.index ?? -1]] as const) ??
    (base.length === head.length ? head.map((cell, index) => [base[index], cell] as const) : []);
  return pairs.flatMap(([old, now]): Detail[] => {
    if (old === undefined || now === undefined) return [];
    const [from, to] = [alignmentOf(old), alignmentOf(now)];
    return from === to ? [] : [{ kind: 'aligned', name: textOf(now).trim(), from, to }];
  });
}

/** A cell that heads a column, whose alignment is another: it is marked. */
export function isAlignedOtherwise(before: Block, after: Block): boolean {
  return after.element.tagName === 'th' && alignmentOf(before) !== alignmentOf(after);
}

function alignmentOf({ element: { properties } }: Block): Alignment {
  const align = String(properties['align'] ?? '');
  return align === 'left' || align === 'center' || align === 'right' ? align : 'none';
}

/** The cells of a row, one place for each column of either side. */
export function cellsInColumns(row: Block, { pairs }: Columns, side: 'before' | 'after'): (Block | null)[] {
  return pairs.map((pair) => {
    const column = pair[side];
    return column === null ? null : (row.children[column.index] ?? null);
  });
}

function measureOf(isAsWide: boolean): Measure<Column> {
  return {
    key: ({ text }) => text,
    canMove: ({ bag }) => bag.size > 0,
    likeness: (before, after) => {
      const heading = before.heading !== '' && before.heading === after.heading ? SAME_HEADING : 0;
      const place = isAsWide && before.index === after.index ? SAME_PLACE : 0;
      return Math.max(dice(before.bag, after.bag), heading, place);
    },
  };
}

function columnsOf(table: Block): Column[] | null {
  const rows = rowsOf(table);
  const width = rows[0]?.children.length ?? 0;
  const plain = rows.every(
    ({ children }) =>
      children.length === width &&
      children.every(({ element: { properties } }) => properties['colSpan'] == null && properties['rowSpan'] == null),
  );
  if (!plain || width === 0) return null;
  return Array.from({ length: width }, (_, index) => {
    const texts = rows.map((row) => textOf(row.children[index] as Block).trim());
    const text = texts.join('\n');
    return { index, heading: texts[0] ?? '', text, bag: bagOf(text) };
  });
}

function rowsOf(block: Block): Block[] {
  return block.element.tagName === 'tr' ? [block] : block.children.flatMap(rowsOf);
}
