import type { Expression, Property, SpreadElement } from 'acorn';

/** The key of a property, where it is written out. */
export function nameOf({ key, computed }: Property): string | null {
  if (computed) return null;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' && typeof key.value === 'string' ? key.value : null;
}

export function member(properties: readonly (Property | SpreadElement)[], name: string): Expression | undefined {
  for (const one of properties) if (one.type === 'Property' && nameOf(one) === name) return one.value as Expression;
  return undefined;
}
