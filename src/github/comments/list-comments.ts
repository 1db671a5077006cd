import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';

/** A comment of a pull request or an issue. */
export interface Comment {
  readonly id: number;
  /** The login of its author; empty for a deleted account. */
  readonly author: string;
  readonly bot: boolean;
  readonly body: string;
  /** ISO 8601; empty where GitHub does not tell. */
  readonly updatedAt: string;
  readonly url: string;
}

/** GitHub takes no more than 2,500 comments in one conversation. */
const MAX_PAGES = 26;

/** Every comment of a pull request or an issue, oldest first. */
export async function listComments({ octokit, owner, repo }: Connection, number: number): Promise<Listed<Comment>> {
  return listPages(async (page) => {
    const { data } = await octokit.rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: PER_PAGE,
      page,
    });
    return data.map(readComment);
  }, MAX_PAGES);
}

export function readComment(data: {
  id: number;
  body?: string | null;
  html_url: string;
  updated_at?: string;
  user: { login: string; type: string } | null;
}): Comment {
  return {
    id: data.id,
    author: data.user?.login ?? '',
    bot: data.user?.type === 'Bot',
    body: data.body ?? '',
    updatedAt: data.updated_at ?? '',
    url: data.html_url,
  };
}
