import { addDays, daysBetween } from '../../src/dates/day.ts';
import { fc } from '../property.ts';

export const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export const judging = { today: '2026-08-20', soon: 14 };

export const anyDay = fc
  .integer({ min: 0, max: daysBetween('2020-01-01', '2030-12-31') })
  .map((count) => addDays('2020-01-01', count));
