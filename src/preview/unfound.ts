import type { Page } from '../content/page.ts';
import type { LinkOccurrence } from '../links/link.ts';
import type { Review } from '../review/review.ts';
import { isBare, resolveBare } from '../rules/link/shared/bare-address.ts';
import { internalTarget } from '../rules/link/shared/internal-target.ts';
import { isNamed } from '../rules/link/shared/namesakes.ts';
import type { DoubtReason } from '../site/doubt.ts';
import { isAsset } from '../site/routes/url-path.ts';
import type { Site, Target } from '../site/site.ts';
import { leavesOf, type Piece } from './compare/block.ts';
import { linksOf } from './links/placed-links.ts';
import type { Row } from './read/row.ts';

/** An address that the change brings, and that no page and no file of the repository has. */
export interface Unfound {
  readonly url: string;
  /** The words of the link; empty for an image, or an address alone. */
  readonly text: string;
  readonly row: Row;
  /** A remark says it already, and how grave it is. */
  readonly isTold: boolean;
}

/** What may be made of the site where nobody sees it: an address that is not found there may still be good. */
const UNSEEN: ReadonlySet<DoubtReason> = new Set(['code', 'settings', 'module', 'plugin']);

interface Sides {
  readonly head: Page;
  /** Null for a new page. */
  readonly base: Page | null;
  readonly rows: readonly Row[];
}

/** Where new links and images of a page lead that is not found in the repository. */
export function findUnfound({ head, base, rows }: Sides, now: Review, before: Review): readonly Unfound[] {
  const site = now.site.siteOf(head.path);
  const known = new Set(base === null ? [] : linksOf(before, base.path).map(({ occurrence }) => occurrence.url));
  const told = new Set(
    now.findings
      .filter(({ path, rule, existing }) => path === head.path && rule.startsWith('link-') && !existing)
      .map(({ data }) => data['url']),
  );
  const found = new Map<string, Unfound>();
  for (const { occurrence } of linksOf(now, head.path)) {
    const { url, text, kind, field } = occurrence;
    if (known.has(url) || found.has(url)) continue;
    const target = targetOf(occurrence, head, site, [now, before]);
    const isUnknown = target?.kind === 'unknown' && isUnseen(target.doubt?.reason) && !isNamed(url, site);
    const isUnfound = target?.kind === 'missing' || isUnknown;
    const row = isUnfound ? rowOf(field, rows) : undefined;
    if (row !== undefined)
      found.set(url, { url, text: kind === 'image' ? '' : text.trim(), row, isTold: told.has(url) });
  }
  for (const row of rows)
    for (const url of lostFiles(row, head, site))
      if (!found.has(url)) found.set(url, { url, text: '', row, isTold: false });
  return [...found.values()];
}

/** Where pages lead to each other without the path that their site is served under, a new address is taken with it. */
function targetOf(link: LinkOccurrence, page: Page, site: Site, reviews: readonly Review[]): Target | null {
  const target = internalTarget(link, page, site);
  if (target?.kind !== 'unknown' || target.doubt?.reason !== 'outside') return target;
  const others = reviews.flatMap((review) => linksOf(review, page.path));
  const isHabit = others.some(({ occurrence: { url } }) => isBare(url, page, site));
  return isHabit ? resolveBare(link.url, page, site) : target;
}

function isUnseen(reason: DoubtReason | undefined): boolean {
  return reason !== undefined && UNSEEN.has(reason);
}

function rowOf(pointer: string | null, rows: readonly Row[]): Row | undefined {
  return rows.find(
    (row) => row.pointer === pointer || row.cells.some(({ head }) => head !== null && head.pointer === pointer),
  );
}

/** Files that a shortcode is given in the place of one that is there. */
function lostFiles({ status, cells }: Row, page: Page, site: Site): string[] {
  if (status === 'same') return [];
  return cells.flatMap(({ blocks }) =>
    leavesOf(blocks).flatMap(({ pieces }) => {
      const values = (operation: Piece['operation']): string[] =>
        (pieces ?? []).flatMap((piece) => (piece.operation === operation ? fileIn(piece) : []));
      const come = values('ins');
      if (come.length === 0 || !values('del').some((value) => isThere(value, page, site))) return [];
      return come.filter((value) => !isThere(value, page, site));
    }),
  );
}

/** `src="/img/plan.png"`: what it is given, where that names a file. */
function fileIn({ token: { isLiteral, text } }: Piece): string[] {
  const value = isLiteral === true ? text.replace(/^[^\s="']+=/, '').replace(/^(["'])(.*)\1$/, '$2') : '';
  return value !== '' && isAsset(value) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(value) ? [value] : [];
}

function isThere(value: string, page: Page, site: Site): boolean {
  return site.resolve(value, page).kind === 'file' || site.file(value, page, '').kind === 'file';
}
