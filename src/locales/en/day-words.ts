const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `2024-08-19` in words: “19 August 2024”. The text itself when it is no day. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? day : `${date} ${name} ${year}`;
}

/** The name of a weekday, 0 for Sunday to 6. */
export function weekdayWord(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** How long ago, to the reader: “yesterday”, “12 days ago”, “4 months ago”, “2 years ago”. */
export function agoWords(days: number): string {
  if (days <= 1) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  if (days < 730) return `${Math.floor(days / 30.44)} months ago`;
  return `${Math.max(2, Math.floor(days / 365.25))} years ago`;
}

/** “line 8”, “lines 8 and 12”, “lines 8, 12 and 20”. */
export function linesWords(lines: readonly number[]): string {
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
