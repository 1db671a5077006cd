import { isContentPath } from '../../content/find-pages.ts';
import type { Page } from '../../content/page.ts';
import type { Tree } from '../../content/tree.ts';
import { isOutside } from '../../site/plan.ts';
import type { ChangedLines } from '../changed-lines.ts';
import type { Unread } from '../choose-files.ts';
import { markExisting } from '../existing.ts';
import { leavePages } from '../leave-pages.ts';
import { type Review, type ReviewRequest, review, type World } from '../review.ts';
import { countUnread } from '../summarise.ts';
import { shortened } from '../time.ts';
import type { Difference } from './difference.ts';
import { isCut, tellElsewhere } from './elsewhere.ts';
import { historyOfBase } from './history-of-base.ts';
import { findMovedRoutes, type MovedRoute } from './moved-routes.ts';
import { leaveNowhere } from './nowhere.ts';
import { leaveTyped } from './typed.ts';

/** Both sides of a change, and what differs. */
export interface Changing {
  readonly head: Tree;
  /** Null when it could not be had. */
  readonly base: { readonly tree: Tree } | null;
  /** Null when nobody could tell: the whole site is read. */
  readonly files: Difference['files'] | null;
  readonly lines: ChangedLines;
}

export interface ComparedReview {
  readonly review: Review;
  /** The pages as they were; null without a base. */
  readonly base: Review | null;
  readonly renamed: ReadonlyMap<string, string>;
  /** Pages that the change does not touch and that it breaks. */
  readonly broken: readonly Page[];
  /** Pages that it does not touch, and whose address its settings or its data change. */
  readonly moved?: readonly MovedRoute[];
  /** Whatever the change touches, by its path in the head; in the base where it is gone. */
  readonly files?: readonly string[];
}

/** What is done first leaves time to what comes after it. */
const HEAD = 0.5;
const BASE = 0.6;

/** Reviews what a change brings: its pages, the same pages as they were, and the pages it may have broken. */
export async function reviewChange(
  change: Changing,
  world: World,
  request: ReviewRequest,
  { onlyNew }: { readonly onlyNew: boolean },
): Promise<ComparedReview> {
  const { base } = change;
  const files = change.files ?? [];
  const renamed = new Map(
    files.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[path, previousPath]])),
  );
  const tree = change.head;
  const present = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const among =
    change.files === null
      ? { ...(base !== null && { habits: false as const }) }
      : { among: new Set(present), ...(base !== null && { nowhere: true as const }) };
  const haste = base === null ? request : shortened(request, HEAD, world.clock());
  const read = await review({ ...world, tree }, { ...haste, ...among });
  const head = request.paths.length > 0 ? read : withUnread(read, present, await tree.files());
  if (base === null) return { review: head, base: null, renamed, broken: [] };

  // Links are not asked twice: what the head found out is also true of the base.
  const states = new Map(head.links.map((link) => [link.url, link]));
  const { changedOn: _, siteRead: __, ...timeless } = world;
  const { changedOn } = world;
  const history = await historyOfBase({ head, now: tree, base: base.tree, renamed, changedOn });
  const baseWorld: World = {
    ...timeless,
    ...(history && { changedOn: history }),
    tree: base.tree,
    probe: world.probe === null ? null : () => async () => states,
  };
  // In haste, only what was read of the head is worth reading of the base.
  const done = new Set(head.pages.map(({ path }) => path));
  const skipped = new Set(present.filter((path) => head.partial && !done.has(path)));
  const before = files
    .filter(({ path, status }) => status !== 'added' && !skipped.has(path))
    .map(({ path, previousPath }) => previousPath ?? path);
  const narrow = {
    ...shortened(request, BASE, world.clock()),
    among: new Set(before),
    nowhere: true,
    confirm: false,
  } as const;
  const past = await review(baseWorld, narrow);
  const { head: shown, base: old } = leaveNowhere({ head, base: past }, renamed, request.paths);
  const compared = leaveUnpast(shown, old, before, renamed);
  const marked = onlyNew ? leaveTyped(markExisting(compared, old, { renamed, changed: change.lines })) : shown;
  const difference = { head: shown, base: old, renamed, files };
  const worlds = { head: { ...timeless, tree, probe: null }, base: { ...timeless, tree: base.tree, probe: null } };
  const told = await tellElsewhere(marked, difference, worlds, request, { onlyNew });
  const moved = findMovedRoutes(difference);
  return { ...told, base: old, renamed, moved, files: files.map(({ path }) => path) };
}

/** A page whose past could not be read in time is not judged: what stood there would be held against its author. */
function leaveUnpast(
  head: Review,
  base: Review,
  asked: readonly string[],
  renamed: ReadonlyMap<string, string>,
): Review {
  if (!isCut(base)) return head;
  const read = new Set(base.pages.map(({ path }) => path));
  const left = new Set(asked.filter((path) => !read.has(path)));
  return leavePages(head, (path) => left.has(renamed.get(path) ?? path));
}

/** What a change brings and nobody read: not checked out, or outside the folders of the site. */
function withUnread(head: Review, present: readonly string[], files: readonly string[]): Review {
  const there = new Set(files);
  const left = present.flatMap((path): Unread[] => {
    if (!isContentPath(path)) return [];
    if (!there.has(path)) return [{ path, reason: 'absent', named: false }];
    const file = head.site.plan.fileOf(path);
    return isOutside(file) ? [{ path, reason: file.reason, named: false }] : [];
  });
  const unread = [...head.unread, ...left];
  return left.length === 0 ? head : { ...head, unread, stats: { ...head.stats, unread: countUnread(unread) } };
}
