import type { Finding } from '../../content/finding.ts';
import type { Source } from '../../content/source.ts';
import { gravityOf } from '../gravity.ts';
import { visible, visibleLine } from '../visible.ts';
import { wrapItem } from '../wrap.ts';
import type { Paint } from './paint.ts';
import type { PrettyOptions } from './pretty-options.ts';
import { groupByRule, type RuleGroup, ruleLines } from './statistics.ts';

/** More findings than this on a whole site are its past: nobody reads them in one go. */
const MANY = 60;
/** What to begin with. */
const FIRST = 3;

/** What a whole site owes, told so that somebody can begin. */
export interface Beginning {
  /** What is shown one by one. */
  readonly shown: readonly Finding[];
  /** What is counted only. */
  readonly counted: readonly Finding[];
}

/**
 * Parts what is worth showing one by one from what is counted; null when there is little. Hints are counted; so is what one rule says
 * more often than there is room, the gravest rules first.
 */
export function beginningOf(findings: readonly Finding[]): Beginning | null {
  if (findings.length <= MANY) return null;
  let room = MANY;
  const kept = new Set<Finding>();
  for (const { severity, all } of byGravity(findings)) {
    if (severity === 'info' || all.length > room) continue;
    for (const finding of all) kept.add(finding);
    room -= all.length;
  }
  return {
    shown: findings.filter((finding) => kept.has(finding)),
    counted: findings.filter((finding) => !kept.has(finding)),
  };
}

/** The rules of what is counted, the gravest and most frequent first. */
export function countLines(
  counted: readonly Finding[],
  options: Pick<PrettyOptions, 'locale'>,
  paint: Paint,
): string[] {
  return ruleLines(byGravity(counted), options, paint);
}

/** Where to begin: the gravest rules, each on one line with its first place. */
export function firstLines(
  findings: readonly Finding[],
  sourceOf: (path: string) => Source | null,
  { locale, width }: Pick<PrettyOptions, 'locale' | 'width'>,
): string[] {
  const { beginning } = locale.report;
  // One line for a rule, whatever the levels of what it says.
  const rules = new Map<string, RuleGroup>();
  for (const group of byGravity(findings)) {
    const known = rules.get(group.rule);
    rules.set(group.rule, known === undefined ? group : { ...known, all: [...known.all, ...group.all] });
  }
  return [...rules.values()].slice(0, FIRST).flatMap(({ rule, all }) => {
    const [first] = all;
    const line = sourceOf(first.path)?.place(first.range.start).line ?? 1;
    const place = `${first.path}:${line}`;
    const said = `  ${beginning.first({ count: all.length, summary: locale.rules[rule].summary, place, rule })}`;
    return wrapItem(visible(said), width).map(visibleLine);
  });
}

function byGravity(findings: readonly Finding[]): RuleGroup[] {
  return groupByRule(findings).sort((a, b) => gravityOf(a) - gravityOf(b) || b.all.length - a.all.length);
}
