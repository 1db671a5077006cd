import { type LinkSettings, readLinkSettings } from '../settings/link-settings.ts';
import { type Agent, createAgent } from './agent.ts';
import { askAll, lookUpByDefault, takeFresh } from './ask-all.ts';
import type { Clock } from './asker.ts';
import { LinkCache } from './cache.ts';
import { systemClock } from './clock.ts';
import { createGuard } from './guard.ts';
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
      if (options.asks === false)
        return recallStates(urls, known, { settings, today: options.today, now: shared.clock.date() });
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
