import { execFileSync } from 'node:child_process';
import { gitArguments, gitEnvironment } from './git.ts';

const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** What is cut short here has no day, and that changes a verdict: the last guard, far away. */
const TIMEOUT_MS = 3_600_000;

/** Runs git in a folder and waits; null when it fails. */
export type RunGit = (args: readonly string[]) => Buffer | null;

export interface GitTime {
  /** On the clock of `performance.now()`, when git is ended. */
  readonly until?: number | undefined;
  /** Told when git was ended, or the machine had no room for it: that it said nothing tells nothing then. */
  readonly left?: () => void;
}

/** A blob that a partial clone left out is not fetched. */
export function gitIn(root: string, { until = Number.POSITIVE_INFINITY, left = () => {} }: GitTime = {}): RunGit {
  return (args) => {
    const timeout = Math.min(TIMEOUT_MS, Math.max(1, Math.round(until - performance.now())));
    return runGit(root, args, timeout, left);
  };
}

/** What becomes of a child of ours that git itself did not end. */
const LEFT: ReadonlySet<string> = new Set(['ETIMEDOUT', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE']);

function runGit(root: string, args: readonly string[], timeout: number, left: () => void): Buffer | null {
  try {
    return execFileSync('git', gitArguments(root, args), {
      env: gitEnvironment({ GIT_NO_LAZY_FETCH: '1' }),
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: MAX_OUTPUT_BYTES,
      timeout,
    });
  } catch (error) {
    const { code, signal } = error as { readonly code?: string; readonly signal?: string | null };
    // One that says more than we take is asked in other words.
    if (code !== 'ENOBUFS' && (LEFT.has(code ?? '') || typeof signal === 'string')) left();
    return null;
  }
}

/** A moment in seconds as a day, UTC; null when no calendar has it: git takes any number that a commit gives itself. */
export function dayOfSeconds(seconds: number): string | null {
  const moment = new Date(seconds * 1000);
  const text = Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
