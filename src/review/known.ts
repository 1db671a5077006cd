import { createHash } from 'node:crypto';
import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { Review } from './request.ts';

/** Text around the words of a finding, by which a moved passage is known again (characters on each side). */
const AROUND = 40;
/** A passage moved to another page is known only where the words around say enough (characters). */
const MIN_ACROSS = 20;
/** Hexadecimal digits of a digest: 48 bits tell apart what one site can hold. */
const DIGITS = 12;

/** What a finding is known again by. Lines count in none of it. */
export interface Known {
  /** Digest of the rule, the sentence and its words. */
  readonly what: string;
  readonly rule: string;
  /** What tells its sentence from the others of the rule. */
  readonly kind: string;
  /** The path it had in the base. */
  readonly path: string;
  readonly field: string | null;
  /** Digest of the words around; empty for none. */
  readonly around: string;
  /** How many places it stands for, when a rule says once what is true of many. */
  readonly count: number;
}

/** A finding that stands now. */
export interface Standing extends Known {
  readonly finding: Finding;
  readonly touched: boolean;
  /** The words around say enough to know it on another page. */
  readonly mayMove: boolean;
}

/** `renamed`: path now → path in the base. */
export function describeFindings(
  review: Pick<Review, 'findings' | 'pages'>,
  renamed: ReadonlyMap<string, string> = new Map(),
  changed: ChangedLines = new Map(),
): Standing[] {
  const pages = new Map(review.pages.map((page) => [page.path, page]));
  return review.findings.map((finding) => {
    const page = pages.get(finding.path) ?? null;
    const around = page === null ? '' : textAround(page, finding);
    const kind = kindOf(finding);
    return {
      finding,
      what: digest(JSON.stringify([finding.rule, kind, finding.excerpt, stable(finding.facts)])),
      rule: finding.rule,
      kind,
      path: renamed.get(finding.path) ?? finding.path,
      field: finding.field,
      around: around === '' ? '' : digest(around),
      mayMove: around.length >= MIN_ACROSS,
      touched: page !== null && isTouched(page, finding, changed),
      count: typeof finding.facts['count'] === 'number' ? finding.facts['count'] : 1,
    };
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}

/** `ordinary` and `ordinary-many` say the same of one place and of several. */
function kindOf({ message }: Finding): string {
  return message.replace(/-many$/, '');
}

/** The facts that tell two findings of one rule apart (which key is missing). Numbers and lists may change with the rest of the page. */
function stable(facts: Finding['facts']): unknown[] {
  return Object.entries(facts).filter(([, value]) => typeof value === 'string' || typeof value === 'boolean');
}

/** The words around a finding as the reader sees them, spaces and line breaks put aside. */
function textAround(page: Page, { range, field }: Finding): string {
  const passage = page.passages.find(
    (one) => (one.field?.pointer ?? null) === field && one.range.start <= range.start && range.end <= one.range.end,
  );
  if (passage === undefined) return '';
  const start = passage.fromFile(range.start);
  const end = passage.fromFile(range.end);
  const text = passage.text.slice(Math.max(0, start - AROUND), start) + passage.text.slice(end, end + AROUND);
  return text.replace(/\s+/g, ' ').trim();
}

function isTouched({ source }: Page, { path, range }: Finding, changed: ChangedLines): boolean {
  const ranges = changed.get(path);
  if (ranges === undefined) return false;
  const first = source.place(range.start).line;
  const last = source.place(range.end).line;
  return ranges.some(([from, to]) => from <= last && first <= to);
}
