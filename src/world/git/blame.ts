import { execFileSync } from 'node:child_process';
import { gitArguments, gitEnvironment } from './git.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** What is cut short here has no day, and that changes a verdict: the last guard, far away. */
const TIMEOUT_MS = 3_600_000;

/** Runs git in a folder and waits; null when it fails. */
export type RunGit = (args: readonly string[]) => Buffer | null;

/** A blob that a partial clone left out is not fetched. `until`: on the clock of `performance.now()`, when git is ended. */
export function gitIn(root: string, until: number): RunGit {
  return (args) => runGit(root, args, Math.min(TIMEOUT_MS, Math.max(1, Math.round(until - performance.now()))));
}

function runGit(root: string, args: readonly string[], timeout: number): Buffer | null {
  try {
    return execFileSync('git', gitArguments(root, args), {
      env: gitEnvironment({ GIT_NO_LAZY_FETCH: '1' }),
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout,
    });
  } catch {
    return null;
  }
}

/** A moment in seconds as a day, UTC; null when no calendar has it: git takes any number that a commit gives itself. */
export function dayOfSeconds(seconds: number): string | null {
  const moment = new Date(seconds * 1000);
  const text = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/**
 * The day of each line of one file.
 * @param whole Whether the history is all there: where it is cut, its first commit is a boundary that knows nothing.
 */
export function blame(git: RunGit, path: string, whole: boolean): readonly (string | null)[] {
  const boundary = whole ? ['--root'] : [];
  const output = git(['blame', '--porcelain', '--first-parent', '--no-textconv', ...boundary, '--', path]);
  return output === null ? [] : readPorcelain(output.toString());
}

/** Each line has a header with its commit; what is known of a commit is told once. */
function readPorcelain(output: string): (string | null)[] {
  const dayOf = new Map<string, string | null>();
  const days: (string | null)[] = [];
  let commit = '';
  for (const text of output.split('\n')) {
    const header = /^([\da-f]{40,64}) \d+ (\d+)/.exec(text);
    if (header?.[1] !== undefined) {
      commit = header[1];
      days[Number(header[2]) - 1] = null;
    } else if (text.startsWith('committer-time ') && !dayOf.has(commit)) {
      dayOf.set(commit, dayOfSeconds(Number(text.slice(15))));
    } else if (text === 'boundary') dayOf.set(commit, null);
    else if (text.startsWith('\t')) days[days.length - 1] = dayOf.get(commit) ?? null;
  }
  return days;
}
