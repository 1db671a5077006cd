import { diffArrays } from 'diff';
import type { Field } from '../../content/page.ts';

/** A field of the head, of the base, or of both. */
export interface MergedField {
  readonly name: string;
  readonly head: Field | null;
  readonly base: Field | null;
  readonly children: readonly MergedField[];
}

export interface MergeOptions {
  /** Names of the keys of a mapping in the order of the CMS form; empty when nothing is known. */
  order(field: Field): readonly string[];
  /** A field as its file writes it: what items of a list are recognised by. */
  writtenInHead(field: Field): string;
  writtenInBase(field: Field): string;
}

/** Two front matters as one tree: what both have side by side, in the order of the form, then of the file. */
export function mergeFields(head: Field | null, base: Field | null, options: MergeOptions): MergedField {
  const shown = head ?? base;
  const children =
    head !== null && base !== null && head.kind !== base.kind
      ? mergeChildren(head, null, options)
      : mergeChildren(head, base, options);
  return { name: shown?.name ?? '', head, base, children };
}

function mergeChildren(head: Field | null, base: Field | null, options: MergeOptions): MergedField[] {
  const shown = head ?? base;
  if (shown === null) return [];
  if (shown.kind === 'sequence') return mergeItems(children(head), children(base), options);
  if (shown.kind !== 'mapping') return [];
  const before = byName(children(base));
  const merged = children(head).map((field) => mergeFields(field, before.get(field.name) ?? null, options));
  const names = new Set(merged.map((field) => field.name));
  let place = 0;
  // What was removed stays where it stood: after the key that went before it.
  for (const field of children(base)) {
    if (names.has(field.name)) place = merged.findIndex((other) => other.name === field.name) + 1;
    else merged.splice(place++, 0, mergeFields(null, field, options));
  }
  const ranks = new Map(options.order(shown).map((name, index) => [name, index]));
  return merged
    .map((field, index) => ({ field, rank: ranks.get(field.name) ?? ranks.size + index }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ field }) => field);
}

/** Items are paired by what they hold; among those that changed, by their place. */
function mergeItems(head: readonly Field[], base: readonly Field[], options: MergeOptions): MergedField[] {
  const changes = diffArrays(base.map(options.writtenInBase), head.map(options.writtenInHead), { maxEditLength: 500 });
  const merged: MergedField[] = [];
  let before = 0;
  let after = 0;
  let removed: Field[] = [];
  const flush = (added: readonly Field[]): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index++)
      merged.push(mergeFields(added[index] ?? null, removed[index] ?? null, options));
    removed = [];
  };
  if (changes === undefined) {
    removed = [...base];
    flush(head);
    return merged;
  }
  for (const change of changes) {
    if (change.removed) {
      flush([]);
      removed = base.slice(before, before + change.count);
      before += change.count;
      continue;
    }
    const fields = head.slice(after, after + change.count);
    after += change.count;
    if (change.added) flush(fields);
    else {
      flush([]);
      for (const field of fields) merged.push(mergeFields(field, base[before++] ?? null, options));
    }
  }
  flush([]);
  return merged;
}

function children(field: Field | null): readonly Field[] {
  return field === null ? [] : field.children.filter((child) => !child.duplicate);
}

function byName(fields: readonly Field[]): Map<string, Field> {
  return new Map(fields.map((field) => [field.name, field]));
}
