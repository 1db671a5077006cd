import { git } from './git.ts';

export interface FetchAccess {
  /** `https://github.com`. */
  readonly serverUrl: string;
  readonly token: string | null;
}

/** True when a commit is in the local repository. */
export async function hasCommit(root: string, sha: string): Promise<boolean> {
  return git(root, ['cat-file', '-e', `${sha}^{commit}`]).then(
    () => true,
    () => false,
  );
}

/**
 * Fetches one commit without its history: what a shallow checkout leaves out. First with what the checkout left
 * (public, or kept credentials), then with the token of the run, given by the environment and never on a command line.
 * False when neither works.
 */
export async function fetchCommit(root: string, sha: string, { serverUrl, token }: FetchAccess): Promise<boolean> {
  const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha];
  const tries: Readonly<Record<string, string>>[] = [{}];
  if (token !== null && /^https?:/.test(serverUrl)) tries.push(credentialsFor(serverUrl, token));
  for (const extra of tries) {
    const done = await git(root, args, extra).then(
      () => true,
      () => false,
    );
    if (done) return true;
  }
  return false;
}

/** The token for git, by the environment: a command line can be read by every process of the machine. */
export function credentialsFor(serverUrl: string, token: string): Readonly<Record<string, string>> {
  const key = `http.${serverUrl.replace(/\/+$/, '')}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    // The empty value first: beside the one the checkout left, two Authorization headers would be refused.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
