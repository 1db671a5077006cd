import { expect, test } from 'vitest';
import { dayOfFields, periodsOfNames } from '../../src/dates/own-day.ts';
import { datesIn } from './dates-in.ts';

const today = '2026-11-30';
const intervalsIn = (text: string, told = {}) => datesIn(text, { today }, told).map(({ interval }) => interval?.from);

test('the season of a heading gives its year to the days under it, whatever the day of the page', () => {
  const told = { pageDate: '2019-09-01', liveSince: '2019-09-01' };
  expect(intervalsIn('## Saison 2021-2022\n\nStage le 14 mars, gala le 9 octobre.', told).slice(-2)).toEqual([
    '2022-03-14',
    '2021-10-09',
  ]);
  expect(intervalsIn('## Lois 2021-1109 et 2022-52\n\nStage le 14 octobre.', told).at(-1)).toBe('2019-10-14');
});

test('the year of a heading counts where it is near the day of the page', () => {
  const told = { pageDate: '2020-12-01', liveSince: '2020-12-01' };
  expect(intervalsIn('## Automne 2021\n\nStage le 14 octobre.', told).at(-1)).toBe('2021-10-14');
  expect(intervalsIn('## Bilan 2014\n\nStage le 14 octobre.', told).at(-1)).toBe('2020-10-14');
});

test('a day is read as mail and as programs write it', () => {
  expect(dayOfFields({ date: 'Fri, 23 Oct 2020 15:17:30 GMT' })).toBe('2020-10-23');
  expect(dayOfFields({ date: 'Sun Mar 05 2023 01:00:00 GMT+0100 (CET)' })).toBe('2023-03-05');
  expect(dayOfFields({ date: 'Sunday in March 2023' })).toBeNull();
});

test('a site that is called by its time is of that time', () => {
  const site = { plan: { settings: { site_name: 'Journalisme de données, automne 2019' } } };
  expect(periodsOfNames(site as never)).toEqual([{ from: '2019-09-23', to: '2019-12-20' }]);
});

test('nobody announces what had been over for years as its words came', () => {
  const verdictOf = (liveSince: string) =>
    datesIn('Inscrivez-vous avant le 3 mars 2015.', { today }, { liveSince })[0]?.verdict;
  expect(verdictOf('2014-10-01')).toBe('stale');
  expect(verdictOf('2021-10-01')).toBe('historical');
});

test('the days of an exercise are made up, those of a year’s accounts are not', () => {
  const verdictUnder = (heading: string) =>
    datesIn(`## ${heading}\n\nLe dossier sera remis le 3 mars 2025.`, { today }).at(-1)?.verdict;
  expect(verdictUnder('Exercice 3 : les dates')).toBe('historical');
  expect(verdictUnder('Exercice 2025')).toBe('stale');
});

test('the rows of a table without a year are of the session of their page, whatever they are planned for', () => {
  const table = (day: string) =>
    `## Calendrier\n\n| Semaine | Date | Sujet |\n|---|---|---|\n| 15 | ${day} | Présentations |\n`;
  const verdictOf = (day: string) =>
    datesIn(table(day), { today }, { pageDate: '2025-01-06', liveSince: '2025-01-06' }).at(-1)?.verdict;
  expect(verdictOf('17 avril')).toBe('historical');
  expect(verdictOf('17 avril 2025')).toBe('stale');
});

test('a season or a month that no verb puts ahead is of every year, whatever its sentence supposes', () => {
  const verdictOf = (text: string) => datesIn(text, { today }, { liveSince: '2025-01-06' })[0]?.verdict;
  expect(verdictOf('Ce pavillon en accès libre doit être peu pratique en hiver.')).toBe('historical');
  expect(verdictOf('L’ouverture du pavillon est prévue en juin.')).toBe('stale');
});
