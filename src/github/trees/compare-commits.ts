import type { ChangedFile } from '../../world/git/changed-file.ts';
import type { Connection } from '../connection.ts';
import { readChangedFile } from '../pulls/list-pull-files.ts';

export interface Comparison {
  /** The best common ancestor of both. */
  readonly mergeBase: string;
  /** At most 300: GitHub gives no more. */
  readonly files: readonly ChangedFile[];
  /** True when there may be more files than those listed. */
  readonly cut: boolean;
}

/** GitHub lists no more files in a comparison. */
const MAX_FILES = 300;

/** What `head` brings since it left `base`. One call. */
export async function compareCommits(
  { octokit, owner, repo }: Connection,
  base: string,
  head: string,
): Promise<Comparison> {
  const basehead = `${base}...${head}`;
  // One commit a page: the files come whole with the first page, the commits are of no use.
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  const files = (data.files ?? []).map(readChangedFile);
  return { mergeBase: data.merge_base_commit.sha, files, cut: files.length >= MAX_FILES };
}
