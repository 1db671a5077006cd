import { isDoubt } from '../../links/reason.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksIn } from './shared/state.ts';

/** Nothing could be learnt of the network as a whole, or the run was cut short: said once for the run, not for each link. */
const SAID_ONCE = new Set(['no-network', 'time-budget', 'cancelled', 'offline']);

/** The site did not answer, or was out of order, at every try: it may be passing. */
export const linkUnreachable: Rule<'link-unreachable'> = {
  id: 'link-unreachable',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksIn(page, context, 'unreachable')) {
      if (SAID_ONCE.has(state.reason.code) || isDoubt(state)) continue;
      yield { message: 'unreachable', facts: { reason: state.reason }, at: link.range, data: linkData(state) };
    }
  },
};
