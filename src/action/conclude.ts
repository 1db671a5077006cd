import { isGivenUp } from '../review/request.ts';
import type { Change } from './change.ts';
import type { Inputs } from './inputs.ts';
import type { ChangeReview } from './review-change.ts';
import { isTrusted, type Subject } from './subject.ts';

/** The verdict of a run, by the level that the inputs name: `error` for a change, `never` for the watch over the site. */
export function conclude(
  reviewed: ChangeReview,
  change: Change,
  inputs: Inputs,
  subject: Subject,
): 'success' | 'failure' {
  const level = levelOf(inputs, subject);
  if (level === 'never') return 'success';
  // What was given up is never green.
  if (isGivenUp(reviewed.review)) return 'failure';
  if (isUnweighed(reviewed, change, subject)) return 'failure';
  if (subject.kind !== 'site' && change.base === null) return concludeWithoutBase(reviewed, change, level);
  const { errors, warnings } = reviewed.review.stats;
  return errors + (level === 'warning' ? warnings : 0) > 0 ? 'failure' : 'success';
}

export function levelOf({ failOn }: Inputs, subject: Subject): 'error' | 'warning' | 'never' {
  return failOn ?? (subject.kind === 'site' ? 'never' : 'error');
}

/** Without a base, the author answers for the lines that are known to be new, and for no others. */
function concludeWithoutBase(
  { review }: ChangeReview,
  { lines }: Change,
  level: 'error' | 'warning',
): 'success' | 'failure' {
  const sources = new Map(review.pages.map(({ path, source }) => [path, source]));
  const isGrave = (severity: string) => severity === 'error' || severity === level;
  const isNew = review.findings.some(({ path, range, severity, existing }) => {
    const first = sources.get(path)?.place(range.start).line;
    if (existing || !isGrave(severity) || first === undefined) return false;
    return (lines.get(path) ?? []).some(([from, to]) => from <= first && first <= to);
  });
  return isNew ? 'failure' : 'success';
}

/** Whether a change may touch settings that nobody could weigh, nor has accepted, which is not waved through: whatever the level, that is no clean review. */
export function isUnweighed({ settings }: ChangeReview, { base }: Change, subject: Subject): boolean {
  return subject.kind !== 'site' && base === null && settings !== 0 && !isTrusted(subject);
}
