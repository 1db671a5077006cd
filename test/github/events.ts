import { readFileSync } from 'node:fs';
import type { FakeGitHub } from './server.ts';
import { type StoredPull, userOf } from './state.ts';

type Payload = Record<string, unknown>;

/** Real payloads, cut by `scripts/build/cut-webhooks.mjs`; what a test is about is put in their place. */
const webhooks = JSON.parse(readFileSync(new URL('./webhooks.json', import.meta.url), 'utf8')) as Record<
  string,
  Payload
>;

function payloadOf(name: string): Payload {
  return structuredClone(webhooks[name] ?? {});
}

function repositoryOf(github: FakeGitHub): Payload {
  const [owner = '', name = ''] = github.state.repository.split('/');
  return { id: 1, name, full_name: github.state.repository, default_branch: 'main', owner: { login: owner } };
}

export interface PullRequest {
  readonly head: string;
  readonly base: string;
  readonly branch?: string;
  /** `owner/name` of the repository of the branch, for a fork. */
  readonly from?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly author?: string;
}

/** Opens a pull request on the fake GitHub; gives its payload. */
export function openPull(
  github: FakeGitHub,
  request: PullRequest,
  number = 12,
): { pull: StoredPull; payload: Payload } {
  const from = request.from ?? github.state.repository;
  const pull: StoredPull = {
    number,
    state: 'open',
    draft: request.draft ?? false,
    title: 'Mettre à jour les dates',
    head: {
      sha: request.head,
      ref: request.branch ?? 'mise-a-jour',
      repo: { full_name: from, owner: { login: from.split('/')[0] ?? '' } },
    },
    base: { sha: request.base, ref: 'main' },
    merged_at: null,
    user: userOf(request.author ?? 'camille'),
    labels: (request.labels ?? []).map((name) => ({ name })),
  };
  github.state.pulls.push(pull);
  const payload = payloadOf('pull_request');
  const real = payload['pull_request'] as Payload;
  return {
    pull,
    payload: {
      ...payload,
      number,
      repository: repositoryOf(github),
      pull_request: { ...real, ...pull, updated_at: '2024-08-19T10:00:00Z' },
    },
  };
}

export function pushPayload(github: FakeGitHub, before: string, after: string, message: string): Payload {
  const payload = payloadOf('push');
  const head_commit = { id: after, message };
  return {
    ...payload,
    ref: 'refs/heads/main',
    before,
    after,
    created: false,
    deleted: false,
    head_commit,
    repository: repositoryOf(github),
  };
}

export function mergeGroupPayload(github: FakeGitHub, base: string, head: string): Payload {
  const payload = payloadOf('merge_group');
  const group = { ...(payload['merge_group'] as Payload), base_sha: base, head_sha: head };
  return { ...payload, merge_group: group, repository: repositoryOf(github) };
}

export function workflowRunPayload(github: FakeGitHub, pull: StoredPull, id: number, conclusion = 'success'): Payload {
  const payload = payloadOf('workflow_run');
  const run = {
    ...(payload['workflow_run'] as Payload),
    id,
    run_attempt: 1,
    event: 'pull_request',
    conclusion,
    head_sha: pull.head.sha,
    head_branch: pull.head.ref,
    head_repository: { full_name: pull.head.repo?.full_name, owner: pull.head.repo?.owner },
    pull_requests: [],
  };
  return { ...payload, workflow_run: run, repository: repositoryOf(github) };
}

export function schedulePayload(github: FakeGitHub): Payload {
  return { schedule: '17 5 * * *', repository: repositoryOf(github) };
}

export function dispatchPayload(github: FakeGitHub): Payload {
  return { ...payloadOf('workflow_dispatch'), repository: repositoryOf(github) };
}
