import type { IsoDate } from '../dates/mention.ts';
import { type Series, seriesIn } from '../dates/series.ts';
import type { Locale } from '../locales/locale.ts';
import { MOST_FILES } from '../review/summarise.ts';
import { codedPages } from '../site/coded-pages.ts';
import type { Doubt } from '../site/doubt.ts';
import { idleExclusions } from '../site/exclusions.ts';
import { heldPlaces } from '../site/held-places.ts';
import type { HiddenReason } from '../site/hidden.ts';
import type { OutReason, Place, PlannedFile, UnreadReason } from '../site/plan.ts';
import { below } from '../site/routes/url-path.ts';
import type { SchemaSource, Site } from '../site/site.ts';
import { fileLines } from './unread.ts';
import { visible, visibleLine } from './visible.ts';
import { wrap, wrapItem } from './wrap.ts';

interface Tally {
  readonly count: number;
  /** A path, the first in their order. */
  readonly example: string;
  /** The first 500 at most. */
  readonly files: readonly string[];
}

interface RemarkReport {
  readonly path: string;
  /** Why nothing of it is followed; null when it is. */
  readonly why: 'code' | 'unreadable' | null;
  /** The rules that it switches on, or whose level it sets. */
  readonly rules: readonly string[];
  /** The plugins of which nothing is followed, or not their options. */
  readonly unknown: readonly string[];
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
  /** Null too when the folder is not there. */
  readonly static: string | null;
  /** Those that hold something. */
  readonly places: readonly Place[];
  /** Folders that the settings name and that are not there. */
  readonly absent: readonly string[];
  readonly url: string | null;
  readonly hosts: readonly string[];
  readonly language: string | null;
  readonly languages: readonly string[];
  readonly cms: { readonly engine: string; readonly path: string; readonly collections: number } | null;
  /** What pages are held against, the most pages first. `from`: null for the documented keys of the generator. */
  readonly schemas: readonly (SchemaSource & { readonly pages: number })[];
  /** What is followed of the site's configuration of remark; null when it has none. */
  readonly remark: RemarkReport | null;
  readonly pages: number;
  readonly data: number;
  /** Pages that are read and that the site does not show, by its generator's rules. */
  readonly hidden: readonly (Tally & { readonly reason: HiddenReason })[];
  /** Folders whose pages each carry a day: what they tell is read as of it. */
  readonly series: readonly Series[];
  readonly out: readonly (Tally & { readonly reason: OutReason })[];
  readonly unread: readonly (Tally & { readonly reason: UnreadReason })[];
  /** Pages whose words stand in code; null where there are none. */
  readonly coded: Tally | null;
  /** Patterns of `exclude` that leave nothing out. */
  readonly idle: readonly string[];
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
  const { generator, recognisedBy, isKnown, base, content, url, language, languages } = plan;
  const planned = [...files].sort().map((path) => ({ path, file: plan.fileOf(path) }));
  const count = (kind: PlannedFile['kind']): number => planned.filter(({ file }) => file.kind === kind).length;
  return {
    generator,
    recognisedBy,
    isKnown,
    doubt: doubtOf(site),
    base,
    content,
    ...heldPlaces(plan, site.configuration, site.files),
    url,
    hosts,
    language,
    languages,
    cms: cms === null ? null : { engine: cms.engine, path: cms.path, collections: cms.collections.length },
    schemas: schemasOf(site),
    remark: remarkOf(site),
    pages: count('page'),
    data: count('data'),
    series: seriesIn(site).all(),
    out: tally(planned.flatMap(({ path, file }) => (file.kind === 'out' ? [{ path, reason: file.reason }] : []))),
    unread: tally([
      ...planned.flatMap(({ path, file }) => (file.kind === 'unread' ? [{ path, reason: file.reason }] : [])),
      ...plan.closed,
      ...plan.submodules.map((path) => ({ path, reason: 'submodule' as const })),
    ]),
    coded: tally(codedPages(plan, files).map((path) => ({ path, reason: 'code' })))[0] ?? null,
    idle: idleExclusions(site.files, site.configuration),
    hidden: tally(
      planned.flatMap(({ path, file }) => {
        const page = file.kind === 'page' ? pages.get(path) : undefined;
        const hidden = page === undefined ? null : site.hidden(page, today);
        return hidden === null ? [] : [{ path, reason: hidden.reason }];
      }),
    ),
  };
}

/** Files that Astro wrote are told by their folder. */
function schemasOf({ pages, schemaSource }: Site): SiteReport['schemas'] {
  const tallies = new Map<string, { by: SchemaSource['by']; from: string | null; pages: number }>();
  for (const page of pages.values()) {
    const source = schemaSource(page);
    if (source === null) continue;
    const from = source.by === 'generator' ? (source.from?.replace(/[^/]*$/, '') ?? null) : source.from;
    const tally = tallies.get(`${source.by} ${from}`) ?? { by: source.by, from, pages: 0 };
    tally.pages++;
    tallies.set(`${source.by} ${from}`, tally);
  }
  return [...tallies.values()].sort((one, other) => other.pages - one.pages);
}

