/**
 * The command line, in one place: what there is to ask, and of which command. Parsing, `--help` and `docs/command-line.md` are
 * drawn from it; its words are `cli.commands` and `cli.options` of the locales.
 */
const READING = ['check', 'preview', 'links', 'dates'] as const;
const JUDGING = [...READING, 'baseline'] as const;
const SITE = [...JUDGING, 'site', 'schema', 'init', 'index'] as const;
const REVIEW_FORMATS = ['pretty', 'json', 'github', 'markdown', 'sarif', 'junit', 'gitlab'] as const;

/** Each command, and the formats in which it reports: the first where nothing is asked. */
export const FORMATS = {
  check: REVIEW_FORMATS,
  preview: [],
  links: REVIEW_FORMATS,
  dates: ['pretty', 'json', 'ics'],
  site: ['pretty', 'json'],
  baseline: [],
  schema: ['json'],
  rules: ['pretty', 'json'],
  init: [],
  index: [],
  merge: ['json'],
  lsp: [],
} as const;

export type Command = keyof typeof FORMATS;
export type Format = (typeof FORMATS)[Command][number];
export const COMMANDS = Object.keys(FORMATS) as readonly Command[];

export interface OptionRow {
  /** `list`: a string that may be given several times. */
  readonly kind: 'flag' | 'string' | 'list';
  readonly short?: string;
  readonly allowed?: readonly string[];
  /** The commands that take it; null: all of them. */
  readonly commands: readonly Command[] | null;
  /** The part of `--help` where it stands. */
  readonly part: 'reading' | 'judging' | 'report' | 'run';
}

export const OPTIONS = {
  root: { kind: 'string', part: 'reading', commands: [...SITE, 'lsp'] },
  config: { kind: 'string', part: 'reading', commands: [...JUDGING, 'site', 'schema', 'index', 'lsp'] },
  exclude: { kind: 'list', part: 'reading', commands: [...READING, 'index', 'lsp'] },
  'list-files': { kind: 'flag', part: 'reading', commands: ['check'] },
  'stdin-filename': { kind: 'string', part: 'reading', commands: ['check'] },
  shard: { kind: 'string', part: 'reading', commands: READING },
  only: { kind: 'list', part: 'judging', commands: [...JUDGING, 'lsp'] },
  skip: { kind: 'list', part: 'judging', commands: [...JUDGING, 'lsp'] },
  base: { kind: 'string', part: 'judging', commands: ['check', 'preview'] },
  'no-baseline': { kind: 'flag', part: 'judging', commands: [...READING, 'lsp'] },
  'as-of': { kind: 'string', part: 'judging', commands: [...JUDGING, 'site', 'init', 'index', 'lsp'] },
  'written-on': { kind: 'string', part: 'judging', commands: [...JUDGING, 'init', 'lsp'] },
  'fail-on': {
    kind: 'string',
    part: 'judging',
    allowed: ['error', 'warning', 'never'],
    commands: [...READING, 'merge'],
  },
  'max-warnings': { kind: 'string', part: 'judging', commands: ['check', 'merge'] },
  format: { kind: 'string', part: 'report', commands: ['check', 'links', 'dates', 'site', 'schema', 'rules', 'merge'] },
  output: { kind: 'list', part: 'report', commands: ['check', 'links', 'dates', 'site', 'schema', 'merge'] },
  out: { kind: 'string', part: 'report', commands: ['preview', 'index', 'schema'] },
  panel: { kind: 'flag', part: 'report', commands: ['init', 'index'] },
  verbose: { kind: 'flag', part: 'report', commands: [...JUDGING, 'site'] },
  quiet: { kind: 'flag', short: 'q', part: 'report', commands: ['check'] },
  statistics: { kind: 'flag', part: 'report', commands: ['check'] },
  locale: { kind: 'string', part: 'report', allowed: ['fr', 'en'], commands: null },
  fix: { kind: 'flag', part: 'run', commands: ['check'] },
  'dry-run': { kind: 'flag', part: 'run', commands: ['check', 'baseline', 'init'] },
  prune: { kind: 'flag', part: 'run', commands: ['baseline'] },
  watch: { kind: 'flag', part: 'run', commands: ['check'] },
  // Dates and a first review ask nothing of the network: whoever says so is right.
  offline: { kind: 'flag', part: 'run', commands: [...JUDGING, 'init'] },
  'ask-links': { kind: 'flag', part: 'run', commands: ['lsp'] },
  // Nothing else is spoken, and some editors say so all the same.
  stdio: { kind: 'flag', part: 'run', commands: ['lsp'] },
  cache: { kind: 'string', part: 'run', commands: ['check', 'preview', 'links', 'baseline', 'lsp'] },
  'time-budget': { kind: 'string', part: 'run', commands: JUDGING },
  help: { kind: 'flag', short: 'h', part: 'run', commands: null },
  version: { kind: 'flag', short: 'v', part: 'run', commands: null },
} as const satisfies Readonly<Record<string, OptionRow>>;

export type OptionName = keyof typeof OPTIONS;
export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[];

/** The commands that take an option, in the order of the table. */
export function takersOf(name: OptionName): readonly Command[] {
  const { commands }: OptionRow = OPTIONS[name];
  return commands === null ? COMMANDS : COMMANDS.filter((command) => commands.includes(command));
}
