import { type Pull, type PullData, readPull } from '../github/pulls/get-pull.ts';
import type { Locale } from '../locales/locale.ts';
import { InputError } from '../world/input-error.ts';
import { isDefaultBranch, isRecord, type Run } from './run.ts';

/** What a run is about. */
export type Subject =
  | {
      readonly kind: 'pull';
      readonly pull: Pull;
      /** GitHub gives such runs a token that may only read. */
      readonly readOnly: boolean;
    }
  | {
      readonly kind: 'push';
      /** Null for a branch that is new. */
      readonly before: string | null;
      readonly after: string;
      readonly message: string;
      readonly onDefaultBranch: boolean;
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | { readonly kind: 'site' }
  /** Nothing to read: a branch was deleted, a pull request was closed. */
  | { readonly kind: 'nothing' };

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Reads the event. Whatever is missing or odd in it, the site can still be read: never a TypeError. */
export function readSubject(run: Run, mode: 'auto' | 'check' | 'watch', locale: Locale): Subject {
  if (run.eventName === 'pull_request_target') throw new InputError(locale.github.refusedEvent);
  // GitHub checks out what is proposed for all three: read as the site, it would be judged by its own settings.
  const proposed = ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(run.eventName);
  const pull = proposed ? readPullEvent(run) : null;
  const foreign = pull?.kind === 'pull' && pull.readOnly;
  if (mode === 'watch' && !foreign) return { kind: 'site' };
  if (pull !== null) return pull;
  switch (run.eventName) {
    case 'push':
      return readPush(run);
    case 'merge_group':
      return readMergeGroup(run);
    default:
      return { kind: 'site' };
  }
}

function readPullEvent({ payload, repository, actor }: Run): Subject {
  const data = payload['pull_request'];
  if (!isPullData(data)) return { kind: 'site' };
  if (payload['action'] === 'closed') return { kind: 'nothing' };
  const pull = readPull(data);
  const fork = pull.headRepository !== repository;
  return { kind: 'pull', pull, readOnly: fork || actor === 'dependabot[bot]' };
}

function isPullData(value: unknown): value is PullData {
  if (!isRecord(value) || !isRecord(value['head']) || !isRecord(value['base'])) return false;
  return (
    Number.isSafeInteger(value['number']) &&
    SHA.test(String(value['head']['sha'])) &&
    SHA.test(String(value['base']['sha'])) &&
    typeof value['head']['ref'] === 'string' &&
    typeof value['base']['ref'] === 'string'
  );
}

function readPush(run: Run): Subject {
  const { payload, ref, sha } = run;
  if (payload['deleted'] === true || ref.startsWith('refs/tags/')) return { kind: 'nothing' };
  const after = shaOf(payload['after']) ?? shaOf(sha);
  if (after === null) return { kind: 'site' };
  const commit = isRecord(payload['head_commit']) ? payload['head_commit'] : {};
  const message = String(commit['message'] ?? '');
  return { kind: 'push', before: shaOf(payload['before']), after, message, onDefaultBranch: isDefaultBranch(run) };
}

function readMergeGroup({ payload }: Run): Subject {
  const group = isRecord(payload['merge_group']) ? payload['merge_group'] : {};
  const base = shaOf(group['base_sha']);
  const head = shaOf(group['head_sha']);
  return base === null || head === null ? { kind: 'site' } : { kind: 'merge-group', base, head };
}

/** A commit id; null for anything else and for the zeros that stand for none. */
function shaOf(value: unknown): string | null {
  return typeof value === 'string' && SHA.test(value) && !/^0+$/.test(value) ? value : null;
}
