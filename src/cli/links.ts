import { renderLinks } from '../report/links.ts';
import { review } from '../review/review.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport, writeReports } from './output.ts';
import { openSession } from './session.ts';
import { endOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** `relecture links`: every link, with what stands behind it. */
export async function links(options: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const only = options.only.length === 0 ? ['link-'] : options.only;
  const { world, request } = openSession({ ...options, only }, terminal, cwd, env);
  const found = await review(world, { ...request, dates: false });
  for (const output of options.outputs) {
    if (output.format !== 'pretty') {
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
