const MONTHS = [
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
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

/** `2024-08-19` in words: « 19 août 2024 ». The text itself when it is no day. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name === undefined ? day : `${date === 1 ? '1er' : date} ${name} ${year}`;
}

/** The name of a weekday, 0 for Sunday to 6. */
export function weekdayWord(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** How long ago, to the reader: « hier », « 12 jours », « 4 mois », « 2 ans ». */
export function agoWords(days: number): string {
  if (days <= 1) return 'hier';
  if (days < 60) return `${days} jours`;
  if (days < 730) return `${Math.floor(days / 30.44)} mois`;
  return `${Math.max(2, Math.floor(days / 365.25))} ans`;
}

/** « ligne 8 », « lignes 8 et 12 », « lignes 8, 12 et 20 ». */
export function linesWords(lines: readonly number[]): string {
  return lines.length === 1 ? `ligne ${lines[0]}` : `lignes ${lines.slice(0, -1).join(', ')} et ${lines.at(-1)}`;
}
