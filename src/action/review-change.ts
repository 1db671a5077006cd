import { isDataPath } from '../content/format/formats.ts';
import { readText } from '../content/read-text.ts';
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
  const written = change.base === null ? await ownSettings(change, options.configurationPath) : '';
  const isSettingFile = (path: string): boolean =>
    isKnownSetting(path, options.configurationPath) || named.has(path) || (isDataPath(path) && written.includes(path));
  const settings = change.files?.filter(
    ({ path, previousPath }) => isSettingFile(path) || (previousPath !== null && isSettingFile(previousPath)),
  ).length;
  return { ...compared, settings: settings ?? null };
}

/** Without a base nobody knows which schemas were in force: those that the settings of the head name are among them. */
async function ownSettings({ head }: Change, named: string | null): Promise<string> {
  const files = [...(named === null ? [] : [named]), 'relecture.yml', 'relecture.yaml'];
  return (await Promise.all(files.map((path) => readText(head, path)))).join('\n');
}
