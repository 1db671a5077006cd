import type { Connection } from './connection.ts';

/** The login the token speaks for: `github-actions[bot]`, an app's, a person's. REST has no call that tells all three. */
export async function getViewer({ octokit }: Connection): Promise<string> {
  const { viewer } = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }');
  return viewer.login;
}
