import type { Finding } from '../../content/finding.ts';
import type { Place, Range, Source } from '../../content/source.ts';
import type { Locale, LocaleName } from '../../locales/locale.ts';
import { ruleUrl } from '../../locales/rule-page.ts';
import { wordFinding, wordFix, wordReason } from '../../locales/word.ts';
import type { Review } from '../../review/request.ts';
import { type CalendarEntry, calendarOf } from '../calendar.ts';
import { sourcesOf } from '../sources.ts';
import { jsonPieces, LazyList } from './json-pieces.ts';

/** What a report says of itself, beyond the review. */
export interface ReportOrigin {
  readonly version: string;
  readonly localeName: LocaleName;
  readonly locale: Locale;
  /** Of a run in parts, which one it is. */
  readonly shard?: Shard | null;
}

interface Shard {
  readonly index: number;
  readonly count: number;
}

export type JsonReport = ReturnType<typeof headOf> & {
  readonly findings: readonly ReturnType<typeof findingOf>[];
  readonly links: readonly ReportedLink[];
  readonly dates: readonly ReturnType<typeof dateOf>[];
  /** Of `relecture dates`: what goes stale when. */
  readonly calendar?: readonly CalendarEntry[];
};

type ReportedLink = Omit<ReturnType<typeof linkOf>, 'occurrences'> & {
  readonly occurrences: readonly ReturnType<typeof occurrenceOf>[];
};

/** The report that scripts read, as `schemas/report.schema.json` describes it, in pieces. */
export function renderJson(review: Review, origin: ReportOrigin): Iterable<string> {
  return jsonPieces(toJson(review, origin));
}

/** The report of `relecture dates`: the same, and the calendar. */
export function renderJsonCalendar(review: Review, origin: ReportOrigin): Iterable<string> {
  return jsonPieces({ ...toJson(review, origin), calendar: calendarOf(review) });
}

function toJson(review: Review, origin: ReportOrigin) {
  const { locale } = origin;
  const sourceOf = sourcesOf(review);
  const places = (path: string, range: Range) => placesOf(sourceOf(path), range);
  return {
    ...headOf(review, origin),
    findings: new LazyList(review.findings, (finding) => findingOf(finding, places, locale)),
    links: new LazyList(review.links, (link) => linkOf(link, places, locale)),
    dates: new LazyList(review.dates, (mention) => dateOf(mention, places)),
  };
}

function headOf(review: Review, { version, localeName, locale, shard }: ReportOrigin) {
  return {
    version: 1 as const,
    tool: { name: 'relecture' as const, version },
    asOf: review.asOf,
    locale: localeName,
    ...(shard != null && { shard }),
    partial: review.partial,
    notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })),
    stats: review.stats,
  };
}

type Occurrence = Review['links'][number]['occurrences'][number];
type Places = (path: string, range: Range) => { start: Place; end: Place };

function findingOf(finding: Finding, places: Places, locale: Locale) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    path: finding.path,
    ...places(finding.path, finding.range),
    field: finding.field,
    message: wordFinding(locale, finding),
    excerpt: finding.excerpt,
    existing: finding.existing,
    help: ruleUrl(finding.rule, locale),
    data: finding.common === undefined ? finding.data : { ...finding.data, common: finding.common },
    fixes: finding.fixes.map(({ title, safe, edits }) => ({ title: wordFix(locale, title), safe, edits })),
  };
}

function linkOf(link: Review['links'][number], places: Places, locale: Locale) {
  return {
    url: link.url,
    state: link.state,
    status: link.status,
    finalUrl: link.finalUrl,
    provider: link.provider,
    detail: wordReason(locale, link.reason),
    closesOn: link.closesOn,
    checkedAt: link.checkedAt,
    fromCache: link.fromCache,
    document: link.document ?? null,
    occurrences: new LazyList(link.occurrences, (occurrence) => occurrenceOf(occurrence, places)),
  };
}

function occurrenceOf({ path, range, field, text }: Occurrence, places: Places) {
  return { path, ...places(path, range), field, text };
}

function dateOf(mention: Review['dates'][number], places: Places) {
  return {
    path: mention.path,
    ...places(mention.path, mention.range),
    field: mention.field,
    surface: mention.surface,
    kind: mention.kind,
    from: mention.from,
    to: mention.to,
    yearInferred: mention.yearInferred,
    verdict: mention.verdict,
    staleFrom: mention.staleFrom,
    data: { confidence: mention.confidence, because: mention.because },
  };
}

function placesOf(source: Source | null, range: Range): ReturnType<Places> {
  const nowhere = { line: 1, column: 1, offset: 0 };
  return { start: source?.place(range.start) ?? nowhere, end: source?.place(range.end) ?? nowhere };
}
