import type { Connection } from './connection.ts';

/** The address of the site that GitHub Pages serves for the repository, with a final slash. */
export async function getPages({ octokit, owner, repo }: Connection): Promise<string> {
  const { data } = await octokit.rest.repos.getPages({ owner, repo });
  const url = data.html_url ?? `https://${owner.toLowerCase()}.github.io/${repo}/`;
  return url.endsWith('/') ? url : `${url}/`;
}
