import { fc } from '../../property.ts';
import type { Verdict } from './ours.ts';
import { ENTRIES } from './packages.ts';

/** A field as it is written in a configuration, and a value for it: of its own shape, empty, or not there. */
export type Pair = readonly [Readonly<Record<string, unknown>>, unknown];

/** A form and an entry that is opened in it. */
export interface MadeUp {
  readonly fields: readonly Readonly<Record<string, unknown>>[];
  readonly data: Readonly<Record<string, unknown>>;
}

const required = fc.constantFrom({}, {}, { required: false }, { required: true });
export const limits = fc.constantFrom(
  {},
  {},
  { min: 1 },
  { min: 2 },
  { max: 2 },
  { min: 1, max: 2 },
  { min: 2, max: 3 },
);
export const pattern = fc.constantFrom(
  {},
  {},
  { pattern: ['b', 'Un b'] },
  { pattern: ['^a', 'Un a'] },
  { pattern: ['^[ab]+$', 'x'] },
);
export const word = fc.constantFrom('a', 'ab', 'b', 'abc', '/x/ab', ' ', ' a ', '');
export const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
const nothing = fc.constantFrom(undefined, undefined, null, '');

export function widget(
  name: string | undefined,
  options: fc.Arbitrary<object>,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<Pair> {
  return fc
    .tuple(options, required, fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: nothing }))
    .map(
      ([own, optional, given]): Pair => [{ ...(name !== undefined && { widget: name }), ...own, ...optional }, given],
    );
}

export const both = (...all: fc.Arbitrary<object>[]): fc.Arbitrary<object> =>
  fc.tuple(...all).map((parts) => Object.assign({}, ...parts) as object);

/** Widgets that hold a value of their own, which all the engines of the family have. */
export const SIMPLE: readonly fc.Arbitrary<Pair>[] = [
  widget(undefined, pattern, word),
  widget('string', pattern, word),
  widget('text', pattern, word),
  widget('markdown', fc.constant({}), word),
  widget('number', limits, fc.integer({ min: 0, max: 4 })),
  widget('boolean', fc.constant({}), fc.boolean()),
  widget('hidden', fc.constant({}), word),
  widget('file', pattern, fc.constantFrom('a.pdf', '/x/ab.pdf', 'b', '')),
  widget('image', fc.constant({}), fc.constantFrom('/x/a.png', '')),
  widget('select', fc.constantFrom({ options: ['a', 'b', 3] }, { options: ['a'] }), fc.constantFrom('a', 3, 'a')),
  widget(
    'select',
    limits.map((own) => ({ multiple: true, options: ['a', 'b', 'c'], ...own })),
    words,
  ),
  widget(
    'relation',
    fc.constant({ collection: 'x', value_field: 'y', search_fields: ['y'] }),
    fc.constantFrom('a', 'b'),
  ),
  widget(
    'relation',
    limits.map((own) => ({ collection: 'x', value_field: 'y', search_fields: ['y'], multiple: true, ...own })),
    words,
  ),
  widget('list', limits, words),
  widget('code', fc.constantFrom({}, { output_code_only: true }), fc.constantFrom('a')),
];

