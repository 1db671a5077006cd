import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isFrench } from '../../content/language/tag.ts';
import { visibleLine } from '../../report/visible.ts';
import { wrap } from '../../report/wrap.ts';
import { type Review, review } from '../../review/review.ts';
import { DiskTree } from '../../world/disk.ts';
import { InputError } from '../../world/input-error.ts';
import { type PanelFile, panelFiles } from '../../world/panel-files.ts';
import { releasedCommit } from '../../world/release.ts';
import { writeFileIn } from '../../world/write-file.ts';
import { type Language, languageNamed } from '../arguments/language.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../output.ts';
import { type Environment, openWorld } from '../world.ts';
import { writesIndex } from './build.ts';
import { gatherInit, type InitFacts } from './facts.ts';
import { inFolder } from './panel-place.ts';
import { type InitPlan, planInit } from './plan.ts';
import { repositoryOf } from './repository.ts';
import { WORKFLOW_PATH } from './workflow-parts.ts';

/** `relecture init [folder]`: finds out what the site is, writes what it needs, never over anything, and reviews it once. */
export async function init(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const root = resolve(cwd, asked.root ?? asked.paths[0] ?? '.');
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new InputError(asked.locale.cli.usage.noSuchRoot({ root: asked.root ?? asked.paths[0] ?? '.' }));
  }
  let held: readonly PanelFile[] | null = null;
  const panel = (): readonly PanelFile[] => {
    held ??= panelFiles();
    return held;
  };
  const facts = await gatherInit(new DiskTree(root), panel);
  const options = asked.isLocaleSaid ? asked : { ...asked, ...languageNamed(facts.readers) };
  if (isNothing(facts)) throw new InputError(options.locale.site.init.nothing);
  const { top, folder, branch, base } = repositoryOf(realpathSync(root), facts.branch);
  const place = join(top, WORKFLOW_PATH);
  const there = existsSync(place) ? readFileSync(place, 'utf8') : null;
  const plan = planInit(facts, options.locale, {
    ...(branch !== null && { branch }),
    folder,
    hasWorkflow: there !== null,
    hasIndexJob: writesIndex(there ?? ''),
    panel: options.panel,
    commit: releasedCommit(),
    written: languageFor(facts, options),
  });
  tellPlan(plan, { root, top }, options, terminal);
  for (const place of plan.panels) copyPanel(place, panel(), { root, top }, options, terminal);
  if (options.dryRun) return 0;
  const found = await review(openWorld(root, { ...options, offline: true }, env, terminal), {
    paths: [],
    only: [],
    skip: [],
  });
  const last = firstReview(found, base, options).flatMap((line) => forReader(line, terminal));
  terminal.out(`\n${last.join('\n')}\n`);
  return 0;
}

/** No site that anybody knows, and not one page: what would be written is for another folder. */
function isNothing({ detected, cms, read, configuration }: InitFacts): boolean {
  return detected.generator === 'plain' && cms === null && configuration === null && read.pages + read.data === 0;
}

/** What is written stays with the site, and is for those who write it: in its language rather than in that of this machine. */
function languageFor({ language, isLocaleSet }: InitFacts, options: Options): Language {
  if (options.isLocaleAsked || isLocaleSet || language === null) return options;
  return languageNamed(isFrench(language) ? 'fr' : 'en');
}

function tellPlan(plan: InitPlan, at: Places, options: Options, terminal: Terminal): void {
  const said = options.locale.site.init;
  const tell = (line: string) => terminal.out(`${forReader(line, terminal).join('\n')}\n`);
  for (const line of plan.found) tell(visibleLine(line));
  for (const path of plan.kept) terminal.out(`${said.kept({ path: nameOf(path, at) })}\n`);
  for (const { path, text } of plan.files) {
    if (options.dryRun) {
      terminal.out(`\n${said.wouldWrite({ path: nameOf(path, at) })}\n\n${text.replace(/^(?=.)/gm, '    ')}`);
      continue;
    }
    write(baseOf(path, at), path, text, options);
    terminal.out(`${said.wrote({ path: nameOf(path, at) })}\n`);
  }
  for (const line of plan.after) tell(`${options.dryRun ? '\n' : ''}${line}`);
}

/** What is to be copied into a file: cut, it would be no more of use. */
const COPIED = /^ |<script|\bnpx --/;

/** A sentence on the columns of whoever reads it; whole for a program. */
function forReader(line: string, { interactive, width }: Terminal): readonly string[] {
  return interactive && !COPIED.test(line) ? wrap(line, width) : [line];
}

/** Nothing of it is there, as was seen when it was planned. Its entry comes last: the page shows nothing of a copy that was cut off. */
function copyPanel(
  folder: string,
  files: readonly PanelFile[],
  at: Places,
  options: Options,
  terminal: Terminal,
): void {
  const said = options.locale.site.init;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const facts = { folder: nameOf(folder, at) || '.', count: files.length, kilobytes: Math.ceil(bytes / 1000) };
  if (!options.dryRun) for (const { name, text } of files) write(at.root, inFolder(folder, name), text, options);
  terminal.out(options.dryRun ? `\n${said.wouldCopyPanel(facts)}\n` : `${said.copiedPanel(facts)}\n`);
}

/** The root of the site, and that of its repository: only there does GitHub look for workflows. */
interface Places {
  readonly root: string;
  readonly top: string;
}

const baseOf = (path: string, { root, top }: Places): string => (path === WORKFLOW_PATH ? top : root);

/** As seen from the site. */
function nameOf(path: string, at: Places): string {
  return relative(realpathSync(at.root), join(baseOf(path, at), path))
    .split(sep)
    .join('/');
}

function write(root: string, path: string, text: string, options: Options): void {
  try {
    writeFileIn(root, path, text, true);
  } catch {
    throw new InputError(options.locale.cli.usage.write({ path: join(root, path) }));
  }
}

function firstReview({ stats }: Review, base: string | null, options: Options): readonly string[] {
  return options.locale.site.init.firstReview({ ...stats, base });
}
