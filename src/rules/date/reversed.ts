import type { Rule } from '../rule.ts';

/** « du 19 au 8 septembre 2024 », « de 2016 à 2012 ». */
export const dateReversed: Rule<'date-reversed'> = {
  id: 'date-reversed',
  severity: 'error',
  *check(page, { mentions }) {
    for (const { trouble, passage, start, end, surface, quote } of mentions(page)) {
      if (trouble?.code !== 'reversed') continue;
      yield { message: 'reversed', facts: { quote }, at: passage.toFile(start, end), excerpt: surface };
    }
  },
};
