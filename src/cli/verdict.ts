import { isGivenUp } from '../review/request.ts';
import type { Review } from '../review/review.ts';
import { isNothingRead } from './nothing-read.ts';
import type { Options } from './options.ts';

/** What makes a run fail, as it was asked. */
export type Limits = Pick<Options, 'failOn' | 'maxWarnings'>;

/** The exit status of a command that reads pages. */
export function endOf(found: Review, options: Options): number {
  return isNothingRead(found, options) ? 2 : statusOf(found, options);
}

/** 2 when the configuration itself is wrong, 1 when something new is at or above the level or was not done, 0 otherwise. */
export function statusOf(found: Review, limits: Limits): number {
  const { configurationPath } = found.site;
  const broken = found.findings.some(
    ({ path, rule, severity }) =>
      path === configurationPath && severity === 'error' && rule.startsWith('configuration-'),
  );
  return broken ? 2 : verdictOf({ givenUp: isGivenUp(found), stats: found.stats }, limits);
}

/** What a verdict is made of. */
export interface Counted {
  readonly givenUp: boolean;
  readonly stats: { readonly errors: number; readonly warnings: number };
}

/** 0 or 1, from what was counted. */
export function verdictOf({ givenUp, stats }: Counted, limits: Limits): number {
  if (limits.failOn === 'never') return 0;
  // What was given up is never green.
  if (givenUp) return 1;
  return stats.errors > 0 || doWarningsFail(stats, limits) ? 1 : 0;
}

export function doWarningsFail({ warnings }: Counted['stats'], { failOn, maxWarnings }: Limits): boolean {
  if (failOn === 'never') return false;
  return (failOn === 'warning' && warnings > 0) || (maxWarnings !== null && warnings > maxWarnings);
}
