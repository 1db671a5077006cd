import type { Page } from '../../content/page.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import { kindsOf } from './cell-status.ts';
import { labelsOf, shownField } from './merged-rows.ts';

/** What changed in a file besides the values that its rows show. */
export interface FileChanges {
  /** The groups whose keys stand in another order; no label: the fields of the page themselves. */
  readonly reordered: readonly { readonly label: string | null; readonly isSeen: boolean }[];
  /** The fields without a value that came and went. */
  readonly empty: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Quotes, comments. */
  readonly isWrittenOtherwise: boolean;
  /** The lines that one side alone has, wherever they stand. */
  readonly lines: readonly [string, string];
  /** The files are not the same, though their lines are. */
  readonly isSavedOtherwise: boolean;
  /** The mark by which some editors begin a file, and which nobody sees; null where it is on both sides, or on none. */
  readonly mark: 'added' | 'removed' | null;
  /** Where lines end is all that changes, and the sign of YAML that says what becomes of it. */
  readonly isRewrapped: boolean;
}

/** The byte order mark. */
const MARK = '\uFEFF';

export const NO_FILE_CHANGES: FileChanges = {
  reordered: [],
  empty: { added: [], removed: [] },
  isWrittenOtherwise: false,
  lines: ['', ''],
  isSavedOtherwise: false,
  mark: null,
  isRewrapped: false,
};

/** Compares two files beyond their values. */
export function readFile(root: MergedField, head: Page | null, base: Page | null): FileChanges {
  if (head === null || base === null || head.source.text === base.source.text) return NO_FILE_CHANGES;
  const reordered = reorderedIn(root, false);
  const lines = differentLines(base.source.text, head.source.text);
  const [old, now] = [base, head].map(({ source }) => source.text.startsWith(MARK)) as [boolean, boolean];
  const comments = [base, head].map(({ frontMatter, source }) =>
    (frontMatter?.comments ?? []).map((range) => source.slice(range)).join('\n'),
  );
  return {
    reordered,
    empty: { added: emptyIn(root, 'head'), removed: emptyIn(root, 'base') },
    isWrittenOtherwise: comments[0] !== comments[1] || isWrittenOtherwise(root, head, base),
    lines,
    isSavedOtherwise:
      reordered.length === 0 &&
      lines.every((text) => text === '') &&
      withoutMark(base.source.text) !== withoutMark(head.source.text),
    mark: old === now ? null : now ? 'added' : 'removed',
    isRewrapped: lines.some((text) => text !== '') && inkOf(base.source.text) === inkOf(head.source.text),
  };
}

/** A text without its white space, and without the signs by which YAML begins a text of several lines. */
function inkOf(text: string): string {
  return text.replace(/(?<=[:-][ \t]+)[>|][-+\d]*(?=[ \t]*$)/gm, '').replace(/\s+/g, '');
}

function reorderedIn(field: MergedField, isItem: boolean): { label: string | null; isSeen: boolean }[] {
  const inner = field.children.flatMap((child) => reorderedIn(child, shownField(field).kind === 'sequence'));
  if (field.isReordered !== true) return inner;
  const shown = shownField(field);
  if (shown.parent === null) return [{ label: null, isSeen: false }, ...inner];
  const labels = labelsOf(shown);
  // The keys of an item are read by their names; so are those that a form names.
  const isSeen = !isItem && field.children.every((child) => shownField(child).description === null);
  const label = labels.at(-1) ?? field.name;
  return [{ label, isSeen }, ...inner.filter((one) => one.label !== label)];
}

/** The fields without a value that one side alone has. */
function emptyIn(field: MergedField, side: 'head' | 'base'): string[] {
  if (field.children.length > 0) return field.children.flatMap((child) => emptyIn(child, side));
  const [own, other] = [field[side], field[side === 'head' ? 'base' : 'head']];
  const isAlone = own?.kind === 'scalar' && other === null && own.parent?.kind === 'mapping' && isEmpty(own.value);
  return isAlone ? [labelsOf(own).at(-1) ?? own.name] : [];
}

/** A value that is the same, in other quotes. */
function isWrittenOtherwise({ head: now, base: old, children }: MergedField, head: Page, base: Page): boolean {
  if (children.length > 0) return children.some((child) => isWrittenOtherwise(child, head, base));
  if (now?.kind !== 'scalar' || old?.kind !== 'scalar') return false;
  const isSame = now.value === old.value || (isEmpty(now.value) && isEmpty(old.value));
  const written = (page: Page, field: typeof now): string => page.source.slice(field.range).replace(/\s+/g, ' ');
  // Where it is another thing to programs, its row says so.
  return isSame && kindsOf(old, now) === null && written(head, now) !== written(base, old);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '';
}

function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

function differentLines(before: string, after: string): [string, string] {
  const [base, head] = [linesOf(before), linesOf(after)];
  return [without(base, head), without(head, base)];
}

/** The lines of a text; the hyphen of an item says that its first key is the first. */
function linesOf(text: string): string[] {
  return withoutMark(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
}

function without(lines: readonly string[], others: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
  return lines
    .filter((line) => {
      const left = counts.get(bare(line)) ?? 0;
      counts.set(bare(line), left - 1);
      return left <= 0;
    })
    .join('\n');
}

function bare(line: string): string {
  return line.trim().replace(/^(?:-\s+)+/, '');
}
