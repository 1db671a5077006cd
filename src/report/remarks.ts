import type { Finding, Severity } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { Place } from '../content/source.ts';
import type { Locale } from '../locales/locale.ts';
import { wordFinding } from '../locales/word.ts';
import type { Review } from '../review/request.ts';
import { debtSentence } from './debt.ts';
import { plain } from './escape.ts';
import { sourcesOf } from './sources.ts';

/** A finding in words and with its place, as the channels of GitHub show it. */
export interface Remark {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly start: Place;
  readonly end: Place;
  readonly field: string | null;
  /** Labels of the field in the words of the CMS; empty when nobody names it. */
  readonly labels: readonly string[];
  readonly sentence: string;
  readonly excerpt: string;
  readonly existing: boolean;
  /** The key of its sentence. */
  readonly message?: string;
  /** A safe fix is at hand. */
  readonly fixable?: boolean;
}

/** All that is said of one page. */
export interface PageRemarks {
  readonly path: string;
  /** The folder of its site, where the repository holds several; empty for the repository itself. */
  readonly site?: string;
  /** The title in its front matter; null when it has none. */
  readonly title: string | null;
  readonly remarks: readonly Remark[];
}

/** A review in words: what the renderers of annotations, summary, comment and issue are given. */
export interface Remarks {
  readonly asOf: string;
  /** Pages in the order of the report; only those something is said of. */
  readonly pages: readonly PageRemarks[];
  /** The pages that were read of a change, without what is said of them; absent where a whole site was read. */
  readonly told?: readonly PageRemarks[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many stood in the base already: not in the counts. */
  readonly existing: number;
  /** How the faults move that the site knew of, in one sentence; empty for nothing to tell, absent without a baseline. */
  readonly debt?: string;
  /** How many files were read, and what they are. */
  readonly files: number;
  readonly read: { readonly pages: number; readonly data: number };
  /** What was not done, in words. */
  readonly notDone: readonly string[];
  /** What looks like content and was not read, in one sentence; none when all was. */
  readonly unread: readonly string[];
  /** The links of the site that nobody can follow, in one sentence; none when all could be. */
  readonly unknownLinks: readonly string[];
}

/** `changed`: what was read is what a change brings. */
export function toRemarks(review: Review, locale: Locale, changed = false): Remarks {
  const sourceOf = sourcesOf(review);
  const nowhere: Place = { line: 1, column: 1, offset: 0 };
  const read = new Map(review.pages.map((page) => [page.path, page]));
  const several = review.site.all.length > 1;
  const pageOf = (path: string) => read.get(path) ?? review.site.pages.get(path);
  const nameOf = (path: string, page: Page | undefined) => {
    const title = page?.data['title'];
    const site = several ? { site: review.site.siteOf(path).plan.base } : {};
    return { path, ...site, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : null };
  };
  const pages = groupByPath(review.findings).map(([path, findings]): PageRemarks => {
    const page = pageOf(path);
    const source = sourceOf(path);
    const remarks = findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      path,
      start: source?.place(finding.range.start) ?? nowhere,
      end: source?.place(finding.range.end) ?? nowhere,
      field: finding.field,
      labels: finding.field === null ? [] : (page?.field(finding.field)?.description?.labels ?? []),
      sentence: wordFinding(locale, finding),
      excerpt: finding.excerpt,
      existing: finding.existing,
      message: finding.message,
      fixable: finding.fixes.some(({ safe }) => safe),
    }));
    return { ...nameOf(path, page), remarks };
  });
  return {
    asOf: review.asOf,
    pages,
    ...(changed && { told: review.pages.map((page) => ({ ...nameOf(page.path, page), remarks: [] })) }),
    ...countRemarks(pages),
    ...(review.debt !== undefined && { debt: debtSentence(review, locale) }),
    files: review.stats.files,
    read: review.stats.read,
    unread: review.stats.unread.length === 0 ? [] : [plain(locale.report.unread(review.stats))],
    unknownLinks: review.stats.unknownLinks.length === 0 ? [] : [plain(locale.unknownLinks.all(review.stats))],
    notDone: review.notDone.map(({ code, count }) => locale.report.notDone[code]({ count })),
  };
}

export function countRemarks(pages: readonly PageRemarks[]): Pick<Remarks, 'counts' | 'existing'> {
  const counts = { error: 0, warning: 0, info: 0 };
  let existing = 0;
  for (const { remarks } of pages)
    for (const remark of remarks) {
      if (remark.existing) existing++;
      else counts[remark.severity]++;
    }
  return { counts, existing };
}

function groupByPath(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group === undefined) groups.set(finding.path, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

/** Those the change brings. */
export function fresh(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(({ existing }) => !existing);
}
