import { join } from 'node:path';
import type { Review } from '../review/review.ts';
import { VERSION } from '../world/version.ts';
import { writeReport } from './output.ts';
import type { Session } from './session.ts';

/** The reports of the run as files. Gives the path of the JSON report. */
export async function writeFiles({ run, inputs, change }: Session, review: Review): Promise<string> {
  const { locale, localeName, sarifFile } = inputs;
  const { renderJson } = await import('../report/formats/json.ts');
  const own = join(run.temporary, 'relecture', 'report.json');
  const path = inputs.reportFile === null ? own : join(run.workspace, inputs.reportFile);
  await writeReport(run.workspace, path, renderJson(review, { version: VERSION, locale, localeName }), locale);
  if (sarifFile !== null) {
    const { renderSarif } = await import('../report/formats/sarif.ts');
    const text = renderSarif(review, { version: VERSION, locale, folder: change.folder });
    await writeReport(run.workspace, join(run.workspace, sarifFile), text, locale);
  }
  return path;
}
