import type { Finding, Part, PartReport, Report, Severity } from '../content/finding.ts';
import type { Field, Page, Passage } from '../content/page.ts';
import type { Range } from '../content/source.ts';
import { LONGEST_PASSWORD, maskCredentials } from '../links/credentials.ts';
import type { RuleId } from '../locales/locale.ts';
import type { Rule } from './rule.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
const MAX_EXCERPT = 120;

/** A rule as the configuration sets it for this run. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  /** True when the configuration chose the severity. */
  readonly chosen: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Completes a report into a finding. `page` is null for files that are not pages. */
export function makeFinding(active: ActiveRule, report: Report<RuleId>, path: string, page: Page | null): Finding {
  return {
    rule: active.rule.id,
    severity: effectiveSeverity(active, report.severity),
    path,
    range: report.at,
    field: report.field === undefined ? (page?.fieldAt(report.at.start)?.pointer ?? null) : report.field,
    message: report.message,
    facts: (report.facts ?? {}) as Readonly<Record<string, unknown>>,
    excerpt: shorten(report.excerpt ?? (page === null ? '' : excerptAt(page, report.at))),
    data: report.data ?? {},
    fixes: page?.source.isFaithful === false ? [] : (report.fixes ?? []),
    existing: false,
    ...(report.parts !== undefined && { parts: report.parts.map((part) => makePart(active, part, report, page)) }),
  };
}

function makePart(
  active: ActiveRule,
  { at, severity, message, facts, excerpt, fix }: PartReport<RuleId>,
  whole: Report<RuleId>,
  page: Page | null,
): Part {
  return {
    range: at,
    field: page?.fieldAt(at.start)?.pointer ?? null,
    severity: effectiveSeverity(active, severity ?? whole.severity),
    message,
    facts: (facts ?? {}) as Readonly<Record<string, unknown>>,
    excerpt: shorten(excerpt ?? (page === null ? '' : excerptAt(page, at))),
    fix: page?.source.isFaithful === false ? null : (fix ?? null),
  };
}

/** The configuration’s severity is for what the rule is sure of: what the rule says more softly stays as soft. */
function effectiveSeverity({ rule, severity, chosen }: ActiveRule, own: Severity | undefined): Severity {
  if (own === undefined) return severity;
  if (!chosen || RANK[own] < RANK[rule.severity]) return RANK[own] < RANK[severity] || !chosen ? own : severity;
  return severity;
}

function excerptAt(page: Page, range: Range): string {
  const field = page.fieldAt(range.start);
  const passage = field === null ? page.body : passagesOf(page).get(field);
  if (passage === undefined || range.start < passage.range.start || range.end > passage.range.end)
    return page.source.slice(range);
  return passage.text.slice(passage.fromFile(range.start), passage.fromFile(range.end));
}

const passagesByField = new WeakMap<readonly Passage[], ReadonlyMap<Field, Passage>>();

function passagesOf(page: Page): ReadonlyMap<Field, Passage> {
  let passages = passagesByField.get(page.passages);
  if (passages === undefined) {
    passages = new Map(
      page.passages.flatMap((passage) => (passage.field === null ? [] : [[passage.field, passage] as const])),
    );
    passagesByField.set(page.passages, passages);
  }
  return passages;
}

function shorten(text: string): string {
  // A cut may leave half of a character.
  const line = maskCredentials(text.slice(0, 4 * MAX_EXCERPT + LONGEST_PASSWORD))
    .slice(0, 4 * MAX_EXCERPT)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MAX_EXCERPT
    ? line
    : `${line
        .slice(0, MAX_EXCERPT - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}
