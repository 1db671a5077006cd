import { expect, test } from 'vitest';
import { parseUrl } from '../../src/content/parse-url.ts';

test('an accent is read the ten-thousandth time as the first', () => {
  const read = Array.from({ length: 10_000 }, () => parseUrl('https://été.fr/é')?.hostname);
  expect(new Set(read)).toEqual(new Set(['xn--t-9fab.fr']));
});

test('what is no URL is null, alone or against a base', () => {
  expect(parseUrl('été')).toBeNull();
  expect(parseUrl('http://[', 'https://a.fr/')).toBeNull();
  expect(parseUrl('../b', 'https://a.fr/c/d/')?.href).toBe('https://a.fr/c/b');
});
