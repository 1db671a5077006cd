import { findCode } from '../../content/dialect/code.ts';
import { within } from '../../content/dialect/veil.ts';
import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { Tree } from '../../content/tree.ts';
import { linkInternal } from '../../rules/link/internal.ts';
import { makeFinding } from '../../rules/make-finding.ts';
import type { Rule } from '../../rules/rule.ts';
import { selectRules } from '../../rules/run.ts';
import { dirname, relative } from '../../schema/posix-path.ts';
import { below, decodePath, joinPath, mediaOf } from '../../site/routes/url-path.ts';
import type { ReviewRequest } from '../request.ts';
import { addressNow } from './causes/link.ts';
import { replace } from './causes/sides.ts';
import type { Difference } from './difference.ts';
import { pagesNaming } from './pages-naming.ts';

/** Files of one change that are looked for. */
const MAX_FILES = 200;

export interface LostFiles {
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
}

/**
 * An image, a video, a sound, a document that the change takes away or moves, where a page still names it: in whatever shortcode or field, by the end of
 * its path from the page, from the folder of what is served as it is, or from the root. `told`: what is known of these pages already.
 */
export async function findLostFiles(
  tree: Tree,
  { head, renamed, files }: Difference,
  told: readonly Finding[],
  { only, skip }: Pick<ReviewRequest, 'only' | 'skip'>,
): Promise<LostFiles> {
  const [active] = selectRules([linkInternal] as readonly Rule[], head.site.configuration, only, skip);
  const gone = files
    .filter(({ status }) => status === 'removed' || status === 'renamed')
    .map(({ path, previousPath }) => previousPath ?? path)
    .filter((path) => mediaOf(path) !== null && !head.site.files.has(path))
    .slice(0, MAX_FILES);
  const [findings, pages]: [Finding[], Page[]] = [[], []];
  if (active === undefined || gone.length === 0) return { findings, pages };
  const now = new Map([...renamed].map(([is, was]) => [was, is]));
  const find = (text: string, path: string) =>
    gone.flatMap((file) => {
      const at = placeIn(text, file, path, head.site);
      const isTold = (one: Finding) => one.severity !== 'info' && (aimsAt(one, file, now) || isThere(one, at));
      return at === null || told.some((one) => one.path === path && isTold(one)) ? [] : [{ file, at }];
    });
  for await (const { page, text, places } of pagesNaming(tree, head.site, find)) {
    pages.push(page);
    for (const { file, at } of places) {
      const url = text.slice(at.start, at.end);
      const message = now.has(file) ? 'moved-image' : 'removed-image';
      const is = now.get(file);
      const candidate = is === undefined ? null : addressNow(url, page, is, head);
      const named = { url, name: file.slice(file.lastIndexOf('/') + 1), media: mediaOf(file) ?? 'document' };
      const facts = candidate === null ? named : { ...named, candidate };
      const data = { url, cause: now.get(file) ?? file };
      const report = { message, facts, at, severity: 'warning', data, excerpt: url } as const;
      const finding = makeFinding(active, report, page.path, page);
      findings.push({ ...finding, fixes: replace(page, finding, url, candidate) });
    }
  }
  return { findings, pages };
}

/** Whether a rule that follows addresses and names of files speaks of that place. */
function isThere({ rule, range }: Finding, at: Range | null): boolean {
  const follows = rule.startsWith('link-') || rule === 'front-matter-file';
  return follows && at !== null && range.start < at.end && at.start < range.end;
}

function aimsAt({ data }: Finding, file: string, now: ReadonlyMap<string, string>): boolean {
  return data['cause'] === file || data['cause'] === now.get(file);
}

/** Where a text names a file, out of code. */
function placeIn(text: string, file: string, page: string, site: Difference['head']['site']) {
  const { static: folder, content } = site.siteOf(page);
  const from = [folder, content].flatMap((one) => (one === null ? [] : (below(one, file) ?? [])));
  const paths = new Set([file, relative(dirname(page), file), ...from]);
  const isCode = within(findCode(text));
  for (const path of [...paths].sort((a, b) => b.length - a.length))
    for (const written of new Set([path, encodeURI(path)])) {
      if (!text.includes(written)) continue;
      const pattern = new RegExp(
        `(?<![\\w./-])(?:\\.{0,2}/)*${written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-]|\\.\\w)`,
        'g',
      );
      for (const { index, 0: whole } of text.matchAll(pattern)) {
        // Its like may have come beside the page.
        const beside = joinPath(dirname(page), decodePath(whole));
        const isStill = !whole.startsWith('/') && beside !== null && site.files.has(beside);
        if (!isStill && !isCode(index)) return { start: index, end: index + whole.length };
      }
    }
  return null;
}
