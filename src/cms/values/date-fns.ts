import { type DateTokens, readDateFormat } from './date-format.ts';
import { DAYS, MONTHS } from './english-names.ts';

const DATE_FNS: DateTokens = {
  tokens: [
    ['yyyy', '\\d{4}', '2024'],
    ['yy', '\\d{2}', '24'],
    ['y', '\\d+', '2024'],
    ['uuuu', '\\d{4}', '2024'],
    ['MM', '(?:0[1-9]|1[0-2])', '08'],
    ['M', '(?:0?[1-9]|1[0-2])', '8'],
    ['dd', '(?:0[1-9]|[12]\\d|3[01])', '19'],
    ['d', '(?:0?[1-9]|[12]\\d|3[01])', '19'],
    ['HH', '(?:[01]\\d|2[0-3])', '10'],
    ['H', '(?:[01]?\\d|2[0-3])', '10'],
    ['hh', '(?:0[1-9]|1[0-2])', '10'],
    ['h', '(?:0?[1-9]|1[0-2])', '10'],
    ['mm', '[0-5]\\d', '30'],
    ['m', '[0-5]?\\d', '30'],
    ['ss', '[0-5]\\d', '00'],
    ['s', '[0-5]?\\d', '0'],
    ['SSS', '\\d{3}', '000'],
    ['SS', '\\d{2}', '00'],
    ['S', '\\d', '0'],
    ['XXX', '(?:Z|[+-]\\d{2}:\\d{2})', '+02:00'],
    ['XX', '(?:Z|[+-]\\d{4})', '+0200'],
    ['X', '(?:Z|[+-]\\d{2}(?:\\d{2})?)', '+02'],
    ['xxx', '[+-]\\d{2}:\\d{2}', '+02:00'],
    ['xx', '[+-]\\d{4}', '+0200'],
    ['x', '[+-]\\d{2}(?:\\d{2})?', '+02'],
    ['t', '\\d+', '1724056200'],
    ['T', '\\d+', '1724056200000'],
  ],
  // Two single quotes are one.
  literal: /^(?:'((?:[^']|'')*)'|(''))/,
  word: /^(?:[ML]{3,5}|[EiecaBbG]+|do|Mo|P+p*|p+|z+|O+)/,
  // Nobody gives it another language, whatever that of the site is.
  names: {
    MMM: [MONTHS.short, 'Aug'],
    LLL: [MONTHS.short, 'Aug'],
    MMMM: [[...MONTHS.long, ...MONTHS.short], 'August'],
    LLLL: [[...MONTHS.long, ...MONTHS.short], 'August'],
    EEEE: [[...DAYS.long, ...DAYS.short], 'Monday'],
    EEE: [DAYS.short, 'Mon'],
    EE: [DAYS.short, 'Mon'],
    E: [DAYS.short, 'Mon'],
  },
};

/** A format of date-fns as an expression and as an example: `dd/MM/yyyy`. */
export function readDateFnsFormat(format: string): [string, string] {
  return readDateFormat(format, DATE_FNS);
}

/** What of a format tells the day and the time, under the names by which `x-cms-days` puts them in order. */
const ORDERED: DateTokens = {
  ...DATE_FNS,
  tokens: [
    ['yyyy', '(?<y>\\d{4})', ''],
    ['MM', '(?<M>\\d{2})', ''],
    ['M', '(?<M>\\d{1,2})', ''],
    ['dd', '(?<d>\\d{2})', ''],
    ['d', '(?<d>\\d{1,2})', ''],
    ['HH', '(?<H>\\d{2})', ''],
    ['H', '(?<H>\\d{1,2})', ''],
    ['mm', '(?<m>\\d{2})', ''],
    ['ss', '\\d{2}', ''],
  ],
  names: Object.fromEntries(
    ['MMM', 'LLL', 'MMMM', 'LLLL'].map((name) => [name, [[...MONTHS.long, ...MONTHS.short], '', 'M']]),
  ),
};

/** An expression that finds the year, the month and the day of a date in a format (and its time); null where it does not tell all three. */
export function readDayFormat(format: string): string | null {
  const [expression] = readDateFormat(format, ORDERED);
  const named = [...expression.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name);
  const isWhole = ['y', 'M', 'd'].every((name) => named.filter((one) => one === name).length === 1);
  // A word that is not known may be a name that changes with the day, or half of a time (`PM`).
  return isWhole && new Set(named).size === named.length && !expression.includes(ANY_WORD) ? `^${expression}$` : null;
}

const ANY_WORD = '[^\\s]+';
