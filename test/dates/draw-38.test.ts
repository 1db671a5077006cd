import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

test('two days and their months are no list of days', () => {
  const [one] = datesIn('Du 30/08 au 03/09 :Tous les jours', { today: '2026-11-30' }, { pageDate: '2021-08-12' });
  expect([one?.surface, one?.trouble]).toEqual(['30/08 au 03/09', null]);
  const [shared] = datesIn('Les 6/7 avril 2024', { today: '2026-11-30' });
  expect(shared?.interval).toEqual({ from: '2024-04-06', to: '2024-04-07' });
});

test('an example that a sentence of its block opens is one to its end', () => {
  const text =
    'La demande suit la faillite. Exemple : si elle est prononcée en février, la date limite est le 30 juin 2026.';
  expect(datesIn(text, { today: '2026-11-30' }).at(-1)?.verdict).toBe('historical');
});

test('what is of before a year is not due by it', () => {
  expect(datesIn('Œuvres avant 2025 disponibles sur le site.', { today: '2026-11-30' })[0]?.verdict).toBe('historical');
});

test('a season that begins a name is none', () => {
  expect(datesIn('Check the next Spring Boot application.', { today: '2026-11-30' }, { language: 'en' })).toEqual([]);
  expect(datesIn('It opens next spring.', { today: '2026-11-30' }, { language: 'en' })).toHaveLength(1);
});
