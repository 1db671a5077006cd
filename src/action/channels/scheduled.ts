import { git } from '../../world/git/git.ts';
import { isRecord, type Run } from '../run.ts';

/** GitHub stops the scheduled workflows of a public repository after that many days without a commit (« Disabling a workflow »). */
const DAYS = 60;
/** From that many days left on, the run says so. */
const SOON = 14;
const DAY_SECONDS = 86_400;

/** True where nobody keeps GitHub from stopping what it starts every morning. */
export function stopsAlone({ payload }: Run): boolean {
  const repository = isRecord(payload['repository']) ? payload['repository'] : {};
  return repository['private'] === false;
}

/** The file of the workflow that runs: `relecture.yml`; null when the runner does not tell it. */
export function workflowFile({ workflowRef }: Run): string | null {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1] ?? null;
}

export interface Stopping {
  /** Since the last commit of the branch that is checked out. */
  readonly days: number;
  /** Until GitHub may stop; none or less when it may at any time. */
  readonly left: number;
}

/** How long GitHub will go on starting this run; null when that is long, or nobody knows. `now`: milliseconds since the epoch. */
export async function stopsSoon(run: Run, now: number): Promise<Stopping | null> {
  if (run.eventName !== 'schedule' || !stopsAlone(run)) return null;
  const said = await git(run.workspace, ['log', '-1', '--format=%ct', 'HEAD']).catch(() => '');
  const seconds = Number(said.toString().trim());
  if (!(seconds > 0)) return null;
  const days = Math.floor((now / 1000 - seconds) / DAY_SECONDS);
  return DAYS - days < SOON ? { days, left: DAYS - days } : null;
}
