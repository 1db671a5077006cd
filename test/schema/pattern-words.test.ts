import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { SchemaLibrary } from '../../src/schema/library.ts';
import { readSignPattern, strangers } from '../../src/schema/pattern-words.ts';
import { CompiledSchema } from '../../src/schema/problems.ts';
import { MemoryTree } from '../memory-tree.ts';

test.each([
  ['^[a-z0-9-]+$', [['a', 'z'], ['0', '9'], '-'], 1, Infinity],
  ['^[-a-z]*$', ['-', ['a', 'z']], 0, Infinity],
  ['^[\\d.]{2}$', [['0', '9'], '.'], 2, 2],
  ['^\\d{5}$', [['0', '9']], 5, 5],
  ['^.{10,60}$', null, 10, 60],
  ['^.{3,}$', null, 3, Infinity],
  ['^[A-Z]$', [['A', 'Z']], 1, 1],
  ['^[a-z\\s_]+$', [['a', 'z'], ' ', '_'], 1, Infinity],
])('%s says which signs, and how many', (expression, signs, min, max) => {
  expect(readSignPattern(expression)).toEqual({ signs, min, max });
});

test.each([
  'a',
  '[a-z]+',
  '^[a-z]+',
  '^[^a]+$',
  '^a+$',
  '^[a-z]+-[a-z]+$',
  '^(?:a|b)$',
  '^[\\p{L}]+$',
  '^[\\b]+$',
  '^[a-\\d]+$',
  '^[]+$',
  '^[a]{x}$',
])('%s says more', (expression) => {
  const read = readSignPattern(expression);
  // `[a-\d]` is an `a`, a dash and digits.
  if (expression === '^[a-\\d]+$') expect(read?.signs).toEqual(['a', '-', ['0', '9']]);
  else expect(read).toBeNull();
});

test('a text that fits has no stranger, one that does not is told by them or by its length', () => {
  for (const expression of ['^[a-z0-9-]+$', '^\\w{2,4}$', '^[\\s\\d]*$', '^.{2,3}$'])
    for (const text of ['', 'a', 'ab', 'Été 2024', 'a-1', '12 3', '_a9', 'abcde']) {
      const read = readSignPattern(expression);
      if (read === null) throw new Error('unread');
      const isTold = strangers(read, text).length > 0 || text.length < read.min || text.length > read.max;
      expect([expression, text, isTold]).toEqual([expression, text, !new RegExp(expression).test(text)]);
    }
});

describe('a pattern without a message', () => {
  const told = async (pattern: string, value: string, more: object = {}) => {
    const add = await new SchemaLibrary(new MemoryTree(new Map())).adder();
    const schema = add('x', { properties: { a: { pattern, ...more } } }, false);
    if (!(schema instanceof CompiledSchema)) throw new Error('schema');
    return schema
      .problems({ a: value })
      .map(({ message, facts }) =>
        [fr, en].map((locale) =>
          (locale.rules['front-matter-schema'][message] as unknown as (facts: unknown) => string)(facts).replace(
            /[\u202f\u00a0]/g,
            ' ',
          ),
        ),
      );
  };

  test('is told by its signs', async () => {
    expect(await told('^[a-z0-9-]+$', 'Été 2')).toEqual([
      [
        '« a » n’a pas la forme attendue : « Été 2 » contient « É », « é » et une espace, et seuls ces signes sont permis : a à z, 0 à 9 et « - ».',
        '“a” does not have the expected form: “Été 2” holds “É”, “é” and a space, and only these signs are allowed: a to z, 0 to 9 and “-”.',
      ],
    ]);
  });

  test('is told by its length', async () => {
    expect((await told('^.{10,60}$', 'court'))[0]?.[0]).toBe(
      '« a » est trop court : 5 caractères, il en faut au moins 10.',
    );
    expect((await told('^\\d{5}$', '123456'))[0]?.[0]).toBe('« a » est trop long : 6 caractères, 5 au plus.');
    expect((await told('^$|(?:^\\d{5}$)', '1234'))[0]?.[0]).toContain('trop court');
  });

  test('is told by the examples of the schema', async () => {
    expect(await told('^(?:a|b) \\d$', 'c', { examples: ['a 1', 'b 2'] })).toEqual([
      [
        '« a » n’a pas la forme attendue (« c »). Exemples : « a 1 » ou « b 2 ».',
        '“a” does not have the expected form (“c”). Write for instance “a 1” or “b 2”.',
      ],
    ]);
  });

  test('is shown where it says more', async () => {
    expect((await told('^(?:a|b)$', 'c'))[0]?.[0]).toContain('ne suit pas le modèle ^(?:a|b)$.');
  });
});
