import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

test('a number of things after a day is no end of a stretch of days', () => {
  const [one] = datesIn('September 20th - 2 lightning talks available', { today: '2026-11-30' });
  expect([one?.surface, one?.trouble]).toEqual(['September 20th', null]);
  const [range] = datesIn('See you on September 20th - 22.', { today: '2026-11-30' });
  expect(range?.surface).toBe('September 20th - 22');
});

test('a name of two words is no verb, though it begins something', () => {
  const [one] = datesIn('Midi-causerie 29 octobre 2024 - Laura Delfino', { today: '2026-11-30' });
  expect(one?.verdict).toBe('historical');
});
