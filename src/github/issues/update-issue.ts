import type { Connection } from '../connection.ts';

export interface IssueChange {
  readonly title: string;
  readonly body: string;
  readonly closed: boolean;
}

/** Replaces the title and text of an issue, and closes it when its work is done. */
export async function updateIssue(
  { octokit, owner, repo }: Connection,
  number: number,
  { title, body, closed }: IssueChange,
): Promise<void> {
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: number,
    title,
    body,
    ...(closed ? { state: 'closed', state_reason: 'completed' } : {}),
  });
}
