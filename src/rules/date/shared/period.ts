import { addDays, daysInMonth, isoDay, yearOf } from '../../../dates/day.ts';
import type { IsoDate } from '../../../dates/mention.ts';
import { fold } from '../../../dates/read/tokens.ts';

/** A length of time, in whole days and whole months. */
export interface Period {
  readonly days: number;
  readonly months: number;
}

/** A count and a unit, in English, French or ISO 8601: `6 months`, `every 2 weeks`, `un an`, `P90D`. */
const PERIOD = /^(?:in |every |dans |tous les |toutes les |p)?(?:(\d{1,4})|an?|one|une?) ?([a-z]+)$/;
const UNITS: readonly (readonly [RegExp, Period])[] = [
  [/^(?:days?|jours?|d|j)$/, { days: 1, months: 0 }],
  [/^(?:weeks?|semaines?|w)$/, { days: 7, months: 0 }],
  [/^(?:months?|mois|m)$/, { days: 0, months: 1 }],
  [/^(?:quarters?|trimestres?)$/, { days: 0, months: 3 }],
  [/^(?:years?|ans?|annees?|y)$/, { days: 0, months: 12 }],
];

/** The period that a value of a front matter or of the configuration says, a bare number in days; null when it says none, or no time at all. */
export function readPeriod(value: unknown): Period | null {
  const said = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const words = /^\d{1,4}$/.test(said) ? `${said} d` : fold(said).replace(/\s+/g, ' ');
  const [, count = '1', name = ''] = PERIOD.exec(words) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  if (unit === undefined || Number(count) === 0) return null;
  return { days: Number(count) * unit.days, months: Number(count) * unit.months };
}

/** The day a period later; where its month is too short, the last of it: six months after 31 August is the end of February. */
export function after(day: IsoDate, { days, months }: Period): IsoDate {
  const total = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const moved = isoDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
  return addDays(moved ?? '9999-12-31', days);
}
