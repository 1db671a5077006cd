import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';

const MAX_PAGES = 3;

/** The contexts of the statuses a commit has; the first 300. */
export async function listStatusContexts({ octokit, owner, repo }: Connection, sha: string): Promise<Listed<string>> {
  return listPages(async (page) => {
    const { data } = await octokit.rest.repos.getCombinedStatusForRef({
      owner,
      repo,
      ref: sha,
      per_page: PER_PAGE,
      page,
    });
    return data.statuses.map(({ context }) => context);
  }, MAX_PAGES);
}
