import { setMaxListeners } from 'node:events';
import type { IsoDate } from '../dates/mention.ts';
import type { Configuration } from '../site/configuration.ts';
import { type Agent, createAgent } from './agent.ts';
import { type Clock, cancelled, outOfTime, type Run } from './asker.ts';
import { type CacheStore, LinkCache } from './cache.ts';
import { systemClock } from './clock.ts';
import type { Failure } from './failure.ts';
import { createGuard, type LookUp } from './guard.ts';
import { HostLedger } from './host-ledger.ts';
import { judgeLink, type SecondOpinion } from './judge-link.ts';
import type { LinkState } from './link.ts';
import { type LinkSettings, readLinkSettings } from './link-settings.ts';
import { type Known, stateOf, unforeseen } from './link-states.ts';
import { createNetworkSense } from './network-sense.ts';
import { type Question, sortQuestions } from './questions.ts';
import { HostQueue } from './queue.ts';
import type { Reason, Verdict } from './reason.ts';
import type { ResolveMap } from './resolve-map.ts';

export { parseResolve, ResolveMapError } from './resolve-map.ts';

/** The world of the probe, handed in by the entries. Everything has a usable default but the day. */
export interface ProbeOptions {
  /** The day at which offers and procedures are judged. */
  readonly today: IsoDate;
  readonly configuration?: NonNullable<Configuration['links']>;
  /** From `parseResolve`: local servers that stand in for hosts. */
  readonly resolve?: ResolveMap;
  readonly cache?: CacheStore | null;
  readonly clock?: Clock;
  readonly lookUp?: LookUp;
  readonly userAgent?: string;
  /** Certificates to trust beside the usual ones (PEM). */
  readonly ca?: string;
  /** Said at most once each: no network, an unreadable cache. */
  readonly notice?: (notice: Notice) => void;
  /** Another client, asked before a page is called missing. */
  readonly secondOpinion?: SecondOpinion;
  readonly progress?: (done: number, all: number) => void;
}

export type Notice = Extract<Reason, { code: 'no-network' | 'cache-unreadable' | 'cache-unwritable' }>;

export interface ProbeStats {
  /** Different URLs, fragments aside. */
  urls: number;
  /** Of these, those that the cache did not answer. */
  asked: number;
  requests: number;
  connections: number;
  fromCache: number;
  peakHost: number;
  peakAll: number;
}

export interface ProbeLimits {
  readonly signal?: AbortSignal;
  /** Milliseconds of the clock at which everything must be over. */
  readonly deadline?: number;
}

export interface LinkProbe {
  /** Asks for every URL once and says what stands behind it, by the URL as given. Never rejects: trouble is a state. */
  probe(urls: readonly string[], limits?: ProbeLimits): Promise<ReadonlyMap<string, LinkState>>;
  readonly stats: Readonly<ProbeStats>;
  /** Lets go of every connection: nothing keeps the process alive after that. */
  close(): Promise<void>;
}

export function createProbe(options: ProbeOptions): LinkProbe {
  const settings = readLinkSettings(options.configuration ?? {});
  const stats: ProbeStats = { urls: 0, asked: 0, requests: 0, connections: 0, fromCache: 0, peakHost: 0, peakAll: 0 };
  const shared = { options, settings, stats, clock: options.clock ?? systemClock };
  let agent: Promise<Agent> | null = null;
  let cache: Promise<LinkCache> | null = null;
  const guard = createGuard(options.lookUp ?? lookUpByDefault, options.resolve ?? new Map(), settings.allowPrivate);
  const openAgent = (): Promise<Agent> => {
    const { perHost, timeout } = settings;
    const trust = options.ca === undefined ? {} : { ca: options.ca };
    agent ??= createAgent({ guard, resolve: options.resolve ?? new Map(), perHost, connectTimeout: timeout, ...trust });
    return agent;
  };

  return {
    stats,
    async probe(urls, limits = {}) {
      cache ??= readCache(options, settings);
      const known = await cache;
      const { answers, questions } = sortQuestions(urls, settings);
      const pending = takeFresh(questions, known, shared);
      stats.urls += questions.length;
      stats.asked += pending.asked.length;
      if (pending.asked.length > 0) {
        const opened = await openAgent();
        await askAll(pending, known, { ...shared, agent: opened, guard, limits });
        stats.connections = opened.connections();
      }
      await saveCache(known, options, shared.clock);
      for (const [question, entry] of pending.states) {
        for (const url of question.urls) answers.set(url, stateOf(url, question, entry));
      }
      return new Map(urls.map((url) => [url, answers.get(url) ?? unforeseen(url, 'unanswered')]));
    },
    async close() {
      const opened = agent;
      // A later question opens a new one.
      agent = null;
      await (await opened)?.close();
    },
  };
}

interface Pending {
  readonly states: Map<Question, Known>;
  readonly asked: Question[];
}

interface Shared {
  readonly options: ProbeOptions;
  readonly settings: LinkSettings;
  readonly stats: ProbeStats;
  readonly clock: Clock;
}

function takeFresh(
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

interface Asking extends Shared {
  readonly agent: Agent;
  readonly guard: ReturnType<typeof createGuard>;
  readonly limits: ProbeLimits;
}

async function askAll(pending: Pending, cache: LinkCache, asking: Asking): Promise<void> {
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

async function readCache({ cache, notice }: ProbeOptions, settings: LinkSettings): Promise<LinkCache> {
  const text = await Promise.resolve(cache?.read() ?? null).catch(() => '');
  const known = new LinkCache(text, settings.fingerprint);
  if (!known.sound) notice?.({ code: 'cache-unreadable' });
  return known;
}

async function saveCache(known: LinkCache, { cache, notice }: ProbeOptions, clock: Clock): Promise<void> {
  if (cache == null) return;
  await cache.write(known.serialize(clock.date())).catch(() => notice?.({ code: 'cache-unwritable' }));
}

async function lookUpByDefault(hostname: string): ReturnType<LookUp> {
  const { lookup } = await import('node:dns/promises');
  return lookup(hostname, { all: true });
}
