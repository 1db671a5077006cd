import { GENERATORS } from '../../fr/site-plan.ts';
import { agoWords, dayWords } from '../day-words.ts';
import { listed } from '../words/count.ts';
import { publicationsOfChange } from '../words/of-change.ts';
import { quoted } from '../words/quote.ts';

interface Due {
  readonly key: string;
  readonly due: string;
  /** Days since then. */
  readonly days: number;
  /** As the front matter names them; empty when it names nobody. */
  readonly owners: readonly string[];
}

const to = ({ owners }: Due): string => (owners.length === 0 ? '' : ` Ask ${listed(owners)}.`);

export const pageDateRules = {
  'date-review-overdue': {
    summary: 'The page was to be reviewed, or holds no more, by its own front matter.',
    overdue: (facts: Due & { day: string }) =>
      `This page was to be reviewed by ${dayWords(facts.due)}: this day passed ${agoWords(facts.days)}. Its last review was on ${dayWords(facts.day)} (${quoted(facts.key)}). Review it, then change this date.${to(facts)}`,
    'long-ago': (facts: Due & { day: string }) =>
      `This page has not been reviewed since ${dayWords(facts.day)} (${quoted(facts.key)}), more than a year ago. Review it, then change this date.${to(facts)}`,
    due: (facts: Due) =>
      `This page was to be reviewed by ${dayWords(facts.due)} (${quoted(facts.key)}): this day passed ${agoWords(facts.days)}. Review it, then give the next date.${to(facts)}`,
    'perhaps-due': (facts: Due) =>
      `${dayWords(facts.due)} (${quoted(facts.key)}) passed ${agoWords(facts.days)}. If it was the day of the next review, review this page, then give a new date.${to(facts)}`,
    'no-longer-valid': (facts: Due) =>
      `By its own front matter, this page has been out of date since ${dayWords(facts.due)} (${quoted(facts.key)}). Review it and move this date, or take the page down.${to(facts)}`,
    'reviewed-ahead': (facts: { key: string; day: string }) =>
      `The last review would be of ${dayWords(facts.day)} (${quoted(facts.key)}), a day that has not come yet. Correct this date.`,
    'unread-day': (facts: { key: string; value: string }) =>
      `${quoted(facts.key)} must give the day of the last review, but ${quoted(facts.value)} is no date that Relecture can read. Write the year, the month and the day: 2026-03-05.`,
    'unread-period': (facts: { key: string; value: string }) =>
      `${quoted(facts.key)} must tell how long a review holds, but ${quoted(facts.value)} is no time that Relecture can read. Write for instance: 6 months.`,
  },
  'front-matter-publication': {
    summary: 'The dates and the settings of publication contradict each other, or hide the page.',
    future: (facts: { key: string | null; day: string; said: string | null }) =>
      `This page is not online yet${although(facts.said)}: it will appear with the first update of the site from ${dayWords(facts.day)} on${from(facts.key)}.`,
    expired: (facts: { key: string | null; day: string; said: string | null }) =>
      `This page is no longer online since ${dayWords(facts.day)}${from(facts.key)}${although(facts.said)}. Move this date if the page must come back.`,
    ...publicationsOfChange,
    'never-shown': (facts: { start: string; from: string; end: string; to: string }) =>
      `This page will never be online: it is to appear on ${dayWords(facts.from)} (${quoted(facts.start)}), and to disappear from ${dayWords(facts.to)} (${quoted(facts.end)}). Correct one of the two dates.`,
    'no-day': ({ key, text, generator }: { key: string; text: string; generator: string | null }) =>
      `${quoted(text)} (${quoted(key)}) is not in the calendar${generator === null ? '' : `: ${GENERATORS[generator] ?? generator} refuses to build the site`}. Write the year, the month, then the day: 2026-03-05.`,
    'no-date': ({ key, text, generator }: { key: string; text: string; generator: string }) =>
      `${quoted(text)} (${quoted(key)}) is not a date: ${GENERATORS[generator] ?? generator} refuses to build the site. Write the year, the month, then the day: 2026-03-05.`,
    'draft-and-published': (facts: { draft: boolean }) =>
      `${quoted('draft')} and ${quoted('published')} contradict each other: Hugo follows ${quoted('draft')}, and the page is ${facts.draft ? 'not published' : 'published'}. Keep one of the two.`,
    'draft-and-unlisted':
      'A page cannot be both a draft (“draft”) and out of the menus (“unlisted”): Docusaurus refuses to build the site. Keep one of the two.',
    'draft-ignored': 'This page is published: Jekyll takes no notice of “draft”. To hide it, write “published: false”.',
    'modified-before': (facts: { key: string; day: string; from: string }) =>
      `The page would have been modified on ${dayWords(facts.day)} (${quoted(facts.key)}), before it was there: it is dated ${dayWords(facts.from)}. Correct one of the two dates.`,
    ahead: (facts: { key: string; day: string }) =>
      `This article is dated ${dayWords(facts.day)} (${quoted(facts.key)}), a day to come, and the site probably shows it already. Check the date.`,
  },
};

const from = (key: string | null): string => (key === null ? '' : ` (${quoted(key)})`);
const although = (said: string | null): string =>
  said === null ? '' : `, although ${quoted(said)} says it is published`;