/** What Sveltia CMS has beside them. */
export const OF_SVELTIA: readonly fc.Arbitrary<Pair>[] = [
  widget(
    'string',
    fc.constantFrom({ minlength: 2 }, { maxlength: 2 }, { minlength: 2, maxlength: 3 }, { default: 'a' }),
    word,
  ),
  widget(
    'number',
    both(
      fc.constantFrom({ value_type: 'float' }, { value_type: 'int/string' }, { value_type: 'float/string' }),
      limits,
    ),
    fc.constantFrom(1, 2.5, '3', '1', '2.5', 4, 'a'),
  ),
  widget('boolean', fc.constantFrom({ default: true }), fc.boolean()),
  widget(
    'datetime',
    fc.constantFrom({}, { type: 'date' }, { type: 'time' }),
    fc.constantFrom('2024-08-19', '2024-08-19T10:30', '10:30'),
  ),
  widget(
    'datetime',
    fc.constantFrom({ type: 'time', min: '09:00', max: '12:00' }, { min: '2024-08-19T09:00', max: '2024-08-19T12:00' }),
    fc.constantFrom('2024-08-19T10:30', '2024-08-19T08:30', '2024-08-19T13:00:15', '10:30', '08:15:30', '9:30'),
  ),
  widget(
    'datetime',
    fc.constant({ type: 'date', min: '2024-08-20' }),
    fc.constantFrom('2024-08-19', '2024-08-19T10:30', '2024-08-20', '2024-08-21T08:30:00', '10:30'),
  ),
  // Limits beside a format of one's own, where it does not hang on the place of who reads it.
  widget(
    'datetime',
    both(
      fc.constantFrom({ format: 'DD/MM/YYYY' }, { date_format: 'D MMMM YYYY', time_format: false }),
      fc.constant({ type: 'date' }),
      fc.constantFrom({ min: '2024-08-20' }, { max: '2024-08-18' }, { min: '2024-08-02', max: '2024-08-30' }),
    ),
    fc.constantFrom('19/08/2024', '01/08/2024', '19 August 2024', '31 August 2024', '2024-08-19', '30/08/2024'),
  ),
  widget(
    'datetime',
    both(
      fc.constantFrom({ format: 'HH[h]mm' }, { format: 'H:mm' }, {}),
      fc.constantFrom({ min: '09:00' }, { max: '12:00:00' }, { min: '09:00', max: '12:00' }),
      fc.constant({ type: 'time' }),
    ),
    fc.constantFrom('10h30', '08h30', '13h00', '8:30', '10:30', '13:00:15'),
  ),
  widget(
    'datetime',
    both(
      fc.constantFrom({ format: 'DD/MM/YYYY HH:mm' }, { date_format: 'DD/MM/YYYY', time_format: 'HH:mm' }),
      fc.constantFrom({}, { picker_utc: true }, { input_timezone: 'Asia/Tokyo' }),
      fc.constantFrom({ min: '2024-08-19T09:00' }, { max: '2024-08-19T09:00' }),
    ),
    fc.constantFrom('19/08/2024 10:30', '19/08/2024 08:15', '20/08/2024 00:00', '18/08/2024 23:59'),
  ),
  widget(
    'datetime',
    both(fc.constant({ picker_utc: true }), fc.constantFrom({ min: '2024-08-19T09:00' }, { max: '2024-08-19T09:00' })),
    fc.constantFrom('2024-08-19T10:30:00.000Z', '2024-08-19T08:15Z'),
  ),
  // A pattern, whatever the widget; limits beside it.
  widget('datetime', pattern, fc.constantFrom('2024-08-19', '2024-08-19T10:30')),
  widget('boolean', pattern, fc.boolean()),
  widget('select', both(pattern, fc.constant({ options: ['a', 'b', 'ab'] })), fc.constantFrom('a', 'b', 'ab')),
  widget(
    'relation',
    both(pattern, fc.constant({ collection: 'x', value_field: 'y', search_fields: ['y'] })),
    fc.constantFrom('a', 'b'),
  ),
  widget('image', pattern, fc.constantFrom('/x/a.png', '/a/b.png', 'b')),
  widget('image', both(pattern, limits, fc.constant({ multiple: true })), words),
  widget('color', both(pattern, fc.constant({ allowInput: true })), fc.constantFrom('#ff0000', 'ab')),
  widget('code', both(pattern, fc.constant({ output_code_only: true })), word),
  widget('code', pattern, fc.constantFrom({ code: 'a', lang: 'js' }, { code: 'c' })),
  widget(
    'number',
    both(pattern, limits, fc.constantFrom({}, { value_type: 'int/string' })),
    fc.constantFrom(1, 2, '3'),
  ),
  widget(
    'number',
    both(fc.constant({ pattern: ['^[12]$', '1 ou 2'] }), limits, fc.constantFrom({}, { value_type: 'float/string' })),
    fc.constantFrom(1, 2, 3, '3'),
  ),
  widget(
    'text',
    both(
      pattern,
      fc.constantFrom(
        { minlength: 2 },
        { maxlength: 1 },
        { minlength: 3, maxlength: 2 },
        { minlength: 2, maxlength: '3' },
      ),
    ),
    word,
  ),
  widget(
    'string',
    both(
      pattern,
      fc.constantFrom({ type: 'url' }, { type: 'url', prefix: 'https://' }, { type: 'email', suffix: '@a.fr' }),
    ),
    fc.constantFrom('https://a.fr', 'a.fr', 'https://https://a.fr', 'a', 'b@a.fr', 'a@b.fr@a.fr', 'https://'),
  ),
  widget('keyvalue', limits, fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y'), { maxKeys: 3 })),
  widget(
    'image',
    limits.map((own) => ({ multiple: true, ...own })),
    words,
  ),
  widget('color', fc.constant({}), fc.constantFrom('#ff0000')),
  widget(
    'select',
    fc.constantFrom(
      { options: ['', 'a'] },
      {
        options: [
          { label: 'A', value: 'a' },
          { label: 'Rien', value: null },
        ],
      },
    ),
    fc.constantFrom('a', ''),
  ),
];

/** A form of such fields, groups and lists of groups among them. @param named Whether lists may have one field, whose items are bare. */
export function entries(simple: readonly fc.Arbitrary<Pair>[]): fc.Arbitrary<MadeUp> {
  const { field } = fc.letrec<{ field: Pair; form: MadeUp }>((tie) => ({
    field: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      { weight: 6, arbitrary: fc.oneof(...simple) },
      tie('form').chain(({ fields, data }) => widget('object', fc.constant({ fields }), fc.constantFrom(data, {}))),
      fc
        .tuple(tie('form'), limits)
        .chain(([{ fields, data }, own]) =>
          widget(
            'list',
            fc.constant({ fields, ...own }),
            fc.constantFrom([data], [], [data, {}], [data, data], [data, data, data]),
          ),
        ),
      fc
        .tuple(fc.oneof(...simple), limits)
        .chain(([[options, value], own]) =>
          widget(
            'list',
            fc.constant({ field: { name: 'item', ...options }, ...own }),
            fc.constantFrom([value ?? ''], [], [value ?? '', value ?? '']),
          ),
        ),
      fc.tuple(tie('form'), tie('form'), limits).chain(([one, two, own]) => {
        const types = [
          { name: 'one', widget: 'object', fields: one.fields },
          { name: 'two', widget: 'object', fields: two.fields },
        ];
        const items = [{ type: 'one', ...one.data }, { type: 'two', ...two.data }, { type: 'two' }];
        return widget(
          'list',
          fc.constant({ types, ...own }),
          fc.constantFrom([items[0]], [], items.slice(0, 2), [items[2]]),
        );
      }),
    ),
    form: fc.array(tie('field'), { minLength: 1, maxLength: 3 }).map(together),
  }));
  return fc.array(field, { minLength: 1, maxLength: 4 }).map(together);
}

