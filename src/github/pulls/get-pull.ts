import type { Connection } from '../connection.ts';

/** A pull request, as much of it as anyone here asks. */
export interface Pull {
  readonly number: number;
  readonly state: string;
  readonly draft: boolean;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/repo` of the head; null when the fork was deleted. */
  readonly headRepository: string | null;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly mergedAt: string | null;
  readonly author: string;
  readonly labels: readonly string[];
}

/** The part of a pull request that every endpoint and every event gives. */
export interface PullData {
  number: number;
  state: string;
  draft?: boolean | undefined;
  head: { sha: string; ref: string; repo?: { full_name: string } | null };
  base: { sha: string; ref: string };
  merged_at?: string | null;
  user?: { login: string } | null;
  labels?: readonly { name?: string | null }[];
}

/** A pull request as it stands now. */
export async function getPull({ octokit, owner, repo }: Connection, number: number): Promise<Pull> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  return readPull(data);
}

export function readPull(data: PullData): Pull {
  return {
    number: data.number,
    state: data.state,
    draft: data.draft === true,
    headSha: data.head.sha,
    headRef: data.head.ref,
    headRepository: data.head.repo?.full_name ?? null,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    mergedAt: data.merged_at ?? null,
    author: data.user?.login ?? '',
    labels: (data.labels ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
  };
}
