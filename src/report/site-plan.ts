import type { IsoDate } from '../dates/mention.ts';
import { type Series, seriesIn } from '../dates/series.ts';
import type { Locale } from '../locales/locale.ts';
import type { Doubt } from '../site/doubt.ts';
import type { HiddenReason } from '../site/hidden.ts';
import type { OutReason, Place, PlannedFile, UnreadReason } from '../site/plan.ts';
import type { Site } from '../site/site.ts';
import { visibleLine } from './visible.ts';

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
  /** Pages that are read and that the site does not show, by its generator's rules. */
  readonly hidden: readonly (Tally & { readonly reason: HiddenReason })[];
  /** Folders whose pages each carry a day: what they tell is read as of it. */
  readonly series: readonly Series[];
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
    series: seriesIn(site).all(),
    out: tally(planned.flatMap(({ path, file }) => (file.kind === 'out' ? [{ path, reason: file.reason }] : []))),
    unread: tally([
      ...planned.flatMap(({ path, file }) => (file.kind === 'unread' ? [{ path, reason: file.reason }] : [])),
      ...plan.closed,
      ...plan.submodules.map((path) => ({ path, reason: 'submodule' as const })),
    ]),
    hidden: tally(
      planned.flatMap(({ path, file }) => {
        const page = file.kind === 'page' ? pages.get(path) : undefined;
        const hidden = page === undefined ? null : site.hidden(page, today);
        return hidden === null ? [] : [{ path, reason: hidden.reason }];
      }),
    ),
  };
}

function doubtOf(site: Site): Doubt | null {
  const [page] = site.pages.values();
  const target = page === undefined ? null : site.resolve(NOWHERE, page);
  return target?.kind === 'unknown' ? target.doubt : null;
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
    ...(report.series.length === 0 ? [] : [words.series]),
    ...report.series.map((one) => `  ${words.inSeries(one)}`),
    ...(out.length + unread.length === 0 ? [] : [words.leftOut]),
    ...unread.map((one) => `  ${words.unread[one.reason](one)}`),
    ...out.map((one) => `  ${words.out[one.reason](one)}`),
  ];
  return `${lines.map(visibleLine).join('\n')}\n`;
}

export function renderJsonSiteReports(sites: readonly SiteReport[]): string {
  return `${JSON.stringify({ version: 1, sites }, null, 2)}\n`;
}
