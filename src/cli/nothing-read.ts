import { visibleLine } from '../report/visible.ts';
import type { Review } from '../review/review.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';

/** « Nothing to report » is never said of what was not read: a file that was named, a site without a page. */
export function isNothingRead({ pages, notDone, unread }: Review, { shard }: Options): boolean {
  return unread.some(({ named }) => named) || (shard === null && pages.length === 0 && notDone.length === 0);
}

/** Says on standard error that there was no page, and for a report that does not tell it, what was not read and not done. */
export function tellNothingRead(found: Review, { locale }: Options, terminal: Terminal, isTold = false): void {
  const { pages, findings, notDone, stats } = found;
  if (!isTold) {
    if (stats.unread.length > 0) terminal.err(`${visibleLine(locale.report.unread(stats))}\n`);
    for (const { code, count } of notDone) terminal.err(`${locale.report.notDone[code]({ count })}\n`);
  }
  if (pages.length === 0 && (findings.length === 0 || !isTold) && notDone.length === 0)
    terminal.err(`${locale.cli.noPage}\n`);
}
