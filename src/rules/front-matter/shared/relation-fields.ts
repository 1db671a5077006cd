import type { Field, Page } from '../../../content/page.ts';
import type { Kind, Relation } from '../../../site/relations/relations.ts';

/** Each value that a relation speaks of, with every relation that does: one of them is enough. */
export function relationFields(page: Page, relations: readonly Relation[]): Map<Field, Relation[]> {
  const found = new Map<Field, Relation[]>();
  for (const relation of relations)
    for (const field of fieldsAt(page.frontMatter?.root ?? null, relation.field, relation.kinds))
      if (isName(field)) found.set(field, [...(found.get(field) ?? []), relation]);
  return found;
}

function isName(field: Field): boolean {
  return (typeof field.value === 'string' && field.value.trim() !== '') || typeof field.value === 'number';
}

function fieldsAt(
  field: Field | null,
  steps: readonly string[],
  kinds: readonly Kind[] = [],
  depth = 0,
): readonly Field[] {
  const [step, ...rest] = steps;
  if (field === null || kinds.some((kind) => kind.depth === depth && !isOfKind(field, kind))) return [];
  if (step === undefined) return field.kind === 'sequence' ? field.children : [field];
  // A list that the steps pass over is no step of its own.
  const isPassed = field.kind === 'sequence' && step !== '*';
  const inside =
    field.kind === 'sequence'
      ? field.children
      : step === '*'
        ? []
        : field.children.filter(({ name, duplicate }) => name === step && !duplicate);
  return inside.flatMap((child) => fieldsAt(child, isPassed ? steps : rest, kinds, isPassed ? depth : depth + 1));
}

/** A group that does not name its kind may be of any: nothing is known of what it holds. */
function isOfKind({ kind, children }: Field, { keys, names, all }: Kind): boolean {
  if (kind !== 'mapping' || names.length === all.length) return true;
  return children.some(
    ({ name, value }) => keys.includes(String(name)) && typeof value === 'string' && names.includes(value),
  );
}
