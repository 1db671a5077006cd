import { type Review, review } from '../review/review.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { tellUnread, writeReports } from './output.ts';
import { openSession, type Session } from './session.ts';
import type { Environment } from './world.ts';

/** `relecture check`: reviews, mends when asked, reports. Gives the exit status. */
export async function check(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const session = openSession(options, terminal, cwd, env);
  let found = await reviewWithBase(session, options);
  if (options.fix && (await session.world.isStopped?.()) !== true) {
    const { mend } = await import('./mend.ts');
    const mended = await mend(found, session, options);
    terminal.err(`${options.locale.cli.fixed({ ...mended, dryRun: options.dryRun })}\n`);
    if (mended.fixes > 0 && !options.dryRun)
      found = await reviewWithBase(openSession(options, terminal, cwd, env), options);
  }
  await tellUnread(found, options, terminal);
  await writeReports(found, options, terminal);
  return endOf(found, options);
}

/** The exit status of a command that reads pages. */
export function endOf(found: Review, options: Options): number {
  return isNothingRead(found, options) ? 2 : statusOf(found, options.failOn);
}

/** « Nothing to report » is never said of what was not read: a file that was named, a site without a page. */
function isNothingRead({ pages, notDone, unread }: Review, { shard }: Options): boolean {
  return unread.some(({ named }) => named) || (shard === null && pages.length === 0 && notDone.length === 0);
}

/** The review, and with `--base` what stood there already set apart. */
async function reviewWithBase(session: Session, options: Options): Promise<Review> {
  const head = await review(session.world, session.request);
  if (options.base === null) return head;
  const { compareWithBase } = await import('./base.ts');
  return (await compareWithBase(head, session, options)).head;
}

/** 2 when the configuration itself is wrong, 1 when something new is at or above the level or was not done, 0 otherwise. */
export function statusOf(found: Review, failOn: Options['failOn']): number {
  const { configurationPath } = found.site;
  const broken = found.findings.some(
    ({ path, rule, severity }) =>
      path === configurationPath && severity === 'error' && rule.startsWith('configuration-'),
  );
  if (broken) return 2;
  if (failOn === 'never') return 0;
  // What was given up is never green.
  if (found.partial) return 1;
  const { errors, warnings } = found.stats;
  return errors + (failOn === 'warning' ? warnings : 0) > 0 ? 1 : 0;
}
