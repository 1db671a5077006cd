import type { Connection } from '../github/connection.ts';
import { STATUS_CONTEXT } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import { type Run, runUrl } from './run.ts';
import type { Subject } from './subject.ts';

/** A run that could not review is red on its commit too, where the token allows it. */
export async function fail(
  sentence: string,
  subject: Subject,
  run: Run,
  inputs: Inputs,
  connect: () => Promise<Connection | null>,
): Promise<void> {
  if (inputs.mode === 'check' || subject.kind !== 'pull' || subject.readOnly) return;
  const connection = await connect();
  if (connection === null) return;
  const { createStatus } = await import('../github/statuses/status.ts');
  const status = { sha: subject.pull.headSha, context: STATUS_CONTEXT, targetUrl: runUrl(run) };
  await createStatus(connection, { ...status, state: 'failure', description: sentence });
}
