import { type Pull, type PullData, readPull } from '../github/pulls/get-pull.ts';
import type { Locale } from '../locales/locale.ts';
import { InputError } from '../world/input-error.ts';
import { defaultBranchOf, isDefaultBranch, isRecord, type Run } from './run.ts';

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
      /** What a new branch is held against; null for that branch itself. */
      readonly from: string | null;
      readonly after: string;
      readonly message: string;
      readonly onDefaultBranch: boolean;
    }
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | { readonly kind: 'site' }
  /** Nothing to read: a branch was deleted, a pull request was closed. */
  | { readonly kind: 'nothing' };

/** Events that bring no change: the site is read as it stands. */
const SITE_EVENTS: ReadonlySet<string> = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Reads the event. What it does not tell is never guessed: a proposal that cannot be read is not the site, whose own settings would
 * be trusted. Throws an `InputError` then, never a `TypeError`.
 */
export function readSubject(run: Run, mode: 'auto' | 'check' | 'watch', locale: Locale): Subject {
  if (run.eventName === 'pull_request_target') throw new InputError(locale.github.refusedEvent);
  // GitHub checks out what is proposed for all three: read as the site, it would be judged by its own settings.
  const proposed = ['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(run.eventName);
  const pull = proposed ? readPullEvent(run, locale) : null;
  const foreign = pull?.kind === 'pull' && pull.readOnly;
  if (mode === 'watch' && !foreign) return { kind: 'site' };
  if (pull !== null) return pull;
  switch (run.eventName) {
    case 'push':
      return readPush(run, locale);
    case 'merge_group':
      return readMergeGroup(run, locale);
    default:
      // Only what GitHub starts on the default branch, by people who may write, is read as the site itself.
      if (!SITE_EVENTS.has(run.eventName)) throw new InputError(locale.github.unknownEvent({ event: run.eventName }));
      return { kind: 'site' };
  }
}

function readPullEvent({ payload, repository, actor, eventName }: Run, locale: Locale): Subject {
  const data = payload['pull_request'];
  if (payload['action'] === 'closed') return { kind: 'nothing' };
  if (!isPullData(data)) throw new InputError(locale.github.unreadableEvent({ event: eventName }));
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

function readPush(run: Run, locale: Locale): Subject {
  const { payload, ref, sha } = run;
  if (payload['deleted'] === true || ref.startsWith('refs/tags/')) return { kind: 'nothing' };
  const after = shaOf(payload['after']) ?? shaOf(sha);
  if (after === null) throw new InputError(locale.github.unreadableEvent({ event: run.eventName }));
  const commit = isRecord(payload['head_commit']) ? payload['head_commit'] : {};
  const message = String(commit['message'] ?? '');
  const onDefaultBranch = isDefaultBranch(run);
  const from = onDefaultBranch ? null : defaultBranchOf(run);
  return { kind: 'push', before: shaOf(payload['before']), from, after, message, onDefaultBranch };
}

function readMergeGroup({ payload, eventName }: Run, locale: Locale): Subject {
  const group = isRecord(payload['merge_group']) ? payload['merge_group'] : {};
  const base = shaOf(group['base_sha']);
  const head = shaOf(group['head_sha']);
  if (base === null || head === null) throw new InputError(locale.github.unreadableEvent({ event: eventName }));
  return { kind: 'merge-group', base, head };
}

/** What is on the default branch was accepted. */
export function isTrusted(subject: Subject): boolean {
  return subject.kind === 'site' || (subject.kind === 'push' && subject.onDefaultBranch);
}

/** A commit id; null for anything else and for the zeros that stand for none. */
function shaOf(value: unknown): string | null {
  return typeof value === 'string' && SHA.test(value) && !/^0+$/.test(value) ? value : null;
}
