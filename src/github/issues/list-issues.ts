import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly bot: boolean;
  readonly state: string;
  /** Why it is closed (`completed`, `not_planned`…); empty where nobody said. */
  readonly reason: string;
  /** ISO 8601; empty for an open one. */
  readonly closedAt: string;
  readonly url: string;
}

/** Once a day, of the thousand calls that a workflow has in an hour. */
const MAX_PAGES = 30;

/** The open issues, pull requests left out; the first 3,000 of both. */
export async function listIssues({ octokit, owner, repo }: Connection): Promise<Listed<Issue>> {
  const { all, cut } = await listPages(async (page) => {
    const { data } = await octokit.rest.issues.listForRepo({
      owner,
      repo,
      state: 'open',
      per_page: PER_PAGE,
      page,
    });
    return data.map((issue) => ({ ...readIssue(issue), pull: issue.pull_request !== undefined }));
  }, MAX_PAGES);
  return { all: all.filter(({ pull }) => !pull), cut };
}

/** The closed issues of one author, the last that were touched first: a hundred at most. */
export async function listClosedIssues({ octokit, owner, repo }: Connection, author: string): Promise<Issue[]> {
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    state: 'closed',
    creator: author,
    sort: 'updated',
    direction: 'desc',
    per_page: PER_PAGE,
  });
  return data.filter((issue) => issue.pull_request === undefined).map(readIssue);
}

export function readIssue(data: {
  number: number;
  title: string;
  body?: string | null;
  user: { login: string; type: string } | null;
  state: string;
  state_reason?: string | null | undefined;
  closed_at?: string | null;
  html_url: string;
}): Issue {
  return {
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    author: data.user?.login ?? '',
    bot: data.user?.type === 'Bot',
    state: data.state,
    reason: data.state_reason ?? '',
    closedAt: data.closed_at ?? '',
    url: data.html_url,
  };
}
