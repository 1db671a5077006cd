import stringWidth from 'string-width';
import type { Finding, Severity } from '../../content/finding.ts';
import type { RuleId } from '../../locales/locale.ts';
import type { Review } from '../../review/request.ts';
import type { PrettyOptions } from '../pretty.ts';
import { endLines } from '../unread.ts';
import { visibleLine } from '../visible.ts';
import { paintOf } from './paint.ts';

/** Files named without `verbose`: those that have most. */
const MOST_FILES = 20;

/** `--statistics`: how many findings there are for each rule, then for each file; those that have most first. Old ones are not counted. */
export function renderStatistics(review: Review, options: PrettyOptions): string {
  const { locale, verbose = false } = options;
  const words = locale.report.statistics;
  const paint = paintOf(options);
  const fresh = review.findings.filter(({ existing }) => !existing);
  const rules = countBy(fresh, ({ severity, rule }) => `${severity} ${rule}`).map(([key, count]) => {
    const [severity, rule] = key.split(' ') as [Severity, RuleId];
    const level = locale.report.severity[severity];
    return { count, level: paint(severity, pad(level, LEVEL)), rule, summary: locale.rules[rule].summary };
  });
  const name = Math.max(0, ...rules.map(({ rule }) => rule.length));
  const files = countBy(fresh, ({ path }) => path);
  const shown = verbose ? files : files.slice(0, MOST_FILES);
  const blocks = [
    ...(rules.length === 0
      ? []
      : [
          [
            words.rules,
            ...rules.map((row) => `${digits(row.count)}  ${row.level}  ${row.rule.padEnd(name)}  ${row.summary}`),
          ],
          [
            words.files,
            ...shown.map(([path, count]) => visibleLine(`${digits(count)}  ${path}`)),
            ...(shown.length < files.length ? [`       ${words.more({ count: files.length - shown.length })}`] : []),
          ],
        ]),
    endLines(locale.report.summary(review.stats), review, options),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Columns of the longest level, in either language. */
const LEVEL = 13;

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));
const digits = (count: number): string => String(count).padStart(7);

/** The most frequent first, then by name. */
export function countBy(findings: readonly Finding[], keyOf: (finding: Finding) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1));
}
