import { maskCredentials } from '../links/credentials.ts';
import type { Rewriting } from '../report/patch.ts';
import { type Review, review } from '../review/review.ts';
import { shortened } from '../review/time.ts';
import { isNothingRead } from './nothing-read.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { tellUnread, writeReports } from './output.ts';
import { openSession, type Session } from './session.ts';
import type { Environment } from './world.ts';

/** What is done first leaves time to what comes after it: the base, the fixes and the last look. */
const HEAD = 0.5;
const BEFORE_FIXES = 0.4;
const FIXES = 0.3;

/** `relecture check`: reviews, mends when asked, reports. Gives the exit status. */
export async function check(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const session = openSession(options, terminal, cwd, env);
  const { request, world } = session;
  const first = options.fix ? { ...session, request: shortened(request, BEFORE_FIXES, world.clock()) } : session;
  let found = await reviewWithBase(first, options);
  let shown = terminal;
  if (options.fix && (await world.isStopped?.()) !== true) {
    const { mend } = await import('./mend.ts');
    const { fixes, files, held } = await mend(
      found,
      { ...session, request: shortened(request, FIXES, world.clock()) },
      options,
    );
    const told = { fixes, files: files.length, held, dryRun: options.dryRun };
    terminal.err(`${options.locale.cli.fixed(told)}\n`);
    if (options.dryRun && files.length > 0) shown = await showPatch(files, options, terminal);
    else if (fixes > 0 && !options.dryRun)
      found = await reviewWithBase(openSession(options, terminal, cwd, env), options);
  }
  await tellUnread(found, options, terminal);
  await writeReports(found, options, shown);
  return endOf(found, options);
}

/** The exit status of a command that reads pages. */
export function endOf(found: Review, options: Options): number {
  return isNothingRead(found, options) ? 2 : statusOf(found, options.failOn);
}

/**
 * Writes what a dry run would change. A patch must be alone where it is written: it takes standard output from the report that a
 * person reads, which goes to standard error, and leaves it to the report that a machine reads. Gives where the report goes.
 * Beside a password it does not apply: nobody is shown one.
 */
async function showPatch(files: readonly Rewriting[], options: Options, terminal: Terminal): Promise<Terminal> {
  const { renderPatch } = await import('../report/patch.ts');
  const machine = options.outputs.some(({ format, file }) => file === null && format !== 'pretty');
  (machine ? terminal.err : terminal.out)(maskCredentials(renderPatch(files)));
  return machine ? terminal : { ...terminal, out: terminal.err };
}

/** The review, and with `--base` what stood there already set apart. */
async function reviewWithBase(session: Session, options: Options): Promise<Review> {
  const { world } = session;
  const told = options.fix || options.outputs.some(({ format }) => format === 'json');
  const request = told ? session.request : { ...session.request, confirm: false as const };
  if (options.base === null) return review(world, request);
  const head = await review(world, shortened(request, HEAD, world.clock()));
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
