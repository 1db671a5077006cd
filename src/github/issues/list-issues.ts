import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';

export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly bot: boolean;
  readonly state: string;
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

export function readIssue(data: {
  number: number;
  title: string;
  body?: string | null;
  user: { login: string; type: string } | null;
  state: string;
  html_url: string;
}): Issue {
  return {
    number: data.number,
    title: data.title,
    body: data.body ?? '',
    author: data.user?.login ?? '',
    bot: data.user?.type === 'Bot',
    state: data.state,
    url: data.html_url,
  };
}
