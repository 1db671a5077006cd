import { blameOf } from '../blame.ts';
import { DiskTree } from '../disk.ts';
import { openProbe } from '../open-probe.ts';
import { parseApart } from '../parse-apart.ts';
import type { World } from '../review.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { createProgress } from './progress.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The world of a command line: its disk, its clock, its network. */
export function openWorld(root: string, options: Options, env: Environment, terminal: Terminal): World {
  const today = (timeZone: string) => options.asOf ?? dayIn(timeZone);
  const progress = createProgress(terminal, options.locale);
  const deadline = options.timeBudget === null ? null : performance.now() + options.timeBudget;
  return {
    tree: new DiskTree(root),
    today,
    probe: options.offline
      ? null
      : (site) =>
          openProbe(site, {
            today: today(site.timeZone),
            env,
            cache: options.cache,
            locale: options.locale,
            deadline,
            notice: (sentence) => terminal.err(`relecture: ${sentence}\n`),
            progress: (done, total) => progress('links', done, total),
          }),
    changedOn: blameOf(root),
    parse: parseApart,
    clock: () => performance.now(),
    progress,
  };
}

/** Today in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return format.format(new Date());
}
