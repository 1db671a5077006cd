import type { SchemaObject } from './json-schema.ts';

/** What may take more time than its own length: expressions, references, and what compares items with each other. */
const WILD =
  /^(?:pattern|patternProperties|format|\$ref|\$dynamicRef|\$recursiveRef|uniqueItems|contains|unevaluated\w+|dependent\w+)$/;
/** Longest schema that is read through for that, in values. */
const LOOKED_THROUGH = 20_000;

/** Whether a schema takes no longer than its length times that of the data, whatever the data. */
export function isTame(schema: SchemaObject): boolean {
  const waiting: unknown[] = [schema];
  for (let looked = 0; waiting.length > 0; looked++) {
    if (looked > LOOKED_THROUGH) return false;
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      if (!Array.isArray(value) && WILD.test(key)) return false;
      waiting.push(child);
    }
  }
  return true;
}
