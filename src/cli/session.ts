import { existsSync } from 'node:fs';
import { join } from 'node:path';
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

export function openSession(options: Options, terminal: Terminal, cwd: string, env: Environment): Session {
  const known = rules.map(({ id }) => id);
  for (const rule of [...options.only, ...options.skip]) {
    if (known.some((id) => covers(rule, id))) continue;
    throw new InputError(options.locale.cli.usage.unknownRule({ rule, suggestion: nearest(rule, known) }));
  }
  const site = findRoot(options, cwd);
  if (options.config !== null && !existsSync(join(site.root, options.config))) {
    throw new InputError(options.locale.cli.usage.configuration({ path: options.config }));
  }
  const world = openWorld(site.root, options, env, terminal);
  const request: ReviewRequest = {
    paths: site.paths,
    only: options.only,
    skip: options.skip,
    ...(options.config !== null && { configurationPath: options.config }),
    // The clock of a process begins with it.
    ...(options.timeBudget !== null && { deadline: options.timeBudget }),
    ...(options.shard !== null && { shard: options.shard }),
  };
  return { site, world, request };
}
