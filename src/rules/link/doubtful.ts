import type { Rule } from '../rule.ts';
import { linkData, linksToldBy } from './shared/state.ts';

/** The link answers, but something in the answer makes one doubt that it is what was promised. */
export const linkDoubtful: Rule<'link-doubtful'> = {
  id: 'link-doubtful',
  severity: 'info',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksToldBy('link-doubtful', page, context)) {
      yield { message: 'doubtful', facts: { reason: state.reason }, at: link.range, data: linkData(state) };
    }
  },
};
