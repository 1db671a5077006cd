import { describe, expect, test } from 'vitest';
import { addDays, isoDay } from '../../src/dates/day.ts';
import { fc } from '../property.ts';
import { datesIn } from './dates-in.ts';
import { anyDay, judging, MONTHS } from './reading.ts';

/** What a text says, expression by expression: `surface → from..to`. */
function read(text: string, setting = {}, language = 'fr'): string[] {
  return datesIn(text, judging, { language, ...setting }).map(({ start, end, interval }) => {
    return `${text.slice(start, end)} → ${interval === null ? '?' : interval.from === interval.to ? interval.from : `${interval.from}..${interval.to}`}`;
  });
}

const words = (iso: string, year = true) => {
  const [y, m = 1, d] = iso.split('-').map(Number);
  return `${d === 1 ? '1er' : d} ${MONTHS[m - 1]}${year ? ` ${y}` : ''}`;
};

test('three numbers of two digits are a day in French and in English', () => {
  const days = (text: string, language: string) => read(text, {}, language).map((one) => one.split(' → ')[1]);
  expect(days('Le 24/03/21', 'fr')).toEqual(['2021-03-24']);
  for (const language of ['zh', 'hu', 'ja', 'no']) expect(days('x 24/03/21', language)).toEqual([]);
  for (const language of ['zh', 'no', 'de', 'en']) expect(days('x 24/20/19', language)).toEqual([]);
  expect(days('x 03/24/21', 'en')).toEqual(['2021-03-24']);
});

