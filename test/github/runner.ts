import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FakeGitHub } from './server.ts';

/** Where the built entries are; another folder while they are being worked on. */
const DIST = process.env['RELECTURE_DIST'] ?? 'dist';

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface ActionRun {
  readonly status: number | null;
  readonly out: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the runner would obey. */
  readonly commands: readonly Command[];
  /** From the start of the process to the last answer of GitHub (milliseconds). */
  readonly toLastCall: number;
  readonly temporary: string;
}

export interface ActionRequest {
  readonly entry?: 'action' | 'publish';
  readonly github: FakeGitHub;
  readonly workspace: string;
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly runId?: number;
  /** Sends a signal after this many milliseconds, or this event. */
  readonly interrupt?: { readonly after: number | Promise<unknown>; readonly signal: NodeJS.Signals };
}

/** The token of the artifact service: the runner makes it, nobody checks it here. */
const RUNTIME_TOKEN = [
  '{"alg":"none"}',
  '{"scp":"Actions.Results:11111111-1111-1111-1111-111111111111:22222222-2222-2222-2222-222222222222"}',
  'x',
]
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** Runs a built entry as the runner does: inputs and files by the environment, commands by standard output. */
export async function runAction(request: ActionRequest): Promise<ActionRun> {
  const { github } = request;
  const temporary = mkdtempSync(join(tmpdir(), 'relecture-run-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(temporary, name), text);
    return join(temporary, name);
  };
  const runId = request.runId ?? 1001;
  github.artifacts.run = runId;
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: github.state.repository,
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_EVENT_NAME: request.event,
    GITHUB_EVENT_PATH: file(
      'event.json',
      typeof request.payload === 'string' ? request.payload : JSON.stringify(request.payload),
    ),
    GITHUB_OUTPUT: file('output', ''),
    GITHUB_STEP_SUMMARY: file('summary.md', ''),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${github.state.repository}/.github/workflows/relecture.yml@refs/heads/main`,
    GITHUB_ACTOR: 'camille',
    GITHUB_ACTION_REPOSITORY: 'relecture/relecture',
    GITHUB_ACTION_REF: 'v1',
    RUNNER_TEMP: temporary,
    ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
    ACTIONS_RESULTS_URL: `${github.url}/`,
    NO_PROXY: '127.0.0.1,localhost',
    ...inputsOf({ token: 'ghs_secret', offline: 'true', 'as-of': '2024-08-20', comment: 'true', ...request.inputs }),
    ...request.env,
  };
  const start = performance.now();
  const { status, out } = await spawnEntry(resolve(DIST, `${request.entry ?? 'action'}.js`), env, request.interrupt);
  const last = github.calls.at(-1)?.at ?? start;
  return {
    status,
    out,
    summary: env.GITHUB_STEP_SUMMARY === '' ? '' : readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    outputs: readOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8')),
    commands: out.split(/\r\n|\n|\r/).flatMap((line) => readCommand(line) ?? []),
    toLastCall: last - start,
    temporary,
  };
}

function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function spawnEntry(
  entry: string,
  env: Record<string, string>,
  interrupt: ActionRequest['interrupt'],
): Promise<{ status: number | null; out: string }> {
  if (!existsSync(entry)) throw new Error(`${entry} is not built: run \`npm run fix\``);
  return new Promise((done) => {
    // The runner reads both streams alike.
    const child = spawn(process.env['RELECTURE_NODE'] ?? process.execPath, [entry], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (out += chunk.toString()));
    if (interrupt !== undefined) {
      const { after, signal } = interrupt;
      if (typeof after === 'number') setTimeout(() => child.kill(signal), after);
      else after.then(() => child.kill(signal));
    }
    child.on('close', (status) => done({ status, out }));
  });
}

/** Commands the runner knows. */
const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** A line as the runner reads it (`ActionCommand.TryParseV2`, then `TryParse`); null when it is only text. */
export function readCommand(line: string): Command | null {
  // .NET trims every Unicode space, and takes U+0085 for one.
  const trimmed = line.replace(/^[\s\u0085]+/, '');
  const second = /^::([^ :]+)(?: ([^:]*(?::(?!:)[^:]*)*?))?::(.*)$/s.exec(trimmed);
  if (second !== null && NAMES.has((second[1] ?? '').toLowerCase()))
    return command(second[1], second[2], ',', second[3]);
  const at = line.indexOf('##[');
  const first = at < 0 ? null : /^##\[([^ \]]+)(?: ([^\]]*))?\](.*)$/s.exec(line.slice(at));
  if (first !== null && NAMES.has((first[1] ?? '').toLowerCase())) return command(first[1], first[2], ';', first[3]);
  return null;
}

function command(name = '', written = '', separator: string, message = ''): Command {
  const pairs = written.split(separator).flatMap((pair): [string, string][] => {
    const equal = pair.indexOf('=');
    return equal < 0 ? [] : [[pair.slice(0, equal).trim(), decode(pair.slice(equal + 1))]];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(pairs), message: decode(message) };
}

function decode(text: string): string {
  return text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
}

/** The file of outputs as the runner reads it: `name=value`, or `name<<END … END`. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc !== null) {
      const value: string[] = [];
      while (++index < lines.length && lines[index] !== heredoc[2]) value.push(lines[index] ?? '');
      outputs[heredoc[1] ?? ''] = value.join('\n');
    } else if (line.includes('=')) outputs[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return outputs;
}

export function removeRun({ temporary }: ActionRun): void {
  rmSync(temporary, { recursive: true, force: true });
}
