import { expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

const troubleIn = (text: string) =>
  datesIn(text, { today: '2026-11-30' }, { liveSince: '2026-01-10' })[0]?.trouble ?? null;

test('a year that begins in the middle of another goes over the new year', () => {
  expect(troubleIn('Les congés sont pris du 1er juin au 31 mai de l’année suivante.')).toBeNull();
  expect(troubleIn('La période va du 1er décembre au 30 novembre pour le solde.')).toBeNull();
  expect(troubleIn('La période va du 1er décembre 2024 au 30 novembre 2024.')).toMatchObject({ code: 'reversed' });
  expect(troubleIn('Le stage a lieu du 19 au 8 septembre.')).toMatchObject({ code: 'reversed' });
});

test('what is numbered is no quarter that ends before it begins', () => {
  expect(troubleIn('Ordre des tâches : T1, puis T4 → T3.')).toBeNull();
  expect(troubleIn('Budget de T4 2025 → T3 2025.')).toMatchObject({ code: 'reversed' });
});

test('the number of an article is no day', () => {
  expect(datesIn('Voir l’article L. 1237-19-14 du code du travail.', { today: '2026-11-30' })).toEqual([]);
  expect(troubleIn('La réunion du 2024-19-14 est annulée.')).toMatchObject({ code: 'impossible' });
});

test('« prior to » leads to a last day', () => {
  const [one] = datesIn('Please contact us prior to December 31, 2025.', { today: '2026-11-30' }, { language: 'en' });
  expect([one?.verdict, one?.deadline]).toEqual(['stale', true]);
});

test('a schedule keeps the rows that are done while others are ahead', () => {
  const rows = '| Month | Board |\n| --- | --- |\n| Oct 2026 | Thu |\n| Dec 2026 | — |\n| Jan 2027 | Thu |\n';
  const verdictsUnder = (heading: string) =>
    datesIn(`## ${heading}\n\n${rows}`, { today: '2026-11-30' }, { language: 'en', liveSince: '2026-08-01' })
      .filter(({ kind }) => kind === 'month')
      .map(({ verdict }) => verdict);
  expect(verdictsUnder('2026–27 schedule')[0]).toBe('historical');
  expect(verdictsUnder('Upcoming meetings')[0]).toBe('stale');
});
