#!/usr/bin/env node
// Writes src/cms/engines/sveltia/options.ts from the JSON Schema that `@sveltia/cms` ships (MIT): facts alone, which options there are where and
// which words they take. `node scripts/build/sveltia-options.mjs FOLDER`: the package unpacked, as `scripts/measure/cms.mjs` leaves it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that a widget chooses among. */
const FIELDS = new Set(['Field', 'StandardField', 'VisibleField']);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the package @sveltia/cms: node scripts/build/sveltia-options.mjs FOLDER');
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { version } = read('package.json');
const { definitions } = read('schema/sveltia-cms.json');
const groups = new Map();

/** What a schema may be, through references and alternatives; `name`: that of its definition. */
function leaves(schema, name = null) {
  const { $ref, anyOf } = schema;
  if ($ref !== undefined) {
    const own = $ref.split('/').at(-1);
    return FIELDS.has(own) ? [{ field: true }] : leaves(definitions[own], own);
  }
  return anyOf === undefined || schema.properties !== undefined
    ? [{ schema, name }]
    : anyOf.flatMap((one) => leaves(one));
}

/** The group of some definitions, by name; what one of them has, it has. */
function group(names) {
  const id = [...new Set(names)].sort().join('+');
  if (groups.has(id)) return id;
  const made = { keys: new Set(), inside: {}, values: {}, flags: [] };
  groups.set(id, made);
  const byKey = new Map();
  for (const name of names)
    for (const [key, schema] of Object.entries(definitions[name].properties)) {
      made.keys.add(key);
      byKey.set(key, [...(byKey.get(key) ?? []), ...leaves(schema)]);
    }
  for (const [key, all] of byKey) describe(made, key, all);
  return id;
}

function describe(made, key, all) {
  const held = all.flatMap((one) =>
    one.schema?.type === 'array' && one.schema.items !== undefined && !Array.isArray(one.schema.items)
      ? leaves(one.schema.items)
      : [one],
  );
  const names = held.flatMap(({ schema, name }) => (name !== null && schema?.properties !== undefined ? [name] : []));
  if (held.some(({ field }) => field)) made.inside[key] = '@';
  else if (names.length > 0) made.inside[key] = group(names);
  // Which widget it is says which options there are.
  if (key === 'widget') return;
  const schemas = all.map(({ schema }) => schema ?? {});
  const words = schemas.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]));
  const isWord = (one) => one.enum !== undefined || one.const !== undefined;
  if (!schemas.every((one) => one.type === 'boolean' || isWord(one)) || words.some((one) => typeof one !== 'string'))
    return;
  if (schemas.some((one) => one.type === 'boolean')) made.flags.push(key);
  if (words.length > 0) made.values[key] = [...new Set(words)];
}

const root = group(['CmsConfig']);
const widgets = {};
for (const { schema, name } of leaves({
  anyOf: [...definitions.VisibleField.anyOf, { $ref: '#/definitions/HiddenField' }],
})) {
  const widget = schema.properties?.widget?.const;
  if (typeof widget === 'string') widgets[widget] = [...(widgets[widget] ?? []), name];
}
const fields = Object.fromEntries(
  Object.entries(widgets)
    .sort()
    .map(([widget, names]) => [widget, group(names)]),
);

const told = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, { keys, inside, values, flags }]) => {
    const parts = { keys: [...keys].sort().join(' ') };
    if (Object.keys(inside).length > 0) parts.inside = inside;
    if (Object.keys(values).length > 0) parts.values = values;
    if (flags.length > 0) parts.flags = flags.sort().join(' ');
    return [id, parts];
  });
const names = new Map(told.map(([id], index) => [id, `g${index}`]));
names.set(root, 'root').set('@', '@');
const renamed = Object.fromEntries(
  told.map(([id, one]) => [
    names.get(id),
    one.inside === undefined
      ? one
      : { ...one, inside: Object.fromEntries(Object.entries(one.inside).map(([key, to]) => [key, names.get(to)])) },
  ]),
);
const byWidget = Object.fromEntries(Object.entries(fields).map(([widget, id]) => [widget, names.get(id)]));
writeFileSync(
  'src/cms/engines/sveltia/options.ts',
  `// Written by scripts/build/sveltia-options.mjs from the JSON Schema of @sveltia/cms ${version}: not by hand.

/** What an object of the configuration takes. */
export interface OptionGroup {
  /** Its options, parted by spaces. */
  readonly keys: string;
  /** The groups of the objects that stand in some; \`@\` for fields, whose widget tells. */
  readonly inside?: Readonly<Record<string, string>>;
  /** The words that some take, and nothing else; true and false too for those among the flags. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Those that take true and false, parted by spaces. */
  readonly flags?: string;
}

export const OPTIONS: Readonly<Record<string, OptionGroup>> = ${JSON.stringify(renamed, null, 2)};

/** By widget. */
export const FIELD_OPTIONS: Readonly<Record<string, string>> = ${JSON.stringify(byWidget, null, 2)};
`,
);
console.log(`${told.length} groups, ${Object.keys(byWidget).length} widgets, of @sveltia/cms ${version}`);
