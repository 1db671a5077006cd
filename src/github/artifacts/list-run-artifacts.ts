import type { Connection } from '../connection.ts';
import { PER_PAGE } from '../pages-of.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
}

/** The artifacts of a name that a workflow run left, newest first: one for each attempt, of which GitHub allows 51. */
export async function listRunArtifacts(
  { octokit, owner, repo }: Connection,
  runId: number,
  name: string,
): Promise<Artifact[]> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    owner,
    repo,
    run_id: runId,
    name,
    per_page: PER_PAGE,
  });
  return data.artifacts
    .map(({ id, name: own, size_in_bytes, expired }) => ({ id, name: own, bytes: size_in_bytes, expired }))
    .sort((a, b) => b.id - a.id);
}
