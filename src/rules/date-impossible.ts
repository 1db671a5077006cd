import type { Rule } from './rule.ts';

/** « 31 avril », « 32 mars », « 29 février 2023 », « 24/20/2023 ». */
export const dateImpossible: Rule<'date-impossible'> = {
  id: 'date-impossible',
  severity: 'error',
  *check(page, { mentions }) {
    for (const { trouble, passage, start, end, surface } of mentions(page)) {
      if (trouble?.code !== 'impossible') continue;
      yield { message: 'no-such-day', facts: { surface }, at: passage.toFile(start, end), excerpt: surface };
    }
  },
};
