import { execFile } from 'node:child_process';

/** Git gave up: its exit status and what it said. */
export class GitTrouble extends Error {
  constructor(args: readonly string[], said: string) {
    super(`git ${args[0] ?? ''}: ${said.trim().split('\n')[0] ?? ''}`);
    this.name = 'GitTrouble';
  }
}

/** What git is given by its environment to be let in: empty for what the checkout left. */
export type Access = Readonly<Record<string, string>>;

const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;
/** What is cut short here changes what a verdict is held against: the last guard, far away. */
const TIMEOUT_MS = 3_600_000;

const SETTINGS = [
  'core.quotepath=off',
  'core.fsmonitor=',
  // It is an origin that keeps silent that is not waited for: less than a byte a second for a minute.
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60',
  // A folder of the site that is made like a bare repository is none: its configuration names commands to run.
  'safe.bareRepository=explicit',
];

/** Arguments for every command: a checkout made by another user (a container's) is fine, names come as they are. */
export function gitArguments(root: string, args: readonly string[]): string[] {
  return ['-C', root, ...[`safe.directory=${root}`, ...SETTINGS].flatMap((setting) => ['-c', setting]), ...args];
}

/** Runs git without a shell. Resolves to its output; rejects with a `GitTrouble`. */
export function git(root: string, args: readonly string[], extra: Access = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      gitArguments(root, args),
      { encoding: 'buffer', maxBuffer: MAX_OUTPUT_BYTES, timeout: TIMEOUT_MS, env: gitEnvironment(extra) },
      (error, stdout, stderr) =>
        error === null ? resolve(stdout) : reject(new GitTrouble(args, stderr.toString() || error.message)),
    );
  });
}

/** Runs git with each access until one will do: a partial clone fetches what it lacks as it reads. */
export async function gitWith(accesses: readonly Access[], root: string, args: readonly string[]): Promise<Buffer> {
  const [access = {}, ...others] = accesses;
  try {
    return await git(root, args, access);
  } catch (error) {
    if (others.length === 0 || !(error instanceof GitTrouble)) throw error;
    return gitWith(others, root, args);
  }
}

/** Never asks for a password, and speaks English. */
export function gitEnvironment(extra: Access = {}): NodeJS.ProcessEnv {
  return { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C', ...extra };
}
