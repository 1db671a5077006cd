import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Page } from '../content/page.ts';
import { decodePath, folderOf, stemOf } from './routes/url-path.ts';
import type { Site } from './site.ts';

/** The last step of an address with a fragment: of `../guide/debut.md#titre`, `debut.md`; empty for one on the page itself. */
const WITH_FRAGMENT = /(?<=[\s("'<=/])([^\s()"'<>#/=]{0,200})\/?#[^\s#)"'>]/g;

/**
 * Whether a page has other headings than before, to which a page of the site may lead, where nobody knows what their ids are made of.
 * Where it is known, the ids themselves tell.
 */
export function mayMoveAnchors(site: Site, before: Page, after: Page): boolean {
  const isKnown =
    site.generator !== 'plain' && !/^(?:loose|gitbook)$/.test(site.plan.headingIds) && site.anchors(before) !== null;
  return !isKnown && headingsOf(before) !== headingsOf(after) && isAimedAt(site, before);
}

function headingsOf(page: Page): string {
  const texts: string[] = [];
  for (const { kind, tree } of page.passages)
    if (kind === 'markdown') visit(tree, 'heading', (heading) => void texts.push(textOf(heading)));
  return texts.join('\n');
}

/** Whether an address on the page itself, or one on any page that ends with its name, has a fragment. */
function isAimedAt(site: Site, page: Page): boolean {
  if (stepsOf(page).has('')) return true;
  const aims = aimsOf(site.pages);
  return namesOf(site, page).some((name) => aims.has(name));
}

function namesOf(site: Site, page: Page): string[] {
  const route = site.route(page)?.replace(/\/$/, '') ?? '';
  const names = [stemOf(page.path), lastOf(folderOf(page.path)), lastOf(route)];
  return names.map((name) => plain(name)).filter((name) => name !== '');
}

const known = new WeakMap<Site['pages'], ReadonlySet<string>>();

/** Where the addresses with a fragment lead, on all pages: their text is enough. */
function aimsOf(pages: Site['pages']): ReadonlySet<string> {
  let aims = known.get(pages);
  if (aims === undefined) {
    aims = new Set([...pages.values()].flatMap((page) => [...stepsOf(page)]));
    known.set(pages, aims);
  }
  return aims;
}

function stepsOf({ source: { text } }: Page): ReadonlySet<string> {
  return new Set([...text.matchAll(WITH_FRAGMENT)].map(({ 1: step = '' }) => plain(step)));
}

/** A name without ending, in the case and the letters that all write. */
function plain(step: string): string {
  return decodePath(step)
    .replace(/\.[a-z]{2,8}$/i, '')
    .toLowerCase();
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
