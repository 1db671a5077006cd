import { expect, test } from 'vitest';
import { systemClock } from '../../src/links/ask/clock.ts';
import { createProbe, parseResolve } from '../../src/links/ask/probe.ts';
import { HostQueue } from '../../src/links/ask/queue.ts';
import { fc } from '../property.ts';
import { startLoadServer } from '../simulator/load/server.mjs';
import { createSite } from '../simulator/load/site.mjs';

/** `scripts/measure/bench-links.mjs` in little, a fifth of the latencies: what is counted is the same, times are not judged. */
test('a whole site: no wrong verdict, few requests, limits kept, and a second run that asks little', async () => {
  const scale = 0.2;
  const { links } = createSite({ seed: 7, links: 400, hosts: 20, scale });
  const server = await startLoadServer(links, { scale });
  let text: string | null = null;
  const cache = {
    read: async () => text,
    write: async (next: string) => {
      text = next;
    },
  };
  const run = async () => {
    server.forget();
    const probe = createProbe({
      today: '2026-11-23',
      resolve: parseResolve(`*.charge.test=127.0.0.1:http:${server.port}`),
      cache,
    });
    const states = await probe.probe(links.map(({ url }) => url));
    await probe.close();
    const said = (url: string) => states.get(url)?.state.replace(/^(?:ok|redirected)$/, 'alive');
    return {
      wrong: links.filter(({ url, truth }) => said(url) !== truth).map(({ url }) => `${url} ${said(url)}`),
      stats: probe.stats,
    };
  };
  try {
    const first = await run();
    expect(first.wrong).toEqual([]);
    expect(server.counts.requests / links.length).toBeLessThanOrEqual(1.25);
    expect(Math.max(...Object.values(server.counts.peaks))).toBeLessThanOrEqual(6);
    expect(first.stats.peakAll).toBeLessThanOrEqual(64);
    expect(first.stats.connections).toBeLessThan(first.stats.requests / 2);
    const second = await run();
    expect(second.wrong).toEqual([]);
    expect(second.stats.asked / links.length).toBeLessThanOrEqual(0.15);
  } finally {
    await server.close();
  }
});

test('whatever comes, a queue runs everything once, within its limits', async () => {
  const work = fc.array(
    fc.record({
      host: fc.constantFrom('a', 'b', 'c'),
      time: fc.nat(3),
      urgent: fc.boolean(),
      fails: fc.boolean(),
      pause: fc.nat(4),
    }),
    { maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(
      work,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 3 }),
      async (tasks, all, perHost) => {
        const queue = new HostQueue(
          { all, perHost },
          systemClock.now,
          (milliseconds, wake) => void setTimeout(wake, milliseconds),
        );
        const running = new Map<string, number>();
        let ran = 0;
        const outcomes = await Promise.allSettled(
          tasks.map(({ host, time, urgent, fails, pause }) =>
            queue.run(
              host,
              async () => {
                ran++;
                running.set(host, (running.get(host) ?? 0) + 1);
                expect(running.get(host)).toBeLessThanOrEqual(perHost);
                expect([...running.values()].reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(all);
                if (pause === 4) queue.pause(host, systemClock.now() + 2);
                await new Promise((resolve) => setTimeout(resolve, time));
                running.set(host, (running.get(host) ?? 0) - 1);
                if (fails) throw new Error('failed');
              },
              urgent,
            ),
          ),
        );
        expect(ran).toBe(tasks.length);
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(tasks.map(({ fails }) => fails));
      },
    ),
    { numRuns: 25 },
  );
});
