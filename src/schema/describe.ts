import type { Describe, FieldDescription, PassageKind } from '../content/page.ts';
import type { SchemaObject } from './json-schema.ts';
import type { CompiledSchema } from './problems.ts';

const FORMATS: Readonly<Record<string, PassageKind>> = {
  uri: 'url',
  iri: 'url',
  'uri-reference': 'url',
  'iri-reference': 'url',
  email: 'identifier',
  date: 'identifier',
  'date-time': 'identifier',
  time: 'identifier',
  uuid: 'identifier',
};

/** What a schema says of fields: titles, formats, `contentMediaType: text/markdown`. The CMS says the rest. */
export function describeBySchema(schema: CompiledSchema, cms: Describe | null): Describe {
  const known = new Map<string, FieldDescription | null>();
  return (pointer) => {
    let description = known.get(pointer);
    if (description === undefined) {
      description = describe(schema, pointer, cms?.(pointer) ?? null);
      known.set(pointer, description);
    }
    return description;
  };
}

function describe(schema: CompiledSchema, pointer: string, cms: FieldDescription | null): FieldDescription | null {
  const schemas = schema.at(pointer);
  if (schemas.length === 0) return cms;
  const labels = schema.labels(pointer).filter((label) => typeof label === 'string');
  const titled = schemas.some(({ title }) => typeof title === 'string');
  return {
    labels: cms !== null && !titled ? cms.labels : labels,
    kind: kindOf(schemas) ?? cms?.kind ?? null,
    widget: cms?.widget ?? null,
  };
}

function kindOf(schemas: readonly SchemaObject[]): PassageKind | null {
  for (const schema of schemas) {
    if (schema['contentMediaType'] === 'text/markdown') return 'markdown';
    if (schema['contentMediaType'] === 'text/plain') return 'plain';
    const format = schema['format'];
    if (typeof format === 'string' && Object.hasOwn(FORMATS, format)) return FORMATS[format] ?? null;
    if (Array.isArray(schema['enum'])) return 'identifier';
  }
  return null;
}
