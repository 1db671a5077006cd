import { existsSync, readFileSync } from 'node:fs';
import { json } from '../report/escape.ts';
import type { JsonReport } from '../report/formats/json.ts';
import { hasGivenUp, isReport, mergeReports, missingShards } from '../report/merge.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import { type Terminal, tellWarnings, writeReport } from './output.ts';
import { verdictOf } from './verdict.ts';

/** `relecture merge FILE…`: one report of the shards of a run. */
export async function merge(options: Options, terminal: Terminal): Promise<number> {
  if (options.paths.length === 0) throw new InputError(options.locale.cli.usage.mergeNothing);
  const reports = options.paths.map((path) => readReport(path, options));
  const merged = whole(reports, options);
  const text = json(merged);
  for (const { file } of options.outputs) {
    if (file === null) terminal.out(text);
    else writeReport(file, text, options);
  }
  tellWarnings(merged, options, terminal);
  const { stats, findings } = merged;
  const givenUp = reports.some(hasGivenUp) || missingShards(reports).length > 0;
  if (givenUp || findings.length + stats.read.pages + stats.read.data > 0)
    return verdictOf({ givenUp, stats }, options);
  // Of each part alone, nothing read says nothing; of all of them, it does.
  terminal.err(`${options.locale.report.summary(stats)}\n`);
  return 2;
}

/** What several reports say together. A part that is missing was not read. */
function whole(reports: readonly JsonReport[], { locale }: Options): JsonReport {
  const merged = mergeReports(reports);
  const parts = missingShards(reports);
  if (parts.length === 0) return merged;
  return { ...merged, partial: true, notDone: [...merged.notDone, locale.report.missingShards({ parts })] };
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
