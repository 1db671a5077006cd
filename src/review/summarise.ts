import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { IsoDate } from '../dates/mention.ts';
import type { LinkState } from '../links/link.ts';
import type { LinkShelf } from '../links/link-shelf.ts';
import { stateUnasked } from '../links/own-links.ts';
import type { Site } from '../site/site.ts';
import type { Unread } from './choose-files.ts';
import type { NotDone, Review, UnreadCount } from './request.ts';
import type { Telling } from './telling.ts';

export interface Gathered {
  readonly asOf: IsoDate;
  readonly site: Site;
  readonly pages: readonly Page[];
  readonly unread: readonly Unread[];
  readonly findings: readonly Finding[];
  readonly states: ReadonlyMap<string, LinkState>;
  readonly links: LinkShelf;
  readonly told: Telling;
  readonly notDone: readonly NotDone[];
  readonly durationMs: number;
}

/** Everything a review found, with its counts. */
export function summarise(gathered: Gathered): Review {
  const { asOf, site, pages, unread, findings, told, notDone, durationMs } = gathered;
  const links = gatherLinks(gathered);
  const { dates } = told;
  const unreached = notDone.find(({ code }) => code === 'network');
  return {
    asOf,
    site,
    pages,
    unread,
    findings,
    links,
    dates,
    partial: notDone.length > 0,
    notDone,
    stats: {
      files: pages.length,
      read: countRead(pages, site),
      unread: countUnread(unread),
      unknownLinks: told.unknownLinks.all(),
      passages: told.passages,
      links: links.length,
      ...(unreached !== undefined && { unreached: unreached.count }),
      dates: dates.length,
      ...countFindings(findings),
      durationMs: Math.round(durationMs),
    },
  };
}

/** The same review, of which more was not done than it knows. */
export function withLeft(review: Review, left: readonly NotDone[]): Review {
  const notDone = [...review.notDone, ...left.filter(({ count }) => count > 0)];
  return { ...review, notDone, partial: notDone.length > 0 };
}

/** Pages and data files apart. */
export function countRead(pages: readonly Page[], site: Site): Review['stats']['read'] {
  const data = pages.filter(({ path }) => site.plan.fileOf(path).kind === 'data').length;
  return { pages: pages.length - data, data };
}

/** Files named for one reason: a submodule of archives or a second site may hold thousands. */
export const MOST_FILES = 500;

/** How many files were not read, by reason, and which. */
export function countUnread(unread: readonly Unread[]): UnreadCount[] {
  const reasons = [...new Set(unread.map(({ reason }) => reason))].sort();
  return reasons.map((reason) => {
    const files = unread.filter((one) => one.reason === reason).map(({ path }) => path);
    return { reason, count: files.length, example: files[0] ?? '', files: files.slice(0, MOST_FILES) };
  });
}

/** Counts by severity of what is new, and the number of what stood there before. */
export function countFindings(findings: readonly Finding[]) {
  const fresh = findings.filter(({ existing }) => !existing);
  const count = (severity: Finding['severity']) => fresh.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    existing: findings.length - fresh.length,
  };
}

function gatherLinks({ pages, states, links, site }: Gathered): Review['links'] {
  return links.byUrl(pages).map(({ url, page, occurrences }) => ({
    ...(states.get(url) ?? stateUnasked(url, page, site)),
    get occurrences() {
      return occurrences();
    },
  }));
}
