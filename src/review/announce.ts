import type { Page } from '../content/page.ts';
import { mentionsOf } from '../dates/mentions.ts';
import { announcementsOf } from '../rules/date/shared/announcements.ts';
import type { Announcements } from '../site/index-file/announcements.ts';
import { hasReaders } from '../site/readers.ts';
import type { Site } from '../site/site.ts';

/** What a page announces on a day, for the pages that are held against it where its text is not there; null for nothing. */
export function announce(page: Page, site: Site, today: string): Announcements | null {
  return announcementsOf(page, () => (hasReaders(page, site) ? mentionsOf(page, { today, site }) : []), today);
}
