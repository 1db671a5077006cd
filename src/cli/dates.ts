import { renderCalendar } from '../report/calendar.ts';
import { renderJsonCalendar } from '../report/formats/json.ts';
import { review } from '../review/review.ts';
import { VERSION } from '../world/version.ts';
import type { Options } from './options.ts';
import { printReport, type Terminal, writeReport } from './output.ts';
import { openSession } from './session.ts';
import { endOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** `relecture dates`: what each page claims, and the day on which each sentence goes stale. */
export async function dates(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const only = options.only.length === 0 ? ['date-'] : options.only;
  const { world, request } = openSession({ ...options, only, offline: true }, terminal, cwd, env);
  const found = await review(world, request);
  for (const { format, file } of options.outputs) {
    const text =
      format === 'json'
        ? renderJsonCalendar(found, { ...options, version: VERSION })
        : renderCalendar(found, format === 'ics' ? 'ics' : 'pretty', { ...options, width: terminal.width });
    if (file === null) printReport(text, terminal);
    else writeReport(file, text, options);
  }
  return endOf(found, options);
}
