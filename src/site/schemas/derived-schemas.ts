import type { Collections } from '../../cms/collections.ts';
import type { Page } from '../../content/page.ts';
import type { SchemaObject } from '../../schema/json-schema.ts';
import type { SchemaLibrary } from '../../schema/library.ts';
import type { CompiledSchema } from '../../schema/problems.ts';

/** The schemas derived from a CMS configuration, compiled when a page first asks. */
export interface DerivedSchemas {
  /** Null for pages that the CMS does not know, that its filters hide, or that it shows as one text. */
  schemaFor(page: Page): CompiledSchema | null;
}

/** Loads the validator once, ahead of the rules, which may not wait. */
export async function createDerivedSchemas(collections: Collections, library: SchemaLibrary): Promise<DerivedSchemas> {
  const compiled = new Map<SchemaObject, CompiledSchema>();
  const add = await library.adder();
  return {
    schemaFor(page) {
      const form = collections.formFor(page);
      if (form === null || form.fields.length === 0) return null;
      const schema = collections.schema(form);
      let ready = compiled.get(schema);
      if (ready === undefined) {
        ready = add(`cms/${compiled.size}`, schema, true);
        compiled.set(schema, ready);
      }
      return ready;
    },
  };
}
