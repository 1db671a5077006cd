import { UPCOMING } from './judge/place-words.ts';
import { plainWords } from './judge/setting.ts';
import { headsLine } from './judge/surroundings.ts';
import type { IsoDate, PageMention } from './mention.ts';

/** What makes a date of a call a promise though its sentence has no verb: the row of a calendar. */
const ROW_SIGNALS: ReadonlySet<string> = new Set(
  'page-call page-offer page-faq field-open calling-heading coming-heading future-when-written clock deadline procedure calendar-field cell'.split(
    ' ',
  ),
);

/**
 * A past row of a calendar is history while a later row is ahead, unless its heading says it is to come; once all are past, only the last one is a lapsed promise:
 * the last that readers had to act by, when the calendar has such rows.
 * Rows are dates of one field, or under one heading of the body, that only their page makes promises, or that head their line.
 */
export function supersede(mentions: readonly PageMention[], today: IsoDate): readonly PageMention[] {
  const calendars = new Map<string, PageMention[]>();
  for (const mention of mentions.filter(isRow)) {
    const rows = calendars.get(calendarOf(mention));
    if (rows === undefined) calendars.set(calendarOf(mention), [mention]);
    else rows.push(mention);
  }
  const kept = new Set([...calendars.values()].map((rows) => lapsedRow(rows, today)));
  return mentions.map((mention) => {
    if (!isRow(mention) || (mention.to ?? '') >= today || kept.has(mention)) return mention;
    return superseded(mention);
  });
}

/** A promise that what stands beside it has taken over. */
export function superseded(mention: PageMention): PageMention {
  const because = ['superseded', ...mention.because];
  return { ...mention, verdict: 'historical', promises: false, staleFrom: null, because };
}

/**
 * The row of a finished calendar that speaks for it. While a row is ahead, the others are history, but under a heading that promises
 * what is to come: there the last one speaks.
 */
function lapsedRow(all: readonly PageMention[], today: IsoDate): PageMention | undefined {
  const isAhead = all.some(({ to }) => (to ?? '') >= today);
  const rows = isAhead ? all.filter((row) => (row.to ?? '') < today && isUpcoming(row)) : all;
  if (rows.length === 0) return undefined;
  const binding = rows.filter(({ because }) => because.includes('procedure') || because.includes('deadline'));
  return (binding.length > 0 ? binding : rows).reduce((last, row) => (isLater(row, last) ? row : last));
}

const SCHEDULE = / (?:calendriers?|agendas?|plannings?|echeanciers?|dates|schedules?|programmes?|program) /;

/** « Prochains rendez-vous » and a road map promise that what stands under them is ahead; a schedule keeps what is done. */
function isUpcoming({ because, passage, section }: PageMention): boolean {
  if (!because.includes('coming-heading') || passage.field !== null) return because.includes('coming-heading');
  const heading = passage.text.slice(passage.text.lastIndexOf('\n', section - 2) + 1, section);
  const words = plainWords(heading);
  return UPCOMING.test(words) || !SCHEDULE.test(words);
}

/** A day says more than the month it stands in. */
function isLater(mention: PageMention, known: PageMention): boolean {
  const [day, knownDay] = [mention, known].map(({ kind }) => /^day/.test(kind));
  return day === knownDay ? (mention.to ?? '') > (known.to ?? '') : day === true;
}

function isRow(mention: PageMention): boolean {
  const { promises, to, because, passage, start, end } = mention;
  return (
    promises &&
    to !== null &&
    (because.every((code) => ROW_SIGNALS.has(code)) || headsLine({ text: passage.text, start, end }))
  );
}

/** The field that holds all rows; in a text, what stands under one heading. */
function calendarOf({ passage, section }: PageMention): string {
  return passage.field?.pointer.split('/')[1] ?? `${section}`;
}
