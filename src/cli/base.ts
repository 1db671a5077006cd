import { relative, sep } from 'node:path';
import type { Page } from '../content/page.ts';
import type { LinkState } from '../links/link.ts';
import { explainBroken } from '../review/change/cause.ts';
import type { Difference } from '../review/change/difference.ts';
import { tellElsewhere } from '../review/change/elsewhere.ts';
import { historyOfBase } from '../review/change/history-of-base.ts';
import { withLostTargets } from '../review/change/lost-targets.ts';
import { type ComparedReview, reviewChange } from '../review/change/review-change.ts';
import { leaveTyped } from '../review/change/typed.ts';
import type { ChangedLines } from '../review/changed-lines.ts';
import { markExisting } from '../review/existing.ts';
import { leavePages } from '../review/leave-pages.ts';
import { type Review, type ReviewRequest, review } from '../review/review.ts';
import { isRepository, isWithoutCommit, linesSince, mergeBaseOf, resolveCommit } from '../world/git/diff-commits.ts';
import { GitTrouble, git } from '../world/git/git.ts';
import { type GitTree, readGitTree } from '../world/git/git-tree.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import type { Session } from './session.ts';

const STATUS: Readonly<Record<string, 'added' | 'removed'>> = { A: 'added', D: 'removed' };

/** A review of the working tree and of the commit it is compared with. */
export interface Compared {
  /** What stood in the base is marked. */
  readonly head: Review;
  readonly base: Review;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Pages that do not differ and that the difference breaks, where only what differs was read. */
  readonly broken: readonly Page[];
  /** Pages that do not differ, and whose address settings or data change. */
  readonly moved: NonNullable<ComparedReview['moved']>;
  /** Whatever differs, pages or not. */
  readonly files: readonly string[];
}

/**
 * The commit that `--base` names: known before anything is read, let alone asked of the network. Null before the first commit of a
 * repository: all is new.
 */
export async function resolveBase({ site }: Session, { base, locale }: Options): Promise<string | null> {
  const ref = base ?? 'HEAD';
  const commit = await resolveCommit(site.root, ref);
  if (commit === null && ref === 'HEAD' && (await isWithoutCommit(site.root))) return null;
  if (commit === null && !(await isRepository(site.root))) throw new InputError(locale.cli.usage.noRepository);
  if (commit === null) throw new InputError(locale.cli.usage.badBase({ ref }));
  return commit;
}

/** Waits for what a base tells. A clone that lacks a part of it, or is damaged, is no bug of ours: one sentence says how to mend it. */
export async function fromBase<Told>(work: Promise<Told>, { base, locale }: Options): Promise<Told> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error;
    throw new InputError(locale.cli.usage.baseLost({ ref: base ?? 'HEAD', said: error.message }));
  }
}

/** Reviews the site as it stands at the base too: at the best common ancestor of that commit and of what is checked out. */
export async function compareWithBase(head: Review, session: Session, commit: string): Promise<Compared> {
  const { world, request } = session;
  const { tree, files, lines } = await openBase(session, commit);
  const renamed = renamesOf(files);
  try {
    const states = new Map<string, LinkState>(head.links.map((link) => [link.url, link]));
    const known = async (urls: readonly string[]) =>
      new Map(urls.flatMap((url) => (states.has(url) ? [[url, states.get(url) as LinkState] as const] : [])));
    const there = new Set(await tree.files());
    const paths = request.paths
      .map((path) => renamed.get(path) ?? path)
      .filter((path) => path === '.' || hasPath(there, path));
    if (request.paths.length > 0 && paths.length === 0) paths.push('.');
    const { progress: _, changedOn, ...quiet } = world;
    const history = await historyOfBase({ head, now: world.tree, base: tree, renamed, changedOn });
    const base = await review(
      { ...quiet, ...(history && { changedOn: history }), tree, today: () => head.asOf, probe: () => known },
      { ...request, paths, confirm: false },
    );
    const read = new Set(base.pages.map(({ path }) => path));
    const isLeft = (path: string) => {
      const before = renamed.get(path) ?? path;
      return there.has(before) && !read.has(before);
    };
    const compared = base.notDone.some(({ code }) => code === 'pages') ? leavePages(head, isLeft) : head;
    const marked = leaveTyped(markExisting(compared, base, { renamed, changed: lines }));
    if (request.paths.length > 0) {
      const sides = { head: marked, base, renamed };
      const found = withLostTargets(marked, sides, request);
      return { head: explainBroken(found, sides), base, renamed, broken: [], moved: [], files: [] };
    }
    const worlds = { head: { ...quiet, probe: null }, base: { ...quiet, tree, probe: null } };
    const told = await tellElsewhere(marked, changedPages(marked, base, files), worlds, request, { onlyNew: true });
    return { head: told.review, base, renamed, broken: told.broken, moved: [], files: [] };
  } finally {
    tree.close();
  }
}

/**
 * Reviews what differs from the base, and what that breaks in other pages: as on GitHub, the rest of the site is not read. For a run that
 * names no path.
 */
