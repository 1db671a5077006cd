import { isObject } from '../schema/json-schema.ts';

/** A configuration with what is laid over it, as Decap and Sveltia CMS lay the two over one another: groups are joined, lists follow one another. */
export function mergeConfigurations(file: unknown, added: unknown): unknown {
  if (Array.isArray(file) && Array.isArray(added)) return [...file, ...added];
  if (!isObject(file) || !isObject(added)) return added;
  const both: Record<string, unknown> = { ...file };
  for (const [key, value] of Object.entries(added))
    both[key] = Object.hasOwn(file, key) ? mergeConfigurations(file[key], value) : value;
  return both;
}
