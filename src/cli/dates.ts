import { renderCalendar } from '../report/calendar.ts';
import { renderJsonCalendar } from '../report/formats/json.ts';
import { review } from '../review/review.ts';
import { VERSION } from '../world/version.ts';
import type { Options } from './options.ts';
import { printReport, type Terminal, writeReport } from './output.ts';
import { openSession } from './session.ts';
import { inLanguageOfContent } from './site-language.ts';
import { endOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** `relecture dates`: what each page claims, and the day on which each sentence goes stale. */
export async function dates(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const only = asked.only.length === 0 ? ['date-'] : asked.only;
  const { world, request } = openSession({ ...asked, only, offline: true }, terminal, cwd, env);
  const found = await review(world, request);
  const options = inLanguageOfContent(asked, found);
  for (const { format, file } of options.outputs) {
    const text =
      format === 'json'
        ? renderJsonCalendar(found, { ...options, version: VERSION })
        : renderCalendar(found, format === 'ics' ? 'ics' : 'pretty', { ...options, width: terminal.width });
    if (file === null) await printReport(text, terminal);
    else writeReport(file, text, options);
  }
  return endOf(found, options);
}
