import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../src/links/ask/asker.ts';
import { createProbe, type LinkProbe, type ProbeOptions, parseResolve } from '../../src/links/ask/probe.ts';
import type { LinkState } from '../../src/links/link.ts';
import type { Simulator } from '../simulator/index.mjs';

/** A clock on which waits pass fifty times faster, and chance is always the same. */
export function fastClock(speed = 50): Clock {
  return {
    now: () => performance.now() * speed,
    date: () => Date.now(),
    random: () => 0.5,
    sleep: async (milliseconds, signal) => {
      await sleep(milliseconds / speed, undefined, { signal }).catch(() => {
        throw signal.reason;
      });
    },
  };
}

/** No name of the outside is ever looked up in tests: they are found nowhere, as on a machine with network. */
export const nowhere: NonNullable<ProbeOptions['lookUp']> = async (hostname) => {
  if (hostname === 'a.root-servers.net') return [{ address: '198.41.0.4', family: 4 }];
  throw Object.assign(new Error(`${hostname} does not exist`), { code: 'ENOTFOUND' });
};

export function openProbe(simulator: Simulator, options: Partial<ProbeOptions> = {}): LinkProbe {
  return createProbe({
    today: '2026-11-23',
    resolve: parseResolve(simulator.resolve),
    clock: fastClock(),
    lookUp: nowhere,
    configuration: { timeout: 1 },
    ...options,
  });
}

/** The state of one URL, by a probe of its own. */
export async function probeOne(
  simulator: Simulator,
  url: string,
  options: Partial<ProbeOptions> = {},
): Promise<LinkState> {
  const probe = openProbe(simulator, options);
  try {
    const state = (await probe.probe([url])).get(url);
    if (state === undefined) throw new Error(`no state for ${url}`);
    return state;
  } finally {
    await probe.close();
  }
}
