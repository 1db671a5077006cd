import type { Connection } from '../connection.ts';
import { PER_PAGE } from '../pages-of.ts';
import { type Pull, readPull } from './get-pull.ts';

/** The pull requests that hold a commit: open ones, and the merged one that brought it. */
export async function listPullsOfCommit({ octokit, owner, repo }: Connection, sha: string): Promise<Pull[]> {
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: sha,
    per_page: PER_PAGE,
  });
  return data.map(readPull);
}
