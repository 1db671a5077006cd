import stringWidth from 'string-width';
import type { Locale } from '../../locales/locale.ts';
import { wrap } from '../../report/wrap.ts';
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

/** Columns of the help, and those that a meaning keeps beside a long option. */
const WIDTH = 120;
const PARTS = ['reading', 'judging', 'report', 'run'] as const;

/** `relecture --help`: every command and option; of one command, those it takes. */
export function renderHelp(command: Command | null, { cli }: Locale): string {
  const { words } = cli;
  const commands = command === null ? COMMANDS : [command];
  const names = OPTION_NAMES.filter((name) => command === null || takersOf(name).includes(command));
  const usages = commands.map((one): Row => [usageOf(one, cli), cli.commands[one].meaning]);
  const parts = PARTS.flatMap((part) => {
    const rows = names.filter((name) => OPTIONS[name].part === part).map((name) => optionRow(name, command, cli));
    return rows.length === 0 ? [] : ['', `${words[part]}`, ...columns(rows, columnOf(names, cli))];
  });
  return [
    words.head,
    '',
    words.usage,
    ...columns(usages, Math.max(...usages.map(([usage]) => stringWidth(usage)))),
    ...parts,
    '',
    words.exit,
    ...statusesOf(command, words).flatMap((meaning, status) => (meaning === null ? [] : [`  ${status}  ${meaning}`])),
    ...(command === null ? ['', words.more] : []),
  ].join('\n');
}

type Row = readonly [string, string];
type Cli = Locale['cli'];

/** What an option means, and what it means for one command where that says more. */
interface OptionWords {
  readonly meaning: string;
  readonly of?: Partial<Readonly<Record<Command, string>>>;
}

/** Commands that give a verdict, each by its own words or those of all. */
function statusesOf(command: Command | null, { statuses, statusesOf: own }: Cli['words']): readonly (string | null)[] {
  if (command === null || ['check', 'links', 'dates', 'merge'].includes(command)) return statuses;
  return command === 'preview' || command === 'baseline' ? own[command] : own.done;
}

function usageOf(command: Command, { commands }: Cli): string {
  const name = command === 'check' ? '[check]' : command;
  const { given } = commands[command];
  return `relecture ${name}${given === '' ? '' : ` ${given}`}`;
}

function optionRow(name: OptionName, command: Command | null, { options, words }: Cli): Row {
  const takers = takersOf(name);
  const isEverywhere = command !== null || takers.length === COMMANDS.length || takers[0] === 'check';
  const { meaning, of }: OptionWords = options[name];
  const said = (command === null ? undefined : of?.[command]) ?? meaning;
  const choice = name === 'format' ? `. ${formatWords(command, words)}` : '';
  return [usageOfOption(name, options), `${said}${choice}${isEverywhere ? '' : ` (${takers.join(', ')})`}`];
}

/** Of a command; of all of them, those of a review, and what a calendar has beside. */
function formatWords(command: Command | null, { formats }: Cli['words']): string {
  if (command !== null) return formats({ formats: FORMATS[command], dates: null });
  return formats({ formats: FORMATS.check, dates: FORMATS.dates.filter((one) => one === 'ics') });
}

function usageOfOption(name: OptionName, options: Cli['options']): string {
  const { short }: OptionRow = OPTIONS[name];
  const { value } = options[name];
  return `--${name}${short === undefined ? '' : `, -${short}`}${value === '' ? '' : ` ${value}`}`;
}

const columnOf = (names: readonly OptionName[], { options }: Cli): number =>
  Math.max(...names.map((name) => stringWidth(usageOfOption(name, options))));

function columns(rows: readonly Row[], width: number): string[] {
  return rows.flatMap(([left, right]) => {
    const pad = ' '.repeat(width - stringWidth(left) + 2);
    const [first = '', ...rest] = wrap(right, WIDTH - width - 4);
    return [`  ${left}${pad}${first}`, ...rest.map((line) => `${' '.repeat(width + 4)}${line}`)];
  });
}

/** `docs/command-line.md`: the same as tables, with the commands that take each option. */
export function renderCommandLinePage({ cli }: Locale): string {
  const { page, words } = cli;
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const parts = PARTS.flatMap((part) => [
    '',
    `## ${words[part]}`,
    '',
    page.options,
    '|---|---|---|',
    ...OPTION_NAMES.filter((name) => OPTIONS[name].part === part).map((name) => {
      const takers = takersOf(name);
      const by = takers.length === COMMANDS.length ? page.all : takers.map((one) => `\`${one}\``).join(', ');
      return `| \`${cell(usageOfOption(name, cli.options))}\` | ${cell(cli.options[name].meaning)} | ${by} |`;
    }),
  ]);
  const formats = COMMANDS.filter((one) => FORMATS[one].length > 0).map(
    (one) => `| \`${one}\` | ${FORMATS[one].map((format) => `\`${format}\``).join(', ')} |`,
  );
  return [
    `# ${page.title}`,
    '',
    ...page.intro,
    '',
    ...commandTable({ cli }),
    ...parts,
    '',
    `## ${page.formats}`,
    '',
    page.formatTable,
    '|---|---|',
    ...formats,
    '',
    `## ${words.exit}`,
    '',
    page.statuses,
    '|---|---|',
    ...words.statuses.map((meaning, status) => `| ${status} | ${meaning} |`),
    '',
  ].join('\n');
}

/** The commands, as a table in Markdown. */
export function commandTable({ cli }: Pick<Locale, 'cli'>): readonly string[] {
  return [
    cli.page.commands,
    '|---|---|',
    ...COMMANDS.map((command) => `| \`${usageOf(command, cli)}\` | ${cli.commands[command].meaning} |`),
  ];
}
