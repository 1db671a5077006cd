import type { OwnSchema } from '../../site/layout/own-schema.ts';

/** Stands in for `src/site/generators/hugo/archetypes.ts` in a browser: the form of the CMS says more of its pages than a model does. */
export async function readArchetypes(): Promise<OwnSchema[]> {
  return [];
}
