import type { Connection } from '../github/connection.ts';
import type { Inputs } from './inputs.ts';
import type { Run } from './run.ts';

/** All the waiting for GitHub’s limits in one run (ms). */
const PATIENCE_MS = 30_000;

/** One connection for the whole run, opened when it is first asked for; null without a token. */
export function connector(run: Run, { token }: Inputs): () => Promise<Connection | null> {
  let opened: Promise<Connection | null> | null = null;
  const open = async () => {
    const { connect } = await import('../github/connection.ts');
    const { setTimeout } = await import('node:timers/promises');
    return connect(token, run, {
      now: () => Date.now(),
      sleep: (milliseconds) => setTimeout(milliseconds),
      patience: PATIENCE_MS,
      random: Math.random,
    });
  };
  return () => {
    opened ??= token === '' || run.repository === '' ? Promise.resolve(null) : open();
    return opened;
  };
}
