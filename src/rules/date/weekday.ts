import type { Rule } from '../rule.ts';

/** « vendredi 5 avril 2025 », which was a Saturday. What is told as history is only mentioned: nobody will come on the wrong day. */
export const dateWeekday: Rule<'date-weekday'> = {
  id: 'date-weekday',
  severity: 'error',
  *check(page, { mentions, today }) {
    for (const { trouble, passage, start, end, surface, verdict, to } of mentions(page)) {
      if (trouble?.code !== 'weekday') continue;
      const over = verdict === 'historical' || (to !== null && to < today);
      yield {
        message: 'wrong-weekday',
        facts: { surface, day: trouble.day, actual: trouble.actual },
        at: passage.toFile(start, end),
        excerpt: surface,
        severity: over ? 'info' : 'error',
        data: { day: trouble.day, written: trouble.written, actual: trouble.actual },
      };
    }
  },
};
