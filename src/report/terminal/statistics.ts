import stringWidth from 'string-width';
import type { Finding, Severity } from '../../content/finding.ts';
import type { Review } from '../../review/request.ts';
import { endLines } from '../unread.ts';
import { visibleLine } from '../visible.ts';
import { type Paint, paintOf } from './paint.ts';
import type { PrettyOptions } from './pretty-options.ts';

/** Files named without `verbose`: those that have most. */
const MOST_FILES = 20;

/** `--statistics`: how many findings there are for each rule, then for each file; those that have most first. Old ones are not counted. */
export function renderStatistics(review: Review, options: PrettyOptions): string {
  const { locale, verbose = false } = options;
  const words = locale.report.statistics;
  const paint = paintOf(options);
  const fresh = review.findings.filter(({ existing }) => !existing);
  const rules = ruleLines(groupByRule(fresh).sort(byCount), options, paint);
  const files = countBy(fresh, ({ path }) => path);
  const shown = verbose ? files : files.slice(0, MOST_FILES);
  const blocks = [
    ...(rules.length === 0
      ? []
      : [
          [words.rules, ...rules],
          [
            words.files,
            ...shown.map(([path, count]) => visibleLine(`${digits(count)}  ${path}`)),
            ...(shown.length < files.length ? [`       ${words.more({ count: files.length - shown.length })}`] : []),
          ],
        ]),
    endLines(locale.report.summary({ ...review.stats, partial: review.partial }), review, options),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What one rule says at one level. */
export interface RuleGroup {
  readonly rule: Finding['rule'];
  readonly severity: Severity;
  readonly all: readonly [Finding, ...Finding[]];
}

/** By rule and level, in the order in which they come. */
export function groupByRule(findings: readonly Finding[]): RuleGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].map((all) => ({ rule: all[0].rule, severity: all[0].severity, all }));
}

function byCount(a: RuleGroup, b: RuleGroup): number {
  return b.all.length - a.all.length || (a.rule < b.rule ? -1 : 1);
}

/** A line for each rule: how many, how grave, its name, and what it says. */
export function ruleLines(
  groups: readonly RuleGroup[],
  { locale }: Pick<PrettyOptions, 'locale'>,
  paint: Paint,
): string[] {
  const name = Math.max(0, ...groups.map(({ rule }) => rule.length));
  return groups.map(({ rule, severity, all }) => {
    const level = paint(severity, pad(locale.report.severity[severity], LEVEL));
    return `${digits(all.length)}  ${level}  ${rule.padEnd(name)}  ${locale.rules[rule].summary}`;
  });
}

/** Columns of the longest level, in either language. */
const LEVEL = 13;

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
const digits = (count: number): string => String(count).padStart(7);

/** The most frequent first, then by name. */
function countBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
}
