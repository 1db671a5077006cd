import type { BaselineEntry } from '../configuration/baseline.ts';
import type { RuleId } from '../locales/locale.ts';
import { rules } from '../rules/index.ts';
import { covers, type Selection } from '../rules/run.ts';
import type { Review, ReviewRequest, World } from './request.ts';

/** Whether a run finds again what a rule once said of a file: not where it was left out, nor without the network it asks. */
export type Runs = (known: Pick<BaselineEntry, 'rule' | 'path'>) => boolean;

export function runsOf(
  { only, skip }: ReviewRequest,
  { probe }: Pick<World, 'probe'>,
  { notDone }: Pick<Review, 'notDone'>,
): Runs {
  const hears = probe !== null && !notDone.some(({ code }) => code === 'network');
  const asking = new Set(rules.flatMap(({ id, needsNetwork }) => (needsNetwork === true ? [id] : [])));
  return ({ rule }) =>
    (only.length === 0 || only.some((name) => covers(name, rule))) &&
    !skip.some((name) => covers(name, rule)) &&
    (hears || !asking.has(rule as RuleId));
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
