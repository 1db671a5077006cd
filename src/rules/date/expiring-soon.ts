import type { Finding } from '../../content/finding.ts';
import { daysBetween } from '../../dates/day.ts';
import type { Rule } from '../rule.ts';

/** A promise of a day or of some days that is about to lapse (within `dates.soon` days). */
export const dateExpiringSoon: Rule<'date-expiring-soon'> = {
  id: 'date-expiring-soon',
  severity: 'info',
  yields: isOfWrongDate,
  *check(page, { today, mentions }) {
    const told = new Set<string>();
    for (const mention of mentions(page)) {
      const { verdict, confidence, kind, to, passage, start, end, sentence, quote, surface, staleFrom, because } =
        mention;
      const sentenceKey = `${passage.range.start}:${sentence}`;
      const dated = kind === 'day' || kind === 'day-range' || kind === 'month';
      if (verdict !== 'expiring-soon' || confidence === 'low' || !dated || to === null || told.has(sentenceKey))
        continue;
      told.add(sentenceKey);
      yield {
        message: 'soon',
        facts: { quote, days: daysBetween(today, to) },
        at: passage.toFile(start, end),
        excerpt: surface,
        data: { surface, to, staleFrom, because },
      };
    }
  },
};

/** What is wrong with a date comes first: mended, it may be another day. */
function isOfWrongDate(own: Finding, { rule, range }: Finding): boolean {
  const isWrong = rule === 'date-reversed' || rule === 'date-impossible' || rule === 'date-weekday';
  return isWrong && range.start < own.range.end && own.range.start < range.end;
}
