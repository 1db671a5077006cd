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

type Gone = Pick<Difference, 'head' | 'base' | 'files' | 'renamed'>;

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
  const gone = isHugo ? goneFrom({ head, base, files, renamed }) : new Map<string, string>();
  const [lost, paths] = [lostNames(head, gone), lostPaths(head, gone)];
  const causeOf = (name: string) => lost.get(nameOf(name)) ?? paths.get(stepsOf(name).join('/'));
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  if (active === undefined || gone.size === 0) return { findings, pages };
  const find = (text: string, path: string) =>
    [...text.matchAll(REF)].filter(
      ({ index, 1: name = '' }) =>
        causeOf(name) !== undefined && !told.some((one) => one.path === path && one.range.start === index),
    );
  for await (const { page, places } of pagesNaming(tree, head.site, find)) {
    pages.push(page);
    for (const { index, 0: whole, 1: name = '' } of places) {
      const at = { start: index, end: index + whole.length };
      const data = { cause: causeOf(name) ?? name };
      const report = { message: 'page', facts: { name, engine: 'hugo' }, at, excerpt: whole, data } as const;
      findings.push(makeFinding(active, report, page.path, page));
    }
  }
  return { findings, pages };
}

/** The pages that the change takes away, renames or makes drafts of, by their paths in the base; and where each is now, else where it was. */
function goneFrom({ head, base, files, renamed }: Gone): ReadonlyMap<string, string> {
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const gone = files
    .filter(({ status }) => status === 'removed' || status === 'renamed')
    .map(({ path, previousPath }) => previousPath ?? path);
  const drafted = head.pages
    .filter(({ path, data }) => data['draft'] === true && base.site.pages.get(path)?.data['draft'] !== true)
    .map(({ path }) => path);
  return new Map([...gone.filter((path) => PAGE.test(path)), ...drafted].map((path) => [path, now.get(path) ?? path]));
}

/** The names that pages had, and that no page nor folder of pages bears any more. */
function lostNames({ site }: Difference['head'], gone: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const names = new Map([...gone].map(([path, cause]) => [nameOf(path), cause]));
  for (const path of names.size === 0 ? [] : site.files) {
    if (!isPage(path) || gone.has(path)) continue;
    for (const step of path.toLowerCase().split('/')) names.delete(step.replace(/\..*$/, ''));
  }
  names.delete('');
  return names;
}

/** The ends of their paths, of two steps at least, with which no path of a page ends any more: `guide/page` leads to no `autre/page`. */
function lostPaths({ site }: Difference['head'], gone: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [path, cause] of gone) for (const end of endsOf(path)) paths.set(end, cause);
  for (const path of paths.size === 0 ? [] : site.files)
    if (isPage(path) && !gone.has(path)) for (const end of endsOf(path)) paths.delete(end);
  return paths;
}

function endsOf(path: string): string[] {
  const steps = stepsOf(path);
  return steps.slice(0, -1).map((_, index) => steps.slice(index).join('/'));
}

/** Photographs, data and templates have names too, and `ref` finds none of them. */
function isPage(path: string): boolean {
  return PAGE.test(path) && !TEMPLATES.test(path);
}

/** The last step of a path that tells, without its ending and its language, in small letters. */
function nameOf(path: string): string {
  return stepsOf(path).at(-1) ?? '';
}

/** The steps of a path, an index left out, the last without its ending and its language, in small letters. */
function stepsOf(path: string): readonly string[] {
  const steps = path
    .toLowerCase()
    .split('/')
    .filter((step) => step !== '' && !/^_?index(?:\.[\w-]+)*$/.test(step));
  return [...steps.slice(0, -1), ...steps.slice(-1).map((step) => step.replace(/\..*$/, ''))];
}
