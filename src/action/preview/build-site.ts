import { spawn } from 'node:child_process';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuildRequest {
  /** The user’s own command, from the workflow file. */
  readonly command: string;
  /** Where it is run. */
  readonly workspace: string;
  /** What it may see of the environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  readonly timeout: number;
}

export interface BuildOutcome {
  readonly ok: boolean;
  /** The last 20,000 characters it wrote. */
  readonly said: string;
}

const MAX_FILE = 5_000_000;
/** Nothing by which the command could speak as the job. */
const SECRET =
  /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;

/**
 * Runs the site’s own generator. It is code of the pull request: its environment holds no token, but nothing else keeps it from what
 * this process knows. Never rejects.
 */
export function buildSite({ command, workspace, env, timeout }: BuildRequest): Promise<BuildOutcome> {
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !SECRET.test(name)));
  return new Promise((resolve) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said = (said + part.toString()).slice(-20_000);
    };
    const child = spawn(command, {
      cwd: workspace,
      env: kept,
      shell: true,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => {
      // Its children too: a generator starts others.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, timeout);
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, said: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, said: said.trim() });
    });
  });
}

/** Reads the files of a folder: regular ones, of a bearable size, and none that a link leads out to. */
export function openBuild(folder: string): (path: string) => Uint8Array | null {
  return (path) => {
    try {
      const root = realpathSync(folder);
      const file = join(root, path);
      if (!file.startsWith(root + sep) || !lstatSync(file).isFile() || realpathSync(file) !== file) return null;
      const handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW);
      try {
        const { size } = fstatSync(handle);
        return size > MAX_FILE ? null : readFileSync(handle);
      } finally {
        closeSync(handle);
      }
    } catch {
      return null;
    }
  };
}
