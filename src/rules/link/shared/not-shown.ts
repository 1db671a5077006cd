import type { Severity } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import type { MessageOf } from '../../../locales/locale.ts';
import type { Site } from '../../../site/site.ts';

export type NotShown = MessageOf<'link-internal'> & { readonly severity?: Severity };

/** What is said of a link to a page that the site has and does not show on that day; null when it does. */
export function notShown(url: string, there: Page, from: Page, site: Site, today: string): NotShown | null {
  const hidden = site.hidden(there, today);
  if (hidden === null || hidden.reason === 'redirect') return null;
  const { reason, day } = hidden;
  const its = site.hidden(from, today);
  const source = its?.reason === 'redirect' ? null : its;
  // Both come out together, or the page is there first: nobody will meet the link before.
  if (reason === 'future' && source?.reason === 'future' && (source.day ?? '') >= (day ?? '')) return null;
  const facts = { url, path: there.path };
  const softly = source === null ? {} : ({ severity: 'info' } as const);
  if (!hidden.isSure) return { message: 'perhaps-draft', facts, severity: 'info' };
  if (reason === 'draft') return { message: 'draft', facts, ...softly };
  if (reason === 'never' || day === null) return { message: 'never', facts, ...softly };
  if (reason === 'expired') return { message: 'expired', facts: { ...facts, day }, ...softly };
  return { message: 'future', facts: { ...facts, day }, severity: source === null ? 'warning' : 'info' };
}
