import { isUnread } from '../../../content/unread-header.ts';
import { type Explainer, holderOf } from './sides.ts';

/** A day that takes a page off the site: of one that was online until now, more is said than that it is not. */
export const publicationCause: Explainer = {
  messages: new Set(['future', 'expired']),
  blame(finding, sides) {
    const before = holderOf(finding, sides)?.before;
    if (before === undefined || isUnread(before)) return null;
    return sides.base.site.hidden(before, sides.base.asOf) === null ? before.path : null;
  },
  explain({ rule, message, severity, facts }, _, { head }) {
    const isChosen = head.site.configuration.rules?.[rule] !== undefined;
    const { key, day } = facts;
    return {
      message: `${message}-now`,
      facts: { key, day },
      fixes: [],
      severity: severity === 'info' && !isChosen ? 'warning' : severity,
    };
  },
};
