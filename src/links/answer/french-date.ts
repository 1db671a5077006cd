const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** The day, as ISO, of a date written out in full at the beginning of a text: `31 mars 2026`, `1er avril 2026`. */
export function frenchDay(text: string): string | null {
  const match = /^\s{0,3}(\d{1,2})(?:er)?\s{1,3}(\p{L}{3,9})\s{1,3}(\d{4})(?!\d)/u.exec(text);
  const month = months.indexOf(match?.[2]?.toLowerCase().normalize('NFC') ?? '') + 1;
  if (match === null || month === 0) return null;
  return isoDay(Number(match[3]), month, Number(match[1]));
}

/** The day of an ISO date or date-time, as written; null when it is no day of the calendar. */
export function isoDayOf(text: string): string | null {
  const match = /^\s{0,3}(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text);
  return match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
