import type { Connection } from '../connection.ts';

export interface StatusRequest {
  /** The commit: the head of the pull request, not its merge commit. */
  readonly sha: string;
  readonly context: string;
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  readonly description: string;
  readonly targetUrl: string | null;
}

/** GitHub shows no more of a status description. */
const MAX_STATUS_DESCRIPTION = 140;

/** Sets a commit status. Posting the same one twice does no harm, so it is repeated after a fault of the server. */
export async function createStatus({ octokit, owner, repo }: Connection, status: StatusRequest): Promise<void> {
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: status.sha,
    context: status.context,
    state: status.state,
    description: shorten(status.description),
    ...(status.targetUrl === null ? {} : { target_url: status.targetUrl }),
    request: { repeatable: true },
  });
}

function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_STATUS_DESCRIPTION) return text;
  return `${characters
    .slice(0, MAX_STATUS_DESCRIPTION - 1)
    .join('')
    .trimEnd()}…`;
}
