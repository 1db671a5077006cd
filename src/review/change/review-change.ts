import { isContentPath } from '../../content/find-pages.ts';
import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Tree } from '../../content/tree.ts';
import { compareFindings } from '../../rules/run.ts';
import { isOutside } from '../../site/plan.ts';
import type { ChangedLines } from '../changed-lines.ts';
import type { Unread } from '../choose-files.ts';
import { markExisting } from '../existing.ts';
import { leavePages } from '../leave-pages.ts';
import { type Review, type ReviewRequest, review, type World } from '../review.ts';
import { countFindings, countUnread } from '../summarise.ts';
import { shortened } from '../time.ts';
import { explainBroken } from './cause.ts';
import { historyOfBase } from './history-of-base.ts';
import { findInIncluded } from './included.ts';
import { findLostFiles } from './lost-files.ts';
import { withLostTargets } from './lost-targets.ts';
import { type Difference, findMissed } from './missed.ts';
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
  /** Whatever the change touches, by its path in the head; in the base where it is gone. */
  readonly files?: readonly string[];
}

/** What is done first leaves time to what comes after it. */
const HEAD = 0.5;
const BASE = 0.6;

/** What one page says may break in another. */
const ACROSS_PAGES = ['link-internal', 'link-navigation', 'link-anchor', 'front-matter-relation', 'front-matter-file'];

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
    change.files === null ? { ...(base !== null && { habits: false as const }) } : { among: new Set(present) };
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
  const old = await review(baseWorld, { ...shortened(request, BASE, world.clock()), among: new Set(before) });
  const compared = leaveUnpast(head, old, before, renamed);
  let marked = onlyNew ? leaveTyped(markExisting(compared, old, { renamed, changed: change.lines })) : head;
  const difference = { head, base: old, renamed, files };
  const explained = (found: Review, broken: readonly Page[] = []) => ({
    review: explainBroken(found, difference),
    base: old,
    renamed,
    broken,
    files: files.map(({ path }) => path),
  });
  const touched = new Set(files.map(({ path }) => path));
  const included = await findInIncluded(tree, difference, touched, request);
  marked = { ...addFindings(marked, included.findings), included: included.files };
  if (onlyNew) marked = withLostTargets(marked, difference, request);
  const missed = await findMissed(difference, tree);
  if (missed !== 'all' && missed.size === 0) return explained(marked);
  /** What is left to say when all else is known of the pages that the change does not touch. */
  const andLost = async ({ review, broken, ...rest }: ReturnType<typeof explained>): Promise<ComparedReview> => {
    const lost = await findLostFiles(tree, difference, review.findings, request);
    return { ...rest, review: addFindings(review, lost.findings), broken: united(broken, lost.pages) };
  };

  const broken = await findBroken(
    { ...timeless, tree, probe: null },
    { ...timeless, tree: base.tree, probe: null },
    { ...request, before: old.site, ...(missed !== 'all' && { among: missed }) },
    { changed: new Set(present), marked, renamed },
  );
  return broken === null
    ? explained(unsearched(marked))
    : andLost(explained(addFindings(marked, broken.findings), broken.pages));
}

function united(pages: readonly Page[], others: readonly Page[]): readonly Page[] {
  const known = new Set(pages.map(({ path }) => path));
  return [...pages, ...others.filter(({ path }) => !known.has(path))];
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

interface Broken {
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
}

interface Touched {
  readonly changed: ReadonlySet<string>;
  /** What is known of them. */
  readonly marked: Review;
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Findings of the change in pages it does not touch: a link, a relation that led to a page that is gone; and in those that it touches, links
 * to parts that only their past knows. Null when time ran out.
 */
async function findBroken(
  world: World,
  baseWorld: World,
  request: ReviewRequest,
  { changed, marked: known, renamed }: Touched,
): Promise<Broken | null> {
  const narrow: ReviewRequest = { ...request, paths: [], only: ACROSS_PAGES, habits: false };
  const head = await review(world, shortened(narrow, HEAD, world.clock()));
  const told = new Set(known.findings.map(placeOf));
  const isNew = (finding: Finding) => finding.rule === 'link-anchor' && !told.has(placeOf(finding));
  const findings = head.findings.filter((finding) => !changed.has(finding.path) || isNew(finding));
  const elsewhere = { ...head, findings };
  if (elsewhere.findings.length === 0) return isCut(head) ? null : { findings: [], pages: [] };
  const { before: _, ...past } = narrow;
  const base = await review(baseWorld, past);
  if (isCut(head) || isCut(base)) return null;
  const marked = markExisting(elsewhere, base, { renamed });
  // Nobody touched the page: what was wrong there in other words was wrong already.
  const before = new Set(base.findings.map(placeOf));
  const broken = marked.findings.filter((finding) => !finding.existing && !before.has(placeOf(finding)));
  const paths = new Set(broken.map(({ path }) => path).filter((path) => !changed.has(path)));
  return { findings: broken, pages: head.pages.filter(({ path }) => paths.has(path)) };
}

function placeOf({ rule, path, range }: Finding): string {
  return `${rule} ${path} ${range.start}`;
}

function isCut({ notDone }: Review): boolean {
  return notDone.some(({ code }) => code === 'pages');
}

/** Whether other pages suffered from the change, nobody had the time to see. */
function unsearched(head: Review): Review {
  return { ...head, partial: true, notDone: [...head.notDone, { code: 'site', count: 1 }] };
}

function addFindings(head: Review, findings: readonly Finding[]): Review {
  if (findings.length === 0) return head;
  const all = [...head.findings, ...findings].sort(compareFindings);
  return { ...head, findings: all, stats: { ...head.stats, ...countFindings(all) } };
}
