#!/usr/bin/env node
// Writes src/cms/engines/sveltia/options.ts from the JSON Schema that `@sveltia/cms` ships (MIT): facts alone, which options there are where and
// what they take, in the notation of src/cms/shape/notation.ts. `node scripts/build/sveltia-options.mjs FOLDER`: the package unpacked, as
// `scripts/measure/cms.mjs` leaves it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the package @sveltia/cms: node scripts/build/sveltia-options.mjs FOLDER');
  process.exit(2);
}
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { version } = read('package.json');
const { definitions } = read('schema/sveltia-cms.json');
const TYPES = { string: 'text', number: 'number', boolean: 'flag', null: 'null', array: 'list', object: 'map' };
/** What only a person reads, and what says no more than the type beside it. */
const PASSED_BY =
  /^(?:description|markdownDescription|deprecated|deprecationMessage|format|default|minItems|maxItems|minLength|not|title)$/;

/** Groups by name: their options, each with its type; `open`: others may stand there. */
const groups = new Map();
const aliases = new Map();

/** A schema as a type; `name`: that of the group it is, were it one. */
function typeOf(schema, name) {
  const left = Object.keys(schema).filter((key) => !PASSED_BY.test(key));
  if (schema.$ref !== undefined) return referred(schema.$ref.split('/').at(-1));
  if (schema.anyOf !== undefined && schema.properties === undefined) {
    const all = schema.anyOf.map((one, index) => typeOf(one, `${name}${index + 1}`));
    return all.includes('any') ? 'any' : [...new Set(all)].join(' | ');
  }
  if (schema.const !== undefined || schema.enum !== undefined)
    return (schema.enum ?? [schema.const]).map((one) => JSON.stringify(one)).join(' | ');
  if (left.length === 0) return 'any';
  if (Array.isArray(schema.type)) return schema.type.map((type) => TYPES[type]).join(' | ');
  if (schema.type === 'array') {
    if (schema.items === undefined) return 'list';
    if (!Array.isArray(schema.items)) return `[${typeOf(schema.items, name)}]`;
    if (schema.minItems !== schema.items.length || schema.maxItems !== schema.items.length)
      throw new Error(`${name}: a list of so many`);
    return `[${schema.items.map((one) => typeOf(one, name)).join(', ')}]`;
  }
  if (schema.properties !== undefined) return group(name, schema);
  if (schema.additionalProperties?.type === 'string') return 'map of text';
  const known = TYPES[schema.type];
  if (known === undefined || left.length > 1) throw new Error(`${name}: ${JSON.stringify(schema)}`);
  return known;
}

function referred(name) {
  const schema = definitions[name];
  if (schema.properties === undefined && schema.anyOf === undefined) return typeOf(schema, name);
  if (schema.properties !== undefined) return group(name, schema);
  if (!aliases.has(name)) {
    aliases.set(name, '');
    aliases.set(name, typeOf(schema, name));
  }
  return name;
}

/** The name of a group: that of another which takes the same, where nobody has named this one. */
function group(name, schema) {
  if (groups.has(name)) return name;
  const made = { options: new Map(), open: schema.additionalProperties !== false };
  groups.set(name, made);
  for (const [key, own] of Object.entries(schema.properties)) {
    const asked = schema.required?.includes(key) ? '!' : '';
    made.options.set(`${key}${asked}`, typeOf(own, `${name}_${key}`));
  }
  const told = JSON.stringify([...made.options]);
  const same = [...groups].find(([other, one]) => other !== name && JSON.stringify([...one.options]) === told);
  if (!name.includes('_') || same === undefined) return name;
  groups.delete(name);
  return same[0];
}

group('CmsConfig', definitions.CmsConfig);
// What fields have in common is said once.
const common = ['comment', 'hint', 'preview', 'required', 'readonly', 'i18n', 'name!', 'label'];
const written = new Map();
const first = groups.get('StringField');
written.set('Common', { options: new Map(common.map((key) => [key, first.options.get(key)])), open: false, base: [] });
for (const [name, one] of groups) {
  const has = common.every((key) => one.options.get(key) === first.options.get(key));
  const options = has ? new Map([...one.options].filter(([key]) => !common.includes(key))) : one.options;
  written.set(name, { ...one, options, base: has ? ['...Common'] : [] });
}

const lines = [...written].map(([name, { options, open, base }]) => {
  const own = [...options].sort(([a], [b]) => (a < b ? -1 : 1));
  const told = own.map(([key, type]) => (type === 'text' ? key : `${key}: ${type}`));
  return [name, [...base, ...told, ...(open ? ['...'] : [])].join('; ')];
});
const unions = [...aliases].map(([name, type]) => [name, `= ${type}`]);
const all = Object.fromEntries([...lines, ...unions]);
writeFileSync(
  'src/cms/engines/sveltia/options.ts',
  `// Written by scripts/build/sveltia-options.mjs from the JSON Schema of @sveltia/cms ${version}: not by hand.
import type { Shapes } from '../../shape/notation.ts';

export const SVELTIA_OPTIONS: Shapes = ${JSON.stringify(all, null, 2)};
`,
);
console.log(`${lines.length} groups of options, of @sveltia/cms ${version}`);
