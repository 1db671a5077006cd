import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, isIsoDay, weekdayOf } from '../../src/dates/day.ts';
import { readExpressions } from '../../src/dates/read/read.ts';
import { resolve } from '../../src/dates/read/resolve.ts';
import { fc } from '../property.ts';
import { datesIn } from './dates-in.ts';
import { anyDay, judging, MONTHS } from './reading.ts';

const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function days(from: string, to: string): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));
}

/** Every way to write a day with its year. */
function formsOf(iso: string): string[] {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  const name = MONTHS[month - 1] ?? '';
  const short = SHORT[month - 1] ?? '';
  const weekday = WEEKDAYS[weekdayOf(iso)] ?? '';
  const first = date === 1 ? '1er' : String(date);
  const two = (number: number) => String(number).padStart(2, '0');
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  const english = ENGLISH[month - 1] ?? '';
  const ending = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }[date] ?? 'th';
  return [
    `${first} ${name} ${year}`,
    `${date} ${name} ${year}`,
    `${first}\u00A0${name}\u202F${year}`,
    `${first} ${bare} ${year}`,
    `${first} ${name.toUpperCase()} ${year}`,
    `${first} ${name.normalize('NFD')} ${year}`,
    `${first} ${short} ${year}`,
    `${weekday} ${first} ${name} ${year}`,
    `${weekday.toUpperCase()} ${first} ${bare.toUpperCase()} ${year}`,
    `${weekday}, le ${first} ${name} ${year}`,
    `**${weekday} ${first}** ${name} *${year}*`,
    `${date === 1 ? '1ᵉʳ' : date} ${name} ${year}`,
    `${date === 1 ? '1^er^' : date} ${name} ${year}`,
    `${date === 1 ? '1<sup>er</sup>' : date} ${name} ${year}`,
    `${first} ${name}&nbsp;${year}`,
    `${two(date)}/${two(month)}/${year}`,
    `${date}/${month}/${year}`,
    `${two(date)}/${two(month)}/${two(year % 100)}`,
    `${two(date)}.${two(month)}.${year}`,
    `${two(date)}-${two(month)}-${year}`,
    iso,
    `${iso}T23:30:00Z`,
    `${date} ${english} ${year}`,
    `${date}${ending} of ${english} ${year}`,
    `${english} ${date}, ${year}`,
    `${ENGLISH_DAYS[weekdayOf(iso)]}, ${english} ${date}${ending} ${year}`,
  ];
}

/** The forms whose markup the mask of a Markdown passage takes away. */
const IN_MARKDOWN = /[*<&^]/;

test('every day of 2020 to 2030, in every written form, is that day', () => {
  for (const iso of days('2020-01-01', '2030-12-31')) {
    const forms = formsOf(iso).filter((form) => !IN_MARKDOWN.test(form));
    const { expressions } = readExpressions(forms.map((form) => `Le ${form}.`).join('\n\n'));
    const resolved = expressions.map((expression) =>
      resolve(expression, { writtenOn: null, beside: [], near: [], tense: 'open' }),
    );
    expect(resolved).toEqual(
      forms.map(() => ({ interval: { from: iso, to: iso }, yearInferred: false, trouble: null })),
    );
  }
});

test('markup inside a date changes nothing', () => {
  for (const iso of days('2024-01-01', '2024-12-31')) {
    const forms = formsOf(iso).filter((form) => IN_MARKDOWN.test(form));
    const judged = datesIn(forms.map((form) => `Le ${form}.`).join('\n\n'), judging);
    expect(judged.map(({ interval }) => interval)).toEqual(forms.map(() => ({ from: iso, to: iso })));
  }
});

describe('what no calendar has', () => {
  test.each([
    'le 31 avril 2024',
    'le 32 mars',
    'le 29 février 2023',
    'le 24/20/2023',
    'le 31/04/2024',
    'vu le 2024-13-15',
  ])('%s', (text) => {
    expect(datesIn(text, judging).map(({ trouble, interval }) => [trouble, interval])).toEqual([
      [{ code: 'impossible' }, null],
    ]);
  });

  test('a wrong weekday, only where the year is written', () => {
    expect(datesIn('vendredi 5 avril 2025', judging)[0]?.trouble).toEqual({
      code: 'weekday',
      written: 5,
      actual: 6,
      day: '2025-04-05',
    });
    expect(datesIn('le vendredi 5 avril', judging, { liveSince: '2025-03-01' })[0]?.trouble).toBeNull();
  });
});

describe('days and time zones', () => {
  test('the time zone of the machine changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dates-'));
    try {
      const bundle = await rolldown({ input: 'test/dates/dates-in.ts', platform: 'node', logLevel: 'silent' });
      await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'judge.mjs' });
      await bundle.close();
      writeFileSync(
        join(folder, 'run.mjs'),
        `import { datesIn } from './judge.mjs';
        const text = 'Le 31 mars 2024, du 26 octobre au 3 novembre 2024, « samedi 30 mars », l’an prochain.';
        const judged = datesIn(text, { today: '2024-03-31' }, { liveSince: '2024-01-31' }).map(({ passage, ...told }) => told);
        console.log(JSON.stringify({ offset: new Date(2024, 0, 1).getTimezoneOffset(), judged }));`,
      );
      const zones = ['Pacific/Kiritimati', 'Europe/Paris', 'America/Los_Angeles', 'Pacific/Niue'];
      const runs = zones.map((TZ) => {
        const { stdout } = spawnSync(process.execPath, [join(folder, 'run.mjs')], {
          env: { ...process.env, TZ },
          encoding: 'utf8',
        });
        return JSON.parse(stdout) as { offset: number; judged: unknown[] };
      });
      expect(new Set(runs.map(({ offset }) => offset)).size).toBe(4);
      expect(runs[0]?.judged).toHaveLength(4);
      for (const { judged } of runs) expect(judged).toEqual(runs[0]?.judged);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test.each([
    ['2024-08-19T21:59:59Z', 'Europe/Paris', '2024-08-19'],
    ['2024-08-19T22:00:00Z', 'Europe/Paris', '2024-08-20'],
    ['2024-12-31T22:59:59Z', 'Europe/Paris', '2024-12-31'],
    ['2024-12-31T23:00:00Z', 'Europe/Paris', '2025-01-01'],
    ['2024-03-31T00:30:00Z', 'Europe/Paris', '2024-03-31'],
    ['2024-01-01T03:00:00Z', 'America/Cayenne', '2024-01-01'],
    ['2024-01-01T02:59:59Z', 'America/Cayenne', '2023-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => expect(dayIn(new Date(instant), zone)).toBe(day));

  test('days add up', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const moved = addDays(day, count);
        expect(isIsoDay(moved)).toBe(true);
        expect(daysBetween(day, moved)).toBe(count);
        expect((((weekdayOf(moved) - weekdayOf(day) - count) % 7) + 7) % 7).toBe(0);
      }),
    );
  });
});
