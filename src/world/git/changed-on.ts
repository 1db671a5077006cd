import { isContentPath } from '../../content/find-pages.ts';
import { blame, gitIn, type RunGit } from './blame.ts';
import { replay } from './replay.ts';

/** Files asked one by one; for more, reading the whole history once costs less. Both give the same days. */
const FEW = 12;

/** Of a line (1-based) of a file: the day (UTC, `YYYY-MM-DD`) it last changed, null when nobody knows. */
export type ChangedOn = (path: string, line: number) => string | null;

/**
 * The day on which a line came to the branch that is checked out, from its history: null without git, without history, or where a
 * shallow clone hides it. A line that is not committed yet is of today. `until`: on the clock of `performance.now()`, when git is ended.
 */
export function changedOnOf(root: string, until = Number.POSITIVE_INFINITY): ChangedOn {
  const git = gitIn(root, until);
  const files = new Map<string, readonly (string | null)[]>();
  let depth: Depth | null = null;
  let blamed = 0;
  let replayed: ReadonlyMap<string, readonly (string | null)[]> | null = null;
  const daysOf = (path: string): readonly (string | null)[] => {
    const known = files.get(path);
    if (known !== undefined) return known;
    if (depth === 'whole' && blamed === FEW) replayed ??= replay(git) ?? new Map();
    const days = (isContentPath(path) ? replayed?.get(path) : undefined) ?? blame(git, path, depth === 'whole');
    files.set(path, days);
    blamed += replayed === null ? 1 : 0;
    return days;
  };
  return (path, line) => {
    depth ??= depthOf(git);
    return depth === 'none' ? null : (daysOf(path)[line - 1] ?? null);
  };
}

type Depth = 'none' | 'cut' | 'whole';

/** One commit alone (a shallow checkout) dates nothing: every line would be of that day. */
function depthOf(git: RunGit): Depth {
  if (Number(git(['rev-list', '--count', '--max-count=2', 'HEAD']) ?? 0) < 2) return 'none';
  return String(git(['rev-parse', '--is-shallow-repository']) ?? '').trim() === 'false' ? 'whole' : 'cut';
}
