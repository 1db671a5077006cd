/** A calendar day in words: « lundi 19 août 2024 », « Monday 19 August 2024 ». The text itself when it is no day. */
export function longDay(day: string, language: string, weekday = false): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  if (weekday) options.weekday = 'long';
  const text = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', options).format(date);
  return language === 'fr'
    ? text.replace(/(^|\s)1(?= \p{L})/u, '$11er').replace(/(\d{1,2}(?:er)?) /, '$1\u00a0')
    : text;
}
