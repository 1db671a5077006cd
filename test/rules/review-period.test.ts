import { describe, expect, test } from 'vitest';
import { configurationSchema } from '../../src/configuration/schema.ts';
import { fr } from '../../src/locales/fr.ts';
import { after, readPeriod } from '../../src/rules/date/shared/period.ts';

describe('a period', () => {
  test.each([
    ['6 months', '2026-02-28'],
    ['in 6 months', '2026-02-28'],
    ['every 2 weeks', '2025-09-14'],
    ['90', '2025-11-29'],
    [90, '2025-11-29'],
    ['P1Y', '2026-08-31'],
    ['1 année', '2026-08-31'],
    ['tous les 2 ans', '2027-08-31'],
    ['un trimestre', '2025-11-30'],
    ['6M', '2026-02-28'],
  ])('%s after 31 August 2025', (value, day) => {
    const period = readPeriod(value);
    expect(period === null ? null : after('2025-08-31', period)).toBe(day);
  });

  test.each(['', 'months', 'soon', '0 months', '6', 'six mois', '6 moons', null, true, '99999 years'])(
    '%s is none, or days',
    (value) => {
      expect(readPeriod(value)).toEqual(value === '6' ? { days: 6, months: 0 } : null);
    },
  );

  test('what the configuration may say is what is read', () => {
    const schema = JSON.stringify(configurationSchema(fr));
    const pattern = new RegExp(
      JSON.parse(/"every":\{[^}]*"pattern":("(?:[^"\\\\]|\\\\.)*")/.exec(schema)?.[1] ?? '""'),
    );
    for (const unit of [
      'day',
      'jours',
      'weeks',
      'semaine',
      'months',
      'mois',
      'quarter',
      'trimestres',
      'years',
      'ans',
      'années',
    ]) {
      expect(`3 ${unit}`).toMatch(pattern);
      expect(readPeriod(`3 ${unit}`)).not.toBeNull();
    }
    expect('bientôt').not.toMatch(pattern);
  });
});
