import { BASELINE_PATH, type BaselineEntry, writeBaseline } from '../configuration/baseline.ts';
import { makeBaseline } from '../review/baseline.ts';
import { isGivenUp } from '../review/request.ts';
import { review } from '../review/review.ts';
import { judgesOf, readsAll, runsOf } from '../review/scope.ts';
import { rules } from '../rules/index.ts';
import { RuleSelection } from '../rules/selection.ts';
import { InputError } from '../world/input-error.ts';
import { writeFileIn } from '../world/write-file.ts';
import { isNothingRead } from './nothing-read.ts';
import type { Options } from './options.ts';
import { type Terminal, tellUnread } from './output.ts';
import { openSession } from './session.ts';
import { inLanguageOfContent } from './site-language.ts';
import type { Environment } from './world.ts';

/** `relecture baseline`: writes down what the site has to mend today, so that it is folded away; `--prune` takes out what is mended. */
export async function baseline(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const { request, world, site } = openSession(asked, terminal, cwd, env);
  if (!readsAll(request)) throw new InputError(asked.locale.cli.baseline.whole);
  const found = await review(world, { ...request, confirm: false });
  const options = inLanguageOfContent(asked, found);
  const words = options.locale.cli.baseline;
  await tellUnread(found, options, terminal);
  if (isNothingRead(found, options)) return 2;
  const before = found.site.baseline;
  if (options.prune && before === null) throw new InputError(words.none({ path: BASELINE_PATH }));
  if (isGivenUp(found)) {
    terminal.err(`relecture: ${words.partial}\n`);
    return 1;
  }
  const runs = runsOf(request, world, found);
  const selection = new RuleSelection(rules, found.site.configuration, request.only, request.skip);
  // Written anew, it forgets what the settings leave out; made lighter, it only loses what is mended.
  const judged = options.prune ? judgesOf(runs, found, selection) : runs;
  const entries = makeBaseline(found, before ?? [], { runs: judged, prune: options.prune });
  const { dryRun } = options;
  if (!dryRun) write(site.root, entries, options);
  const count = entries.length;
  const said = options.prune
    ? words.pruned({ gone: (before ?? []).length - count, left: count, path: BASELINE_PATH, dryRun })
    : words.written({ count, pages: new Set(entries.map(({ path }) => path)).size, path: BASELINE_PATH, dryRun });
  terminal.out(`${said}\n`);
  return 0;
}

function write(root: string, entries: readonly BaselineEntry[], { locale }: Options): void {
  try {
    writeFileIn(root, BASELINE_PATH, writeBaseline(entries));
  } catch {
    throw new InputError(locale.cli.usage.write({ path: BASELINE_PATH }));
  }
}
