import { renderLinks } from '../report/links.ts';
import { review } from '../review/review.ts';
import { InputError } from '../world/input-error.ts';
import { endOf } from './check.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport, writeReports } from './output.ts';
import { openSession } from './session.ts';
import type { Environment } from './world.ts';

/** `relecture links`: every link, with what stands behind it. */
export async function links(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const only = options.only.length === 0 ? ['link-'] : options.only;
  const { world, request } = openSession({ ...options, only }, terminal, cwd, env);
  const found = await review(world, request);
  for (const output of options.outputs) {
    if (output.format !== 'pretty' && output.format !== 'github') {
      if (output.format === 'ics')
        throw new InputError(options.locale.cli.usage.formatHere({ format: 'ics', command: 'links' }));
      await writeReports(found, { ...options, outputs: [output] }, terminal);
      continue;
    }
    const text = renderLinks(found, {
      ...options,
      colour: terminal.colour && output.file === null,
      width: terminal.width,
    });
    if (output.file === null) terminal.out(text);
    else writeReport(output.file, text, options);
  }
  return endOf(found, options);
}
