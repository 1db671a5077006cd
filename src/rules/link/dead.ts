import { rewriteFix } from '../../links/offline/rewrite.ts';
import type { Rule } from '../rule.ts';
import { linkData, linksToldBy } from './shared/state.ts';

/** Nothing stands behind the link: not found, gone, no such site, or not the document that was promised. */
export const linkDead: Rule<'link-dead'> = {
  id: 'link-dead',
  severity: 'error',
  needsNetwork: true,
  *check(page, context) {
    for (const { link, state } of linksToldBy('link-dead', page, context)) {
      const { reason } = state;
      const better = typeof reason['suggestion'] === 'string' ? reason['suggestion'] : null;
      yield {
        message: better === null ? (link.kind === 'image' ? 'image' : 'link') : 'better',
        facts: { reason, better: better ?? '' },
        at: link.range,
        data: linkData(state),
        fixes: better === null ? [] : rewriteFix(page, link, better, false),
      };
    }
  },
};
