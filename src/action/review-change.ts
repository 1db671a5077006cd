import { type ComparedReview, reviewChange as compare } from '../review/change/review-change.ts';
import type { ReviewRequest, World } from '../review/review.ts';
import type { Change } from './change.ts';
import { isKnownSetting } from './overlay-tree.ts';

export interface ChangeReview extends ComparedReview {
  /** How many settings the change touches: they count once merged. Null where nobody can tell what it touches. */
  readonly settings: number | null;
}

export interface ChangeOptions {
  readonly onlyNew: boolean;
  readonly configurationPath: string | null;
}

/** Reviews what a pull request or a push brings, and counts the settings it touches. */
export async function reviewChange(
  change: Change,
  world: World,
  request: ReviewRequest,
  options: ChangeOptions,
): Promise<ChangeReview> {
  const compared = await compare(change, world, request, options);
  // A workflow or a data file of the site is no setting of the review, unless it was read as one.
  const { cms, configuration, sources } = compared.review.site;
  const named = new Set([cms?.path, ...(configuration.schemas ?? []).map(({ schema }) => schema), ...sources.keys()]);
  const settings = change.files?.filter(
    ({ path }) => isKnownSetting(path, options.configurationPath) || named.has(path),
  ).length;
  return { ...compared, settings: settings ?? null };
}
