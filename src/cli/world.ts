import { blameOf } from '../blame.ts';
import { DiskTree } from '../disk.ts';
import { parseApart } from '../parse-apart.ts';
import type { World } from '../review.ts';
import type { Options } from './options.ts';

/** The world of a command line: its disk, its clock, its network. */
export function openWorld(
  root: string,
  options: Options,
  env: Readonly<Record<string, string | undefined>>,
  notice: (sentence: string) => void,
): World {
  return {
    tree: new DiskTree(root),
    today: (timeZone) => options.asOf ?? dayIn(timeZone),
    probe: null,
    changedOn: blameOf(root),
    parse: parseApart,
    clock: () => performance.now(),
  };
}

/** Today in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(),
  );
}
