import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getInput, getMultilineInput } from '@actions/core';
import { isIsoDay } from '../dates/day.ts';
import type { Locale, LocaleName } from '../locales/locale.ts';
import { InputError } from '../world/input-error.ts';

/** The inputs of `action.yml`, checked and typed. */
export interface Inputs {
  /** The folder of the site, when it is not the repository itself; without a slash at either end. */
  readonly root: string | null;
  /** Relative to `root`, and so is `config`. */
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly token: string;
  readonly mode: 'auto' | 'check' | 'watch';
  /** Null: `error` for a change, `never` for the watch over the whole site. */
  readonly failOn: 'error' | 'warning' | 'never' | null;
  readonly onlyNew: boolean;
  readonly offline: boolean;
  /** Folder of the workspace where what is learnt of links is kept; null for none. */
  readonly cache: string | null;
  /** `when-needed`: only where there is something to do; what was said before is kept up to date. */
  readonly comment: 'when-needed' | 'true' | 'false';
  /** Of the tracking issue, when it is opened. */
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Ask GitHub to go on with what it would stop. */
  readonly keepAlive: boolean;
  readonly checks: boolean;
  /** `auto`: where the author sees the diff and there is more than hints. */
  readonly suggestions: 'auto' | 'true' | 'false';
  readonly preview: 'artifact' | 'pages' | 'none';
  readonly previewRetentionDays: number;
  /** The command that builds the site, and the folder it writes; null when the site is not built. */
  readonly build: string | null;
  readonly buildDir: string;
  readonly localeName: LocaleName;
  /** False where only the site may tell the language. */
  readonly isLocaleSaid: boolean;
  readonly locale: Locale;
  readonly asOf: string | null;
  /** Milliseconds; null for none. */
  readonly timeBudget: number | null;
  readonly reportFile: string | null;
  readonly sarifFile: string | null;
}

/** GitHub keeps an artifact for 90 days at most. */
const MAX_RETENTION_DAYS = 90;
const MAX_BUDGET_SECONDS = 6 * 3600;
/** GitHub takes no more assignees for one issue; as many labels are enough. */
const MAX_LIST = 10;

/** `workspace`: where the configuration may say the language, which these very sentences are in. */
export async function readInputs(workspace: string): Promise<Inputs> {
  const said = getInput('locale').toLowerCase();
  const localeName = said === '' ? await localeIn(workspace) : said === 'en' ? 'en' : 'fr';
  const locale = await loadLocale(localeName);
  const words = locale.github.inputs;
  const choice = <Value extends string>(name: string, allowed: readonly Value[], fallback: Value): Value => {
    const value = getInput(name);
    if (value === '') return fallback;
    const found = allowed.find((one) => one === value.toLowerCase());
    if (found === undefined) throw new InputError(words.choice({ name, value: shown(value), allowed }));
    return found;
  };
  const flag = (name: string, fallback: boolean): boolean => {
    const value = getInput(name).toLowerCase();
    if (value === '') return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    throw new InputError(words.boolean({ name, value: shown(value) }));
  };
  const number = (name: string, minimum: number, maximum: number): number | null => {
    const value = getInput(name);
    if (value === '') return null;
    const parsed = Number(value);
    if (!/^\d+(?:\.\d+)?$/.test(value) || parsed < minimum || parsed > maximum)
      throw new InputError(words.number({ name, value: shown(value), minimum, maximum }));
    return parsed;
  };
  choice('locale', ['fr', 'en'], 'fr');
  const timeBudget = number('time-budget', 1, MAX_BUDGET_SECONDS);
  const failOn = choice('fail-on', ['error', 'warning', 'never', ''], '');
  const root = readRoot(locale);
  return {
    root,
    paths: getMultilineInput('paths').map((path) => within(root, path)),
    config: within(root, filePath('config', locale)),
    token: getInput('token'),
    mode: choice('mode', ['auto', 'check', 'watch'], 'auto'),
    failOn: failOn === '' ? null : failOn,
    onlyNew: flag('only-new', true),
    offline: flag('offline', false),
    cache: filePath('cache', locale),
    comment: choice('comment', ['when-needed', 'true', 'false'], 'when-needed'),
    labels: list('labels'),
    assignees: list('assignees').map((name) => name.replace(/^@/, '')),
    keepAlive: flag('keep-alive', false),
    checks: flag('checks', false),
    suggestions: choice('suggestions', ['auto', 'true', 'false'], 'auto'),
    preview: choice('preview', ['artifact', 'pages', 'none'], 'artifact'),
    previewRetentionDays: Math.round(number('preview-retention-days', 1, MAX_RETENTION_DAYS) ?? 14),
    build: getInput('build') || null,
    buildDir: filePath('build-dir', locale) ?? 'public',
    localeName,
    isLocaleSaid: said !== '',
    locale,
    asOf: readDay(locale),
    timeBudget: timeBudget === null ? null : timeBudget * 1000,
    reportFile: filePath('report-file', locale),
    sarifFile: filePath('sarif-file', locale),
  };
}

/** As far as what was checked out tells, before anybody knows whether it may: the words of this run alone hang on it. */
async function localeIn(workspace: string): Promise<LocaleName> {
  const root = join(workspace, getInput('root'));
  if (!existsSync(root)) return 'fr';
  const { configuredLocale } = await import('../configuration/configured-locale.ts');
  const { DiskTree } = await import('../world/disk.ts');
  return (await configuredLocale(new DiskTree(root), getInput('config') || null).catch(() => null)) ?? 'fr';
}

export async function loadLocale(name: LocaleName): Promise<Locale> {
  return name === 'en' ? (await import('../locales/en.ts')).en : (await import('../locales/fr.ts')).fr;
}

function readDay(locale: Locale): string | null {
  const value = getInput('as-of');
  if (value === '') return null;
  if (!isIsoDay(value)) throw new InputError(locale.github.inputs.date({ value: shown(value) }));
  return value;
}

/** A file of the workspace: a workflow that names one from a variable must not write elsewhere. */
function filePath(name: string, locale: Locale): string | null {
  const value = getInput(name);
  if (value === '') return null;
  if (value.includes('\0') || value.startsWith('/') || value.split(/[\\/]/).includes('..'))
    throw new InputError(locale.github.inputs.path({ name, value: shown(value) }));
  return value.replace(/^\.\//, '');
}

/** Names parted by commas or line ends. */
function list(name: string): string[] {
  const names = getInput(name)
    .split(/[,\n]/)
    .map((one) => one.trim());
  return [...new Set(names.filter((one) => one !== ''))].slice(0, MAX_LIST);
}

/** Null for the repository itself. */
function readRoot(locale: Locale): string | null {
  const path = filePath('root', locale)?.replace(/\/+$/, '') ?? '';
  return path === '' || path === '.' ? null : path;
}

/** Whoever writes the path from the top of the repository means the same file. */
function within<Path extends string | null>(root: string | null, path: Path): Path | string {
  return root !== null && path?.startsWith(`${root}/`) === true ? path.slice(root.length + 1) : path;
}

function shown(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 59)}…`;
}
