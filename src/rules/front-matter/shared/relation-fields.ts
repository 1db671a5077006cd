import type { Field, Page } from '../../../content/page.ts';
import type { Relation } from '../../../site/relations/relations.ts';

/** Each value that a relation speaks of, with every relation that does: one of them is enough. */
export function relationFields(page: Page, relations: readonly Relation[]): Map<Field, Relation[]> {
  const found = new Map<Field, Relation[]>();
  for (const relation of relations)
    for (const field of fieldsAt(page.frontMatter?.root ?? null, relation.field))
      if (isName(field)) found.set(field, [...(found.get(field) ?? []), relation]);
  return found;
}

function isName(field: Field): boolean {
  return (typeof field.value === 'string' && field.value.trim() !== '') || typeof field.value === 'number';
}

function fieldsAt(field: Field | null, steps: readonly string[]): readonly Field[] {
  const [step, ...rest] = steps;
  if (field === null) return [];
  if (step === undefined) return field.kind === 'sequence' ? field.children : [field];
  const inside =
    field.kind === 'sequence'
      ? field.children
      : step === '*'
        ? []
        : field.children.filter(({ name, duplicate }) => name === step && !duplicate);
  return inside.flatMap((child) => fieldsAt(child, field.kind === 'sequence' && step !== '*' ? steps : rest));
}
