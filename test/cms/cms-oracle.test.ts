import { expect, test } from 'vitest';
import type { CmsField } from '../../src/cms/cms.ts';
import { RULES } from '../../src/cms/engines/decap/fields.ts';
import { readFields } from '../../src/cms/field.ts';
import { formSchema } from '../../src/cms/schema.ts';
import { CompiledSchema } from '../../src/schema/problems.ts';
import { createSchemaSet } from '../../src/schema/validator.ts';
import { fc } from '../property.ts';

/** What the CMS itself does when an entry is saved, written anew from its behaviour: no schema in sight. */
function refuses(fields: readonly CmsField[], data: Readonly<Record<string, unknown>>): boolean {
  return fields.some((field) => refusesField(field, data[field.name]));
}

const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function refusesField(field: CmsField, value: unknown): boolean {
  const { widget, options } = field;
  if (widget === 'hidden') return false;
  if (widget === 'object') return refuses(field.fields, isMap(value) ? value : {});
  if (widget === 'list') {
    const items = Array.isArray(value) ? value : [];
    if (field.fields.length > 0 && items.some((item) => refuses(field.fields, isMap(item) ? item : {}))) return true;
    // What it says of its number takes the place of what was found before; a key that is not there is an empty list.
    return !(isNothing(value) && !field.required) && outside(value === undefined ? [] : value, options);
  }
  if (field.required && isNothing(value)) return true;
  const pattern = Array.isArray(options['pattern']) ? String(options['pattern'][0]) : null;
  if (pattern !== null && !isNothing(value)) {
    const text = Array.isArray(value) ? value.join(',') : String(value);
    const tested = widget === 'file' ? (text.split('/').at(-1) ?? '') : text;
    if (!new RegExp(pattern).test(tested)) return true;
  }
  if (widget === 'number' && pattern === null && (typeof value === 'number' || value === null)) {
    // Its comparison takes null for 0.
    const { min, max } = options as { min?: number; max?: number };
    return (min !== undefined && Number(value) < min) || (max !== undefined && Number(value) > max);
  }
  return widget === 'select' && options['multiple'] === true && outside(value, options);
}

function outside(value: unknown, { min, max }: { readonly min?: unknown; readonly max?: unknown }): boolean {
  if (!Array.isArray(value)) return false;
  const count = value.length;
  if (typeof min === 'number' && typeof max === 'number') return count < min || count > max;
  if (typeof min === 'number') return count > 0 && count < min;
  return typeof max === 'number' && count > max;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const required = fc.constantFrom({}, { required: false });
const limits = fc.constantFrom({}, { min: 2 }, { max: 2 }, { min: 1, max: 2 });
const pattern = fc.constantFrom({}, {}, { pattern: ['b', 'Un b'] }, { pattern: ['^a', 'Un a'] });
const word = fc.constantFrom('a', 'ab', 'b', '/x/ab', '');
const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const nothing = fc.constantFrom(undefined, null, '');

type Pair = readonly [Record<string, unknown>, unknown];

function widget(name: string, options: fc.Arbitrary<object>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Pair> {
  return fc
    .tuple(options, required, fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: nothing }))
    .map(([own, optional, given]): Pair => [{ widget: name, ...own, ...optional }, given]);
}

/** A field and a value for it: of its own shape, or nothing at all. */
const { field } = fc.letrec<{ field: Pair; form: Pair }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    // A number under a text with a pattern is the one case JSON Schema cannot refuse: its own `pattern` passes numbers by.
    widget('string', pattern, word),
    widget('text', fc.constant({}), fc.oneof(word, fc.constant(12))),
    widget(
      'number',
      fc.tuple(limits, pattern).map(([a, b]) => ({ ...a, ...b })),
      fc.integer({ min: 0, max: 4 }),
    ),
    widget('boolean', fc.constant({}), fc.boolean()),
    widget('hidden', fc.constant({}), word),
    widget('file', pattern, word),
    widget(
      'select',
      limits.map((own) => ({ multiple: true, options: ['a', 'b', 'c'], ...own })),
      words,
    ),
    widget('select', fc.constant({ options: ['a', 'b', 3] }), fc.constantFrom('a', 3)),
    widget(
      'list',
      fc.tuple(limits, pattern).map(([a, b]) => ({ ...a, ...b })),
      words,
    ),
    tie('form').chain(([form, data]) => widget('object', fc.constant(form), fc.constantFrom(data, {}))),
    fc
      .tuple(tie('form'), limits)
      .chain(([[form, data], own]) =>
        widget('list', fc.constant({ ...form, ...own }), fc.constantFrom([data], [], [data, {}], [data, data])),
      ),
  ),
  form: fc.array(tie('field'), { minLength: 1, maxLength: 3 }).map((pairs): Pair => {
    const fields = pairs.map(([options], index) => ({ name: `f${index}`, ...options }));
    const data = Object.fromEntries(
      pairs.map(([, value], index) => [`f${index}`, value]).filter(([, value]) => value !== undefined),
    );
    return [{ fields }, data];
  }),
}));

test('what the derived schema refuses is exactly what the CMS refuses to save', async () => {
  const set = await createSchemaSet('2020-12');
  let count = 0;
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 3 }), (pairs) => {
      const written = pairs.map(([options], index) => ({ name: `f${index}`, ...options }));
      const fields = readFields(written, '');
      const data: Record<string, unknown> = Object.create(null);
      for (const [index, [, value]] of pairs.entries()) if (value !== undefined) data[`f${index}`] = value;
      const schema = formSchema(fields, 'Page', {
        rules: RULES,
        relaxed: false,
        locale: '',
        isDefault: true,
      });
      const uri = `relecture:///${count++}`;
      set.add(uri, schema);
      const problems = new CompiledSchema(set, uri, set.document(uri) ?? schema, true).problems(data);
      const refused = problems.filter(({ tier }) => tier === 'refused');
      expect(refused.length > 0, JSON.stringify({ written, data, refused })).toBe(refuses(fields, data));
    }),
    { numRuns: 400 },
  );
});
