import type { SchemaObject } from '../schema/json-schema.ts';
import type { CmsCollection, CmsField } from './cms.ts';
import type { DeriveInside, Mapping } from './engine.ts';

/** What each of several kinds asks for, chosen by the value of a key, which must name one of them. @param tier How grave it is that it does not. */
export function ofKinds(
  key: string,
  kinds: readonly CmsField[],
  inside: Pick<DeriveInside, 'mapping'>,
  tier: SchemaObject,
): SchemaObject[] {
  const forms = kinds.map((kind) => {
    const { properties, required } = inside.mapping(kind.fields);
    return {
      if: { properties: { [key]: { enum: namesOf(kind) } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties, ...(required.length > 0 && { required }) },
    };
  });
  return [{ ...tier, properties: { [key]: { ...tier, enum: kinds.flatMap(namesOf) } }, required: [key] }, ...forms];
}

/** In the file, and in the program where that is another. */
export function namesOf({ name, options }: CmsField): readonly string[] {
  const { alias } = options;
  return typeof alias === 'string' && alias !== name ? [name, alias] : [name];
}

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Entries of several kinds: one that names none of them cannot be opened. */
export function kindsSchema(
  { key, all }: NonNullable<CmsCollection['kinds']>,
  title: string,
  body: string,
  inside: Pick<DeriveInside, 'mapping'>,
): SchemaObject {
  const mapping = (fields: readonly CmsField[]): Mapping => {
    const found = inside.mapping(fields);
    const own = found.properties[body];
    return own === undefined
      ? found
      : { ...found, properties: { ...found.properties, [body]: { ...own, 'x-cms-body': true } } };
  };
  const allOf = ofKinds(key, all, { mapping }, { 'x-cms-tier': 'refused' });
  const hasBody = all.some(({ fields }) => fields.some(({ name }) => name === body));
  const properties = hasBody ? { properties: { [body]: { 'x-cms-body': true } } } : {};
  return { $schema: DIALECT, title, type: 'object', ...properties, allOf };
}
