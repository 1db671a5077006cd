import { parseArgs } from 'node:util';
import { nearest } from '../content/nearest.ts';
import { isIsoDay } from '../dates/day.ts';
import { en } from '../locales/en.ts';
import { fr } from '../locales/fr.ts';
import type { Locale, LocaleName } from '../locales/locale.ts';
import { InputError } from '../world/input-error.ts';

export const COMMANDS = [
  'check',
  'preview',
  'links',
  'dates',
  'site',
  'baseline',
  'schema',
  'rules',
  'init',
  'merge',
] as const;
export type Command = (typeof COMMANDS)[number];
const FORMATS = ['pretty', 'json', 'github', 'markdown', 'sarif', 'junit', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** The command line, checked and typed. */
export interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly root: string | null;
  readonly config: string | null;
  readonly asOf: string | null;
  /** The day on which texts were written that no history dates. */
  readonly writtenOn: string | null;
  readonly offline: boolean;
  readonly base: string | null;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly format: Format;
  /** Where reports go; null is standard output. */
  readonly outputs: readonly { readonly format: Format; readonly file: string | null }[];
  readonly fix: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly localeName: LocaleName;
  readonly locale: Locale;
  /** Milliseconds, null for none. */
  readonly timeBudget: number | null;
  readonly cache: string | null;
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly out: string;
  /** Every file that was not read, or is left out, not one of each kind. */
  readonly verbose: boolean;
  readonly dryRun: boolean;
  /** The baseline only loses what is gone. */
  readonly prune: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const FLAGS = {
  root: { type: 'string' },
  config: { type: 'string' },
  'as-of': { type: 'string' },
  'written-on': { type: 'string' },
  offline: { type: 'boolean' },
  base: { type: 'string' },
  only: { type: 'string', multiple: true },
  skip: { type: 'string', multiple: true },
  format: { type: 'string' },
  output: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'fail-on': { type: 'string' },
  locale: { type: 'string' },
  'time-budget': { type: 'string' },
  cache: { type: 'string' },
  shard: { type: 'string' },
  out: { type: 'string' },
  verbose: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  prune: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** The language of messages, known before anything else can go wrong. */
export function localeOf(argv: readonly string[]): { name: LocaleName; locale: Locale } {
  const at = argv.findIndex((word) => word === '--locale' || word.startsWith('--locale='));
  const value = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return value === 'en' ? { name: 'en', locale: en } : { name: 'fr', locale: fr };
}

/** Reads the command line. Throws an `InputError` in the chosen language. */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { name: localeName, locale } = localeOf(argv);
  const said = locale.cli.usage;
  const { values, positionals } = parse(argv, locale);
  const [first, ...rest] = positionals;
  const named = COMMANDS.find((command) => command === first);
  // A calendar is made of dates alone: told before anything is read or asked.
  const formats = named === 'dates' ? FORMATS : FORMATS.filter((format) => format !== 'ics');
  const format = oneOf(
    'format',
    values.format ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'pretty'),
    formats,
    locale,
  );
  oneOf('locale', values.locale ?? 'fr', ['fr', 'en'], locale);
  for (const option of ['as-of', 'written-on'] as const) {
    const value = values[option];
    if (value !== undefined && !isIsoDay(value)) throw new InputError(said.day({ option: `--${option}`, value }));
  }
  return {
    command: named ?? 'check',
    paths: named === undefined ? positionals : rest,
    root: values.root ?? null,
    config: values.config ?? null,
    asOf: values['as-of'] ?? null,
    writtenOn: values['written-on'] ?? null,
    offline: values.offline ?? false,
    base: values.base ?? null,
    only: list(values.only),
    skip: list(values.skip),
    format,
    outputs: readOutputs(values.output ?? [], format, formats, locale),
    fix: values.fix ?? false,
    failOn: oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never'] as const, locale),
    localeName,
    locale,
    timeBudget: readSeconds(values['time-budget'], locale),
    cache: values.cache ?? null,
    shard: readShard(values.shard, locale),
    out: values.out ?? 'preview',
    verbose: values.verbose ?? false,
    dryRun: values['dry-run'] ?? false,
    prune: values.prune ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[], locale: Locale) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = nearest(option.replace(/^-+/, ''), Object.keys(FLAGS));
      throw new InputError(locale.cli.usage.unknownOption({ option, suggestion: near === null ? null : `--${near}` }));
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new InputError(locale.cli.usage.optionValue({ option }));
    throw error;
  }
}

function oneOf<const Value extends string>(
  option: string,
  value: string,
  allowed: readonly Value[],
  locale: Locale,
): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw new InputError(locale.cli.usage.choice({ option: `--${option}`, value, allowed: [...allowed] }));
  return found;
}

function list(values: readonly string[] | undefined): string[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function readOutputs(
  outputs: readonly string[],
  format: Format,
  formats: readonly Format[],
  locale: Locale,
): Options['outputs'] {
  if (outputs.length === 0) return [{ format, file: null }];
  return outputs.map((output) => {
    const [, name, file] = /^([a-z]+)=(.+)$/.exec(output) ?? [];
    if (name === undefined || file === undefined) return { format, file: output };
    return { format: oneOf('output', name, formats, locale), file };
  });
}

function readSeconds(value: string | undefined, locale: Locale): number | null {
  if (value === undefined) return null;
  const seconds = Number(value);
  if (!(seconds > 0)) throw new InputError(locale.cli.usage.timeBudget({ value }));
  return seconds * 1000;
}

function readShard(value: string | undefined, locale: Locale): Options['shard'] {
  if (value === undefined) return null;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (!(shard.index >= 1 && shard.index <= shard.count)) throw new InputError(locale.cli.usage.shard({ value }));
  return shard;
}
