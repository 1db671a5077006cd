import { appendFileSync } from 'node:fs';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { setOutput } from '@actions/core';
import type { Locale } from '../locales/locale.ts';
import { commandMessage, commandProperty } from '../report/escape.ts';
import { visibleLine } from '../report/visible.ts';
import { InputError } from '../world/input-error.ts';

/** The outputs of `action.yml`: numbers, words of ours, addresses and paths of ours. Never content. */
export interface Outputs {
  readonly conclusion: 'success' | 'failure';
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly 'report-file': string;
  readonly 'preview-url': string;
  readonly 'preview-file': string;
  readonly 'comment-url': string;
}

export function writeOutputs(outputs: Outputs): void {
  // Outside a workflow, setOutput prints commands: nobody reads them.
  if (!process.env['GITHUB_OUTPUT']) return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** A line of the log. */
export function log(line: string): void {
  process.stdout.write(`${visibleLine(line)}\n`);
}

/** A line of the log that GitHub also shows on the page of the run. */
export function notice(level: 'notice' | 'warning' | 'error', locale: Locale, sentence: string): void {
  process.stdout.write(`::${level} title=${commandProperty(locale.github.name)}::${commandMessage(sentence)}\n`);
}

/** Appends to the summary of the step. A full disk is no reason to lose the rest. False when nobody will read it there. */
export function appendSummary(markdown: string): boolean {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return false;
  try {
    appendFileSync(file, markdown);
    return true;
  } catch {
    log('GITHUB_STEP_SUMMARY');
    return false;
  }
}

/**
 * Writes a report. In the workspace, which holds what a pull request brings: no link there is written through, neither
 * a file’s nor a folder’s.
 */
export async function writeReport(
  workspace: string,
  path: string,
  text: Iterable<string>,
  locale: Locale,
): Promise<void> {
  const name = relative(workspace, path);
  const refuse = () => new InputError(locale.github.inputs.path({ name: 'report-file', value: name }));
  try {
    await mkdir(dirname(path), { recursive: true });
    const folder = await realpath(dirname(path));
    if (!name.startsWith('..') && relative(await realpath(workspace), folder).startsWith('..')) throw refuse();
    const file = join(folder, basename(path));
    await rm(file, { force: true });
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refuse();
  }
}
