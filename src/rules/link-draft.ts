import { rewriteFix } from '../links/rewrite.ts';
import { linkData, linksIn } from './links/state.ts';
import type { Rule } from './rule.ts';

/** What stands behind the link is not public yet: a procedure still in test. */
export const linkDraft: Rule<'link-draft'> = {
  id: 'link-draft',
  severity: 'error',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksIn(page, context, 'draft')) {
      const better = typeof state.reason['suggestion'] === 'string' ? state.reason['suggestion'] : null;
      yield {
        message: better === null ? 'draft' : 'better',
        facts: { reason: state.reason, better: better ?? '' },
        at: link.range,
        data: linkData(state),
        fixes: better === null ? [] : rewriteFix(page, link, better, false),
      };
    }
  },
};
