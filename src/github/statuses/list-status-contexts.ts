import type { Connection } from '../connection.ts';
import { PER_PAGE } from '../pages-of.ts';

/** The contexts of the statuses a commit has. */
export async function listStatusContexts({ octokit, owner, repo }: Connection, sha: string): Promise<string[]> {
  const { data } = await octokit.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: PER_PAGE });
  return data.statuses.map(({ context }) => context);
}
