import { expect, test } from 'vitest';
import { agoWords as agoWordsEn } from '../../src/locales/en/day-words.ts';
import { agoWords as agoWordsFr } from '../../src/locales/fr/day-words.ts';
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

test('two years to the day are two years', () => {
  expect([agoWordsFr(729), agoWordsFr(730), agoWordsEn(730)]).toEqual(['23 mois', '2 ans', '2 years ago']);
});
