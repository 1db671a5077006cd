import type { Page } from '../../../content/page.ts';
import { DRAFT, expiredSince, futureFrom, type Hidden, isMarkedDraft, NEVER } from '../../hidden.ts';
import { at, record } from '../../settings/value.ts';
import type { HugoCascade } from './cascade.ts';
import type { BuildFlags } from './command.ts';

/** Whether a page has an address at all: its own `build.render`, or what is handed down to it. */
export function isRendered(page: Page, cascade: HugoCascade): boolean {
  const render = at(record(cascade.value(page, 'build', '_build')), 'render');
  return at(page.data, 'headless') !== true && render !== false && render !== 'never' && render !== 'link';
}

/**
 * Why Hugo leaves a page out on a day. `draft: false` and days of the page itself win over what is handed down; the day
 * of publication is `publishDate`, else `date`. Checked against builds of Hugo 0.111 and 0.152.
 */
export function hugoHidden(page: Page, today: string, cascade: HugoCascade, built: BuildFlags): Hidden | null {
  const value = (...keys: readonly string[]): unknown => cascade.value(page, ...keys);
  const draft = value('draft');
  if ((draft === true || draft === 'true' || isMarkedDraft(page)) && !built.drafts) return DRAFT;
  if (!isRendered(page, cascade)) return NEVER;
  const expired = expiredSince(value('expiryDate', 'unpublishDate'), today);
  if (expired !== null && !built.expired) return expired;
  return built.future ? null : futureFrom(value('publishDate', 'pubDate', 'published', 'date'), today);
}
