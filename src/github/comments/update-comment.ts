import type { Connection } from '../connection.ts';

/** Replaces the text of a comment. */
export async function updateComment({ octokit, owner, repo }: Connection, id: number, body: string): Promise<void> {
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
}
