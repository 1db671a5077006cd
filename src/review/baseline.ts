import type { BaselineEntry } from '../configuration/baseline.ts';
import type { Finding } from '../content/finding.ts';
import type { RuleId } from '../locales/locale.ts';
import { rules } from '../rules/index.ts';
import { covers, type Selection } from '../rules/run.ts';
import { asWholes, pairKnown, withExisting } from './existing.ts';
import { describeFindings, type Known, type Standing } from './known.ts';
import type { Debt, Review, ReviewRequest, World } from './request.ts';

/** A broken configuration decides how all is judged, and a file that was not read was not judged: neither is ever folded. */
const NEVER_KNOWN = ['configuration', 'file-unreadable', 'file-too-complex'];

/** Whether a run finds again what a rule once said of a file: not where it was left out, nor without the network it asks. */
export type Runs = (known: Pick<BaselineEntry, 'rule' | 'path'>) => boolean;

export function runsOf({ only, skip }: ReviewRequest, { probe }: Pick<World, 'probe'>): Runs {
  const asking = new Set(rules.flatMap(({ id, needsNetwork }) => (needsNetwork === true ? [id] : [])));
  return ({ rule }) =>
    (only.length === 0 || only.some((name) => covers(name, rule))) &&
    !skip.some((name) => covers(name, rule)) &&
    (probe !== null || !asking.has(rule as RuleId));
}

/** The same, where the settings have their say: a rule that is off, or a file that is left out, proves nothing mended. */
export function judgesOf(runs: Runs, { site }: Pick<Review, 'site'>, selection: Pick<Selection, 'of'>): Runs {
  const isLeft = (path: string): boolean => {
    const { kind } = site.plan.fileOf(path);
    return site.files.has(path) && (kind === 'out' || kind === 'unread');
  };
  return (known) =>
    runs(known) && selection.of(known.path).some(({ rule }) => rule.id === known.rule) && !isLeft(known.path);
}

/** Nobody named a page, nor changed one: the site is read for itself, or a part of it by one of several runs. */
export function isForAll({ paths, among }: ReviewRequest): boolean {
  return paths.length === 0 && among === undefined;
}

/** True when a run was to read every page of the site. */
export function readsAll(request: ReviewRequest): boolean {
  return isForAll(request) && (request.exclude ?? []).length === 0 && request.shard === undefined;
}

/** Marks what the baseline of the site knows, and counts what is gone. `runs`: what was judged; null where the whole site was not to be read. */
export function markKnown(review: Review, runs: Runs | null): Review {
  const { baseline } = review.site;
  if (baseline === null) return review;
  const { existing, gone } = pairBaseline(review, baseline);
  const whole = runs !== null && !review.partial;
  const debt: Debt = {
    known: baseline.length,
    gone: whole ? wholly(gone).filter(runs).length : null,
  };
  return { ...withExisting(review, existing), debt };
}

/**
 * The baseline that would know all that a review found, in the order of the report. `before`: what this run could not find again is
 * kept; `prune`: so is what still stands, and nothing is added.
 */
export function makeBaseline(
  review: Review,
  before: readonly BaselineEntry[],
  { runs, prune }: { readonly runs: Runs; readonly prune: boolean },
): BaselineEntry[] {
  const { standing, existing, gone } = pairBaseline(asWholes(review), before);
  const kept = wholly(gone).filter((entry) => !runs(entry));
  const chosen = prune ? standing.filter((one) => existing.has(one)) : standing;
  const byFinding = new Map<Finding, Standing[]>();
  for (const one of chosen) {
    const places = byFinding.get(one.finding);
    if (places === undefined) byFinding.set(one.finding, [one]);
    else places.push(one);
  }
  return [...[...byFinding.values()].flatMap(toEntry), ...kept];
}

function pairBaseline(review: Review, baseline: readonly BaselineEntry[]) {
  const standing = describeFindings(review).filter(({ rule }) => mayBeKnown(rule));
  return { standing, ...pairKnown(standing, baseline.filter(({ rule }) => mayBeKnown(rule)).flatMap(toKnown)) };
}

interface KnownEntry extends Known {
  readonly entry: BaselineEntry;
}

/** The entries of which no place is left. */
function wholly(gone: readonly KnownEntry[]): BaselineEntry[] {
  const places = new Map<BaselineEntry, number>();
  for (const { entry } of gone) places.set(entry, (places.get(entry) ?? 0) + 1);
  return [...places].flatMap(([entry, count]) => (count === 1 + (entry.others ?? []).length ? [entry] : []));
}

function mayBeKnown(rule: string): boolean {
  return !NEVER_KNOWN.some((name) => covers(name, rule));
}

function toKnown(entry: BaselineEntry): KnownEntry[] {
  const { rule, path, field, fingerprint, others = [], count = 1, kind = '' } = entry;
  return [fingerprint, ...others].map((each) => {
    const [what = '', around = ''] = each.split('.');
    return { entry, rule, path, field, what, around, count, kind };
  });
}

function toEntry([first, ...rest]: readonly Known[]): BaselineEntry[] {
  if (first === undefined) return [];
  const { rule, path, field, count, kind } = first;
  const fingerprint = fingerprintOf(first);
  const others = rest.map(fingerprintOf);
  return [{ rule, path, field, fingerprint, ...(others.length > 0 && { others }), ...(count > 1 && { count, kind }) }];
}

function fingerprintOf({ what, around }: Known): string {
  return `${what}.${around}`;
}
