import type { Severity } from '../content/finding.ts';
import type { Locale } from '../locales/locale.ts';
import type { ChangedLines } from '../review/changed-lines.ts';
import { type Channel, repositoryPath } from './channel.ts';
import { commandMessage, commandProperty } from './escape.ts';
import { gravityOf } from './gravity.ts';
import { shorten } from './list.ts';
import type { Remark, Remarks } from './remarks.ts';

/** The runner makes no more annotations of one level for a step (`_maxCountPerIssueType`). */
const ANNOTATIONS_PER_LEVEL = 10;
/** The runner cuts longer messages (characters). */
const MAX_MESSAGE = 4_000;
const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

export interface ChosenAnnotations {
  readonly shown: readonly Remark[];
  /** How many are left for the other channels. */
  readonly left: number;
}

/**
 * The remarks worth the few annotations there are: new ones, changed lines first, one for each rule and passage, then
 * the others while there is room.
 */
export function chooseAnnotations(remarks: Remarks, changed: ChangedLines): ChosenAnnotations {
  const all = remarks.pages.flatMap((page) => page.remarks).filter(({ existing }) => !existing);
  const shown: Remark[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const level = all.filter((remark) => remark.severity === severity);
    // One place is kept for the note that counts the rest.
    const room = severity === 'info' ? ANNOTATIONS_PER_LEVEL - 1 : ANNOTATIONS_PER_LEVEL;
    const seen = new Set<string>();
    const rank = new Map<Remark, number>();
    for (const remark of level) {
      const passage = JSON.stringify([remark.rule, remark.path, remark.field ?? remark.start.line]);
      rank.set(remark, (seen.has(passage) ? 2 : 0) + (touches(changed, remark) ? 0 : 1));
      seen.add(passage);
    }
    const sorted = [...level].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || gravityOf(a) - gravityOf(b));
    shown.push(...sorted.slice(0, room));
  }
  return { shown, left: all.length - shown.length };
}

function touches(changed: ChangedLines, { path, start, end }: Remark): boolean {
  return (changed.get(path) ?? []).some(([first, last]) => first <= end.line && start.line <= last);
}

/**
 * Workflow commands, one for each line: what `--format github` prints and the Action writes to its log. `whole`: the summary of the run
 * has all of them; `folder`: that of the site in its repository.
 */
export function renderAnnotations(
  remarks: Remarks,
  changed: ChangedLines,
  locale: Locale,
  { whole = false, folder }: { readonly whole?: boolean } & Pick<Channel, 'folder'> = {},
): string {
  const { shown, left } = chooseAnnotations(remarks, changed);
  const title = commandProperty(locale.github.name);
  // What was given up comes first: the runner drops the last ones of a level.
  const lines = [
    ...remarks.notDone.map((sentence) => `::warning title=${title}::${commandMessage(sentence)}`),
    ...shown.map((remark) => renderAnnotation(remark, repositoryPath({ folder }, remark.path), locale)),
  ];
  if (left > 0) {
    lines.push(`::notice title=${title}::${commandMessage(locale.github.moreAnnotations({ count: left, whole }))}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

function renderAnnotation(remark: Remark, path: string, locale: Locale): string {
  const { github } = locale;
  const title = [github.levels[remark.severity], ...remark.labels].join(' › ');
  const properties: [string, string | number][] = [
    ['title', title],
    ['file', path],
    ['line', remark.start.line],
    ['endLine', remark.end.line],
  ];
  // The runner drops columns of a range over several lines, and an end before its start.
  if (remark.start.line === remark.end.line && remark.end.column > remark.start.column)
    properties.push(['col', remark.start.column], ['endColumn', remark.end.column]);
  const message = `${shorten(remark.sentence, MAX_MESSAGE)}\n${github.rule({ rule: remark.rule })}`;
  const written = properties.map(([name, value]) => `${name}=${commandProperty(String(value))}`).join(',');
  return `::${COMMANDS[remark.severity]} ${written}::${commandMessage(message)}`;
}
