import type { Connection } from '../connection.ts';
import { type Issue, readIssue } from './list-issues.ts';

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  /** GitHub makes those that it does not know. */
  readonly labels: readonly string[];
  /** It refuses the issue for one that it does not know. */
  readonly assignees: readonly string[];
}

/** Opens an issue. Not repeated: whoever calls looks first whether it was opened. */
export async function createIssue(
  { octokit, owner, repo }: Connection,
  { title, body, labels, assignees }: NewIssue,
): Promise<Issue> {
  const { data } = await octokit.rest.issues.create({
    owner,
    repo,
    title,
    body,
    ...(labels.length > 0 && { labels: [...labels] }),
    ...(assignees.length > 0 && { assignees: [...assignees] }),
  });
  return readIssue(data);
}
