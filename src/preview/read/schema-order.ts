type Schema = { readonly [key: string]: unknown };

/** The names of a mapping’s keys in the order of the form, from the JSON Schema of the page; empty when it says none. */
export function schemaOrder(schema: object, pointer: string): readonly string[] {
  let places: Schema[] = [schema as Schema];
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replace(/~1/g, '/').replace(/~0/g, '~');
    places = places
      .flatMap((place) => branches(place, 0))
      .flatMap((place) => {
        const properties = isSchema(place['properties']) ? place['properties'] : null;
        const next = properties !== null && Object.hasOwn(properties, name) ? properties[name] : null;
        return [next, /^\d+$/.test(name) ? place['items'] : null].filter(isSchema);
      });
  }
  for (const place of places.flatMap((one) => branches(one, 0)))
    if (isSchema(place['properties'])) return Object.keys(place['properties']);
  return [];
}

/** A schema and what it is combined of. */
function branches(schema: Schema, depth: number): Schema[] {
  const parts = depth > 3 ? [] : ['allOf', 'anyOf', 'oneOf'].flatMap((name) => schema[name] ?? []);
  return [schema, ...parts.filter(isSchema).flatMap((part) => branches(part, depth + 1))];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
