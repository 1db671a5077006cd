import { agoWords, dayWords, linesWords, weekdayWord } from './day-words.ts';
import { quoted } from './words/quote.ts';

/** Why a date was taken as a promise, or as history: the codes of `Mention.because`. */
export const dateReasons: Readonly<Record<string, string>> = {
  future: 'verb in the future',
  call: 'call to act',
  procedure: 'step of a procedure',
  open: 'said to be open',
  planned: 'announced as planned',
  'takes-place': 'present of a calendar',
  'under-way': 'under way that year',
  next: 'announced as next',
  deadline: 'deadline',
  clock: 'exact time',
  'calling-heading': 'heading that calls to act',
  'coming-heading': 'heading about what comes next',
  awaited: 'a sign of waiting',
  'calendar-field': 'field of a calendar',
  'event-field': 'field of an event',
  'field-open': 'page marked open',
  'page-call': 'page of a call',
  'page-offer': 'offer',
  'page-faq': 'frequent questions',
  'future-when-written': 'still to come when it was written',
  vague: 'text unchanged for long',
  opening: 'beginning without an end',
  followed: 'what follows is told',
  since: 'introduced by “since”',
  law: 'date of a law',
  log: 'date of an update or a publication',
  participle: 'introduced by a past participle',
  imperfect: 'verb in the imperfect',
  perfect: 'verb in the past',
  finished: 'said to be over',
  'past-word': 'word of the past',
  'any-time': 'holds at any time',
  yearly: 'comes back each year',
  official: 'a law or an official text',
  figures: 'figures or a study',
  state: 'how things stood then',
  'bare-year': 'year alone',
  'noun-year': 'year that qualifies a noun',
  outranked: 'more precise date in the sentence',
  'told-heading': 'heading of a history',
  sample: 'example or model',
  quoted: 'quotation',
  struck: 'struck-through text',
  'past-when-written': 'already past when it was written',
  metadata: 'date of the page itself',
  'own-day': 'the day of the page itself',
  'page-day': 'page of a time that is over',
  'due-cell': 'column of deadlines',
  'due-field': 'field of a deadline',
  'day-field': 'day of an event',
  'call-closed': 'call said to be closed at the top of the page',
  conditional: 'a condition, not an announcement',
  entry: 'dated entry of a journal',
  'field-closed': 'page marked closed',
  superseded: 'a later step follows',
  'page-history': 'archive',
  'page-newsletter': 'newsletter',
  'page-sample': 'model page',
  'page-past': 'page of past editions',
  'page-person': 'page about a person',
};

interface Stale {
  readonly quote: string;
  readonly days: number;
  readonly doubts: readonly string[];
  readonly lines: readonly number[];
}

/** Reasons told, strongest first. */
const REASONS = 3;

function advice({ doubts, lines }: Stale): string {
  const why =
    doubts.length === 0
      ? ''
      : ` Read as an announcement (${doubts
          .slice(0, REASONS)
          .map((code) => dateReasons[code] ?? code)
          .join(', ')}).`;
  const also = lines.length === 0 ? '' : ` Same end on ${linesWords(lines)}.`;
  return `Announce what comes next, or tell it in the past.${why}${also}`;
}

export const dateRules = {
  'date-stale': {
    summary: 'An announcement is about a day that has passed.',
    'day-passed': (facts: Stale) => `${quoted(facts.quote)}: this day passed ${agoWords(facts.days)}. ${advice(facts)}`,
    'period-over': (facts: Stale) =>
      `${quoted(facts.quote)}: this period ended ${agoWords(facts.days)}. ${advice(facts)}`,
    vague: (facts: { quote: string; lines: readonly number[] }) =>
      `${quoted(facts.quote)}: this sentence has not changed for at least ten months. Give a date, or say how it stands.${facts.lines.length === 0 ? '' : ` Same remark on ${linesWords(facts.lines)}.`}`,
  },
  'date-expiring-soon': {
    summary: 'An announcement will soon no longer be true.',
    soon: (facts: { quote: string; days: number }) =>
      `${quoted(facts.quote)}: ${daysLeft(facts.days)}. Prepare now what the page will say next.`,
  },
  'date-weekday': {
    summary: 'The day of the week does not go with the date.',
    'wrong-weekday': (facts: { surface: string; day: string; actual: number }) =>
      `${quoted(facts.surface)}: ${dayWords(facts.day)} is a ${weekdayWord(facts.actual)}. Correct the day of the week or the date.`,
  },
  'date-impossible': {
    summary: 'A date does not exist in the calendar.',
    'month-first': (facts: { surface: string; to: string }) =>
      `${quoted(facts.surface)}: the month is written before the day. Write ${quoted(facts.to)}.`,
    'no-such-day': (facts: { surface: string }) =>
      `${quoted(facts.surface)} does not exist in the calendar. Check the day and the month.`,
  },
  'date-reversed': {
    summary: 'A period ends before it starts.',
    reversed: (facts: { quote: string }) => `${quoted(facts.quote)}: the end comes before the start. Check both dates.`,
    fields: (facts: { start: string; from: string; end: string; to: string }) =>
      `${quoted(facts.end)} (${facts.to}) comes before ${quoted(facts.start)} (${facts.from}): check both dates.`,
  },
  'date-contradiction': {
    summary: 'Two passages give different dates to the same event.',
    'other-page': (facts: { quote: string; other: string; path: string; line: number; title: string | null }) =>
      facts.title === null
        ? `Another page gives another date: ${quoted(facts.quote)} here, ${quoted(facts.other)} in ${facts.path} (line ${facts.line}). Keep the right date in both places.`
        : `The page ${quoted(facts.title)} gives another date: ${quoted(facts.quote)} here, ${quoted(facts.other)} there (${facts.path}, line ${facts.line}). Keep the right date in both places.`,
    'same-page': (facts: { quote: string; other: string; line: number }) =>
      `${quoted(facts.quote)} here, ${quoted(facts.other)} on line ${facts.line}. Keep the right date in both places.`,
  },
  'date-open-after-deadline': {
    summary: 'The page is marked open although its last deadline has passed.',
    'still-open': (facts: { key: string; day: string; days: number; isDeadline: boolean }) =>
      `The page is marked open (${quoted(facts.key)}), but ${facts.isDeadline ? 'its last deadline' : 'the last date it announces'}, ${dayWords(facts.day)}, passed ${agoWords(facts.days)}. Close it, or announce the next deadline.`,
    'closed-early': (facts: { key: string; day: string }) =>
      `The page is marked closed (${quoted(facts.key)}), but it still announces a deadline on ${dayWords(facts.day)}. Check that this is meant.`,
  },
};

function daysLeft(days: number): string {
  if (days <= 0) return 'today is the last day';
  return days === 1 ? 'only tomorrow is left' : `only ${days} days are left`;
}
