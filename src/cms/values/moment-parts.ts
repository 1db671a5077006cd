import { type DateTokens, readDateFormat } from './date-format.ts';
import { MONTHS } from './english-names.ts';

/** What of a format tells the day and the time, under the names by which `x-cms-days` puts them in order. Two digits of a year are not read. */
const ORDERED: DateTokens = {
  tokens: [
    ['YYYY', '(?<y>\\d{4})', ''],
    ['MM', '(?<M>\\d{2})', ''],
    ['M', '(?<M>\\d{1,2})', ''],
    ['DD', '(?<d>\\d{2})', ''],
    ['D', '(?<d>\\d{1,2})', ''],
    ['HH', '(?<H>\\d{2})', ''],
    ['H', '(?<H>\\d{1,2})', ''],
    ['mm', '(?<m>\\d{2})', ''],
    ['m', '(?<m>\\d{1,2})', ''],
    ['ss', '\\d{2}', ''],
    ['s', '\\d{1,2}', ''],
    ['SSS', '\\d{3}', ''],
    ['T', 'T', ''],
  ],
  literal: /^\[([^\]]*)\]/,
  word: /^(?:M{3,4}|Do)/,
  names: { MMM: [MONTHS.short, '', 'M'], MMMM: [MONTHS.long, '', 'M'] },
};

/** What must be told for a day, a time, or both. */
const WANTED = { date: 'yMd', time: 'Hm', both: 'yMdHm' };

/** An expression that finds the parts of a day or a time in a format of Moment.js; null where it does not tell them all. */
export function readMomentParts(format: string, kind: keyof typeof WANTED): string | null {
  const [expression] = readDateFormat(format, ORDERED);
  const named = [...expression.matchAll(/\(\?<(\w)>/g)].map(([, name]) => name);
  const isWhole = [...WANTED[kind]].every((name) => named.includes(name)) && new Set(named).size === named.length;
  // A word that is not known may be a name that changes with the day, half of a day (`PM`), or a time zone.
  return isWhole && !expression.includes('[^\\s]+') ? `^${expression}$` : null;
}
