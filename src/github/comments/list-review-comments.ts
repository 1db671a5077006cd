import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';
import { type Comment, readComment } from './list-comments.ts';

const MAX_PAGES = 10;

/** Every comment on the lines of a pull request, up to 1,000. */
export async function listReviewComments(
  { octokit, owner, repo }: Connection,
  number: number,
): Promise<Listed<Comment>> {
  return listPages(async (page) => {
    const { data } = await octokit.rest.pulls.listReviewComments({
      owner,
      repo,
      pull_number: number,
      per_page: PER_PAGE,
      page,
    });
    return data.map(readComment);
  }, MAX_PAGES);
}
