import { findCode } from '../../content/dialect/code.ts';
import { within } from '../../content/dialect/veil.ts';
import type { Finding } from '../../content/finding.ts';
import { loadReaders } from '../../content/format/readers.ts';
import type { Page } from '../../content/page.ts';
import { readPage } from '../../content/read-page.ts';
import type { Range } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import { linkAnchor } from '../../rules/link/anchor.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { isRead } from '../../site/plan.ts';
import { folderOf, joinPath } from '../../site/routes/url-path.ts';
import type { ReviewRequest } from '../request.ts';
import type { Difference } from './difference.ts';
import type { LostFiles } from './lost-files.ts';

/** Templates that are pages of their own: `src/api/where/index.erb`. */
const TEMPLATE = /\.(?:erb|html?|haml|slim|njk|liquid|webc|hbs|ejs|vto|astro|vue|svelte|[jt]sx)$/i;
/** What an id is written with in HTML; one that is put together is none that can be known. */
const ID = /\sid\s{0,9}=\s{0,9}["']([^"'<>{}\s%]{1,200})["']/g;
/** `](/guide/#partie)`, `href="/guide/#partie"`. */
const LINK = /(?:\]\(|href\s{0,9}=\s{0,9}["'])([^\s()"'#<>{}]{0,300})#([^\s()"'#<>{}]{1,200})(?=[)"'\s])/g;

interface Trees {
  readonly head: Tree;
  readonly base: Tree;
}

interface Link {
  readonly path: string;
  readonly id: string;
  readonly at: Range;
}

/**
 * A part of a template, of which nobody reads the headings: a change takes its id away, or a link that named one that is there names one that
 * is not. What leads to a page is told by its rule.
 */
export async function findLostIds(
  trees: Trees,
  { head, files, renamed }: Difference,
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<LostFiles> {
  const [active] = selectRules([linkAnchor] as readonly Rule[], head.site.configuration, only, skip);
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  const all = await trees.head.files();
  const { plan } = head.site;
  const templates = new Templates(
    trees,
    all.filter((path) => TEMPLATE.test(path) && !isRead(plan, path)),
  );
  if (active === undefined || templates.paths.length === 0) return { findings, pages };
  const changed = new Set(files.flatMap(({ path, status }) => (status === 'removed' ? [] : [path])));
  const isChanged = templates.paths.some((path) => changed.has(path));
  for (const path of isChanged ? all : changed) {
    if (!isRead(plan, path)) continue;
    const links = linksIn(await textOf(trees.head, path));
    if (links.length === 0) continue;
    const old = changed.has(path) ? linksIn(await textOf(trees.base, renamed.get(path) ?? path)) : links;
    const lost = await templates.lostBy(links, old, path);
    if (lost.length === 0) continue;
    const bytes = await trees.head.read(path);
    const reading = head.site.reading(path);
    const { page } = readPage(path, bytes, { ...reading, readers: await loadReaders(path, bytes, reading) });
    for (const { id, at, template, ...link } of lost) {
      if (/^(?:page|file)$/.test(head.site.resolve(link.path, page).kind)) continue;
      const url = `${link.path}#${id}`;
      const data = { url, page: template };
      const report = {
        message: 'template',
        facts: { anchor: id, path: template },
        severity: 'warning',
        at,
        data,
      } as const;
      findings.push(makeFinding(active, { ...report, excerpt: url }, path, page));
      pages.push(page);
    }
  }
  return { findings, pages };
}

/** The templates of a site, each read when a link leads to it. */
class Templates {
  readonly paths: readonly string[];
  readonly #trees: Trees;

  constructor(trees: Trees, paths: readonly string[]) {
    this.#trees = trees;
    this.paths = paths;
  }

  /** The links of a page that led to a part of a template, and lead to none. `old`: the links that it had. */
  async lostBy(links: readonly Link[], old: readonly Link[], from: string): Promise<(Link & { template: string })[]> {
    const lost: (Link & { template: string })[] = [];
    for (const link of links) {
      const before = old.filter(({ path }) => path === link.path);
      const was = before.find(({ id }) => id === link.id) ?? before[0];
      const template = was === undefined ? undefined : this.paths.find((path) => isBehind(link.path, from, path));
      if (was === undefined || template === undefined) continue;
      const [then, now] = [await idsIn(this.#trees.base, template), await idsIn(this.#trees.head, template)];
      if (then.has(was.id) && !now.has(link.id)) lost.push({ ...link, template });
    }
    return lost;
  }
}

async function idsIn(tree: Tree, path: string): Promise<ReadonlySet<string>> {
  return new Set([...(await textOf(tree, path)).matchAll(ID)].map(([, id = '']) => id));
}

async function textOf(tree: Tree, path: string): Promise<string> {
  return tree.read(path).then(
    (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    () => '',
  );
}

function linksIn(text: string): readonly Link[] {
  if (!text.includes('#')) return [];
  const isCode = within(findCode(text));
  return [...text.matchAll(LINK)].flatMap(({ index, 0: whole, 1: path = '', 2: id = '' }) => {
    const start = index + whole.length - path.length - id.length - 1;
    const isOwn = path !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path);
    return isOwn && !isCode(index) ? [{ path, id, at: { start, end: index + whole.length } }] : [];
  });
}

/** Whether the path of a template ends as an address does, but for its endings. */
function isBehind(address: string, from: string, template: string): boolean {
  const path = address.startsWith('/') ? address.slice(1) : joinPath(folderOf(from), address);
  const stem = `/${template.replace(/(?:\.[\w-]{1,10})+$/, '').replace(/(?:^|\/)index$/, '')}`;
  const end = `/${(path ?? '').replace(/\/$/, '').replace(/(?:\/index)?\.html?$/i, '')}`;
  return end !== '/' && stem.endsWith(end);
}
