import type { Connection } from '../../github/connection.ts';
import { log, notice } from '../output.ts';
import type { Session } from '../session.ts';
import type { Attempts } from './attempts.ts';
import { stopsSoon, workflowFile } from './scheduled.ts';

/** Where GitHub will stop the readings of each morning before long: asks it to go on, if that is wished, else says when. */
export async function keepAlive(
  { run, inputs }: Session,
  connection: Connection | null,
  attempts: Attempts,
): Promise<void> {
  const stopping = await stopsSoon(run, Date.now());
  if (stopping === null) return;
  const words = inputs.locale.github;
  const file = workflowFile(run);
  if (inputs.keepAlive && connection !== null && file !== null) {
    const { enableWorkflow } = await import('../../github/workflows/enable-workflow.ts');
    const asked = await attempts.run('keepAlive', () => enableWorkflow(connection, file).then(() => true));
    if (asked !== null) return log(words.log.keptAlive({ days: stopping.days }));
  }
  notice('warning', inputs.locale, words.stopsSoon({ ...stopping, isAsked: inputs.keepAlive }));
}