export async function reviewDifference(session: Session, commit: string, request: ReviewRequest): Promise<Compared> {
  const { world } = session;
  const { tree, files, lines } = await openBase(session, commit);
  try {
    const { progress: _, ...quiet } = world;
    const change = { head: world.tree, base: { tree }, files, lines };
    const compared = await reviewChange(change, quiet, request, { onlyNew: true });
    const { review: head, base, renamed, broken } = compared;
    return { head, base: base ?? head, renamed, broken, moved: compared.moved ?? [], files: compared.files ?? [] };
  } finally {
    tree.close();
  }
}

/** Of all that was read on both sides, the pages that differ. */
function changedPages(head: Review, base: Review, files: Difference['files']): Difference {
  const now = new Set(files.map(({ path }) => path));
  const then = new Set(files.map(({ path, previousPath }) => previousPath ?? path));
  return {
    head: { ...head, pages: head.pages.filter(({ path }) => now.has(path)) },
    base: { ...base, pages: base.pages.filter(({ path }) => then.has(path)) },
    renamed: renamesOf(files),
    files,
  };
}

interface Base {
  readonly tree: GitTree;
  readonly files: Difference['files'];
  readonly lines: ChangedLines;
}

/** The site as it stands at the best common ancestor of a commit and of what is checked out, and what differs from it. */
async function openBase({ site }: Session, commit: string): Promise<Base> {
  const start = (await mergeBaseOf(site.root, commit, 'HEAD')) ?? commit;
  const top = (await git(site.root, ['rev-parse', '--show-toplevel'])).toString().trim();
  const folder = relative(top, site.root).split(sep).join('/');
  const files = await findFiles(site.root, start);
  const lines = await linesSince(site.root, start);
  return { tree: await readGitTree(site.root, start, { folder }), files, lines };
}

function renamesOf(files: Difference['files']): Map<string, string> {
  return new Map(files.flatMap(({ path, previousPath }) => (previousPath === null ? [] : [[path, previousPath]])));
}

function hasPath(files: ReadonlySet<string>, path: string): boolean {
  return files.has(path) || /[*?[{]/.test(path) || [...files].some((file) => file.startsWith(`${path}/`));
}

/** What differs between a commit and the working tree, relative to `root`; files that git does not know yet are added. */
async function findFiles(root: string, commit: string): Promise<Difference['files']> {
  const args = ['diff', '--name-status', '-z', '-M', '--relative', '--no-ext-diff', commit, '--', '.'];
  const parts = (await git(root, args)).toString().split('\0');
  const files: Difference['files'][number][] = [];
  for (let index = 0; index + 1 < parts.length; ) {
    const letter = (parts[index++] ?? '')[0] ?? '';
    const first = parts[index++] ?? '';
    if (letter === 'R') files.push({ path: parts[index++] ?? '', previousPath: first, status: 'renamed' });
    else if (letter === 'C') files.push({ path: parts[index++] ?? '', previousPath: null, status: 'added' });
    else files.push({ path: first, previousPath: null, status: STATUS[letter] ?? 'modified' });
  }
  const unknown = (await git(root, ['ls-files', '-z', '--others', '--exclude-standard'])).toString().split('\0');
  for (const path of unknown) if (path !== '') files.push({ path, previousPath: null, status: 'added' });
  return withMoved(files, root, commit);
}

/** A file that git does not know yet, with the very bytes of one that is gone, is that one under another name. */
async function withMoved(files: Difference['files'], root: string, commit: string): Promise<Difference['files']> {
  const [gone, come] = (['removed', 'added'] as const).map((own) => files.filter(({ status }) => status === own));
  if (gone === undefined || come === undefined || gone.length * come.length === 0) return files;
  const byHash = new Map<string, string>();
  const paths = gone.slice(0, MAX_MOVED).map(({ path }) => path);
  const listed = (await git(root, ['ls-tree', '-z', commit, '--', ...paths])).toString().split('\0');
  for (const line of listed) {
    const [, hash, path] = /^\d+ blob ([\da-f]+)\t(.+)$/s.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) byHash.set(hash, path);
  }
  const names = come.slice(0, MAX_MOVED).map(({ path }) => path);
  const hashes = (await git(root, ['hash-object', '--', ...names])).toString().split('\n');
  const moved = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const from = byHash.get(hashes[index] ?? '');
    // Two copies of one file: the first is the one that moved.
    if (from !== undefined && byHash.delete(hashes[index] ?? '')) moved.set(name, from);
  }
  const left = new Set(moved.values());
  return files.flatMap((file): Difference['files'][number][] => {
    const from = file.status === 'added' ? moved.get(file.path) : undefined;
    if (from !== undefined) return [{ path: file.path, previousPath: from, status: 'renamed' }];
    return file.status === 'removed' && left.has(file.path) ? [] : [file];
  });
}

/** Files of one change that are looked for under another name. */
const MAX_MOVED = 500;
