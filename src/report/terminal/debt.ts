import type { Finding } from '../../content/finding.ts';
import type { Source } from '../../content/source.ts';
import type { Locale } from '../../locales/locale.ts';
import { gravityOf } from '../gravity.ts';
import { visibleLine } from '../visible.ts';
import { wrap } from '../wrap.ts';
import type { Paint } from './paint.ts';

/** More findings than this on a whole site are its past: nobody reads them in one go. */
const MANY = 60;
/** What to begin with. */
const FIRST = 3;

/** What a whole site owes, told so that somebody can begin. */
export interface Debt {
  /** What is shown one by one. */
  readonly shown: readonly Finding[];
  /** What is counted only. */
  readonly counted: readonly Finding[];
}

/**
 * Parts what is worth showing one by one from what is counted; null when there is little. Hints are counted; so is what one rule says
 * more often than there is room, the gravest rules first.
 */
export function debtOf(findings: readonly Finding[]): Debt | null {
  if (findings.length <= MANY) return null;
  let room = MANY;
  const kept = new Set<Finding>();
  for (const { severity, all } of groups(findings)) {
    if (severity === 'info' || all.length > room) continue;
    for (const finding of all) kept.add(finding);
    room -= all.length;
  }
  return {
    shown: findings.filter((finding) => kept.has(finding)),
    counted: findings.filter((finding) => !kept.has(finding)),
  };
}

interface DebtOptions {
  readonly locale: Locale;
  readonly width: number;
}

/** The rules of what is counted, the gravest and most frequent first. */
export function countLines(counted: readonly Finding[], { locale, width }: DebtOptions, paint: Paint): string[] {
  const { severity: levels, debt } = locale.report;
  return groups(counted).map(({ rule, severity, all }) => {
    const [line = '', ...rest] = wrap(`${debt.times({ count: all.length })} ${locale.rules[rule].summary}`, width - 4);
    const level = `  ${paint(severity, levels[severity])}  ${paint('dim', rule)}`;
    return [level, ...[line, ...rest].map((text) => `    ${text}`)].join('\n');
  });
}

/** Where to begin: the gravest rules, each on one line with its first place. */
export function firstLines(
  findings: readonly Finding[],
  sourceOf: (path: string) => Source | null,
  { locale }: DebtOptions,
): string[] {
  const { debt } = locale.report;
  return groups(findings)
    .slice(0, FIRST)
    .flatMap(({ rule, all }) => {
      const [first] = all;
      if (first === undefined) return [];
      const line = sourceOf(first.path)?.place(first.range.start).line ?? 1;
      const place = `${first.path}:${line}`;
      return [visibleLine(`  ${debt.first({ count: all.length, summary: locale.rules[rule].summary, place })}`)];
    });
}

interface Group {
  readonly rule: Finding['rule'];
  readonly severity: Finding['severity'];
  readonly all: readonly Finding[];
}

function groups(findings: readonly Finding[]): readonly Group[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const known = byRule.get(key);
    if (known === undefined) byRule.set(key, [finding]);
    else known.push(finding);
  }
  const all = [...byRule.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ rule: first.rule, severity: first.severity, all: group }];
  });
  return all.sort((a, b) => gravityOf(a) - gravityOf(b) || b.all.length - a.all.length);
}
