import type { Locale, LocaleName } from '../locales/locale.ts';
import { InputError } from '../world/input-error.ts';
import { languageOf } from './arguments/language.ts';
import { parseWords, type Words } from './arguments/parse.ts';
import { type Command, FORMATS, type Format, OPTIONS } from './arguments/table.ts';
import {
  type Output,
  oneOf,
  readCount,
  readDay,
  readList,
  readOutputs,
  readSeconds,
  readShard,
} from './arguments/values.ts';

export { languageOf } from './arguments/language.ts';
export { COMMANDS, type Command, type Format } from './arguments/table.ts';

/** The command line, checked and typed. */
export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  /** The text of the only path is on standard input. */
  readonly stdin: boolean;
  readonly root: string | null;
  readonly config: string | null;
  /** Globs of files that are left out, beside those of the configuration. */
  readonly exclude: readonly string[];
  readonly listFiles: boolean;
  readonly asOf: string | null;
  /** The day on which texts were written that no history dates. */
  readonly writtenOn: string | null;
  readonly offline: boolean;
  readonly base: string | null;
  /** What the baseline sets aside is judged too. */
  readonly noBaseline: boolean;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly format: Format;
  readonly outputs: readonly Output[];
  readonly fix: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  /** More new warnings than this fail; null for no such limit. */
  readonly maxWarnings: number | null;
  readonly localeName: LocaleName;
  readonly locale: Locale;
  /** `--locale` was given: nothing else has a say. */
  readonly isLocaleAsked: boolean;
  /** It was, or the configuration or the environment says it; else the language of the site has a say. */
  readonly isLocaleSaid: boolean;
  /** Milliseconds, null for none. */
  readonly timeBudget: number | null;
  /** The sites that links lead to are asked, though nobody waits for them. */
  readonly asksLinks: boolean;
  readonly cache: string | null;
  readonly shard: { readonly index: number; readonly count: number } | null;
  /** Where the preview, the index or the schemas are written; null for its usual place. */
  readonly out: string | null;
  /** The level was named: without that, a preview is no verdict. */
  readonly isFailOnAsked: boolean;
  /** The panel of the CMS is copied beside the index. */
  readonly panel: boolean;
  /** Every file that was not read, or is left out, not one of each kind. */
  readonly verbose: boolean;
  /** For people, what decides the exit status, and nothing else. */
  readonly quiet: boolean;
  readonly statistics: boolean;
  readonly dryRun: boolean;
  /** The baseline only loses what is gone. */
  readonly prune: boolean;
  readonly watch: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** Reads the command line. Throws an `InputError` in the chosen language. */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { localeName, locale, isSaid } = languageOf(argv, env);
  const words = parseWords(argv, locale);
  const { command, has, one, all } = words;
  oneOf('locale', one('locale') ?? localeName, OPTIONS.locale.allowed, locale);
  const options: Options = {
    command,
    ...readPaths(words, locale),
    root: one('root'),
    config: one('config'),
    exclude: all('exclude'),
    listFiles: has('list-files'),
    asOf: readDay('as-of', one('as-of'), locale),
    writtenOn: readDay('written-on', one('written-on'), locale),
    offline: has('offline'),
    base: one('base'),
    noBaseline: has('no-baseline'),
    only: readList(all('only')),
    skip: readList(all('skip')),
    ...readReports(words, env, locale),
    fix: has('fix'),
    failOn: oneOf('fail-on', one('fail-on') ?? 'error', OPTIONS['fail-on'].allowed, locale),
    isFailOnAsked: has('fail-on'),
    maxWarnings: readCount('max-warnings', one('max-warnings'), locale),
    localeName,
    locale,
    isLocaleAsked: has('locale'),
    isLocaleSaid: isSaid,
    timeBudget: readSeconds(one('time-budget'), locale),
    asksLinks: has('ask-links'),
    cache: one('cache'),
    shard: readShard(one('shard'), locale),
    out: one('out'),
    panel: has('panel'),
    verbose: has('verbose'),
    quiet: has('quiet'),
    statistics: has('statistics'),
    dryRun: has('dry-run'),
    prune: has('prune'),
    watch: has('watch'),
    help: has('help'),
    version: has('version'),
  };
  if (!options.help && !options.version) refuseTogether(options);
  return options;
}

/** `-` stands for the text of one page, whose place in the site `--stdin-filename` tells. */
function readPaths({ command, given, has, one }: Words, { cli }: Locale): Pick<Options, 'paths' | 'stdin'> {
  const name = one('stdin-filename');
  const stdin = given.includes('-');
  if (has('help') || (!stdin && name === null)) return { paths: given, stdin: false };
  if (command !== 'check') throw new InputError(cli.usage.stdinHere({ command }));
  if (name === null || name === '') throw new InputError(cli.usage.stdinName);
  if (!stdin || given.length > 1) throw new InputError(cli.usage.stdinAlone);
  return { paths: [name], stdin };
}

function readReports(
  { command, has, one, all }: Words,
  env: Readonly<Record<string, string | undefined>>,
  locale: Locale,
): Pick<Options, 'format' | 'outputs'> {
  const formats: readonly Format[] = FORMATS[command];
  const annotates = command === 'check' && env['GITHUB_ACTIONS'] === 'true' && !has('statistics');
  const asked = one('format');
  const usual = annotates ? 'github' : (formats[0] ?? 'pretty');
  const format = asked === null ? usual : oneOf('format', asked, formats, locale);
  return { format, outputs: readOutputs(all('output'), format, formats, locale) };
}

/** Options that contradict each other: whoever gives both would be wrong about one of them. */
function refuseTogether(options: Options): void {
  const { locale, watch, fix, stdin, listFiles, statistics, outputs, format } = options;
  const refuse = (first: string, second: string): never => {
    throw new InputError(locale.cli.usage.notTogether({ first, second }));
  };
  if (options.command === 'check' && options.dryRun && !fix) throw new InputError(locale.cli.usage.dryRunAlone);
  if (watch && fix) refuse('--watch', '--fix');
  if (watch && stdin) refuse('--watch', '-');
  if (watch && listFiles) refuse('--watch', '--list-files');
  // The time is that of the whole run, and a part of the site is none of the pages that change.
  if (watch && options.timeBudget !== null) refuse('--watch', '--time-budget');
  if (watch && options.shard !== null) refuse('--watch', '--shard');
  if (listFiles && fix) refuse('--list-files', '--fix');
  if (statistics && outputs.every((one) => one.format !== 'pretty'))
    refuse('--statistics', format === 'pretty' ? '--output' : `--format ${format}`);
}
