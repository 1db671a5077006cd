import { expect, test } from 'vitest';
import { isTame } from '../../src/schema/tame.ts';

test('a schema without expressions, references and comparisons ends by itself', () => {
  expect(
    isTame({ type: 'object', required: ['a'], properties: { a: { enum: [1, 2] }, b: { items: { minLength: 1 } } } }),
  ).toBe(true);
});

test.each([
  { properties: { a: { type: 'string', pattern: '^(a+)+$' } } },
  { $ref: '#/$defs/a', $defs: { a: {} } },
  { allOf: [{ anyOf: [{ patternProperties: { '(a+)+$': {} } }] }] },
  { items: { uniqueItems: true } },
  { properties: { a: { format: 'uri' } } },
])('one with them may not: %j', (schema) => expect(isTame(schema)).toBe(false));

test('one too long to be looked through may not', () => {
  const properties = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`a${index}`, {}]));
  expect(isTame({ properties })).toBe(false);
});
