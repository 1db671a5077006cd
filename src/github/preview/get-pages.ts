import type { Connection } from '../connection.ts';

/** The address of the repository’s Pages site; null when it has none. */
export async function getPages({ octokit, owner, repo }: Connection): Promise<string | null> {
  const { data } = await octokit.rest.repos.getPages({ owner, repo });
  return data.html_url ?? null;
}
