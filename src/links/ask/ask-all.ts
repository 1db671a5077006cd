import { setMaxListeners } from 'node:events';
import type { Verdict } from '../reason.ts';
import type { LinkSettings } from '../settings/link-settings.ts';
import type { Agent } from './agent.ts';
import { type Clock, cancelled, outOfTime, type Run } from './asker.ts';
import { LinkCache } from './cache.ts';
import type { Failure } from './failure.ts';
import type { createGuard, LookUp } from './guard.ts';
import { HostLedger } from './host-ledger.ts';
import { judgeLink } from './judge-link.ts';
import type { Known } from './link-states.ts';
import { createNetworkSense } from './network-sense.ts';
import type { ProbeLimits, ProbeOptions, ProbeStats } from './probe-options.ts';
import type { Question } from './questions.ts';
import { HostQueue } from './queue.ts';

export interface Pending {
  readonly states: Map<Question, Known>;
  readonly asked: Question[];
}

export interface Shared {
  readonly options: ProbeOptions;
  readonly settings: LinkSettings;
  readonly stats: ProbeStats;
  readonly clock: Clock;
}

/** The links whose state is known well enough, and those to ask. */
export function takeFresh(
  questions: readonly Question[],
  cache: LinkCache,
  { options, settings, stats, clock }: Shared,
): Pending {
  const pending: Pending = { states: new Map(), asked: [] };
  for (const question of questions) {
    // The ids of a page are not kept: its fragments can only be checked on the page.
    const needsPage = settings.anchors && question.hasFragment;
    const entry = needsPage ? null : cache.fresh(question.key, clock.date(), options.today);
    if (entry === null) pending.asked.push(question);
    else {
      cache.touch(question.key, entry, clock.date());
      pending.states.set(question, { ...entry, fromCache: true });
      stats.fromCache++;
    }
  }
  return pending;
}

export interface Asking extends Shared {
  readonly agent: Agent;
  readonly guard: ReturnType<typeof createGuard>;
  readonly limits: ProbeLimits;
}

/** Asks for all that is pending, until it is done, the time is over or someone stops it. */
export async function askAll(pending: Pending, cache: LinkCache, asking: Asking): Promise<void> {
  const { options, settings, stats, clock, limits } = asking;
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const settled = new AbortController();
  const limit = { all: settings.concurrency, perHost: settings.perHost };
  const queue = new HostQueue(limit, clock.now, (milliseconds, wake) => {
    clock.sleep(milliseconds, settled.signal).then(wake, () => undefined);
  });
  const end = (reason: Failure): void => {
    queue.stop(reason);
    controller.abort(reason);
  };
  const cancel = (): void => end(cancelled());
  const deadline = limits.deadline ?? Number.POSITIVE_INFINITY;
  if (limits.signal?.aborted === true) cancel();
  limits.signal?.addEventListener('abort', cancel, { once: true });
  if (deadline !== Number.POSITIVE_INFINITY) {
    clock.sleep(Math.max(0, deadline - clock.now()), settled.signal).then(
      () => end(outOfTime()),
      () => undefined,
    );
  }
  const run = createRun(asking, queue, controller.signal, deadline);
  let done = 0;
  await Promise.all(
    pending.asked.map(async (question) => {
      const before = cache.get(question.key);
      const judged = await judgeLink(question.url, run, {
        today: options.today,
        anchors: settings.anchors && question.hasFragment,
        before,
        secondOpinion: options.secondOpinion ?? null,
      });
      pending.states.set(question, remember(cache, question, judged, clock));
      options.progress?.(++done, pending.asked.length);
    }),
  );
  settled.abort();
  limits.signal?.removeEventListener('abort', cancel);
  stats.peakHost = Math.max(stats.peakHost, queue.peak.host);
  stats.peakAll = Math.max(stats.peakAll, queue.peak.all);
}

function createRun(
  { agent, guard, options, settings, stats, clock }: Asking,
  queue: HostQueue,
  signal: AbortSignal,
  deadline: number,
): Run {
  const resolve = options.resolve ?? new Map();
  const ledger = new HostLedger();
  const { hasNetwork, isOffline } = createNetworkSense(options.lookUp ?? lookUpByDefault, ledger, resolve, () =>
    options.notice?.({ code: 'no-network' }),
  );
  return {
    agent,
    guard,
    queue,
    ledger,
    resolve,
    clock,
    signal,
    deadline,
    timeout: settings.timeout,
    retries: settings.retries,
    userAgent: options.userAgent ?? 'Relecture (link checker)',
    headersFor: settings.headersFor,
    hasNetwork,
    isOffline,
    count() {
      stats.requests++;
    },
  };
}

function remember(cache: LinkCache, question: Question, judged: Verdict & { provider: string }, clock: Clock): Known {
  const { anchors, ...verdict } = judged;
  const now = clock.date();
  // What was not asked is no news of the page: what was known of it stays.
  const told = verdict.state !== 'skipped' && verdict.state !== 'refused' && verdict.reason.code !== 'no-network';
  const entry = told ? cache.set(question.key, verdict, verdict.provider, now) : null;
  const today = new Date(now).toISOString();
  const known = entry ?? new LinkCache(null, '').set(question.key, verdict, verdict.provider, now);
  return { ...known, checkedAt: told ? today : null, fromCache: false, ...(anchors === undefined ? {} : { anchors }) };
}

export async function lookUpByDefault(hostname: string): ReturnType<LookUp> {
  const { lookup } = await import('node:dns/promises');
  return lookup(hostname, { all: true });
}
