import type { Connection } from '../connection.ts';
import { type Issue, readIssue } from './list-issues.ts';

/** Opens an issue. Not repeated: whoever calls looks first whether it was opened. */
export async function createIssue({ octokit, owner, repo }: Connection, title: string, body: string): Promise<Issue> {
  const { data } = await octokit.rest.issues.create({ owner, repo, title, body });
  return readIssue(data);
}
