import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { ChangedLines } from './changed-lines.ts';
import type { Review } from './request.ts';
import { countFindings } from './summarise.ts';

export interface ExistingOptions {
  /** Path in the head → path in the base, for renamed files. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The lines the change touches: of two like findings, the one on an untouched line is the old one. */
  readonly changed?: ChangedLines;
}

/** Text around the words of a finding, by which a moved passage is known again (characters on each side). */
const AROUND = 40;

interface Known {
  readonly finding: Finding;
  readonly what: string;
  /** The path it had in the base. */
  readonly path: string;
  /** The field with the ranks of its lists left out: an item may move. */
  readonly shape: string;
  readonly around: string;
  readonly touched: boolean;
  /** How many places it stands for, when a rule says once what is true of many. */
  readonly count: number;
}

/**
 * The ways to know a finding of the base again, the surest first. Lines count in none of them. Each finding of the base
 * answers for one of the head: an old fault made a second time is new.
 */
const WAYS: readonly ((known: Known) => string)[] = [
  ({ what, path, finding, around }) => JSON.stringify([what, path, finding.field, around]),
  ({ what, path, shape, around }) => JSON.stringify([what, path, shape, around]),
  ({ what, path, around }) => JSON.stringify([what, path, around]),
  ({ what, path, finding }) => JSON.stringify([what, path, finding.field]),
];
/** A passage moved to another page: only where the words around say enough to know it. */
const ACROSS = ({ what, around }: Known): string => JSON.stringify([what, around]);
const MIN_ACROSS = 20;
/** A remark made once for several places names the first: when that one is mended, it names another. */
const OF_MANY = ({ finding, path }: Known): string =>
  JSON.stringify([finding.rule, kindOf(finding), path, finding.field]);

/** Marks the findings that stood in the base. Both reviews are judged as of the same day. */
export function markExisting(head: Review, base: Review, options: ExistingOptions = {}): Review {
  const inHead = describe(head, options.renamed ?? new Map(), options.changed ?? new Map());
  const inBase = describe(base, new Map(), new Map());
  const existing = new Set<Finding>();
  let left = inBase;
  let open = inHead;
  for (const way of WAYS) [open, left] = pair(open, left, way, existing);
  const ofMany = left.filter(({ count }) => count > 1);
  [open] = pair(open, ofMany, OF_MANY, existing);
  const far = (known: Known) => known.around.length >= MIN_ACROSS;
  pair(open.filter(far), left.filter(far), ACROSS, existing);
  const findings = head.findings.map((finding) =>
    finding.existing === existing.has(finding) ? finding : { ...finding, existing: existing.has(finding) },
  );
  return { ...head, findings, stats: { ...head.stats, ...countFindings(findings) } };
}

/** Pairs what is alike in one way; gives what is left on both sides. */
function pair(
  open: readonly Known[],
  left: readonly Known[],
  way: (known: Known) => string,
  existing: Set<Finding>,
): [Known[], Known[]] {
  const stock = new Map<string, Known[]>();
  for (const known of left) {
    const key = way(known);
    const group = stock.get(key);
    if (group === undefined) stock.set(key, [known]);
    else group.push(known);
  }
  const used = new Set<Known>();
  // Untouched lines first: when one of two like findings is old, it is theirs.
  const sorted = [...open].sort((a, b) => Number(a.touched) - Number(b.touched));
  for (const known of sorted) {
    const group = stock.get(way(known)) ?? [];
    // More places than there were: something is new.
    const place = group.findIndex(({ count }) => known.count <= count);
    const match = group[place];
    if (match === undefined) continue;
    group.splice(place, 1);
    used.add(match);
    existing.add(known.finding);
  }
  return [open.filter(({ finding }) => !existing.has(finding)), left.filter((known) => !used.has(known))];
}

function describe(review: Review, renamed: ReadonlyMap<string, string>, changed: ChangedLines): Known[] {
  const pages = new Map(review.pages.map((page) => [page.path, page]));
  return review.findings.map((finding) => {
    const page = pages.get(finding.path) ?? null;
    return {
      finding,
      what: JSON.stringify([finding.rule, kindOf(finding), finding.excerpt, stable(finding.facts)]),
      path: renamed.get(finding.path) ?? finding.path,
      shape: (finding.field ?? '').replace(/\/\d+(?=\/|$)/g, '/*'),
      around: page === null ? '' : textAround(page, finding),
      touched: page !== null && isTouched(page, finding, changed),
      count: typeof finding.facts['count'] === 'number' ? finding.facts['count'] : 1,
    };
  });
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