describe('ranges', () => {
  test('both ends written: the two days, and never an end before its start without a word of it', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.constantFrom('du A au B', 'entre le A et le B', 'A → B', 'du A jusqu’au B', 'from A to B'),
        (a, b, form) => {
          const [judged] = datesIn(`Ouvert ${form.replace('A', words(a)).replace('B', words(b))}.`, judging);
          if (a <= b) expect(judged).toMatchObject({ interval: { from: a, to: b }, trouble: null });
          else if (!form.includes('→')) expect(judged?.trouble).toEqual({ code: 'reversed' });
          if (judged?.interval) expect(judged.interval.from <= judged.interval.to).toBe(true);
        },
      ),
    );
  });

  test('one year for two days: the same, or the year before when it goes over the new year', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (a, length) => {
        const b = addDays(a, length);
        const [judged] = datesIn(`Fermé du ${words(a, false)} au ${words(b)}.`, judging);
        expect(judged).toMatchObject({ interval: { from: a, to: b }, trouble: null });
      }),
    );
  });

  test('one month for two days', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('du A au B', 'A-B', 'les A, B'),
        (b, a, form) => {
          const [year = 0, month = 0] = b.split('-').map(Number);
          const start = isoDay(year, month, a);
          const [judged] = datesIn(`Atelier ${form.replace('A', String(a)).replace('B', words(b))}.`, judging);
          if (start !== null && start <= b) expect(judged?.interval).toEqual({ from: start, to: b });
          else if (form.startsWith('du')) expect(judged?.trouble).toEqual({ code: 'reversed' });
          else expect(judged?.interval?.to.slice(0, 7)).toBe(b.slice(0, 7));
        },
      ),
    );
  });

  test.each([
    ['du 29 janvier au 1er mars 2024 à 23 h 59', '29 janvier au 1er mars 2024 → 2024-01-29..2024-03-01'],
    ['du 15 décembre 2023 au 10 janvier', '15 décembre 2023 au 10 janvier → 2023-12-15..2024-01-10'],
    ['les 6, 7 et 8 avril 2021', '6, 7 et 8 avril 2021 → 2021-04-06..2021-04-08'],
    ['Paris, 18-20 novembre 2026', '18-20 novembre 2026 → 2026-11-18..2026-11-20'],
    ['* Dépôt : 29/01/2024 → 29/02/2024', '29/01/2024 → 29/02/2024 → 2024-01-29..2024-02-29'],
    ['du **3** au **26 avril 2024**', '3** au **26 avril 2024 → 2024-04-03..2024-04-26'],
    ['Session 1 : janvier-février 2024', 'janvier-février 2024 → 2024-01-01..2024-02-29'],
    ['de janvier à décembre 2024', 'janvier à décembre 2024 → 2024-01-01..2024-12-31'],
    ['de septembre à juin 2025', 'septembre à juin 2025 → 2024-09-01..2025-06-30'],
    ['entre août 2018 et mai 2019', 'août 2018 et mai 2019 → 2018-08-01..2019-05-31'],
    ['De 2016 à 2023', '2016 à 2023 → 2016-01-01..2023-12-31'],
    ['Les lauréats 2019-2021', '2019-2021 → 2019-01-01..2021-12-31'],
    ['August 19-20, 2024', 'August 19-20, 2024 → 2024-08-19..2024-08-20'],
    ['les 19/20 août 2024', '19/20 août 2024 → 2024-08-19..2024-08-20'],
    ['du 12 au 15/03/2024', '12 au 15/03/2024 → 2024-03-12..2024-03-15'],
    ['fin juin / début juillet 2024', 'fin juin / début juillet 2024 → 2024-06-21..2024-07-10'],
    ['du 29 au 1er février 2029', '29 au 1er février 2029 → 2029-01-29..2029-02-01'],
    ['T1–T2 2025', 'T1–T2 2025 → 2025-01-01..2025-06-30'],
    ['lundi 3 au vendredi 7 juin 2024', 'lundi 3 au vendredi 7 juin 2024 → 2024-06-03..2024-06-07'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('everything but days', () => {
  test.each([
    ['en mars 2024', 'mars 2024 → 2024-03-01..2024-03-31'],
    ['fin mars 2024', 'fin mars 2024 → 2024-03-21..2024-03-31'],
    ['d’ici la mi-septembre 2025', 'mi-septembre 2025 → 2025-09-11..2025-09-20'],
    ['début 2025', 'début 2025 → 2025-01-01..2025-03-31'],
    ['d’ici la fin de l’année 2021', 'fin de l’année 2021 → 2021-10-01..2021-12-31'],
    ['au premier trimestre 2022', 'premier trimestre 2022 → 2022-01-01..2022-03-31'],
    ['au 1er trimestre 2025', '1er trimestre 2025 → 2025-01-01..2025-03-31'],
    ['au T3 2025', 'T3 2025 → 2025-07-01..2025-09-30'],
    ['S2 2024', 'S2 2024 → 2024-07-01..2024-12-31'],
    ['au second semestre 2024', 'second semestre 2024 → 2024-07-01..2024-12-31'],
    ['la première quinzaine de janvier 2024', 'première quinzaine de janvier 2024 → 2024-01-01..2024-01-15'],
    ['la semaine du 12 mai 2025', 'semaine du 12 mai 2025 → 2025-05-12..2025-05-18'],
    ['à l’automne 2022', 'automne 2022 → 2022-09-23..2022-12-20'],
    ['à la rentrée 2021', 'rentrée 2021 → 2021-09-01..2021-09-30'],
    ['Pour l’année scolaire 2024-2025', 'année scolaire 2024-2025 → 2024-09-01..2025-08-31'],
    ['AU MOIS DE FEVRIER 2024', 'MOIS DE FEVRIER 2024 → 2024-02-01..2024-02-29'],
    ['by the end of 2024', 'end of 2024 → 2024-10-01..2024-12-31'],
    ['in early June 2025', 'early June 2025 → 2025-06-01..2025-06-10'],
    ['in Q3 2024', 'Q3 2024 → 2024-07-01..2024-09-30'],
    ['Objectif été 2025 : ouvrir', 'été 2025 → 2025-06-21..2025-09-22'],
    ['tous les premiers mardis du mois', 'tous les premiers mardis du mois → ?'],
    ['d’ici mi-2024', 'mi-2024 → 2024-05-01..2024-08-31'],
    ['spring 2024', 'spring 2024 → 2024-03-20..2024-06-20'],
    ['back in June of 2013', 'June of 2013 → 2013-06-01..2013-06-30'],
    ['tous les deux mois', 'tous les deux mois → ?'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test('10/15 is October in English, and no month in French', () => {
    expect(read('on 10/15/2024', {}, 'en')).toEqual(['10/15/2024 → 2024-10-15']);
    expect(read('le 10/15/2024')).toEqual(['10/15/2024 → ?']);
  });
});

test.each([
  'Le décret n° 2019-768 précise l’article 2024.',
  'RGAA 4.1, version 2.0.2024-beta, ISO 2022',
  'Appelez le 01 20 24 20 24 ou le 01.02.03.04.05.',
  'Un budget de 2024 € et 2 000 agents, soit 2024 dossiers',
  'img/capture-2021-07-23-a-11.30.24.jpg et covid-2019',
  '12 rue du 4 septembre, place du 8 mai 1945',
  'https://exemple.fr/2024/08/19/ et `2024-08-19`',
  '{{< date 19/08/2024 >}} {% if 2024 %}',
  'Le service a été remis aux agents. Le produit Mars sera beau.',
  'Le produit a été 2024 fois vu, à 2024 mètres.',
  'Notez 12/20 ou 20/30, ouvert 24/7.',
  'À bientôt ! Je vous dis à très bientôt.',
  'Copyright (c) 2021-2023, © 2024',
  'règlement (CE) no 883/2004',
])('no date: %s', (text) => expect(read(text)).toEqual([]));

describe('a year that is not written', () => {
  test.each([
    [
      'the weekday decides, near the day of writing',
      'Rendez-vous le jeudi 17 mars.',
      { liveSince: '2023-12-13' },
      'jeudi 17 mars → 2022-03-17',
    ],
    ['a call looks ahead', 'Candidatez avant le 20 avril.', { liveSince: '2024-03-25' }, '20 avril → 2024-04-20'],
    [
      'what is told looks back',
      'Nous nous sommes réunis le 12 décembre.',
      { liveSince: '2024-01-10' },
      '12 décembre → 2023-12-12',
    ],
    [
      'a page dated before it was moved',
      'L’atelier aura lieu le 9 avril.',
      { liveSince: '2025-06-10', pageDate: '2024-03-01' },
      '9 avril → 2024-04-09',
    ],
    [
      'next, from the day of writing',
      'Le 14 janvier prochain, nous ouvrons.',
      { liveSince: '2018-12-04' },
      '14 janvier prochain → 2019-01-14',
    ],
    [
      'last, from the day of writing',
      'Au printemps dernier.',
      { liveSince: '2018-11-13' },
      'printemps dernier → 2018-03-20..2018-06-20',
    ],
    [
      'months ahead',
      'Nos objectifs des 6 prochains mois.',
      { liveSince: '2024-01-10' },
      '6 prochains mois → 2024-01-10..2024-07-11',
    ],
    ['tomorrow', 'Rendez-vous demain à 10 h.', { liveSince: '2024-02-29' }, 'demain → 2024-03-01'],
    [
      'the end of the month',
      'D’ici la fin du mois.',
      { liveSince: '2024-02-12' },
      'fin du mois → 2024-02-21..2024-02-29',
    ],
    ['this year', 'Cette année, trois ateliers.', { liveSince: '2024-02-12' }, 'Cette année → 2024-01-01..2024-12-31'],
    ['the 29th of February', 'Répondez avant le 29 février.', { liveSince: '2023-11-02' }, '29 février → 2024-02-29'],
    ['nothing is known: never today', 'Candidatez avant le 20 avril.', {}, '20 avril → ?'],
  ])('%s', (_, text, setting, expected) => expect(read(text, setting)).toEqual([expected]));

  test('a neighbour of the same sentence', () => {
    expect(read('Créé en février 2014, il a servi dès septembre.', { liveSince: '2017-06-12' })[1]).toBe(
      'septembre → 2014-09-01..2014-09-30',
    );
  });

  test('today changes nothing', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (today, live) => {
        const text = 'Candidatez avant le 20 avril, puis venez mardi 6 mai ou cet automne.';
        const at = (day: string) => datesIn(text, { today: day }, { liveSince: live }).map(({ interval }) => interval);
        // Judged as of an earlier day, a line cannot have been written later.
        if (today >= live) expect(at(today)).toEqual(at('2031-08-20'));
      }),
      { numRuns: 50 },
    );
  });
});