function together(pairs: readonly Pair[]): MadeUp {
  const fields = pairs.map(([options], index) => ({ name: `f${index}`, label: `F${index}`, ...options }));
  const filled = pairs
    .map(([, value], index) => [`f${index}`, value] as const)
    .filter(([, value]) => value !== undefined);
  return { fields, data: Object.fromEntries(filled) };
}

/**
 * Entries on which two disagree: the engine refuses one of which we say nothing, or saves one that we say it refuses. A value of another kind than its
 * widget writes is told as such, whatever the engine makes of it. @param theirs What the engine refuses; nothing where it saves the entry.
 */
export function compared(
  from: fc.Arbitrary<MadeUp>,
  theirs: (entry: MadeUp) => readonly string[],
  ours: (entry: MadeUp) => Verdict,
) {
  const differences: string[] = [];
  let kept = 0;
  for (const entry of fc.sample(from, { numRuns: ENTRIES, seed: Number(process.env['FUZZ_SEED'] ?? 20261128) })) {
    const [told, { refused, shape }] = [theirs(entry), ours(entry)];
    if (told.length === 0) kept++;
    const isSame = told.length > 0 ? refused.length + shape.length > 0 : refused.length === 0;
    if (!isSame) differences.push(JSON.stringify({ ...entry, theirs: told, refused, shape }));
  }
  return { kept, differences: differences.sort((a, b) => a.length - b.length) };
}
