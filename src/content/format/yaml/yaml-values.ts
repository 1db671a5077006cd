import type { Field } from '../../page.ts';

/** A mapping without prototype, merge keys applied: `__proto__` is a key like another. */
export function mappingValue(mapping: Field): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  for (const child of mapping.children) if (child.name === '<<') merge(value, child.value);
  for (const child of mapping.children) if (child.name !== '<<') value[child.name] = child.value;
  return value;
}

function merge(into: Record<string, unknown>, from: unknown): void {
  for (const source of Array.isArray(from) ? from : [from]) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) continue;
    for (const [key, value] of Object.entries(source)) if (!(key in into)) into[key] = value;
  }
}
