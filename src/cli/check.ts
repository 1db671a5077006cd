import type { Rewriting } from '../report/patch.ts';
import { shortened } from '../review/time.ts';
import { baseOf, reviewAgainst } from './against-base.ts';
import type { Options } from './options.ts';
import { hush, type Terminal, tellUnread, tellWarnings, writeReports } from './output.ts';
import { openSession } from './session.ts';
import { inLanguageOfPages } from './site-language.ts';
import { readStandardInput } from './stdin.ts';
import { endOf } from './verdict.ts';
import type { Environment } from './world.ts';

/** What is done first leaves time to what comes after it: the fixes and the last look. */
const BEFORE_FIXES = 0.4;
const FIXES = 0.3;

/** `relecture check`: reviews, mends when asked, reports. Gives the exit status. */
export async function check(asked: Options, terminal: Terminal, cwd: string, env: Environment): Promise<number> {
  let options = asked;
  if (options.watch) return (await import('./watch.ts')).watch(options, terminal, cwd, env);
  const stdin = options.stdin ? await readStandardInput() : null;
  const noted = options.quiet ? hush(terminal) : terminal;
  const open = (text: Uint8Array | null) => openSession(options, noted, cwd, env, { text });
  const session = open(stdin);
  if (options.listFiles) return (await import('./list-files.ts')).listFiles(session, options, terminal);
  const base = await baseOf(session, options);
  const { request, world } = session;
  const first = options.fix ? { ...session, request: shortened(request, BEFORE_FIXES, world.clock()) } : session;
  let found = await reviewAgainst(first, base, options);
  const { site } = found;
  options = await inLanguageOfPages(options, world.tree, site, found.pages);
  let shown = terminal;
  let told = options;
  if (options.fix && (await world.isStopped?.()) !== true) {
    const { mend, factsOf, showPatch } = await import('./mend.ts');
    const last = { ...session, request: shortened(request, FIXES, world.clock()) };
    const { dryRun } = options;
    const mended = await mend(found, last, { ...options, dryRun: dryRun || options.stdin });
    const { fixes, files } = mended;
    if (dryRun) told = await showPatch(files, found, options, terminal);
    noted.err(`${options.locale.cli.fixed({ ...factsOf(mended, found), dryRun })}\n`);
    if (!dryRun && fixes > 0)
      found = await reviewAgainst(open(stdin === null ? null : textOf(files, stdin)), base, options);
    if (stdin !== null && !dryRun) shown = giveBack(textOf(files, stdin), terminal);
  } else if (options.fix && stdin !== null && !options.dryRun) shown = giveBack(stdin, terminal);
  await tellUnread(found, told, shown);
  await writeReports(found, { ...told, paths: session.site.paths }, shown);
  tellWarnings(found, options, terminal);
  return endOf(found, options);
}

/** The only file there is, mended; without a fix, as it came. */
function textOf(files: readonly Rewriting[], stdin: Uint8Array): Uint8Array {
  const [file] = files;
  return file === undefined ? stdin : new TextEncoder().encode(file.after);
}

/** The mended text is alone on standard output, byte for byte: the report goes beside it. */
function giveBack(text: Uint8Array, terminal: Terminal): Terminal {
  terminal.raw(text);
  return { ...terminal, out: terminal.err };
}
