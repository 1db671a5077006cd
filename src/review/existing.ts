import type { Finding } from '../content/finding.ts';
import { ofParts } from '../rules/parts.ts';
import { compareFindings } from '../rules/run.ts';
import type { ChangedLines } from './changed-lines.ts';
import { describeFindings, type Known, type Standing } from './known.ts';
import type { Review } from './request.ts';
import { countFindings } from './summarise.ts';

export interface ExistingOptions {
  /** Path in the head → path in the base, for renamed files. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The lines the change touches: of two like findings, the one on an untouched line is the old one. */
  readonly changed?: ChangedLines;
}

/**
 * The ways to know a finding of the base again, or one of the places it counts, the surest first. Each of the base answers for one of the
 * head: an old fault made a second time is new.
 */
const WAYS: readonly ((known: Known) => string)[] = [
  ({ what, path, field, around }) => JSON.stringify([what, path, field, around]),
  ({ what, path, field, around }) => JSON.stringify([what, path, shapeOf(field), around]),
  ({ what, path, around }) => JSON.stringify([what, path, around]),
  ({ what, path, field }) => JSON.stringify([what, path, field]),
];
/** Where other words stand in the same place, and what is said there does not hang on them; the surest first. Null: not to be known so. */
const PLACES: readonly ((known: Known) => string | null)[] = [
  (known) => placed(known, (place) => [place.before, place.after], 1),
  (known) => placed(known, ({ before }) => [before, ''], MIN_BESIDE),
  (known) => placed(known, ({ after }) => ['', after], MIN_BESIDE),
];
/** The words on one side of a place are enough to know it by (characters). */
const MIN_BESIDE = 12;
const ACROSS = ({ what, around }: Known): string => JSON.stringify([what, around]);
/** A remark that counts what nobody knows one by one, or speaks of the first of its page, names that one: when it is mended or goes, another. */
const OF_KIND = ({ rule, kind, path, field }: Known): string => JSON.stringify([rule, kind, path, field]);

/** A place by the words beside it; by its field, where it is the whole of one. */
function placed(
  { rule, kind, path, field, place }: Known,
  beside: (place: NonNullable<Known['place']>) => readonly string[],
  least: number,
): string | null {
  if (!place) return null;
  const isWhole = field !== null && place.before + place.after === '';
  const words = beside(place);
  if (!isWhole && words.join('').length < least) return null;
  return JSON.stringify([rule, kind, path, place.says, isWhole ? field : shapeOf(field), words]);
}

/** The field with the ranks of its lists left out: an item may move. */
function shapeOf(field: string | null): string {
  return (field ?? '').replace(/\/\d+(?=\/|$)/g, '/*');
}

/** Marks the findings that stood in the base, and no others. Both reviews are judged as of the same day. */
export function markExisting(head: Review, base: Review, options: ExistingOptions = {}): Review {
  const whole = asWholes(head);
  const standing = describeFindings(whole, options.renamed, options.changed);
  const { existing } = pairKnown(standing, describeFindings(asWholes(base)));
  const { debt: _, ...compared } = withExisting(whole, existing);
  return compared;
}

/** A review of pages of which some were mended: what stood there in a base, and stands, is known from the review before. */
export function stillExisting(now: Review, before: Review): Review {
  const old = before.findings.filter(({ existing }) => existing).map(({ whole: _, ...finding }) => finding);
  return old.length === 0 ? now : markExisting(now, { ...before, findings: old });
}

/** The same review, its findings as the rules told them: none parted into what is old and what is new. */
export function asWholes<One extends Pick<Review, 'findings'>>(review: One): One {
  if (review.findings.every(({ whole }) => whole === undefined)) return review;
  return { ...review, findings: [...new Set(review.findings.map((finding) => finding.whole ?? finding))] };
}

/**
 * The same review, of which these stood there before, and no others. A finding of which some places are old and some new is parted in two.
 * `review`: its findings are whole.
 */
export function withExisting(review: Review, existing: ReadonlySet<Standing>): Review {
  const old = new Map<Finding, Set<unknown>>();
  for (const { finding, part } of existing) old.set(finding, (old.get(finding) ?? new Set()).add(part));
  const marked = review.findings.flatMap((finding) => mark(finding, old.get(finding)));
  const findings = marked.length === review.findings.length ? marked : marked.sort(compareFindings);
  return { ...review, findings, stats: { ...review.stats, ...countFindings(findings) } };
}

function mark(finding: Finding, old: ReadonlySet<unknown> = new Set()): readonly Finding[] {
  const { parts = [null] } = finding;
  const isOld = old.size > 0;
  if (old.size === 0 || old.size === parts.length)
    return [finding.existing === isOld ? finding : { ...finding, existing: isOld }];
  return [true, false].map((existing) => {
    const kept = (finding.parts ?? []).filter((part) => old.has(part) === existing);
    return { ...ofParts(finding, kept), existing, whole: finding };
  });
}

/** What stands now and was known before, and what was known and is no longer there. */
export interface Paired<One extends Known> {
  readonly existing: ReadonlySet<Standing>;
  readonly gone: readonly One[];
}

export function pairKnown<One extends Known>(head: readonly Standing[], base: readonly One[]): Paired<One> {
  const existing = new Set<Standing>();
  let left = base;
  let open = head;
  const pairAll = (
    candidates: (standing: Standing) => boolean,
    eligible: (known: One) => boolean,
    way: (known: Known) => string,
  ) => {
    const used = pair(open.filter(candidates), left.filter(eligible), way, existing);
    left = left.filter((known) => !used.has(known));
    open = open.filter((standing) => !existing.has(standing));
  };
  const any = () => true;
  for (const way of WAYS) pairAll(any, any, way);
  for (const way of PLACES) {
    const is = (known: Known) => way(known) !== null;
    pairAll(is, is, (known) => way(known) ?? '');
  }
  pairAll(any, ({ count }) => count > 1, OF_KIND);
  pairAll(
    ({ mayMove }) => mayMove,
    ({ around }) => around !== '',
    ACROSS,
  );
  // « The first heading is of level 3 », and now the next one is the first: a hint as old as the line it speaks of.
  pairAll(({ isOfOldLine, finding }) => isOfOldLine && finding.severity === 'info', any, OF_KIND);
  return { existing, gone: left };
}

/** Pairs what is alike in one way; gives what is used up of the base. */
function pair<One extends Known>(
  open: readonly Standing[],
  left: readonly One[],
  way: (known: Known) => string,
  existing: Set<Standing>,
): Set<One> {
  const stock = new Map<string, One[]>();
  for (const known of left) {
    const key = way(known);
    const group = stock.get(key);
    if (group === undefined) stock.set(key, [known]);
    else group.push(known);
  }
  const used = new Set<One>();
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
    existing.add(known);
  }
  return used;
}
