import type { Connection } from '../connection.ts';
import { PER_PAGE } from '../pages-of.ts';
import { type Pull, readPull } from './get-pull.ts';

export type PullQuery =
  | { readonly state: 'closed'; readonly perPage: number }
  | { readonly state: 'open'; readonly head: string };

/** The pull requests that changed last, or the open ones of a branch (`owner:branch`), one for each base. One page. */
export async function listPulls({ octokit, owner, repo }: Connection, query: PullQuery): Promise<Pull[]> {
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: query.state,
    ...(query.state === 'open' ? { head: query.head, per_page: PER_PAGE } : { per_page: query.perPage }),
    sort: 'updated',
    direction: 'desc',
  });
  return data.map(readPull);
}
