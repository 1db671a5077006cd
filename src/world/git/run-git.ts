import { execFileSync } from 'node:child_process';
import { gitArguments, gitEnvironment } from './git.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** What is cut short here has no day, and that changes a verdict: the last guard, far away. */
const TIMEOUT_MS = 3_600_000;

/** Runs git in a folder and waits; null when it fails. */
export type RunGit = (args: readonly string[]) => Buffer | null;

/** A blob that a partial clone left out is not fetched. `until`: on the clock of `performance.now()`, when git is ended. */
export function gitIn(root: string, until = Number.POSITIVE_INFINITY): RunGit {
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
