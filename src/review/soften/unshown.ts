import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Selection } from '../../rules/run.ts';
import type { Site } from '../../site/site.ts';

/** What they say is that a page is shown, or is not, against what it says itself. */
const ABOUT_SHOWING: ReadonlySet<string> = new Set(['front-matter-publication', 'date-review-overdue']);

interface Asked {
  readonly selection: Selection;
  readonly site: Site;
  /** ISO. */
  readonly today: string;
}

/**
 * The same findings; those of drafts, and of pages whose day is over, are said softly where the whole site is read. Nobody reads these
 * pages, and they block nothing; whoever works on one changes it, or names it, and is told in full. A level that the site set is kept.
 */
export function softenUnshown(findings: readonly Finding[], pages: readonly Page[], asked: Asked): readonly Finding[] {
  const unshown = new Set(pages.filter((page) => isUnshown(page, asked)).map(({ path }) => path));
  if (unshown.size === 0) return findings;
  return findings.map((finding) => {
    const { path, rule, severity } = finding;
    if (severity === 'info' || !unshown.has(path) || ABOUT_SHOWING.has(rule)) return finding;
    if (asked.selection.of(path).find((one) => one.rule.id === rule)?.chosen !== false) return finding;
    const parts = finding.parts?.map((part) => ({ ...part, severity: 'info' as const }));
    return { ...finding, severity: 'info', ...(parts && { parts }) };
  });
}

function isUnshown(page: Page, { site, today }: Asked): boolean {
  const hidden = site.hidden(page, today);
  // Whoever marks a page as a draft says that it is none yet, whatever code makes of it.
  return hidden?.reason === 'draft' || (hidden?.isSure === true && hidden.reason === 'expired');
}
