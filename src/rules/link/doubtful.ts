import { isDoubt } from '../../links/reason.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksIn } from './shared/state.ts';

/** The link answers, but something in the answer makes one doubt that it is what was promised. */
export const linkDoubtful: Rule<'link-doubtful'> = {
  id: 'link-doubtful',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksIn(page, context, 'ok', 'redirected', 'blocked', 'unreachable')) {
      // A missing part of the page is what `link-anchor` says.
      if (!isDoubt(state) || state.reason.code === 'anchor-missing') continue;
      yield { message: 'doubtful', facts: { reason: state.reason }, at: link.range, data: linkData(state) };
    }
  },
};