function remarkOf({ remark }: Site): RemarkReport | null {
  if (remark === null) return null;
  const { path, why, rules, unknown } = remark;
  const on = Object.keys(rules).filter((id) => rules[id] !== 'off');
  return { path, why, rules: on.sort(), unknown };
}

function doubtOf(site: Site): Doubt | null {
  const [page] = site.pages.values();
  const target = page === undefined ? null : site.resolve(NOWHERE, page);
  return target?.kind === 'unknown' ? target.doubt : null;
}

function tally<Reason>(found: readonly { readonly path: string; readonly reason: Reason }[]) {
  const tallies = new Map<Reason, { reason: Reason; count: number; example: string; files: string[] }>();
  for (const { path, reason } of found) {
    const known = tallies.get(reason);
    if (known === undefined) tallies.set(reason, { reason, count: 1, example: path, files: [path] });
    else {
      known.count++;
      if (known.files.length < MOST_FILES) known.files.push(path);
    }
  }
  return [...tallies.values()].sort((one, other) => other.count - one.count);
}

export interface SiteReportOptions {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every file that is left out, not one of each kind. */
  readonly verbose: boolean;
}

/** For a person, one fact a line. */
export function renderSiteReports(reports: readonly SiteReport[], options: SiteReportOptions): string {
  return reports.map((report) => renderSiteReport(report, options)).join('\n');
}

function renderSiteReport(report: SiteReport, { locale, width, verbose }: SiteReportOptions): string {
  const words = locale.sitePlan;
  const { generator, recognisedBy, places, languages, cms, remark, out, unread, hidden, coded, idle } = report;
  const folders = (holds: Place['holds']) => foldLanguages(places.filter((place) => place.holds === holds));
  const [pages, data] = [folders('pages'), folders('data')];
  const left = out.length + unread.length + (coded === null ? 0 : 1);
  const lines = [
    words.generator({ generator, recognisedBy, base: report.base }),
    ...(report.isKnown ? [] : [words.notKnown({ recognisedBy })]),
    ...(pages.length === 0 ? [] : [words.pagesIn({ places: pages })]),
    ...(data.length === 0 ? [] : [words.dataIn({ places: data })]),
    ...(report.static === null ? [] : [words.static({ folder: report.static })]),
    ...(report.absent.length === 0 ? [] : [words.absent({ folders: report.absent })]),
    ...(report.doubt === null ? [] : [words.doubt({ why: locale.unknownLinks.why(report.doubt) })]),
    words.languages({ first: report.language, languages }),
    words.url({ url: report.url, hosts: report.hosts }),
    cms === null ? words.noCms : words.cms(cms),
    ...(report.schemas.length === 0 ? [] : [words.schemas({ generator, schemas: report.schemas })]),
    ...(remark === null ? [] : [words.remark(remark)]),
    '',
    words.read({ pages: report.pages, data: report.data, all: left === 0 }),
  ].flatMap((line) => wrap(visible(line), width));
  const told = (one: Tally, said: string) =>
    verbose && one.count > 1
      ? [`  ${words.titled(said)}`, ...fileLines(one, locale.report.unreadList)]
      : [`  ${words.withExample(said, one)}`];
  const beside = [
    ...(hidden.length === 0 ? [] : [words.among]),
    ...hidden.flatMap((one) => told(one, words.hidden[one.reason](one))),
    ...(report.series.length === 0 ? [] : [words.series]),
    ...report.series.map((one) => `  ${words.inSeries(one)}`),
    ...(left === 0 ? [] : [words.leftOut]),
    ...(coded === null ? [] : told(coded, words.coded(coded))),
    ...unread.flatMap((one) => told(one, words.unread[one.reason](one))),
    ...out.flatMap((one) => told(one, words.out[one.reason](one))),
  ];
  const cut =
    !verbose && [...hidden, ...unread, ...out, ...(coded === null ? [] : [coded])].some(({ count }) => count > 1);
  const end = [...(cut ? [locale.report.unreadList.hint] : []), ...(idle.length === 0 ? [] : [words.idle({ idle })])];
  const all = [
    ...lines,
    ...beside.flatMap((line) => wrapItem(line, width)),
    ...end.flatMap((line) => wrap(line, width)),
  ];
  return `${all.map(visibleLine).join('\n')}\n`;
}

/** Folders of languages inside another folder are told with it. */
function foldLanguages(places: readonly Place[]) {
  const isLanguageOf = (outer: Place, { folder, language }: Place): boolean =>
    language !== null && below(outer.folder, folder)?.includes('/') === false;
  const groups = places.map((place) => ({ ...place, inside: places.filter((one) => isLanguageOf(place, one)) }));
  const folded = new Set(groups.filter(({ inside }) => inside.length > 1).flatMap(({ inside }) => inside));
  return groups
    .filter((_, index) => !folded.has(places[index] as Place))
    .map(({ folder, language, inside }) => ({
      folder,
      language,
      within: inside.filter((one) => folded.has(one)).map((one) => one.language ?? ''),
    }));
}

export function renderJsonSiteReports(sites: readonly SiteReport[]): string {
  return `${JSON.stringify({ version: 1, sites }, null, 2)}\n`;
}
