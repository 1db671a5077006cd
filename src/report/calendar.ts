import type { Place } from '../content/source.ts';
import { addDays, daysBetween } from '../dates/day.ts';
import type { DateKind, IsoDate, Mention } from '../dates/mention.ts';
import type { Locale } from '../locales/locale.ts';
import type { Review } from '../review/request.ts';
import { sha256 } from '../schema/machine.ts';
import { sourcesOf } from './sources.ts';
import { type EndOptions, endLines } from './unread.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

export type CalendarFormat = 'pretty' | 'ics';

/** A sentence of the site and the first day on which it is no longer true. */
export interface CalendarEntry {
  readonly staleFrom: IsoDate;
  readonly verdict: Mention['verdict'];
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  /** JSON Pointer of the field, null in the body. */
  readonly field: string | null;
  readonly quote: string;
  readonly surface: string;
  readonly kind: DateKind;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly yearInferred: boolean;
  readonly confidence: Mention['confidence'];
  readonly because: readonly string[];
}

/** Longest line of a calendar file, in bytes, without its end (RFC 5545, 3.1). */
const ICS_LINE = 75;

/** What the pages of a review claim and when each sentence stops being true, in that order; one entry for a sentence and a day. */
export function calendarOf(review: Pick<Review, 'dates' | 'pages' | 'site' | 'findings'>): readonly CalendarEntry[] {
  const sourceOf = sourcesOf(review as Review);
  const told = new Set<string>();
  // « tous les deux mois en 2024 » is told by its year.
  const dated = [...review.dates].sort((a, b) => Number(a.kind === 'recurrence') - Number(b.kind === 'recurrence'));
  const entries = dated.flatMap((mention): CalendarEntry[] => {
    const { path, field, range, sentence, staleFrom } = mention;
    const key = `${path}:${field}:${sentence}:${staleFrom}`;
    const source = sourceOf(path);
    if (staleFrom === null || source === null || told.has(key)) return [];
    told.add(key);
    const { verdict, quote, surface, kind, from, to, yearInferred, confidence, because } = mention;
    const place = { path, start: source.place(range.start), end: source.place(range.end), field };
    return [{ staleFrom, verdict, ...place, quote, surface, kind, from, to, yearInferred, confidence, because }];
  });
  return entries.sort(byDay);
}

export function byDay(a: CalendarEntry, b: CalendarEntry): number {
  return compare(a.staleFrom, b.staleFrom) || compare(a.path, b.path) || a.start.offset - b.start.offset;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function renderCalendar(review: Review, format: CalendarFormat, options: EndOptions): string {
  const entries = calendarOf(review);
  return format === 'ics' ? renderIcs(entries, review.asOf, options.locale) : renderPretty(entries, review, options);
}

/** Over, soon, later: what an editor has to do now stands first. */
function renderPretty(entries: readonly CalendarEntry[], review: Review, options: EndOptions): string {
  const { asOf, dates } = review;
  const { locale } = options;
  const words = locale.calendar;
  const parts: readonly [string, readonly CalendarEntry[]][] = [
    [words.over, entries.filter(({ verdict }) => verdict === 'stale')],
    [words.soon, entries.filter(({ verdict }) => verdict === 'expiring-soon')],
    [words.later, entries.filter(({ verdict }) => verdict !== 'stale' && verdict !== 'expiring-soon')],
  ];
  const lines = parts.flatMap(([title, part]) =>
    part.length === 0 ? [] : [title, ...part.flatMap((entry) => prettyEntry(entry, asOf, options)), ''],
  );
  const promises = dates.filter(({ staleFrom }) => staleFrom !== null).length;
  const summary = words.summary({ entries: entries.length, others: dates.length - promises });
  return `${[...lines, ...endLines(summary, review, options)].join('\n')}\n`;
}

/** The columns that a day takes at the head of an entry. */
const INDENT = 14;

function prettyEntry(entry: CalendarEntry, asOf: IsoDate, { locale: { calendar }, width }: EndOptions): string[] {
  const { staleFrom, quote, path, start, because, yearInferred, to } = entry;
  const left = daysBetween(asOf, staleFrom) - 1;
  const claim = to === null ? calendar.vague({ quote, left }) : calendar.claim({ quote, left });
  const reasons = [
    ...because.map((code) => calendar.reasons[code] ?? code),
    ...(yearInferred ? [calendar.yearInferred({ year: (to ?? '').slice(0, 4) })] : []),
  ].join(', ');
  const lines = [
    ...wrap(visible(claim), width - INDENT),
    visible(`${path}:${start.line}`),
    ...wrap(reasons, width - INDENT),
  ];
  return lines.map((line, index) => `${index === 0 ? `  ${staleFrom}  ` : ' '.repeat(INDENT)}${line}`);
}

/** An event for each entry, on the day it has to be seen to: the calendar can be subscribed to. */
function renderIcs(entries: readonly CalendarEntry[], asOf: IsoDate, { calendar }: Locale): string {
  const stamp = `${compact(asOf)}T000000Z`;
  const events = entries.flatMap((entry) => {
    const { staleFrom, path, start, field, quote, because } = entry;
    const uid = sha256(`${path}\n${field}\n${quote}\n${staleFrom}`).slice(0, 32);
    const reasons = because.map((code) => calendar.reasons[code] ?? code).join(', ');
    return [
      'BEGIN:VEVENT',
      `UID:${uid}@relecture`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(staleFrom)}`,
      `DTEND;VALUE=DATE:${compact(addDays(staleFrom, 1))}`,
      `SUMMARY:${escapeIcs(calendar.event({ quote }))}`,
      `DESCRIPTION:${escapeIcs(`${path}:${start.line}${reasons === '' ? '' : `\n${reasons}`}`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Relecture//relecture dates//FR',
    `X-WR-CALNAME:${escapeIcs(calendar.name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldIcs(line)}\r\n`).join('');
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** Text of a calendar property (RFC 5545, 3.3.11). */
function escapeIcs(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replaceAll('##[', '##\u200B[');
}

/** Lines of at most 75 bytes, cut between characters; a space opens each further line. */
function foldIcs(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > ICS_LINE) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += character;
    bytes += size;
  }
  return folded;
}
