import { GitTrouble, git } from './git.ts';

/** Of the last commits, that many: enough to tell where a site is written. */
const COMMITS = 300;

/** When the last commits were written, by the clocks of their authors: ISO 8601 with its offset. Empty where there is no history. */
export async function authorTimesOf(root: string): Promise<readonly string[]> {
  try {
    const said = await git(root, ['log', `--max-count=${COMMITS}`, '--format=%aI']);
    return said.toString().split('\n').filter(Boolean);
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error;
    return [];
  }
}
