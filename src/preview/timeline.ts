import type { Element } from 'hast';
import { h } from 'hastscript';
import { addDays, daysBetween } from '../dates/day.ts';
import type { Mention } from '../dates/mention.ts';
import type { Review } from '../review/review.ts';
import { longDay } from './long-day.ts';
import type { PageView } from './page-view.ts';
import type { Row } from './read/row.ts';

const MAX_DATES = 10;
/** Characters of the sentence quoted beside a date. */
const QUOTE = 90;
/** Characters quoted after the date itself. */
const AFTER = 30;

interface Entry {
  /** The last day on which the sentence is true. */
  readonly day: string;
  readonly stale: boolean;
  readonly row: Row | null;
  readonly quote: string;
  /** The contribution brings the sentence, or changes it. */
  readonly changed: boolean;
}

/** « Les dates de la page »: today, and each date that a sentence lives by, with the day it goes stale. */
export function datesCard(view: PageView, review: Review): Element | null {
  const { words, language } = view.context;
  const entries = entriesOf(view, review);
  if (entries.length === 0) return null;
  const id = view.context.id('dates');
  const shown = entries.slice(0, MAX_DATES);
  const today = shown.filter((entry) => entry.day < review.asOf).length;
  const items = shown.map((entry) => item(entry, view, review));
  items.splice(
    today,
    0,
    h('li.now', [
      h('p.tl-d', h('time', { dateTime: review.asOf }, longDay(review.asOf, language, true))),
      h('p.tl-t', words.today),
      h('p.small', words.todayNote),
    ]),
  );
  const rest = entries.length - shown.length;
  return h('section.card', { ariaLabelledBy: [id] }, [
    h('h2', { id }, words.dates),
    h('ol.tl', items),
    rest > 0 ? h('p.small', words.otherDates(rest)) : null,
  ]);
}

function item({ day, stale, row, quote, changed }: Entry, view: PageView, review: Review): Element {
  const { words, language } = view.context;
  const days = daysBetween(review.asOf, day);
  const when = days >= 0 ? words.inDays(days) : words.daysAgo(-days);
  const staleFrom = addDays(day, 1);
  const text = words.quote(quote);
  return h('li', { className: stale ? ['stale'] : changed ? ['new'] : [] }, [
    h('p.tl-d', [h('time', { dateTime: day }, longDay(day, language, true)), h('span.tag', ` ${when}`)]),
    h('p.tl-t', row === null ? text : h('a', { href: `#${view.context.id(`c${row.number}`)}` }, text)),
    h('p.small', stale ? words.stale : words.staleOn(longDay(staleFrom, language))),
    changed ? h('p', h('b.tag', words.yourDate)) : null,
  ]);
}

function entriesOf(view: PageView, review: Review): Entry[] {
  const entries = new Map<string, Entry>();
  for (const mention of review.dates) {
    if (mention.path !== view.path || mention.staleFrom === null || view.state === 'removed') continue;
    const row = rowOf(mention, view);
    const entry = {
      day: addDays(mention.staleFrom, -1),
      stale: mention.verdict === 'stale',
      row,
      quote: quoteOf(mention),
      changed: row !== null && row.status !== 'same' && !stoodBefore(mention, view),
    };
    // Two dates of one field that end on one day are one thing to remember.
    const key = `${entry.day} ${row?.number ?? 0}`;
    if (entries.get(key)?.changed !== true) entries.set(key, entry);
  }
  return [...entries.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function rowOf({ field: pointer }: Mention, view: PageView): Row | null {
  return (
    view.rows.find((row) => row.pointer === pointer) ??
    view.rows.find((row) => row.cells.some((cell) => cell.head !== null && cell.head.pointer === pointer)) ??
    null
  );
}

/** True when the line of the date was in the same field already, word for word. */
function stoodBefore({ passage, start, end }: Mention, { base }: PageView): boolean {
  const { prose, field } = passage;
  const former = field === null ? base?.body : base?.passages.find((one) => one.field?.pointer === field.pointer);
  const from = prose.lastIndexOf('\n', start - 1) + 1;
  const to = prose.indexOf('\n', end);
  return former?.prose.includes(prose.slice(from, to === -1 ? prose.length : to).trim()) === true;
}

/** The date in its sentence, cut between words. */
function quoteOf({ passage, start, end }: Mention): string {
  const { prose } = passage;
  const from = Math.max(0, prose.lastIndexOf('\n', start - 1) + 1, start - QUOTE + Math.min(QUOTE, end - start));
  const clean = (text: string): string => text.replace(/[\ue000\ufffc]/g, '').replace(/\s+/g, ' ');
  const before = clean(prose.slice(from, start));
  const sentence = before.replace(/^.*[.!?…]\s(?=\S)/su, '');
  const atStart = sentence.length < before.length || from === 0 || prose[from - 1] === '\n';
  const lead = atStart ? sentence.trimStart() : `…${sentence.replace(/^\S*/, '')}`;
  const next = clean(prose.slice(end, end + AFTER));
  const after = next.replace(/[.!?].*$/s, '');
  const isCut = after === next && prose.slice(end + AFTER).trim() !== '';
  const more = isCut ? `${after.replace(/\s+\S*$/, '')}…` : after;
  return `${lead}${clean(prose.slice(start, end))}${more}`.trim();
}
