import type { Connection } from '../connection.ts';

/** Enables a workflow, by the name of its file. One that is enabled stays so, and its sixty days begin again. */
export async function enableWorkflow({ octokit, owner, repo }: Connection, file: string): Promise<void> {
  await octokit.rest.actions.enableWorkflow({ owner, repo, workflow_id: file });
}
