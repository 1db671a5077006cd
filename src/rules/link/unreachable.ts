import type { Rule } from '../rule.ts';
import { linkData, linksToldBy } from './shared/state.ts';

/** The site did not answer, or was out of order, at every try: it may be passing. */
export const linkUnreachable: Rule<'link-unreachable'> = {
  id: 'link-unreachable',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksToldBy('link-unreachable', page, context)) {
      const message = state.state === 'refused' ? ('refused' as const) : ('unreachable' as const);
      yield { message, facts: { reason: state.reason }, at: link.range, data: linkData(state) };
    }
  },
};
