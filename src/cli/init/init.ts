import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visibleLine } from '../../report/visible.ts';
import { type Review, review } from '../../review/review.ts';
import { DiskTree } from '../../world/disk.ts';
import { gitArguments } from '../../world/git/git.ts';
import { InputError } from '../../world/input-error.ts';
import { writeFileIn } from '../../world/write-file.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../output.ts';
import { type Environment, openWorld } from '../world.ts';
import { gatherInit } from './facts.ts';
import { type InitPlan, planInit } from './plan.ts';

/** `relecture init [folder]`: finds out what the site is, writes what it needs, never over anything, and reviews it once. */
export async function init(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const root = resolve(cwd, options.root ?? options.paths[0] ?? '.');
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new InputError(options.locale.cli.usage.noSuchRoot({ root: options.root ?? options.paths[0] ?? '.' }));
  }
  const plan = planInit(await gatherInit(new DiskTree(root)), options.locale, publishedBranch(root));
  tellPlan(plan, root, options, terminal);
  if (options.dryRun) return 0;
  const found = await review(openWorld(root, { ...options, offline: true }, env, terminal), {
    paths: [],
    only: [],
    skip: [],
  });
  terminal.out(`\n${firstReview(found, plan, options).join('\n')}\n`);
  return 0;
}

function tellPlan(plan: InitPlan, root: string, options: Options, terminal: Terminal): void {
  const said = options.locale.site.init;
  for (const line of plan.found) terminal.out(`${visibleLine(line)}\n`);
  for (const path of plan.kept) terminal.out(`${said.kept({ path })}\n`);
  for (const { path, text } of plan.files) {
    if (options.dryRun) {
      terminal.out(`\n${said.wouldWrite({ path })}\n\n${text.replace(/^(?=.)/gm, '    ')}`);
      continue;
    }
    write(root, path, text, options);
    terminal.out(`${said.wrote({ path })}\n`);
  }
}

function write(root: string, path: string, text: string, options: Options): void {
  try {
    writeFileIn(root, path, text, true);
  } catch {
    throw new InputError(options.locale.cli.usage.write({ path: join(root, path) }));
  }
}

function firstReview({ stats }: Review, { branch }: InitPlan, options: Options): readonly string[] {
  return options.locale.site.init.firstReview({ ...stats, branch });
}

/** The default branch of the remote, when git knows one; else the CMS tells, or it is `main`. */
function publishedBranch(root: string): { branch?: string } {
  const { stdout } = spawnSync('git', gitArguments(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']), {
    encoding: 'utf8',
    timeout: 5000,
  });
  const branch = /^origin\/(\S+)$/.exec((stdout ?? '').trim())?.[1];
  return branch === undefined ? {} : { branch };
}
