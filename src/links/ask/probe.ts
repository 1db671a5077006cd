import { withAccepted } from '../settings/accepted-status.ts';
import { type LinkSettings, readLinkSettings } from '../settings/link-settings.ts';
import { type Agent, createAgent } from './agent.ts';
import type { Clock } from './asker.ts';
import { LinkCache } from './cache.ts';
import { systemClock } from './clock.ts';
import { Conversation } from './conversation.ts';
import { createGuard, lookUpByDefault } from './guard.ts';
import { stateOf, unforeseen } from './link-states.ts';
import type { LinkProbe, ProbeOptions, ProbeStats } from './probe-options.ts';
import { sortQuestions } from './questions.ts';
import { recallStates } from './recall.ts';

export type { LinkProbe, Notice, ProbeLimits, ProbeOptions, ProbeStats } from './probe-options.ts';
export { parseResolve, ResolveMapError } from './resolve-map.ts';

/** The network side of links: nothing is opened before the first question, and undici is loaded only then. */
export function createProbe(options: ProbeOptions): LinkProbe {
  const settings = readLinkSettings(options.configuration ?? {});
  const stats: ProbeStats = { urls: 0, asked: 0, requests: 0, connections: 0, fromCache: 0, peakHost: 0, peakAll: 0 };
  const clock = options.clock ?? systemClock;
  let agent: Promise<Agent> | null = null;
  let cache: Promise<LinkCache> | null = null;
  let talk: Promise<Conversation> | null = null;
  const guard = createGuard(options.lookUp ?? lookUpByDefault, options.resolve ?? new Map(), settings.allowPrivate);
  const openAgent = (): Promise<Agent> => {
    const { perHost, timeout } = settings;
    const trust = options.ca === undefined ? {} : { ca: options.ca };
    agent ??= createAgent({ guard, resolve: options.resolve ?? new Map(), perHost, connectTimeout: timeout, ...trust });
    return agent;
  };
  const openCache = (): Promise<LinkCache> => {
    cache ??= readCache(options, settings);
    return cache;
  };
  const converse = async (): Promise<Conversation> =>
    new Conversation({ options, settings, stats, clock, guard, agent: openAgent }, await openCache());

  return {
    stats,
    begin(urls) {
      // Where fragments are checked, how a page is asked for depends on all its links.
      if (options.asks === false || settings.anchors) return;
      talk ??= converse();
      // What goes wrong is told to whoever asks.
      talk
        .then((begun) => sortQuestions(urls, settings).questions.map((one) => begun.take(one)))
        .catch(() => undefined);
    },
    async probe(urls, limits = {}) {
      const known = await openCache();
      if (options.asks === false)
        return recallStates(urls, known, { settings, today: options.today, now: clock.date() });
      const { answers, questions } = sortQuestions(urls, settings);
      const begun = await (talk ?? converse());
      talk = null;
      const pending = questions.map((question) => ({ question, answer: begun.take(question) }));
      await begun.end(limits);
      stats.connections = (await agent)?.connections() ?? 0;
      await saveCache(known, options, clock);
      for (const { question, answer } of pending) {
        const entry = await answer;
        for (const url of question.urls)
          answers.set(url, withAccepted(stateOf(url, question, entry), settings.accepts));
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
