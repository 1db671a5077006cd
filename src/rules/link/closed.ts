import { daysBetween, isIsoDay } from '../../dates/day.ts';
import { rewriteFix } from '../../links/offline/rewrite.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksThatAnswer, linksToldBy } from './shared/state.ts';

/** A deadline this near (days) is told, unless `soon` says otherwise. */
const SOON = 14;

/** The page answers, but what it offered is over: a procedure that is closed, an offer that is filled. */
export const linkClosed: Rule<'link-closed'> = {
  id: 'link-closed',
  severity: 'error',
  needsNetwork: true,
  options: { soon: { type: 'integer', minimum: 0, maximum: 365, default: SOON } },
  *check(page, context) {
    for (const { link, state } of linksToldBy('link-closed', page, context)) {
      const better = typeof state.reason['suggestion'] === 'string' ? state.reason['suggestion'] : null;
      yield {
        message: better === null ? 'closed' : 'replaced',
        facts: { reason: state.reason, better: better ?? '' },
        at: link.range,
        data: linkData(state),
        fixes: better === null ? [] : rewriteFix(page, link, better, false),
      };
    }
    const soon = typeof context.options['soon'] === 'number' ? context.options['soon'] : SOON;
    for (const { link, state } of linksThatAnswer(page, context)) {
      const { closesOn } = state;
      if (closesOn === null || !isIsoDay(closesOn)) continue;
      const days = daysBetween(context.today, closesOn);
      if (days < 0 || days > soon) continue;
      yield {
        message: 'closes-soon',
        facts: { closesOn, days },
        at: link.range,
        severity: 'info',
        data: linkData(state),
      };
    }
  },
};
