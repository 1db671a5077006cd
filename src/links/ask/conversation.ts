import { setMaxListeners } from 'node:events';
import type { ReasonCode, Verdict } from '../reason.ts';
import type { LinkSettings } from '../settings/link-settings.ts';
import type { Agent } from './agent.ts';
import { type Clock, cancelled, outOfTime, type Run } from './asker.ts';
import { LinkCache } from './cache.ts';
import type { Failure } from './failure.ts';
import { type createGuard, lookUpByDefault } from './guard.ts';
import { HostLedger } from './host-ledger.ts';
import { judgeLink } from './judge-link.ts';
import type { Known } from './link-states.ts';
import { Manners } from './manners.ts';
import { createNetworkSense } from './network-sense.ts';
import type { ProbeLimits, ProbeOptions, ProbeStats } from './probe-options.ts';
import type { Question } from './questions.ts';
import { HostQueue } from './queue.ts';

export interface Asking {
  readonly options: ProbeOptions;
  readonly settings: LinkSettings;
  readonly stats: ProbeStats;
  readonly clock: Clock;
  readonly guard: ReturnType<typeof createGuard>;
  /** Opened when the first request is made. */
  readonly agent: () => Promise<Agent>;
}

/** All that is asked from the first question of a run to its last answer: one queue, one account of the hosts, one end. */
export class Conversation {
  readonly #asking: Asking;
  readonly #cache: LinkCache;
  readonly #queue: HostQueue;
  readonly #controller = new AbortController();
  readonly #settled = new AbortController();
  readonly #manners: Manners;
  readonly #answers = new Map<string, Promise<Known>>();
  #run: Promise<Run> | null = null;
  #deadline = Number.POSITIVE_INFINITY;
  #asked = 0;
  #done = 0;
  #isLast = false;

  constructor(asking: Asking, cache: LinkCache) {
    this.#asking = asking;
    this.#cache = cache;
    const { settings, clock } = asking;
    setMaxListeners(0, this.#controller.signal);
    this.#manners = new Manners(cache.paces, this.#settled.signal);
    const limits = { all: settings.concurrency, perHost: settings.perHost };
    this.#queue = new HostQueue(limits, clock.now, (milliseconds, wake) => {
      clock.sleep(milliseconds, this.#settled.signal).then(wake, () => undefined);
    });
  }

  /** What stands behind a link: known well enough, or asked, once. */
  take(question: Question): Promise<Known> {
    const { options, settings, stats, clock } = this.#asking;
    const begun = this.#answers.get(question.key);
    if (begun !== undefined) return begun;
    // The ids of a page are not kept: its fragments can only be checked on the page.
    const needsPage = settings.anchors && question.hasFragment;
    const entry = needsPage ? null : this.#cache.fresh(question.key, clock.date(), options.today);
    stats.urls++;
    if (entry !== null) {
      this.#cache.touch(question.key, entry, clock.date());
      stats.fromCache++;
    } else stats.asked++;
    const answer = entry === null ? this.#ask(question) : Promise.resolve({ ...entry, fromCache: true });
    this.#answers.set(question.key, answer);
    return answer;
  }

  /** All has been taken: waits until it is answered, the time is over or someone stops it. */
  async end({ deadline = Number.POSITIVE_INFINITY, signal }: ProbeLimits): Promise<void> {
    const { clock, stats } = this.#asking;
    this.#isLast = true;
    const cancel = (): void => this.#stop(cancelled());
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    this.#deadline = deadline;
    if (this.#run !== null) (await this.#run).deadline = deadline;
    if (deadline !== Number.POSITIVE_INFINITY) {
      clock.sleep(Math.max(0, deadline - clock.now()), this.#settled.signal).then(
        () => this.#stop(outOfTime()),
        () => undefined,
      );
    }
    await Promise.all(this.#answers.values());
    this.#settled.abort();
    signal?.removeEventListener('abort', cancel);
    stats.peakHost = Math.max(stats.peakHost, this.#queue.peak.host);
    stats.peakAll = Math.max(stats.peakAll, this.#queue.peak.all);
  }

  #stop(reason: Failure): void {
    this.#queue.stop(reason);
    this.#controller.abort(reason);
  }

  async #ask(question: Question): Promise<Known> {
    const { options, settings, clock } = this.#asking;
    this.#asked++;
    this.#run ??= this.#open();
    const run = await this.#run;
    this.#manners.meet(question.url, run);
    const judged = await judgeLink(question.url, run, {
      today: options.today,
      anchors: settings.anchors && question.hasFragment,
      before: this.#cache.get(question.key),
      secondOpinion: options.secondOpinion ?? null,
    });
    this.#done++;
    // Before that nobody knows how many there will be.
    if (this.#isLast) options.progress?.(this.#done, this.#asked);
    return remember(this.#cache, question, judged, clock);
  }

  async #open(): Promise<Run> {
    const { options, settings, stats, clock, guard, agent } = this.#asking;
    const resolve = options.resolve ?? new Map();
    const ledger = new HostLedger(this.#cache.rests, clock.date);
    const { hasNetwork, isOffline } = createNetworkSense(options.lookUp ?? lookUpByDefault, ledger, resolve, () =>
      options.notice?.({ code: 'no-network' }),
    );
    return {
      agent: await agent(),
      guard,
      queue: this.#queue,
      ledger,
      resolve,
      clock,
      signal: this.#controller.signal,
      deadline: this.#deadline,
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
}

const UNASKED: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['no-network', 'asked-to-wait', 'slow-pace']);
/** For a run that follows: what was known not long ago is told meanwhile. */
const LEFT: ReadonlySet<ReasonCode> = new Set<ReasonCode>(['asked-to-wait', 'slow-pace']);

function remember(cache: LinkCache, question: Question, judged: Verdict & { provider: string }, clock: Clock): Known {
  const { anchors, ...verdict } = judged;
  const now = clock.date();
  // What was not asked is no news of the page: what was known of it stays.
  const told = verdict.state !== 'skipped' && verdict.state !== 'refused' && !UNASKED.has(verdict.reason.code);
  const before = LEFT.has(verdict.reason.code) ? cache.recent(question.key, now) : null;
  if (before !== null && before.state !== 'blocked' && before.state !== 'unreachable')
    return { ...before, fromCache: true };
  const entry = told ? cache.set(question.key, verdict, verdict.provider, now) : null;
  const today = new Date(now).toISOString();
  const known = entry ?? new LinkCache(null, '').set(question.key, verdict, verdict.provider, now);
  return { ...known, checkedAt: told ? today : null, fromCache: false, ...(anchors === undefined ? {} : { anchors }) };
}
