import type { CheckReport } from '../../report/check-run.ts';
import type { Connection } from '../connection.ts';

export interface CheckRunRequest {
  readonly name: string;
  readonly sha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly detailsUrl: string | null;
  readonly output: CheckReport;
}

/** GitHub takes no more annotations in one request; an update adds its own to those already there. */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Creates a finished check run with its first annotations (50 at most). Returns its id. */
export async function createCheckRun({ octokit, owner, repo }: Connection, run: CheckRunRequest): Promise<number> {
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: run.name,
    head_sha: run.sha,
    status: 'completed',
    conclusion: run.conclusion,
    ...(run.detailsUrl === null ? {} : { details_url: run.detailsUrl }),
    output: { ...run.output, annotations: [...run.output.annotations] },
  });
  return data.id;
}

/** Adds annotations (50 at most) to a check run. */
export async function addAnnotations(
  { octokit, owner, repo }: Connection,
  id: number,
  output: CheckReport,
): Promise<void> {
  await octokit.rest.checks.update({
    owner,
    repo,
    check_run_id: id,
    output: { ...output, annotations: [...output.annotations] },
    // An update repeated after a lost answer would show its annotations twice.
    request: { once: true },
  });
}
