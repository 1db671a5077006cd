import type { Field } from '../../content/page.ts';
import type { MergedField } from '../compare/merge-fields.ts';
import type { Cell, RowStatus } from './row.ts';

/** A field of the head; of the base when it was taken out. */
export function shownField(field: MergedField): Field {
  return (field.head ?? field.base) as Field;
}

/** The status of a row: the gravest of its values. */
export function rowStatus(field: MergedField, cells: readonly Cell[]): RowStatus {
  if (field.base === null) return 'added';
  if (field.head === null) return 'removed';
  const statuses = new Set(cells.map((cell) => cell.status));
  if (statuses.size === 1) return statuses.has('moved') ? 'order' : (cells[0]?.status ?? 'same');
  if (['added', 'removed', 'changed'].some((status) => statuses.has(status as RowStatus))) return 'changed';
  if (statuses.has('moved') || statuses.has('order')) return 'order';
  return (['link', 'format', 'other', 'spaces'] as const).find((status) => statuses.has(status)) ?? 'same';
}

/** The words of the CMS for a field and all above it; their keys where it has none. List indexes are left out. */
export function labelsOf(field: Field): string[] {
  if (field.description !== null && field.description.labels.length > 0) return [...field.description.labels];
  const names: string[] = [];
  for (let step: Field | null = field; step !== null && step.parent !== null; step = step.parent)
    if (step.parent.kind !== 'sequence') names.unshift(step.name);
  return names.length > 0 ? names : [field.name];
}
