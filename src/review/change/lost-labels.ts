import { findCode } from '../../content/dialect/code.ts';
import { within } from '../../content/dialect/veil.ts';
import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import { linkAnchor } from '../../rules/link/anchor.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { labelsIn, plain } from '../../site/layout/labels.ts';
import type { ReviewRequest } from '../request.ts';
import type { Difference } from './difference.ts';
import type { LostFiles } from './lost-files.ts';
import { pagesNaming } from './pages-naming.ts';

/** `@fig-plan` and `[@fig-plan]`, of mystmd; `` {ref}`plan` ``, `` {numref}`texte <plan>` ``, of Sphinx too. */
const REFERENCE =
  /(?<![\w@/`{])@([A-Za-z][\w:.-]{0,100}[\w-])|\{(?:ref|numref|eq|prf:ref|cite:?\w*)\}`(?:[^`<>\n]{0,200}<)?([^`<>\n]{1,200}?)>?`/g;

/**
 * A name of MyST that the change takes away from a place, where a page still calls it as no link does. Links (`[texte](#nom)`) are told by
 * their rule.
 */
export async function findLostLabels(
  tree: Tree,
  { head, base, renamed }: Difference,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<LostFiles> {
  const [active] = selectRules([linkAnchor] as readonly Rule[], head.site.configuration, only, skip);
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  const lost = active === undefined ? new Map<string, string>() : lostLabels({ head, base, renamed });
  if (active === undefined || lost.size === 0) return { findings, pages };
  const find = (text: string) => referencesIn(text).filter(({ name }) => lost.has(name));
  for await (const { page, text, places } of pagesNaming(tree, head.site, find)) {
    const { path } = page;
    pages.push(page);
    for (const { name, at } of places) {
      const holder = lost.get(name) ?? path;
      const anchor = text.slice(at.start, at.end);
      const data = { url: `#${anchor}`, page: holder };
      const message = holder === path ? 'here' : 'there';
      const report = { message, facts: { anchor, near: '' }, severity: 'warning', at, data, excerpt: anchor } as const;
      findings.push(makeFinding(active, report, path, page));
    }
  }
  return { findings, pages };
}

/** The names that no page has any more, and where the page that had them is now. */
function lostLabels({ head, base, renamed }: Pick<Difference, 'head' | 'base' | 'renamed'>): Map<string, string> {
  const lost = new Map<string, string>();
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  for (const page of base.pages)
    if (isMyst(page, base)) for (const label of labelsIn(page)) lost.set(label, now.get(page.path) ?? page.path);
  const keep = (pages: Iterable<Page>): void => {
    for (const page of lost.size === 0 ? [] : pages) for (const label of labelsIn(page)) lost.delete(label);
  };
  keep(head.pages);
  const own = new Set(head.pages.map(({ path }) => path));
  keep([...head.site.pages.values()].filter(({ path }) => !own.has(path)));
  return lost;
}

function isMyst({ path }: Page, { site }: Difference['base']): boolean {
  const file = site.plan.fileOf(path);
  return 'dialect' in file && file.dialect === 'myst';
}

function referencesIn(text: string): { readonly name: string; readonly at: Range }[] {
  if (!/@[A-Za-z]|\}`/.test(text)) return [];
  const isCode = within(findCode(text));
  return [...text.matchAll(REFERENCE)].flatMap(({ index, 0: whole, 1: cited, 2: called }) => {
    const written = cited ?? called ?? '';
    const start = index + whole.lastIndexOf(written);
    return isCode(index) ? [] : [{ name: plain(written), at: { start, end: start + written.length } }];
  });
}
