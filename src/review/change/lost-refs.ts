import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Tree } from '../../content/tree.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import { markdownTemplateSyntax } from '../../rules/markdown/template-syntax.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import type { ReviewRequest } from '../request.ts';
import type { Difference } from './difference.ts';
import type { LostFiles } from './lost-files.ts';
import { pagesNaming } from './pages-naming.ts';

/** `{{< relref "une/page.md#partie" >}}`, `{{% ref path="page" %}}`; what is put together is nobody's name. */
const REF = /\{\{[<%]\s{0,9}(?:rel)?ref\s+(?:path\s*=\s*)?["`]?([^"`\s#{}<>]{1,300})(?=[#"`\s])/g;

/** What Hugo makes a page of, and what makes pages by itself. */
const PAGE = /\.(?:md|markdown|html?|org|adoc|asciidoc|rst|pandoc|pdc|gotmpl)$/i;
const TEMPLATES = /(?:^|\/)(?:layouts|archetypes|static)\//;

/** A page of Hugo that a change renames or removes, where another page asks for it by `ref` or `relref`: Hugo stops, whatever its theme brings. */
export async function findLostRefs(
  tree: Tree,
  { head, base, files, renamed }: Difference,
  told: readonly Finding[],
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<LostFiles> {
  const [active] = selectRules([markdownTemplateSyntax] as readonly Rule[], head.site.configuration, only, skip);
  const isHugo = active !== undefined && base.site.generator === 'hugo';
  const lost = isHugo ? lostNames({ head, files, renamed }) : new Map<string, string>();
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  if (active === undefined || lost.size === 0) return { findings, pages };
  const find = (text: string, path: string) =>
    [...text.matchAll(REF)].filter(
      ({ index, 1: name = '' }) =>
        lost.has(nameOf(name)) && !told.some((one) => one.path === path && one.range.start === index),
    );
  for await (const { page, places } of pagesNaming(tree, head.site, find)) {
    pages.push(page);
    for (const { index, 0: whole, 1: name = '' } of places) {
      const at = { start: index, end: index + whole.length };
      const data = { cause: lost.get(nameOf(name)) ?? name };
      const report = { message: 'page', facts: { name }, at, excerpt: whole, data } as const;
      findings.push(makeFinding(active, report, page.path, page));
    }
  }
  return { findings, pages };
}

/** The names that pages had, and that no page nor folder of pages bears any more; and where such a page is now, else where it was. */
function lostNames({ head, files, renamed }: Pick<Difference, 'head' | 'files' | 'renamed'>): Map<string, string> {
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const gone = files
    .filter(({ status }) => status === 'removed' || status === 'renamed')
    .map(({ path, previousPath }) => previousPath ?? path)
    .filter((path) => PAGE.test(path));
  const names = new Map(gone.map((path) => [nameOf(path), now.get(path) ?? path]));
  for (const path of names.size === 0 ? [] : head.site.files) {
    // Photographs, data and templates have names too, and `ref` finds none of them.
    if (!PAGE.test(path) || TEMPLATES.test(path)) continue;
    for (const step of path.toLowerCase().split('/')) names.delete(step.replace(/\..*$/, ''));
  }
  names.delete('');
  return names;
}

/** The last step of a path that tells, without its ending and its language, in small letters. */
function nameOf(path: string): string {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '' && !/^_?index(?:\.[\w-]+)*$/.test(step));
  return (steps.at(-1) ?? '').replace(/\..*$/, '');
}
