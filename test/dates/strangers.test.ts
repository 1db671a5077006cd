import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';
import { verdict } from './verdict.ts';

const today = '2026-11-01';
const written = { liveSince: '2025-06-02' };
const of = (text: string, setting = {}, headings: string[] = []) =>
  verdict(text, today, { ...written, ...setting }, headings).split(' ')[0];
const english = { language: 'en' };

test('a word goes on after its hyphen, and a unit goes with the words of its own language', () => {
  const read = (text: string, language: string | null) =>
    datesIn(text, { today }, { language, ...written }).map(({ surface }) => surface);
  expect(read('Ce week-end, le jardin sera ouvert.', 'fr')).toEqual([]);
  expect(read('Cette semaine, le jardin sera ouvert.', 'fr')).toEqual(['Cette semaine']);
  for (const language of ['en', null]) {
    expect(read('Take this an extra step further.', language)).toEqual([]);
    expect(read('The garden will open this year.', language)).toEqual(['this year']);
  }
});

describe('an example', () => {
  test.each([
    'For example, a member who came in May 2024 will stay until May 2026.',
    'A seat lasts a year, e.g., one given in May 2025 will end in May 2026.',
    'Un siège dure un an (par exemple, le vôtre sera libre en mai 2026).',
    'Par exemple, un siège donné en mai 2025 sera libre en mai 2026.',
  ])('covers its sentence: %s', (text) => expect(of(text)).toBe('historical'));

  test.each([
    'Un siège dure un an (par exemple un an et un jour) et le vôtre sera libre en mai 2026.',
    'Des ateliers, par exemple de dessin, auront lieu le 2 mai 2026.',
    'Topics vary. Examples include: soil, seeds.\n\nThe fair will take place in May 2026.',
    'Quelques exemples :\n\nLa foire aura lieu en mai 2026.',
    'Par exemple, le dessin. La foire aura lieu en mai 2026.',
  ])('covers no more: %s', (text) => expect(of(text)).toBe('stale'));
});

test('« soon » under a past, or in a question, promises nothing', () => {
  const old = { liveSince: '2024-01-10' };
  for (const text of ['They soon noticed the gap.', 'She soon became our guide.', 'The hall was soon full.'])
    expect([text, of(text, { ...english, ...old })]).toEqual([text, 'historical']);
  expect(of('Elles ont bientôt trouvé la réponse.', old)).toBe('historical');
  expect(of('Pensez-vous que le site ouvrira bientôt ?', old)).toBe('historical');
  for (const text of [
    'The tool will soon be launched.',
    'The tool is to be launched soon.',
    'The list is coming soon.',
  ])
    expect([text, of(text, { ...english, ...old })]).toEqual([text, 'stale']);
  expect(of('Le site ouvrira bientôt.', old)).toBe('stale');
});
