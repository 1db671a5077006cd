import type { BaselineEntry } from '../configuration/baseline.ts';
import type { Finding } from '../content/finding.ts';
import { covers } from '../rules/run.ts';
import { asWholes, pairKnown, withExisting } from './existing.ts';
import { describeFindings, type Known, type Standing } from './known.ts';
import { type Debt, isGivenUp, type Review } from './request.ts';
import type { Runs } from './scope.ts';

/** A broken configuration decides how all is judged, and a file that was not read was not judged: neither is ever folded. */
const NEVER_KNOWN = ['configuration', 'file-unreadable', 'file-too-complex'];

/** Marks what the baseline of the site knows, and counts what is gone. `runs`: what was judged; null where the whole site was not to be read. */
export function markKnown(review: Review, runs: Runs | null): Review {
  const { baseline } = review.site;
  if (baseline === null) return review;
  const { existing, gone } = pairBaseline(review, baseline);
  const whole = runs !== null && !isGivenUp(review);
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
