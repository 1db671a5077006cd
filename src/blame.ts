import { execFileSync } from 'node:child_process';
import { gitArguments, gitEnvironment } from './github/git.ts';

/**
 * The day (UTC, `YYYY-MM-DD`) on which a line of a file last changed, from `git blame`; null without git, without history, or where
 * a shallow clone hides it. Each file is asked about once.
 */
export function blameOf(root: string): (path: string, line: number) => string | null {
  const files = new Map<string, readonly (string | null)[]>();
  let history: History | null = null;
  return (path, line) => {
    history ??= historyOf(root);
    if (history === 'none') return null;
    let days = files.get(path);
    if (days === undefined) {
      days = blame(root, path, history);
      files.set(path, days);
    }
    return days[line - 1] ?? null;
  };
}

type History = 'none' | 'cut' | 'whole';

/** One commit alone (a shallow checkout) dates nothing: every line would be of that day. */
function historyOf(root: string): History {
  if (Number(runGit(root, ['rev-list', '--count', '--max-count=2', 'HEAD']) ?? 0) < 2) return 'none';
  return runGit(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'false' ? 'whole' : 'cut';
}

function runGit(root: string, args: readonly string[]): string | null {
  try {
    return execFileSync('git', gitArguments(root, args), {
      env: gitEnvironment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
      timeout: 10_000,
    });
  } catch {
    return null;
  }
}

function blame(root: string, path: string, history: History): (string | null)[] {
  // Where history is cut, its first commit is a boundary that knows nothing; where it is whole, it is a day like others.
  const whole = history === 'whole' ? ['--root'] : [];
  const output = runGit(root, ['blame', '--porcelain', '--no-textconv', ...whole, '--', path]);
  return output === null ? [] : readPorcelain(output);
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
      dayOf.set(commit, new Date(Number(text.slice(15)) * 1000).toISOString().slice(0, 10));
    } else if (text === 'boundary') dayOf.set(commit, null);
    else if (text.startsWith('\t')) days[days.length - 1] = dayOf.get(commit) ?? null;
  }
  return days;
}
