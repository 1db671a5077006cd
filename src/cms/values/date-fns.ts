import { type DateTokens, readDateFormat } from './date-format.ts';

const DATE_FNS: DateTokens = {
  tokens: [
    ['yyyy', '\\d{4}', '2024'],
    ['yy', '\\d{2}', '24'],
    ['y', '\\d+', '2024'],
    ['uuuu', '\\d{4}', '2024'],
    ['MM', '\\d{2}', '08'],
    ['M', '\\d{1,2}', '8'],
    ['dd', '\\d{2}', '19'],
    ['d', '\\d{1,2}', '19'],
    ['HH', '\\d{2}', '10'],
    ['H', '\\d{1,2}', '10'],
    ['hh', '\\d{2}', '10'],
    ['h', '\\d{1,2}', '10'],
    ['mm', '\\d{2}', '30'],
    ['m', '\\d{1,2}', '30'],
    ['ss', '\\d{2}', '00'],
    ['s', '\\d{1,2}', '0'],
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
};

/** A format of date-fns as an expression and as an example: `dd/MM/yyyy`. */
export function readDateFnsFormat(format: string): [string, string] {
  return readDateFormat(format, DATE_FNS);
}
