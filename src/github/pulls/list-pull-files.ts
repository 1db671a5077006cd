import type { ChangedFile } from '../../world/git/changed-file.ts';
import type { Connection } from '../connection.ts';
import { type Listed, listPages, PER_PAGE } from '../pages-of.ts';

/** GitHub lists no more than 3,000 files. */
const MAX_PAGES = 30;

/** The files of a pull request; `cut` when there may be more than GitHub lists. */
export async function listPullFiles(
  { octokit, owner, repo }: Connection,
  number: number,
): Promise<Listed<ChangedFile>> {
  return listPages(async (page) => {
    const { data } = await octokit.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: PER_PAGE, page });
    return data.map(readChangedFile);
  }, MAX_PAGES);
}

export function readChangedFile(data: {
  filename: string;
  previous_filename?: string;
  status: string;
  sha: string | null;
  patch?: string;
}): ChangedFile {
  const status = data.status === 'added' || data.status === 'removed' || data.status === 'renamed' ? data.status : null;
  return {
    path: data.filename,
    previousPath: data.previous_filename ?? null,
    // A copy is a new file, whatever it was copied from.
    status: status ?? (data.status === 'copied' ? 'added' : 'modified'),
    blob: data.sha ?? '',
    patch: data.patch ?? null,
  };
}
