import { type Access, git, gitWith } from './git.ts';

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

/** First with what the checkout left (public, or kept credentials), then with the token of the run. */
export function accessesOf({ serverUrl, token }: FetchAccess): readonly Access[] {
  return token !== null && /^https?:/.test(serverUrl) ? [{}, credentialsFor(serverUrl, token)] : [{}];
}

/**
 * Fetches one commit without its history: what a shallow checkout leaves out. The token is given by the environment and never on
 * a command line. False when it cannot be had.
 */
export async function fetchCommit(root: string, sha: string, access: FetchAccess): Promise<boolean> {
  const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha];
  return gitWith(accessesOf(access), root, args).then(
    () => true,
    () => false,
  );
}

/** The token for git, by the environment: a command line can be read by every process of the machine. */
export function credentialsFor(serverUrl: string, token: string): Access {
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
