const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const short = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));

/** As libraries of dates write them where they are given no language. */
export const MONTHS = { long: months, short: short(months) };
export const DAYS = { long: days, short: short(days) };
