import type { Severity } from '../content/finding.ts';
import type { PageRemarks, Remark } from './remarks.ts';

/** What somebody wrote wrong: time has no part in it. The other rules of links tell what became of what they lead to. */
const WRITTEN_WRONG: ReadonlySet<string> = new Set([
  'link-anchor',
  'link-credentials',
  'link-host-typo',
  'link-insecure',
  'link-internal',
  'link-malformed',
  'link-navigation',
  'link-own-host',
  'link-private',
  'link-tracking',
]);
/** The levels of what time brings: an error or a warning. */
const BROUGHT_BY_TIME = 2;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What time brings, without anybody committing: dates that go stale, links that break. Hints are not worth a box. */
export function isBroughtByTime({ rule, severity }: Pick<Remark, 'rule' | 'severity'>): boolean {
  if (severity === 'info') return false;
  return rule.startsWith('date-') || (rule.startsWith('link-') && !WRITTEN_WRONG.has(rule));
}

/** A link that never led where it should. */
export function isWrittenWrong({ rule, severity }: Pick<Remark, 'rule' | 'severity'>): boolean {
  return severity !== 'info' && WRITTEN_WRONG.has(rule);
}

/** Settings that are wrong, and not followed: all else is judged without them. */
function isOfSettings({ rule, severity }: Pick<Remark, 'rule' | 'severity'>): boolean {
  return severity === 'error' && rule.startsWith('configuration-');
}

/**
 * The gravest first: settings that are not followed, then what time brought, which nobody looks for, then errors, warnings and hints.
 * From -1 up to 4.
 */
export function gravityOf(remark: Pick<Remark, 'rule' | 'severity'>): number {
  if (isOfSettings(remark)) return -1;
  return RANK[remark.severity] + (isBroughtByTime(remark) ? 0 : BROUGHT_BY_TIME);
}

/** The worst first, then in the order of the page. */
export function byGravity(a: Remark, b: Remark): number {
  return gravityOf(a) - gravityOf(b) || a.start.offset - b.start.offset;
}

/** Pages by their worst remark, then by how many are as bad; the order of the site decides between equals. */
export function byWorst(pages: readonly PageRemarks[]): PageRemarks[] {
  const ranked = pages.map((page) => {
    const all = page.remarks.map(gravityOf);
    const worst = all.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    return { page, worst, count: all.filter((one) => one === worst).length };
  });
  return ranked.sort((a, b) => a.worst - b.worst || b.count - a.count).map(({ page }) => page);
}
