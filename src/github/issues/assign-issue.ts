import type { Connection } from '../connection.ts';

/** Says who is to see to an issue, in place of whoever was. */
export async function assignIssue(
  { octokit, owner, repo }: Connection,
  number: number,
  assignees: readonly string[],
): Promise<void> {
  await octokit.rest.issues.update({ owner, repo, issue_number: number, assignees: [...assignees] });
}
