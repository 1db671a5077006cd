import { renderLinks } from '../report/links.ts';
import { review } from '../review/review.ts';
import type { Options } from './options.ts';
import { type Terminal, writeReport, writeReports } from './output.ts';
import { openSession } from './session.ts';
import { inLanguageOfContent } from './site-language.ts';
import { endOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** `relecture links`: every link, with what stands behind it. */
export async function links(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  const only = asked.only.length === 0 ? ['link-'] : asked.only;
  const { world, request } = openSession({ ...asked, only }, terminal, cwd, env);
  // No fix is shown in words: none needs to be tried out.
  const isInWords = asked.outputs.every(({ format }) => format === 'pretty');
  const found = await review(world, { ...request, dates: false, ...(isInWords && { confirm: false as const }) });
  const options = inLanguageOfContent(asked, found);
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
