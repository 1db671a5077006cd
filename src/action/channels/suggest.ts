import { createReview } from '../../github/comments/create-review.ts';
import { listReviewComments } from '../../github/comments/list-review-comments.ts';
import type { Connection } from '../../github/connection.ts';
import { ListCut } from '../../github/pages-of.ts';
import type { Pull } from '../../github/pulls/get-pull.ts';
import { listPullFiles } from '../../github/pulls/list-pull-files.ts';
import { repositoryPath } from '../../report/channel.ts';
import { readProposed, renderSuggestions, type Suggestion } from '../../report/suggestions.ts';
import type { ChangedLines } from '../../review/changed-lines.ts';
import { addedLines } from '../../world/git/diff-commits.ts';
import type { Session } from '../session.ts';

/** Proposes safe fixes on lines of the diff, those never proposed before. Hints alone are worth no e-mail, unless they were asked for. */
export async function postReview(
  session: Session,
  connection: Connection,
  pull: Pull,
  isCurrent: () => Promise<boolean>,
): Promise<void> {
  const { reviewed, inputs, change } = session;
  const { locale } = inputs;
  const isWorthIt = (all: readonly Suggestion[]) =>
    inputs.suggestions === 'true' ? all.length > 0 : all.some(({ severity }) => severity !== 'info');
  // Nothing to propose costs no call.
  if (!isWorthIt(renderSuggestions(reviewed.review, change.lines, locale))) return;
  if (!(await isCurrent())) return;
  const [{ all: files, cut }, said] = await Promise.all([
    listPullFiles(connection, pull.number),
    listReviewComments(connection, pull.number),
  ]);
  // What was proposed beyond the end of the list would be proposed twice.
  if (said.cut) throw new ListCut('review comments');
  // The lines of the diff as GitHub counts them: those of the head, which the merge may have moved.
  const heads = new Map(files.map((file) => [file.path, file]));
  const lines: ChangedLines = new Map(
    [...change.lines].flatMap(([path, merged]) => {
      const patch = heads.get(repositoryPath(change, path))?.patch;
      const own = patch === undefined || patch === null ? [] : addedLines(patch);
      return JSON.stringify(own) === JSON.stringify(merged) ? [[path, own]] : [];
    }),
  );
  if (cut && [...change.lines.keys()].some((path) => !heads.has(repositoryPath(change, path))))
    throw new ListCut('files');
  const proposed = readProposed(said.all.map(({ body }) => body));
  const fresh = renderSuggestions(reviewed.review, lines, locale, proposed);
  if (!isWorthIt(fresh)) return;
  const intro = locale.github.suggestions({ count: fresh.length });
  const placed = fresh.map((one) => ({ ...one, path: repositoryPath(change, one.path) }));
  await createReview(connection, pull.number, pull.headSha, intro, placed);
}
