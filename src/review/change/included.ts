import type { Finding, Report } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { Source } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import type { RuleId } from '../../locales/locale.ts';
import { linkAnchor } from '../../rules/link/anchor.ts';
import { linkInternal } from '../../rules/link/internal.ts';
import { type ActiveRule, makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { folderOf, joinPath } from '../../site/routes/url-path.ts';
import type { ReviewRequest } from '../request.ts';
import { addressNow } from './causes/link.ts';
import { nameOf, pageAt, pathNow, type Sides } from './causes/sides.ts';

/** Folders of what pages include, whatever the generator; what else is a part, its plan tells. */
const FOLDER =
  /(?:^|\/)(?:_includes|_layouts|_partials|partials|layouts)\/.*\.(?:html?|md|markdown|njk|liquid|twig|hbs)$/;
/** `href="…"`, `](…)`, `'/guide/' | relative_url`; what the address of the site is put before counts from there. */
const ADDRESS =
  /(?:\bhref\s{0,9}=\s{0,9}["']|\]\(|["'](?=[^"'\n]{1,300}["']\s{0,9}\|\s{0,9}(?:relative|absolute)_url))(?:\{\{[^{}\n]{0,100}url[^{}\n]{0,100}\}\})?((?:\/(?!\/)|#|[\w.-]+\/)[^\s"'()<>{}]{1,300})/g;
/** Menus that a theme reads in data: `menu.fr.json`, `navigation.yml`, `menus.es.yaml`. */
const DATA =
  /(?:^|\/)(?:(?:main|site|top|side)?[-_]?(?:menus?|nav(?:bar|igation)?|sidebars?|footers?|headers?))(?:[._-][\w-]{1,20})?\.(?:json|ya?ml)$/i;
/** A file of data that a theme makes a menu of, by its name. */
export function isMenuData(path: string): boolean {
  return DATA.test(path);
}

/** `"url": "/guide/"`, `link: /guide/`. */
const VALUE =
  /(?<![\w-])["']?(?:url|link|href|to|path|page|permalink)["']?[ \t]{0,9}:[ \t]{0,9}["']?(\/(?!\/)[^\s"'{}<>,]{0,300})/gi;
/** Files longer than this are no such thing (UTF-16 units). */
const LONGEST = 200_000;

/** A file that pages include, or that lists them, and what a change breaks there. */
export interface BrokenFile {
  readonly path: string;
  readonly source: Source;
}

export interface Included {
  readonly findings: readonly Finding[];
  readonly files: readonly BrokenFile[];
}

/**
 * What pages include is no page, and nothing is said of it but this: an address there led to a page, or to a part of one, until the
 * change. `touched`: what the change says itself.
 */
export async function findInIncluded(
  tree: Tree,
  sides: Sides,
  touched: ReadonlySet<string>,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<Included> {
  const { head } = sides;
  const active = selectRules([linkInternal, linkAnchor] as readonly Rule[], head.site.configuration, only, skip);
  const lost = lostBy(sides);
  const files: BrokenFile[] = [];
  const findings: Finding[] = [];
  if (lost.size === 0 || active.length === 0) return { findings, files };
  const menus = new Set(head.site.menus.map(({ path }) => path));
  for (const path of await tree.files()) {
    const isMenu = menus.has(path);
    if (touched.has(path) || !(isMenu || isIncluded(path, sides))) continue;
    const text = await tree.read(path).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    if (text.length > LONGEST) continue;
    const found = [...broken({ path, text, isMenu }, lost, sides, active)];
    if (found.length > 0) files.push({ path, source: new Source(text) });
    findings.push(...found);
  }
  return { findings, files };
}

function isIncluded(path: string, { head }: Sides): boolean {
  const file = head.site.plan.fileOf(path);
  return (
    (file.kind === 'out' && file.reason === 'partial') ||
    (file.kind !== 'page' && (FOLDER.test(path) || DATA.test(path)))
  );
}

/** The pages of the base that are elsewhere or gone, and those that lost some of their parts. */
function lostBy(sides: Sides): ReadonlyMap<string, { readonly page: Page; readonly anchors: ReadonlySet<string> }> {
  const { head, base } = sides;
  const lost = new Map<string, { page: Page; anchors: ReadonlySet<string> }>();
  for (const page of base.pages) {
    const path = pathNow(page.path, sides);
    const now = path === null ? undefined : pageAt(head, path);
    const [before, after] = [base.site.anchors(page), now === undefined ? null : head.site.anchors(now)];
    const anchors = new Set(after === null ? [] : [...(before ?? [])].filter((anchor) => !after.has(anchor)));
    const isElsewhere = now === undefined || head.site.route(now) !== base.site.route(page);
    if (isElsewhere || anchors.size > 0) lost.set(page.path, { page, anchors });
  }
  return lost;
}

interface File {
  readonly path: string;
  readonly text: string;
  readonly isMenu: boolean;
}

function* broken(
  file: File,
  lost: ReturnType<typeof lostBy>,
  sides: Sides,
  active: readonly ActiveRule[],
): Iterable<Finding> {
  for (const { index, 0: whole, 1: url = '' } of file.text.matchAll(DATA.test(file.path) ? VALUE : ADDRESS)) {
    const start = index + whole.length - url.length;
    const at = { start, end: start + url.length };
    const said = led(url, file, lost, sides);
    const rule = active.find(({ rule }) => rule.id === said?.rule);
    if (said === null || rule === undefined) continue;
    yield makeFinding(rule, { ...said.report, at, excerpt: url } as Report<RuleId>, file.path, null);
  }
}

interface Said {
  readonly rule: 'link-internal' | 'link-anchor';
  readonly report: Pick<Report<RuleId>, 'message' | 'facts' | 'severity' | 'data'>;
}

function led(url: string, file: File, lost: ReturnType<typeof lostBy>, sides: Sides): Said | null {
  const [address = '', anchor = ''] = url.split('#', 2);
  const missed = pageBehind(address, file, lost, sides);
  const there = missed === null ? undefined : lost.get(missed);
  if (missed === null || there === undefined) return null;
  const now = pathNow(missed, sides);
  const page = now === null ? undefined : pageAt(sides.head, now);
  // Of what a menu names, another rule tells that it is gone.
  if (anchor !== '' && there.anchors.has(anchor) && page !== undefined) {
    const data = { url, page: page.path };
    return {
      rule: 'link-anchor',
      report: { message: 'there', facts: { anchor, near: '' }, severity: 'warning', data },
    };
  }
  const target = address.startsWith('/') && !file.isMenu ? sides.head.site.resolve(address, page ?? there.page) : null;
  if (target?.kind !== 'missing' && target?.kind !== 'unknown') return null;
  const candidate = page === undefined ? null : addressNow(url, page, page.path, sides.head);
  const facts = { url, name: nameOf(missed, sides), ...(candidate !== null && { candidate }) };
  const severity = target.kind === 'missing' ? 'error' : 'warning';
  const data = { url, cause: now ?? missed };
  return { rule: 'link-internal', report: { message: now === null ? 'removed' : 'moved', facts, severity, data } };
}

/** The page of the base that an address led to. One without a path is of the pages that include the file by its name. */
function pageBehind(address: string, file: File, lost: ReturnType<typeof lostBy>, { base }: Sides): string | null {
  if (address === '') {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    return file.isMenu ? null : ([...lost].find(([, { page }]) => page.source.text.includes(name))?.[0] ?? null);
  }
  if (!address.startsWith('/')) return file.isMenu ? joinPath(folderOf(file.path), address) : null;
  const [from] = base.pages;
  const target = from === undefined ? null : base.site.siteOf(from.path).resolve(address, from);
  return target?.kind === 'page' ? target.path : null;
}
