import type { Connection } from './connection.ts';

/** Contexts of the commit’s statuses, as a CMS reads them: the first page of the combined status. */
export async function listStatuses({ octokit, owner, repo }: Connection, sha: string): Promise<string[]> {
  const { data } = await octokit.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha });
  return data.statuses.map(({ context }) => context);
}
