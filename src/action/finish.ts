import { isClean, verdictOf } from '../report/comment.ts';
import { toRemarks } from '../report/remarks.ts';
import { previewLink } from '../report/summary.ts';
import { withLeft } from '../review/summarise.ts';
import { levelOf } from './conclude.ts';
import type { Delivered } from './deliver.ts';
import { appendSummary, log, writeOutputs } from './output.ts';
import { writeFiles } from './report-files.ts';
import type { Session } from './session.ts';

/** What time left out of the telling is in the report too, and is not green. */
export async function tellLeft(session: Session, { left }: Delivered): Promise<'success' | 'failure'> {
  const { inputs, reviewed, conclusion } = session;
  const review = withLeft(reviewed.review, left);
  const told = review.notDone.slice(reviewed.review.notDone.length);
  if (told.length === 0) return conclusion;
  const words = inputs.locale.report.notDone;
  appendSummary(told.map(({ code, count }) => `\n> ${words[code]({ count })}\n`).join(''));
  await writeFiles(session, review);
  return levelOf(inputs, session.subject) === 'never' ? conclusion : 'failure';
}

/** The end of the log, the last lines of the summary and the outputs. */
export function finish(session: Session, reportFile: string, delivered: Delivered): void {
  const { inputs, reviewed, conclusion, channel } = session;
  const remarks = toRemarks(reviewed.review, inputs.locale);
  if (delivered.previewUrl !== null) appendSummary(previewLink({ ...channel, previewUrl: delivered.previewUrl }));
  const { errors, warnings, infos, durationMs } = reviewed.review.stats;
  const verdict = verdictOf(remarks, channel);
  const { read, existing, log: words } = inputs.locale.github;
  if (remarks.files > 0) log(read(remarks));
  log(words.done({ verdict, milliseconds: durationMs }));
  if (remarks.existing > 0) log(existing({ count: remarks.existing, others: !isClean(remarks) }));
  const { previewUrl, commentUrl } = delivered;
  if (previewUrl !== null) log(words.preview({ url: previewUrl }));
  if (commentUrl !== null) log((session.subject.kind === 'site' ? words.issue : words.comment)({ url: commentUrl }));
  writeOutputs({
    conclusion,
    errors,
    warnings,
    infos,
    'report-file': reportFile,
    'preview-url': delivered.previewUrl ?? '',
    'preview-file': delivered.previewFile ?? '',
    'comment-url': delivered.commentUrl ?? '',
  });
}
