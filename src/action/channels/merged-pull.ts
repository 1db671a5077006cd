import type { Connection } from '../../github/connection.ts';
import { ListCut } from '../../github/pages-of.ts';
import type { Pull } from '../../github/pulls/get-pull.ts';
import { listPullFiles } from '../../github/pulls/list-pull-files.ts';
import { listPulls } from '../../github/pulls/list-pulls.ts';
import { listPullsOfCommit } from '../../github/pulls/list-pulls-of-commit.ts';
import type { ChangedFile } from '../../world/git/changed-file.ts';
import type { Subject } from '../subject.ts';

/** What the CMS writes when GitHub refuses to merge and it commits to the branch itself. */
const FORCED = /\bForce merge of:/;
const RECENT = 20;
const MAX_CANDIDATES = 3;

/** The pull request whose merge was just pushed; null when the push came from none. Throws `ListCut` when nobody can tell. */
export async function findMergedPull(
  connection: Connection,
  push: Subject & { kind: 'push' },
  files: readonly ChangedFile[],
): Promise<Pull | null> {
  const { all: pulls, cut } = await listPullsOfCommit(connection, push.after);
  const merged = pulls.find(({ mergedAt }) => mergedAt !== null);
  if (merged !== undefined) return merged;
  if (cut) throw new ListCut('pulls');
  return FORCED.test(push.message) ? findForcedPull(connection, files) : null;
}

/** A forced merge has no tie to its pull request: it is known by its branch and by the very files it held. */
async function findForcedPull(connection: Connection, files: readonly ChangedFile[]): Promise<Pull | null> {
  const blobs = new Set(files.map(({ path, blob }) => `${path}\0${blob}`));
  const closed = await listPulls(connection, { state: 'closed', perPage: RECENT });
  const candidates = closed.filter(({ headRef }) => headRef.startsWith('cms/') && names(headRef, files));
  for (const pull of candidates.slice(0, MAX_CANDIDATES)) {
    const { all: own, cut } = await listPullFiles(connection, pull.number);
    if (!cut && own.length > 0 && own.every(({ path, blob }) => blobs.has(`${path}\0${blob}`))) return pull;
  }
  if (closed.length >= RECENT || candidates.length > MAX_CANDIDATES) throw new ListCut('pulls');
  return null;
}

/** `cms/challenges/alpha` holds the entry `alpha`, whose file bears its name (or, in a `files` collection, another). */
function names(branch: string, files: readonly ChangedFile[]): boolean {
  const slug = branch.split('/').at(-1) ?? '';
  const likely = files.some(({ path }) => path.includes(`/${slug}.`) || path.includes(`/${slug}/`));
  return likely || files.length === 1;
}
