import { nearest } from '../../content/nearest.ts';
import { COMMANDS, FORMATS, OPTION_NAMES, OPTIONS, type OptionRow } from './table.ts';

/** What other tools call what there is here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '--lang': '--locale',
  '--language': '--locale',
  '--ignore': '--exclude',
  '-f': '--format',
  '--no-color': 'NO_COLOR=1 relecture',
  lint: 'check',
  server: 'lsp',
};

const isFlag = (word: string): boolean =>
  Object.entries<OptionRow>(OPTIONS).some(([name, { kind }]) => name === word && kind === 'flag');

/** What was probably meant by an option that there is not: another, or a format by its name; null when nothing is near. */
export function suggestOption(option: string): string | null {
  const name = option.replace(/^-+/, '');
  if (Object.hasOwn(ELSEWHERE, option)) return ELSEWHERE[option] ?? null;
  if (Object.values(FORMATS).some((formats: readonly string[]) => formats.includes(name))) return `--format ${name}`;
  const near = nearest(name, OPTION_NAMES);
  return near === null ? null : `--${near}`;
}

/** What was probably meant by a word that is neither a command nor a path; null when nothing is near. */
export function suggestCommand(word: string): string | null {
  if (Object.hasOwn(ELSEWHERE, word)) return ELSEWHERE[word] ?? null;
  return isFlag(word) ? `--${word}` : nearest(word, COMMANDS);
}
