import { isContentPath } from '../../content/find-pages.ts';
import { type LineDays, replay } from './replay.ts';
import { dayOfSeconds, type GitTime, gitIn, type RunGit } from './run-git.ts';

/** Files asked one by one; for more, reading the whole history once costs less. */
const FEW = 3;
/** Files of one commit among which the origin of a new file is looked for. */
const ORIGINS = 50;

/** Of a line (1-based) of a file: the day (UTC, `YYYY-MM-DD`) its words first appeared, null when nobody knows. */
export type ChangedOn = (path: string, line: number) => string | null;

/** How much of the history is there: a shallow clone has its end alone, or nothing that dates anything. */
type Depth = 'none' | 'cut' | 'whole';

/** Of the time that is granted, when the history is left: what is judged without it is told, what is not judged is not. */
export const HISTORY = 0.6;

interface Asking extends GitTime {
  /** Told once, when a day is asked for and the clone is shallow. */
  readonly cut?: () => void;
  /** The day of what is not committed yet; default: the day on which the process asks. */
  readonly today?: string | null;
}

/**
 * The day on which the words of a line came to the branch that is checked out, from its history: null without git, without history,
 * or where a shallow clone hides it. A line that is not committed yet is of today.
 */
export function changedOnOf(root: string, { cut = () => {}, today = null, ...time }: Asking = {}): ChangedOn {
  const git = gitIn(root, time);
  // A run that lasts into another day is of the day it began.
  const now = today ?? dayOfSeconds(Date.now() / 1000);
  const files: Map<string, LineDays> = new Map();
  let depth: Depth | null = null;
  let all: LineDays | 'unreadable' | null = null;
  const daysOf = (path: string): LineDays => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const whole = depth === 'whole';
    // A clone may lack the content of some old files: what is known of the others is asked one by one.
    if (isContentPath(path) && files.size >= FEW) all ??= replay(git, { whole, today: now }) ?? 'unreadable';
    if (all !== null && all !== 'unreadable' && isContentPath(path)) return all;
    const read = replay(git, { whole, today: now }, namesOf(git, path)) ?? new Map();
    files.set(path, read);
    return read;
  };
  return (path, line) => {
    depth ??= depthOf(git, cut);
    return depth === 'none' ? null : (daysOf(path).get(path)?.[line - 1]?.day ?? null);
  };
}

/** One commit alone (a shallow checkout) dates nothing: every line would be of that day. */
function depthOf(git: RunGit, cut: () => void): Depth {
  const isShallow = String(git(['rev-parse', '--is-shallow-repository']) ?? '').trim() === 'true';
  if (isShallow) cut();
  if (Number(git(['rev-list', '--count', '--max-count=2', 'HEAD']) ?? 0) < 2) return 'none';
  return isShallow ? 'cut' : 'whole';
}

/** The names a file had, and those of the few files that changed as it came: its words may be from there. */
function namesOf(git: RunGit, path: string): readonly string[] {
  const follow = ['log', '--follow', '--first-parent', '-m', '--relative', '--name-only', '-z', '--format=%x01%H'];
  const log = git([...follow, '--', path])?.toString() ?? '';
  const entries = log.split('\x01').filter((entry) => entry !== '');
  const names = new Set([path, ...entries.flatMap((entry) => entry.split('\0').slice(1).map(bare))]);
  const birth = entries.at(-1)?.split('\0')[0]?.trim() ?? '';
  if (birth !== '') {
    const show = ['diff-tree', '-r', '-m', '--first-parent', '--relative', '--name-only', '-z', '--no-commit-id'];
    const beside =
      git([...show, birth])
        ?.toString()
        .split('\0')
        .filter((name) => name !== '') ?? [];
    if (beside.length <= ORIGINS) for (const name of beside) names.add(name);
  }
  names.delete('');
  return [...names];
}

function bare(name: string): string {
  return name.replace(/^\n/, '');
}
