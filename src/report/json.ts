import type { Finding } from '../content/finding.ts';
import type { Place, Range, Source } from '../content/source.ts';
import type { Locale, LocaleName } from '../locales/locale.ts';
import { rulePage } from '../locales/rule-page.ts';
import { wordFinding, wordFix, wordReason } from '../locales/word.ts';
import type { Review } from '../review/request.ts';
import { type CalendarEntry, calendarOf } from './calendar.ts';
import { json } from './escape.ts';
import { sourcesOf } from './sources.ts';

/** What a report says of itself, beyond the review. */
export interface ReportOrigin {
  readonly version: string;
  readonly localeName: LocaleName;
  readonly locale: Locale;
}

export type JsonReport = ReturnType<typeof toJson> & {
  /** Of `relecture dates`: what goes stale when. */
  readonly calendar?: readonly CalendarEntry[];
};

/** The report that scripts read, as `schemas/report.schema.json` describes it. */
function toJson(review: Review, { version, localeName, locale }: ReportOrigin) {
  const sourceOf = sourcesOf(review);
  const places = (path: string, range: Range) => placesOf(sourceOf(path), range);
  return {
    version: 1 as const,
    tool: { name: 'relecture' as const, version },
    asOf: review.asOf,
    locale: localeName,
    partial: review.partial,
    notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })),
    stats: review.stats,
    findings: review.findings.map((finding) => findingOf(finding, places, locale)),
    links: review.links.map((link) => linkOf(link, places, locale)),
    dates: review.dates.map((mention) => dateOf(mention, places)),
  };
}

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
    help: rulePage(finding.rule),
    data: finding.data,
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
    occurrences: link.occurrences.map(({ path, range, field, text }) => ({
      path,
      ...places(path, range),
      field,
      text,
    })),
  };
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

export function renderJson(review: Review, origin: ReportOrigin): string {
  return json(toJson(review, origin));
}

/** The report of `relecture dates`: the same, and the calendar. */
export function renderJsonCalendar(review: Review, origin: ReportOrigin): string {
  return json({ ...toJson(review, origin), calendar: calendarOf(review) });
}

function placesOf(source: Source | null, range: Range): ReturnType<Places> {
  const nowhere = { line: 1, column: 1, offset: 0 };
  return { start: source?.place(range.start) ?? nowhere, end: source?.place(range.end) ?? nowhere };
}
