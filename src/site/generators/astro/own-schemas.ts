import { isObject, type SchemaObject } from '../../../schema/json-schema.ts';
import type { OwnSchema } from '../../layout/own-schema.ts';
import type { Survey } from '../../layout/survey.ts';
import { type AstroCollection, readCollections, schemaFile } from './collections.ts';
import { certainSchema } from './json-schemas.ts';
import { STARLIGHT } from './starlight-front-matter.ts';
import { readZodWords } from './zod-words.ts';

/**
 * What Astro refuses of the entries of its collections, as it wrote it itself (`.astro/collections/NAME.schema.json`), and what the configuration of the
 * collections bears out. Without these files, values that are listed there, and what Starlight asks of its own pages. @param base where Astro runs @param source its folder, `src`
 */
export async function readOwnSchemas(survey: Survey, base: string, source: string): Promise<OwnSchema[]> {
  const { config, all, lists } = await readCollections(survey, source);
  const words = config === null ? null : await readZodWords(config, (await survey.text(config)) ?? '');
  if (words === null) return [];
  const found = [...all, ...lists].map(async (collection): Promise<OwnSchema[]> => {
    const { name } = collection;
    const kind = words.schemaOf(name);
    if (kind === 'unknown' || !/^[\w-]+$/.test(name)) return [];
    const path = schemaFile(base, name);
    const written = await survey.made(path);
    const isFile = lists.includes(collection);
    const one = written === null ? textsAlone(words.textsOf(name)) : certainSchema(written, words, isFile);
    const certain = one !== null && isFile ? listOf(one) : one;
    if (kind === 'own') return ownOf(collection, written === null ? config : path, certain);
    const starlight = besides(STARLIGHT, words.declared);
    if (certain === null) return ownOf(collection, null, starlight, `starlight/${name}`);
    return ownOf(collection, path, { $schema: certain['$schema'], allOf: [starlight, certain] });
  });
  return (await Promise.all(found)).flat();
}

/** What can be told where Astro wrote no schema: keys that take a few texts alone. */
function textsAlone(texts: ReadonlyMap<string, readonly string[]>): SchemaObject | null {
  if (texts.size === 0) return null;
  const properties = Object.fromEntries([...texts].map(([key, values]) => [key, { enum: values }]));
  return { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties };
}

/** Entries one after another, or each under its name. */
function listOf({ $schema, ...entry }: SchemaObject): SchemaObject {
  return { $schema, type: ['array', 'object'], items: entry, additionalProperties: entry };
}

function ownOf(
  { name, folder, globs, holds }: AstroCollection,
  from: string | null,
  schema: SchemaObject | null,
  called = name,
): OwnSchema[] {
  return schema === null || holds === null
    ? []
    : [{ name: called, from, schema, holds, folder, ...(globs !== undefined && { globs }) }];
}

/** What the site declares itself is as it has it, which nobody here may know. */
function besides({ properties, required, ...rest }: SchemaObject, declared: ReadonlySet<string>): SchemaObject {
  const open = Object.fromEntries([...declared].map((key) => [key, {}]));
  const asked = Array.isArray(required) ? required.filter((key) => !declared.has(String(key))) : [];
  return { ...rest, properties: { ...(isObject(properties) ? properties : {}), ...open }, required: asked };
}
