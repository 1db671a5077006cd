import { parseArgs } from 'node:util';
import type { Locale } from '../../locales/locale.ts';
import { InputError } from '../../world/input-error.ts';
import { suggestOption } from './suggest.ts';
import {
  COMMANDS,
  type Command,
  FORMATS,
  OPTION_NAMES,
  OPTIONS,
  type OptionName,
  type OptionRow,
  takersOf,
} from './table.ts';

/** The words of a command line: which command, what it is given, and what is asked of it, as it was written. */
export interface Words {
  readonly command: Command;
  readonly given: readonly string[];
  readonly has: (name: OptionName) => boolean;
  /** The last one wins. */
  readonly one: (name: OptionName) => string | null;
  readonly all: (name: OptionName) => readonly string[];
}

/** Parses by the table. Throws an `InputError` for an option that does not exist, that the command does not take, or without its value. */
export function parseWords(argv: readonly string[], locale: Locale): Words {
  const { values, positionals } = parse(argv, locale);
  const asked = positionals[0] === 'help' ? positionals.slice(1) : positionals;
  const help = asked !== positionals;
  const named = COMMANDS.find((command) => command === asked[0]);
  const command = named ?? 'check';
  const has = (name: OptionName): boolean => values[name] !== undefined || (name === 'help' && help);
  for (const name of OPTION_NAMES) {
    const commands = takersOf(name);
    if (!has(name) || commands.includes(command)) continue;
    throw new InputError(locale.cli.usage.notTaken({ option: `--${name}`, command, commands }));
  }
  const all = (name: OptionName): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  };
  return {
    command,
    given: named === undefined ? asked : asked.slice(1),
    has,
    one: (name) => all(name).at(-1) ?? null,
    all,
  };
}

function parse(argv: readonly string[], locale: Locale) {
  const options = Object.fromEntries(
    OPTION_NAMES.map((name) => {
      const { kind, short }: OptionRow = OPTIONS[name];
      const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
      return [name, { type, multiple: kind === 'list', ...(short !== undefined && { short }) }];
    }),
  );
  try {
    // Both letters are in use for it.
    const args = argv.map((word) => (word === '-V' ? '-v' : word));
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw new InputError(locale.cli.usage.unknownOption({ option, suggestion: suggestOption(option) }));
    }
    if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw error;
    throw new InputError(valueMissing(argv, option, locale));
  }
}

/** What an option waits for, where it stands without it, or that it waits for nothing. */
function valueMissing(argv: readonly string[], option: string, locale: Locale): string {
  const name = OPTION_NAMES.find((known) => known === option.replace(/^-+/, ''));
  if (name === undefined || OPTIONS[name].kind === 'flag') return locale.cli.usage.noValue({ option });
  const command = COMMANDS.find((known) => known === argv[0]) ?? 'check';
  const row: OptionRow = OPTIONS[name];
  const allowed = name === 'format' ? FORMATS[command] : (row.allowed ?? []);
  return locale.cli.usage.valueMissing({ option, what: locale.cli.options[name].value, allowed });
}
