import { fc } from '../../property.ts';
import { both, limits, type MadeUp, type Pair, pattern, widget, word, words } from './entries.ts';

/** What Decap CMS has beside the common widgets, and `pattern`, which it reads in all of them. */
export const OF_DECAP: readonly fc.Arbitrary<Pair>[] = [
  widget('richtext', pattern, word),
  // No pattern: the value that it gives itself when it is opened is drawn by chance.
  widget('uuid', fc.constant({}), word),
  widget('color', both(pattern, fc.constantFrom({}, { allowInput: true })), fc.constantFrom('#ff0000', 'ab')),
  widget('map', fc.constant({}), fc.constantFrom('{"type":"Point","coordinates":[1,2]}')),
  widget('number', both(pattern, limits), fc.constantFrom(0, 1, 2)),
  widget(
    'number',
    both(fc.constantFrom({ value_type: 'float' }, { valueType: 'float' }), limits),
    fc.constantFrom(0.5, 1, 2.5),
  ),
  widget('boolean', pattern, fc.boolean()),
  widget('markdown', pattern, word),
  widget('code', both(pattern, fc.constant({ output_code_only: true })), word),
  widget('code', fc.constant({}), fc.constantFrom({ code: 'a', lang: 'js' }, { code: '' }, {})),
  widget(
    'datetime',
    both(pattern, fc.constantFrom({}, { date_format: 'YYYY-MM-DD', time_format: false })),
    fc.constantFrom('2024-08-19', ''),
  ),
  widget('select', both(pattern, fc.constant({ options: ['a', 'b', 'ab'] })), fc.constantFrom('a', 'b', 'ab')),
  widget(
    'select',
    fc.constant({
      options: [
        { label: 'A', value: 'a' },
        { label: 'Zéro', value: 0 },
      ],
    }),
    fc.constantFrom('a', 0),
  ),
  widget('select', both(pattern, limits, fc.constant({ multiple: true, options: ['a', 'b', 'c'] })), words),
  widget(
    'relation',
    both(pattern, fc.constant({ collection: 'x', value_field: 'y', search_fields: ['y'] })),
    fc.constantFrom('a', 'b'),
  ),
  widget(
    'relation',
    both(pattern, limits, fc.constant({ multiple: true, collection: 'x', value_field: 'y', search_fields: ['y'] })),
    words,
  ),
  widget('list', both(pattern, limits), words),
  widget(
    'list',
    fc.constantFrom(
      { field: { name: 'o', widget: 'object', fields: [{ name: 'a', widget: 'string' }] } },
      { field: { name: 'o', widget: 'object', fields: [{ name: 'a', widget: 'string', required: false }] } },
    ),
    fc.constantFrom([{ a: 'x' }], [{ o: { a: 'x' } }], [{ o: {} }], [{}], [{ o: { a: 'x' } }, { a: 'x' }], []),
  ),
  widget('image', pattern, fc.constantFrom('/x/a.png', '/a/b.png')),
  widget(
    'file',
    both(pattern, fc.constant({ media_library: { config: { multiple: true } } })),
    fc.constantFrom(['/x/a', '/b/b'], [], ['b/a']),
  ),
];

/** The same form, no field of which bears the name of one of a group that it is in. */
export function apart({ fields, data }: MadeUp): MadeUp {
  return { fields: renamed(fields, 0) as MadeUp['fields'], data: keyed(data, 0) as MadeUp['data'] };
}

function renamed(fields: readonly Readonly<Record<string, unknown>>[], depth: number): unknown[] {
  const inner = (value: unknown) => renamed(value as Readonly<Record<string, unknown>>[], depth + 1);
  return fields.map(({ name, fields: own, types, ...field }) => ({
    ...field,
    name: `${name}_${depth}`,
    ...(own !== undefined && { fields: inner(own) }),
    ...(types !== undefined && {
      types: (types as MadeUp['fields']).map((type) => ({ ...type, fields: inner(type['fields']) })),
    }),
  }));
}

function keyed(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((one) => keyed(one, depth));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) =>
      /^f\d+$/.test(key) ? [`${key}_${depth}`, keyed(one, depth + 1)] : [key, one],
    ),
  );
}
