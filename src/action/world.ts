import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { TrustedTree } from '../content/trusted-tree.ts';
import { dayIn } from '../dates/day.ts';
import type { World } from '../review/review.ts';
import type { Site } from '../site/site.ts';
import { authorTimesOf } from '../world/git/author-times.ts';
import { changedOnOf, HISTORY } from '../world/git/changed-on.ts';
import { openProbe } from '../world/open-probe.ts';
import { createPack } from '../world/pack.ts';
import { createParserApart } from '../world/parse-apart.ts';
import { startQuickParser } from '../world/quick-parser.ts';
import type { Inputs } from './inputs.ts';
import { log } from './output.ts';
import type { Run } from './run.ts';
import type { Speech } from './speech.ts';

interface Reading {
  /** Null when there are none that may be followed. */
  readonly settings: TrustedTree | null;
  /** When the review must end. */
  readonly until: number | undefined;
  /** What is read was accepted. */
  readonly believed: boolean;
  /** Only what a change brings is judged: it has just been written, whatever history is there. */
  readonly isNew: boolean;
}

/** The world of a run, but for its tree. */
export function openWorld(
  speech: Speech,
  run: Run,
  env: Readonly<Record<string, string | undefined>>,
  notice: (sentence: string) => void,
  signal: AbortSignal,
  { settings, until, believed, isNew }: Reading,
): Omit<World, 'tree'> {
  const { inputs } = speech;
  const today = (timeZone: string) => inputs.asOf ?? dayIn(new Date(), timeZone);
  const openSite = async (site: Site) =>
    openProbe(site, {
      today: today(site.timeZone),
      env,
      variables: null,
      cache: linkCacheOf(inputs, run, believed),
      locale: (await speech.learn(site)).locale,
      notice,
      signal,
      ...(settings && { tree: settings.tree }),
    });
  let historyLeft = false;
  const root = join(run.workspace, inputs.root ?? '');
  return {
    settings,
    today,
    probe: inputs.offline ? null : openSite,
    changedOn: changedOnOf(root, {
      today: inputs.asOf,
      left: () => {
        historyLeft = true;
      },
      // That is how `actions/checkout` does it by default: a line of the log, not a note on each pull request.
      cut: () => isNew || speech.later(({ locale }) => capitalised(locale.cli.cutHistory)),
      ...(until !== undefined && { until: HISTORY * until }),
    }),
    historyLeft: () => historyLeft,
    authorTimes: () => authorTimesOf(root),
    parse: createParserApart(),
    quicken: startQuickParser,
    pack: createPack(),
    isStopped: async () => {
      await setImmediate();
      // Whoever cancels a run is told nothing of it.
      signal.throwIfAborted();
      return false;
    },
    clock: () => performance.now(),
    cpu: () => process.cpuUsage().user / 1000,
  };
}

/** On the command line, the name of the tool stands before it. */
function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

/**
 * Where what is learnt of links is kept for the next run; null for nowhere. Whoever proposes a change may bring a folder of that name,
 * filled as they like: it is read and written where what is read was accepted, and nowhere else.
 */
function linkCacheOf({ cache, locale }: Inputs, run: Run, believed: boolean): string | null {
  if (cache === null) return null;
  if (!believed) log(locale.github.log.cacheLeft);
  return believed ? join(run.workspace, cache) : null;
}
