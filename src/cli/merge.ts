import { existsSync, readFileSync } from 'node:fs';
import { json } from '../report/escape.ts';
import type { JsonReport } from '../report/formats/json.ts';
import { isReport, mergeReports } from '../report/merge.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport } from './output.ts';

/** `relecture merge FILE…`: one report of the shards of a run. */
export async function merge(options: Options, terminal: Terminal): Promise<number> {
  if (options.paths.length === 0) throw new InputError(options.locale.cli.usage.mergeNothing);
  const merged = mergeReports(options.paths.map((path) => readReport(path, options)));
  const text = json(merged);
  for (const { format, file } of options.outputs) {
    // `pretty` and `github` are what is meant where nothing is asked.
    if (format !== 'json' && format !== 'pretty' && format !== 'github')
      throw new InputError(options.locale.cli.usage.formatHere({ format, command: 'merge' }));
    if (file === null) terminal.out(text);
    else writeReport(file, text, options);
  }
  const { errors, warnings } = merged.stats;
  if (options.failOn === 'never') return 0;
  // What one of them gave up is never green.
  return merged.partial ? 1 : errors + (options.failOn === 'warning' ? warnings : 0) > 0 ? 1 : 0;
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
