import type { Connection } from '../connection.ts';
import { type Comment, readComment } from './list-comments.ts';

/** Writes a comment on a pull request or an issue. Not repeated: whoever calls looks first whether it was written. */
export async function createComment(
  { octokit, owner, repo }: Connection,
  number: number,
  body: string,
): Promise<Comment> {
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
  return readComment(data as Parameters<typeof readComment>[0]);
}
