import type { Configuration } from '../../src/configuration/configuration.ts';
import type { Finding } from '../../src/content/finding.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { rules } from '../../src/rules/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { compareFindings, RuleRun } from '../../src/rules/run.ts';
import { RuleSelection } from '../../src/rules/selection.ts';

interface Choice {
  readonly only?: readonly string[];
  readonly settings?: NonNullable<Configuration['rules']>;
  readonly generator?: string;
}

/** What the rules of text (Markdown, typography, accessibility) say of one page of a plain site in French. */
export function findText(path: string, text: string, choice: Choice = {}): readonly Finding[] {
  return findIn(readPage(path, text, { language: 'fr' }).page, choice);
}

export function findIn(
  page: Page,
  { only = ['markdown-', 'typography-', 'accessibility-'], settings = {}, generator = 'plain' }: Choice = {},
): readonly Finding[] {
  const plan = { settings: {}, fileOf: () => ({ kind: 'other' }) };
  const pages = new Map([[page.path, page]]);
  const own = { plan, generator, language: 'fr', pages, files: new Set<string>(), route: () => null };
  const site = { ...own, siteOf: () => own };
  const context = { today: '2024-08-20', site, mentions: () => [], links: () => [], link: () => undefined };
  const run = new RuleRun(
    new RuleSelection(rules, { rules: settings }, only),
    [page],
    context as unknown as RuleContext,
  );
  run.page(page);
  return run.findings.sort(compareFindings);
}
