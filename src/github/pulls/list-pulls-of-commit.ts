import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';
import { type Pull, readPull } from './get-pull.ts';

const MAX_PAGES = 3;

/** The pull requests that hold a commit: open ones, and the merged one that brought it; the first 300. */
export async function listPullsOfCommit({ octokit, owner, repo }: Connection, sha: string): Promise<Listed<Pull>> {
  return listPages(async (page) => {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      owner,
      repo,
      commit_sha: sha,
      per_page: PER_PAGE,
      page,
    });
    return data.map(readPull);
  }, MAX_PAGES);
}
