import { readFileSync } from 'node:fs';

/** The run as the runner describes it. */
export interface Run {
  readonly eventName: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `owner/name`. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Where the repository was checked out. */
  readonly workspace: string;
  /** A folder that is emptied after the job. */
  readonly temporary: string;
  /** `owner/name/.github/workflows/relecture.yml@refs/heads/main`. */
  readonly workflowRef: string;
  readonly sha: string;
  readonly ref: string;
  readonly id: number;
  readonly attempt: number;
  readonly actor: string;
  /** `owner/name` of the action and its version, for links to its pages. */
  readonly action: { readonly repository: string; readonly ref: string } | null;
}

export function readRun(env: Readonly<Record<string, string | undefined>>): Run {
  const repository = env['GITHUB_ACTION_REPOSITORY'] ?? '';
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    payload: readPayload(env['GITHUB_EVENT_PATH']),
    repository: env['GITHUB_REPOSITORY'] ?? '',
    serverUrl: (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, ''),
    apiUrl: (env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/\/+$/, ''),
    workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
    temporary: env['RUNNER_TEMP'] ?? env['TMPDIR'] ?? '/tmp',
    workflowRef: env['GITHUB_WORKFLOW_REF'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    id: Number(env['GITHUB_RUN_ID'] ?? '0') || 0,
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? '1') || 1,
    actor: env['GITHUB_ACTOR'] ?? '',
    action: repository === '' ? null : { repository, ref: env['GITHUB_ACTION_REF'] || 'main' },
  };
}

/** A missing or broken event file is an event we know nothing of. */
function readPayload(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function runUrl(run: Run): string | null {
  if (run.id === 0 || run.repository === '') return null;
  return `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
}

/** True for a run of the branch the site is published from. */
export function isDefaultBranch(run: Run): boolean {
  return run.ref === `refs/heads/${defaultBranchOf(run)}`;
}

export function defaultBranchOf({ payload }: Run): string {
  const repository = isRecord(payload['repository']) ? payload['repository'] : {};
  return String(repository['default_branch'] ?? 'main');
}
