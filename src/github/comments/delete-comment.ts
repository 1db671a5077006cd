import type { Connection } from '../connection.ts';
import { isMissing } from '../retry.ts';

/** Deletes a comment; one that is gone already is no trouble. */
export async function deleteComment({ octokit, owner, repo }: Connection, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
