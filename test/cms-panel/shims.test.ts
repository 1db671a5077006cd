import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as bounded from '../../src/cms-panel/shims/bounded.ts';
import * as crypto from '../../src/cms-panel/shims/crypto.ts';
import * as boundedOfNode from '../../src/schema/bounded.ts';
import { fc } from '../property.ts';

test('digests are those of Node', () => {
  const digest = (make: typeof crypto.createHash, text: string) => make('sha256').update(text).digest('hex');
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = 'é'.repeat(length >> 1).padEnd(length, 'a');
    expect(digest(crypto.createHash, text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(digest(crypto.createHash, text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test('what stands in for the bounds of work has all that they have', () => {
  expect(Object.keys(bounded).sort()).toEqual(Object.keys(boundedOfNode).sort());
  expect(bounded.runBounded(() => 1, 1)).toBe(1);
  const deep = (): number => deep() + 1;
  expect(() => bounded.runBounded(deep, 1)).toThrow(bounded.TooSlow);
});
