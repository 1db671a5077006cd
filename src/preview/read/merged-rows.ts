import type { Field } from '../../content/page.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import type { Cell, Row, RowForm, RowStatus } from './row.ts';

/** A field of the head; of the base when it was taken out. */
export function shownField(field: MergedField): Field {
  return (field.head ?? field.base) as Field;
}

/** The status of a row: the gravest of its values. */
export function rowStatus(field: MergedField, cells: readonly Cell[]): RowStatus {
  if (field.base === null) return 'added';
  if (field.head === null) return 'removed';
  const statuses = new Set(cells.map((cell) => cell.status));
  // A list that is there, with nothing in it.
  if (field.head.kind === 'sequence' && statuses.size === 1 && statuses.has('removed')) return 'emptied';
  if (field.base.kind === 'sequence' && field.base.children.length === 0 && statuses.has('added')) return 'filled';
  const [only] = statuses;
  if (statuses.size === 1 && only === 'same' && field.formerName !== undefined) return 'renamed';
  if (statuses.size === 1) return only === 'moved' ? 'order' : (only ?? 'same');
  if (['added', 'removed', 'filled', 'emptied', 'changed'].some((status) => statuses.has(status as RowStatus)))
    return 'changed';
  if (statuses.has('moved') || statuses.has('order')) return 'order';
  return (['link', 'format', 'other', 'written', 'spaces'] as const).find((status) => statuses.has(status)) ?? 'same';
}

/** The rows of a field that is no longer of the same kind: one where each side is one. */
export function turnedRows(was: readonly Row[], is: readonly Row[]): Row[] {
  const [before, after] = [was[0], is[0]];
  if (after === undefined) return was.map((row) => ({ ...row, status: 'emptied' }));
  if (before === undefined) return is.map((row) => ({ ...row, status: 'filled' }));
  if (was.length + is.length > 2) return [...was, ...is];
  const form = (row: Row): RowForm => (row.view === 'chips' || row.view === 'cards' ? 'list' : 'value');
  const turned = [form(before), form(after)] as const;
  return [{ ...after, cells: [...before.cells, ...after.cells], status: 'changed', turned }];
}

/** The words of the CMS for a field and all above it; their keys where it has none. List indexes are left out. */
export function labelsOf(field: Field): string[] {
  if (field.description !== null && field.description.labels.length > 0) return [...field.description.labels];
  const names: string[] = [];
  for (let step: Field | null = field; step !== null && step.parent !== null; step = step.parent)
    if (step.parent.kind !== 'sequence') names.unshift(step.name);
  return names.length > 0 ? names : [field.name];
}
