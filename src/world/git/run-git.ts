import { execFileSync } from 'node:child_process';
import { gitArguments, gitEnvironment } from './git.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;

/** Runs git and waits; null when it fails. A blob that a partial clone left out is not fetched. */
export function runGit(root: string, args: readonly string[]): Buffer | null {
  try {
    return execFileSync('git', gitArguments(root, args), {
      env: gitEnvironment({ GIT_NO_LAZY_FETCH: '1' }),
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout: TIMEOUT_MS,
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
