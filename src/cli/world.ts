import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { OverlayTree } from '../content/overlay-tree.ts';
import { ownTree } from '../content/trusted-tree.ts';
import { dayIn } from '../dates/day.ts';
import type { Locale } from '../locales/locale.ts';
import { visible } from '../report/visible.ts';
import type { World } from '../review/review.ts';
import { DiskTree } from '../world/disk.ts';
import { authorTimesOf } from '../world/git/author-times.ts';
import { changedOnOf, HISTORY } from '../world/git/changed-on.ts';
import { changedOnUnsaved } from '../world/git/unsaved.ts';
import { openProbe } from '../world/open-probe.ts';
import { createPack } from '../world/pack.ts';
import { createParserApart } from '../world/parse-apart.ts';
import { startQuickParser } from '../world/quick-parser.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { createProgress } from './progress.ts';
import { inLanguageOfContent, inLanguageOfPages } from './site-language.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Ctrl-C ends the reading, and what was found is told; a second one ends the process, as anywhere. */
function stopOnSignal(say: () => void): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (!controller.signal.aborted) say();
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  return controller.signal;
}

interface Beside {
  /** Texts that stand in place of what the disk has, by path. */
  readonly over?: ReadonlyMap<string, Uint8Array> | null;
  /** Who ends the run, where signals have another meaning. */
  readonly stop?: AbortSignal;
}

/** The world of a command line: its disk, its clock, its network. */
export function openWorld(
  root: string,
  options: Options,
  env: Environment,
  terminal: Terminal,
  { over = null, ...beside }: Beside = {},
): World {
  // Once the site is read, its language has a say, and so have the pages that are known by then.
  let spoken = (): Locale => options.locale;
  const stop = beside.stop ?? stopOnSignal(() => terminal.err(`relecture: ${spoken().cli.interrupted}\n`));
  const today = (timeZone: string) => options.asOf ?? dayIn(new Date(), timeZone);
  const progress = createProgress(terminal, () => spoken());
  const disk = new DiskTree(root);
  const tree = over === null ? disk : new OverlayTree(disk, over);
  let historyLeft = false;
  const saved = changedOnOf(root, {
    today: options.asOf,
    left: () => {
      historyLeft = true;
    },
    cut: () => terminal.err(`relecture: ${spoken().cli.cutHistory}\n`),
    ...(options.timeBudget !== null && { until: HISTORY * options.timeBudget }),
  });
  const history = over === null ? saved : changedOnUnsaved(saved, textsOf(root, over), today('UTC'));
  return {
    ...ownTree(tree),
    today,
    probe: options.offline
      ? null
      : async (site) =>
          openProbe(site, {
            today: today(site.timeZone),
            env,
            // Whoever wrote the files that are read must not choose what of the environment is sent, nor to whom.
            variables: new Set((env['RELECTURE_ENV'] ?? '').split(',').map((name) => name.trim())),
            cache: options.cache,
            tree,
            locale: (await inLanguageOfPages(options, tree, site)).locale,
            signal: stop,
            notice: (sentence) => terminal.err(`relecture: ${visible(sentence)}\n`),
            progress: (done, total) => progress('links', done, total),
          }),
    changedOn: (path, line) => history(path, line) ?? options.writtenOn,
    historyLeft: () => historyLeft,
    authorTimes: () => authorTimesOf(root),
    parse: createParserApart(),
    quicken: startQuickParser,
    pack: createPack(),
    isStopped: async () => {
      await setImmediate();
      return stop.aborted;
    },
    clock: () => performance.now(),
    cpu: () => process.cpuUsage().user / 1000,
    progress,
    siteRead: (site) => {
      spoken = () => inLanguageOfContent(options, { site, pages: [...site.pages.values()] }).locale;
    },
  };
}

/** Each text as it stands, and as the disk has it; those that the disk has not have no history. */
function textsOf(root: string, over: ReadonlyMap<string, Uint8Array>) {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return new Map(
    [...over].map(([path, bytes]) => {
      const file = join(root, path);
      return [path, { now: text(bytes), saved: existsSync(file) ? text(readFileSync(file)) : '' }] as const;
    }),
  );
}
