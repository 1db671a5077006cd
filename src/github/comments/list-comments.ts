import type { Connection } from '../connection.ts';
import { allPages, PER_PAGE } from '../pages-of.ts';

/** A comment of a pull request or an issue. */
export interface Comment {
  readonly id: number;
  /** The login of its author; empty for a deleted account. */
  readonly author: string;
  readonly bot: boolean;
  readonly body: string;
  readonly url: string;
}

const MAX_PAGES = 20;

/** Every comment of a pull request or an issue, oldest first, up to 2,000. */
export async function listComments({ octokit, owner, repo }: Connection, number: number): Promise<Comment[]> {
  return allPages(async (page) => {
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
  user: { login: string; type: string } | null;
}): Comment {
  return {
    id: data.id,
    author: data.user?.login ?? '',
    bot: data.user?.type === 'Bot',
    body: data.body ?? '',
    url: data.html_url,
  };
}
