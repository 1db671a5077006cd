import { existsSync, readFileSync } from 'node:fs';
import { json } from '../report/escape.ts';
import type { JsonReport } from '../report/formats/json.ts';
import { isReport, mergeReports } from '../report/merge.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import { type Terminal, tellWarnings, writeReport } from './output.ts';
import { verdictOf } from './verdict.ts';

/** `relecture merge FILE…`: one report of the shards of a run. */
export async function merge(options: Options, terminal: Terminal): Promise<number> {
  if (options.paths.length === 0) throw new InputError(options.locale.cli.usage.mergeNothing);
  const merged = mergeReports(options.paths.map((path) => readReport(path, options)));
  const text = json(merged);
  for (const { file } of options.outputs) {
    if (file === null) terminal.out(text);
    else writeReport(file, text, options);
  }
  tellWarnings(merged, options, terminal);
  return verdictOf(merged, options);
}

function readReport(path: string, options: Options): JsonReport {
  if (!existsSync(path)) throw new InputError(options.locale.cli.usage.noSuchPath({ path, command: null }));
  try {
    const report: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (isReport(report)) return report;
  } catch {
    // Told below: whatever is wrong with the file, the sentence is the same.
  }
  throw new InputError(options.locale.cli.usage.badReport({ path }));
}
