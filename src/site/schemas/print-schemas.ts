import { formsOf } from '../../cms/collections.ts';
import { findCodeCms } from '../../cms/find.ts';
import { nearest } from '../../content/nearest.ts';
import type { SchemaObject } from '../../schema/json-schema.ts';
import type { Site } from '../site.ts';
import { inOtherWords } from './other-words.ts';

/** What `relecture schema` prints. */
export type PrintedSchemas =
  /** JSON, ready to be printed. */
  | { readonly kind: 'printed'; readonly text: string }
  /** The site has no CMS configuration to derive schemas from, and its generator tells none. */
  | {
      readonly kind: 'no-cms';
      /** The one it has is a program. */
      readonly code: string | null;
      /** The script that hands it over, where that is code. */
      readonly script: string | null;
      /** Its generator can write some, and did not. */
      readonly unwritten: boolean;
    }
  | {
      readonly kind: 'unknown';
      readonly name: string;
      readonly names: readonly string[];
      readonly suggestion: string | null;
    };

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The JSON Schema of one form of the CMS (`articles`, `pages/candidates`, or `candidates` when no other form is called
 * so), or of every form, those of the generator and its models of pages after them, in one document that others can refer to: `collections.schema.json#/$defs/articles`.
 */
export async function printSchemas(site: Site, name?: string): Promise<PrintedSchemas> {
  const models = site.cms === null ? await site.models() : [];
  const own = [...(await site.ownSchemas()), ...models].map((one) => ({
    ...one,
    collection: one.name,
    schema: inOtherWords(one.schema),
  }));
  if (site.cms === null && own.length === 0)
    return { kind: 'no-cms', code: findCodeCms(site.files), script: scriptOf(site), unwritten: mayWriteSchemas(site) };
  const forms = [...(site.cms === null ? [] : await formsOf(site.cms)), ...own];
  if (name === undefined) return printed(together(forms));
  const exact = forms.filter((form) => form.name === name);
  const chosen =
    exact.length > 0 ? exact : forms.filter((form) => form.collection === name || form.name.endsWith(`/${name}`));
  const [only] = chosen;
  if (only !== undefined) return printed(chosen.length === 1 ? only.schema : together(chosen));
  const names = [...new Set(forms.flatMap((form) => [form.collection, form.name]))];
  const short = forms.map((form) => form.name.slice(form.name.indexOf('/') + 1));
  return { kind: 'unknown', name, names, suggestion: nearest(name, [...names, ...short]) };
}

function together(forms: readonly { readonly name: string; readonly schema: SchemaObject }[]): SchemaObject {
  const definitions = forms.map(({ name, schema: { $schema: _dialect, ...schema } }) => [name, schema]);
  return { $schema: DIALECT, $defs: Object.fromEntries(definitions) };
}

function printed(schema: SchemaObject): PrintedSchemas {
  return { kind: 'printed', text: `${JSON.stringify(schema, null, 2)}\n` };
}

function scriptOf({ troubles }: Site): string | null {
  return troubles.find(({ rule, message }) => rule === 'configuration-cms' && message === 'code')?.path ?? null;
}

function mayWriteSchemas({ generator, plan, files }: Site): boolean {
  const isConfig = (path: string): boolean => /(?:^|\/)src\/content(?:\/|\.)config\.m?[jt]s$/.test(path);
  return generator === 'astro' && [...files].some((path) => path.startsWith(plan.base) && isConfig(path));
}
