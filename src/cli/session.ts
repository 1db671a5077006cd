import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGlob, globsOf } from '../configuration/glob.ts';
import { nearest } from '../content/nearest.ts';
import type { ReviewRequest, World } from '../review/request.ts';
import { rules } from '../rules/index.ts';
import { covers } from '../rules/run.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import type { Terminal } from './output.ts';
import { findRoot, type SiteRoot } from './site-root.ts';
import { type Environment, openWorld } from './world.ts';

/** What every command that reads the site needs. */
export interface Session {
  readonly site: SiteRoot;
  readonly world: World;
  readonly request: ReviewRequest;
}

/** @param beside `text`: what the only path holds, in place of what the disk has there; null: all is on the disk. `stop`: as in `openWorld`. */
export function openSession(
  options: Options,
  terminal: Terminal,
  cwd: string,
  env: Environment,
  { text = null, stop }: { readonly text?: Uint8Array | null; readonly stop?: AbortSignal } = {},
): Session {
  const { only, skip } = withWholeNames(options);
  const site = withoutExcluded(findRoot(options, cwd), options);
  if (text !== null && site.paths.length === 0) throw new InputError(options.locale.cli.usage.stdinName);
  if (options.config !== null && !existsSync(join(site.root, options.config))) {
    throw new InputError(options.locale.cli.usage.configuration({ path: options.config }));
  }
  const world = openWorld(site.root, options, env, terminal, {
    over: text === null ? null : new Map(site.paths.map((path) => [path, text])),
    ...(stop !== undefined && { stop }),
  });
  const request: ReviewRequest = {
    paths: site.paths,
    only,
    skip,
    exclude: options.exclude.flatMap(globsOf),
    ...(options.config !== null && { configurationPath: options.config }),
    ...(options.noBaseline && { baseline: false as const }),
    // The clock of a process begins with it.
    ...(options.timeBudget !== null && { deadline: options.timeBudget }),
    ...(options.shard !== null && { shard: options.shard }),
  };
  return { site, world, request };
}

/** A rule, or a family, that was probably meant; null when none is near. */
export function suggestRule(rule: string): string | null {
  const known = rules.map(({ id }) => String(id));
  const families = new Set(known.map((id) => id.slice(0, id.indexOf('-') + 1)));
  // « typographie- », « lien- »: as in French, or without its last letters.
  return nearest(rule, rule.endsWith('-') ? families : known);
}

/**
 * The same with rules and families named in full: any start of a name stands for those that start so, but for rules that are off until
 * they are asked for by name. Whoever names a rule that there is not believes that it is run, or left: an `InputError`.
 */
export function withWholeNames<Asked extends Pick<Options, 'only' | 'skip' | 'locale'>>(asked: Asked): Asked {
  const known = rules.map(({ id }) => id);
  const whole = (rule: string): readonly string[] => {
    if (known.some((id) => covers(rule, id))) return [rule];
    const suggestion = suggestRule(rule);
    const started = rules.filter(({ id, off }) => off !== true && id.startsWith(rule)).map(({ id }) => id);
    // A letter is missing rather than a name begun: `date-stal`.
    if (suggestion === null && started.length > 0) return started;
    throw new InputError(asked.locale.cli.usage.unknownRule({ rule, suggestion }));
  };
  return { ...asked, only: asked.only.flatMap(whole), skip: asked.skip.flatMap(whole) };
}

/** The shell names one by one what `*.md` means: what is left out is left out of that too. */
function withoutExcluded(site: SiteRoot, { exclude, locale }: Options): SiteRoot {
  const globs = exclude.flatMap(globsOf).map((glob) => createGlob(glob, { dot: true }));
  const paths = site.paths.filter((path) => !globs.some((matches) => matches(path)));
  if (paths.length === 0 && site.paths.length > 0) throw new InputError(locale.cli.usage.allExcluded);
  return { ...site, paths };
}
