import type { Page } from '../../../content/page.ts';
import type { IsoDate, Mention } from '../../../dates/mention.ts';
import type { Announced, Announcements } from '../../../site/index-file/announcements.ts';
import { eventsOf, isPageOfCall } from './dated-events.ts';

/** One that a page of its own makes: where it stands is known. */
export interface OwnAnnounced extends Announced {
  readonly mention: Mention;
}

/** The days that a page gives to events, each under every name that it has: that of the event, and that of its round. */
export function announcedBy(page: Page, mentions: readonly Mention[], today: IsoDate): OwnAnnounced[] {
  return eventsOf(mentions, today).flatMap(({ mention, name, round, edge, day }) => {
    const part = mention.field?.split('/')[1] ?? '';
    const until = mention.to ?? day;
    const { line } = page.source.place(mention.range.start);
    const names = [...new Set([name, ...(round === null ? [] : [round])])];
    return names.map((one) => ({ part, name: one, edge, day, until, quote: mention.quote, line, mention }));
  });
}

/** What is kept of a page for those that are read without it; null where no other page is held against it. */
export function announcementsOf(page: Page, mentions: () => readonly Mention[], today: IsoDate): Announcements | null {
  if (!isPageOfCall(page)) return null;
  const said = announcedBy(page, mentions(), today).map(({ mention: _, ...one }) => one);
  return said.length === 0 ? null : { language: page.language, said };
}
