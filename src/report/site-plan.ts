import type { Page } from '../content/page.ts';
import type { IsoDate } from '../dates/mention.ts';
import type { Locale } from '../locales/locale.ts';
import type { Doubt } from '../site/doubt.ts';
import type { OutReason, Place, PlannedFile, UnreadReason } from '../site/plan.ts';
import type { Site } from '../site/site.ts';
import { visibleLine } from './visible.ts';

/** Why a page that is read is not shown by the site. */
export type HiddenReason = 'draft' | 'future' | 'expired';

interface Tally {
  readonly count: number;
  /** A path, the first in their order. */
  readonly example: string;
}

/** What `relecture site` prints: what the site is taken for, and what becomes of its files. */
export interface SiteReport {
  readonly generator: string;
  readonly recognisedBy: string | null;
  readonly isKnown: boolean;
  /** Why an address that no page has may exist all the same; null when none does. */
  readonly doubt: Doubt | null;
  readonly base: string;
  readonly content: string;
  readonly static: string | null;
  readonly places: readonly Place[];
  readonly url: string | null;
  readonly hosts: readonly string[];
  readonly language: string | null;
  readonly languages: readonly string[];
  readonly cms: { readonly engine: string; readonly path: string; readonly collections: number } | null;
  readonly pages: number;
  readonly data: number;
  /** Pages that are read and that the site does not show: drafts, and those whose day has not come or is over. */
  readonly hidden: readonly (Tally & { readonly reason: HiddenReason })[];
  readonly out: readonly (Tally & { readonly reason: OutReason })[];
  readonly unread: readonly (Tally & { readonly reason: UnreadReason })[];
}

/** Each site of the repository, the main one first; its pages are read. @param today ISO */
export function reportSites(site: Site, today: IsoDate): readonly SiteReport[] {
  if (site.all.length === 0) return [reportSite(site, [...site.files], today)];
  return site.all.map((one) =>
    reportSite(
      one,
      [...site.files].filter((path) => site.siteOf(path) === one),
      today,
    ),
  );
}

/** An address of no page. */
const NOWHERE = '/relecture/aucune-page/ici/';

function reportSite(site: Site, files: readonly string[], today: IsoDate): SiteReport {
  const { plan, hosts, cms, pages } = site;
  const { generator, recognisedBy, isKnown, base, content, static: folder, places, url, language, languages } = plan;
  const planned = [...files].sort().map((path) => ({ path, file: plan.fileOf(path) }));
  const count = (kind: PlannedFile['kind']): number => planned.filter(({ file }) => file.kind === kind).length;
  return {
    generator,
    recognisedBy,
    isKnown,
    doubt: doubtOf(site),
    base,
    content,
    static: folder,
    places,
    url,
    hosts,
    language,
    languages,
    cms: cms === null ? null : { engine: cms.engine, path: cms.path, collections: cms.collections.length },
    pages: count('page'),
    data: count('data'),
    out: tally(planned.flatMap(({ path, file }) => (file.kind === 'out' ? [{ path, reason: file.reason }] : []))),
    unread: tally([
      ...planned.flatMap(({ path, file }) => (file.kind === 'unread' ? [{ path, reason: file.reason }] : [])),
      ...plan.submodules.map((path) => ({ path, reason: 'submodule' as const })),
    ]),
    hidden: tally(
      planned.flatMap(({ path, file }) => hiddenIn(file.kind === 'page' ? (pages.get(path) ?? null) : null, today)),
    ),
  };
}

function doubtOf(site: Site): Doubt | null {
  const [page] = site.pages.values();
  const target = page === undefined ? null : site.resolve(NOWHERE, page);
  return target?.kind === 'unknown' ? target.doubt : null;
}

/** As Hugo and Jekyll have it: a draft, a page unpublished, one whose day is ahead or over. */
function hiddenIn(page: Page | null, today: IsoDate): { readonly path: string; readonly reason: HiddenReason }[] {
  if (page === null) return [];
  const { path } = page;
  const data = new Map(Object.entries(page.data).map(([key, value]) => [key.toLowerCase(), value]));
  const day = (key: string): string | null => /^\d{4}-\d\d-\d\d/.exec(String(data.get(key) ?? ''))?.[0] ?? null;
  if (data.get('draft') === true || data.get('published') === false) return [{ path, reason: 'draft' }];
  const [from, until] = [day('publishdate'), day('expirydate')];
  if (from !== null && from > today) return [{ path, reason: 'future' }];
  return until !== null && until <= today ? [{ path, reason: 'expired' }] : [];
}

function tally<Reason>(found: readonly { readonly path: string; readonly reason: Reason }[]) {
  const tallies = new Map<Reason, { count: number; example: string; reason: Reason }>();
  for (const { path, reason } of found) {
    const known = tallies.get(reason);
    if (known === undefined) tallies.set(reason, { reason, count: 1, example: path });
    else known.count++;
  }
  return [...tallies.values()].sort((one, other) => other.count - one.count);
}

/** For a person, one fact a line. */
export function renderSiteReports(reports: readonly SiteReport[], locale: Locale): string {
  return reports.map((report) => renderSiteReport(report, locale)).join('\n');
}

function renderSiteReport(report: SiteReport, locale: Locale): string {
  const words = locale.sitePlan;
  const { generator, recognisedBy, places, languages, cms, out, unread } = report;
  const folders = (holds: Place['holds']): string[] =>
    places.filter((place) => place.holds === holds).map(({ folder, language }) => words.place({ folder, language }));
  const data = folders('data');
  const lines = [
    words.generator({ generator, recognisedBy, base: report.base }),
    ...(report.isKnown ? [] : [words.notKnown]),
    ...(report.doubt === null ? [] : [words.doubt({ why: locale.unknownLinks.why(report.doubt) })]),
    words.pagesIn({ folders: folders('pages') }),
    ...(data.length === 0 || report.data === 0 ? [] : [words.dataIn({ folders: data })]),
    ...(report.static === null ? [] : [words.static({ folder: report.static })]),
    words.languages({ first: report.language, languages }),
    words.url({ url: report.url, hosts: report.hosts }),
    cms === null ? words.noCms : words.cms(cms),
    '',
    words.read({ pages: report.pages, data: report.data, all: out.length + unread.length === 0 }),
    ...(report.hidden.length === 0 ? [] : [words.among]),
    ...report.hidden.map((one) => `  ${words.hidden[one.reason](one)}`),
    ...(out.length + unread.length === 0 ? [] : [words.leftOut]),
    ...unread.map((one) => `  ${words.unread[one.reason](one)}`),
    ...out.map((one) => `  ${words.out[one.reason](one)}`),
  ];
  return `${lines.map(visibleLine).join('\n')}\n`;
}

export function renderJsonSiteReports(sites: readonly SiteReport[]): string {
  return `${JSON.stringify({ version: 1, sites }, null, 2)}\n`;
}
