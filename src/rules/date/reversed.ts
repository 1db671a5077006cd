import type { Rule } from '../rule.ts';
import { reversedFields } from './shared/field-pairs.ts';

/** « du 19 au 8 septembre 2024 », « de 2016 à 2012 » ; `end_date` before `start_date`. */
export const dateReversed: Rule<'date-reversed'> = {
  id: 'date-reversed',
  severity: 'error',
  *check(page, { mentions }) {
    for (const { trouble, passage, start, end, surface, quote } of mentions(page)) {
      if (trouble?.code !== 'reversed') continue;
      yield { message: 'reversed', facts: { quote }, at: passage.toFile(start, end), excerpt: surface };
    }
    for (const { start, end } of reversedFields(page)) {
      const facts = { start: start.name, from: String(start.value), end: end.name, to: String(end.value) };
      yield { message: 'fields', facts, at: end.range, severity: 'warning' };
    }
  },
};
