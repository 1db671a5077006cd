import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { IsoDate } from '../dates/mention.ts';
import type { LinkOccurrence, LinkState } from '../links/link.ts';
import { stateUnasked } from '../links/own-links.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Site } from '../site/site.ts';
import type { NotDone, Review } from './request.ts';

export interface Gathered {
  readonly asOf: IsoDate;
  readonly site: Site;
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
  readonly states: ReadonlyMap<string, LinkState>;
  readonly context: Pick<RuleContext, 'links' | 'mentions'>;
  readonly notDone: readonly NotDone[];
  readonly durationMs: number;
}

/** Everything a review found, with its counts. */
export function summarise({ asOf, site, pages, findings, states, context, notDone, durationMs }: Gathered): Review {
  const links = gatherLinks(pages, states, context.links, site);
  const dates = pages.flatMap((page) => context.mentions(page).map((mention) => ({ ...mention, path: page.path })));
  const passages = pages.reduce((sum, page) => sum + page.passages.filter(({ text }) => text.trim() !== '').length, 0);
  return {
    asOf,
    site,
    pages,
    findings,
    links,
    dates,
    partial: notDone.length > 0,
    notDone,
    stats: {
      files: pages.length,
      passages,
      links: links.length,
      dates: dates.length,
      ...countFindings(findings),
      durationMs: Math.round(durationMs),
    },
  };
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

function gatherLinks(
  pages: readonly Page[],
  states: ReadonlyMap<string, LinkState>,
  links: Gathered['context']['links'],
  site: Site,
): Review['links'] {
  const occurrences = new Map<string, { readonly page: Page; readonly places: LinkOccurrence[] }>();
  for (const page of pages) {
    for (const occurrence of links(page)) {
      const known = occurrences.get(occurrence.url);
      if (known === undefined) occurrences.set(occurrence.url, { page, places: [occurrence] });
      else known.places.push(occurrence);
    }
  }
  return [...occurrences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, { page, places }]) => ({ ...(states.get(url) ?? stateUnasked(url, page, site)), occurrences: places }));
}
