import type { Connection } from '../connection.ts';

/** A remark on lines of the head, within the diff. */
export interface ReviewComment {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly body: string;
}

/** Posts remarks on the lines of a pull request, all at once, without approving or refusing it. */
export async function createReview(
  { octokit, owner, repo }: Connection,
  number: number,
  sha: string,
  body: string,
  comments: readonly ReviewComment[],
): Promise<void> {
  await octokit.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: sha,
    event: 'COMMENT',
    body,
    comments: comments.map((comment) => ({
      path: comment.path,
      body: comment.body,
      line: comment.endLine,
      side: 'RIGHT',
      ...(comment.startLine < comment.endLine ? { start_line: comment.startLine, start_side: 'RIGHT' } : {}),
    })),
  });
}
