import { dateReasons } from './dates.ts';
import { agoWords } from './day-words.ts';
import { many } from './words/count.ts';
import { quoted } from './words/quote.ts';

/** What `relecture dates` says around the sentences of the pages. */
export const calendar = {
  reasons: dateReasons,
  name: 'Dates to review',
  over: 'Already over, to review now',
  soon: 'Soon over',
  later: 'Later',
  claim: ({ quote, left }: { quote: string; left: number }) =>
    `${quoted(quote)} ${left < 0 ? `(passed ${agoWords(-left)})` : left === 0 ? '(last day today)' : left === 1 ? '(1 day left)' : `(${left} days left)`}`,
  vague: ({ quote, left }: { quote: string; left: number }) =>
    `${quoted(quote)} ${left < 0 ? '(unchanged for at least ten months)' : `(to be seen again in ${left + 1} day${left > 0 ? 's' : ''})`}`,
  event: ({ quote }: { quote: string }) => `To update: ${quoted(quote)}`,
  yearInferred: ({ year }: { year: string }) => `year ${year} inferred`,
  summary: ({ entries, others }: { entries: number; others: number }) => {
    const claims = entries === 0 ? 'No dated announcement' : many(entries, 'dated announcement', 'dated announcements');
    const promise = many(
      others,
      'other date promises nothing, or is read as of the day of its page',
      'other dates promise nothing, or are read as of the day of their page',
    );
    return `${claims}${others === 0 ? '' : `; ${promise}`}.`;
  },
};
