import { isContentPath } from '../content/find-pages.ts';
import type { Tree } from '../content/tree.ts';
import type { Connection } from '../github/connection.ts';
import { listPullFiles } from '../github/pulls/list-pull-files.ts';
import { readApiTree } from '../github/trees/api-tree.ts';
import { compareCommits } from '../github/trees/compare-commits.ts';
import { getBlob } from '../github/trees/get-blob.ts';
import type { ChangedLines } from '../review/changed-lines.ts';
import type { ChangedFile } from '../world/git/changed-file.ts';
import { CheckedOutTree } from '../world/git/checked-out-tree.ts';
import {
  addedLines,
  diffCommits,
  diffLines,
  mergeBaseOf,
  parentsOf,
  resolveCommit,
} from '../world/git/diff-commits.ts';
import { accessesOf, fetchCommit, hasCommit } from '../world/git/fetch-commit.ts';
import { GitTrouble, git } from '../world/git/git.ts';
import { readGitTree } from '../world/git/git-tree.ts';
import type { Subject } from './subject.ts';

/** What a change is: its two sides and what differs. */
export interface Change {
  readonly head: Tree;
  /** The commit that was checked out; null outside a git repository. */
  readonly headSha: string | null;
  /** The side it is compared with; null when it could not be had, which is said. */
  readonly base: { readonly tree: Tree; readonly sha: string } | null;
  /** Null when nobody could tell: the whole site is read. */
  readonly files: readonly ChangedFile[] | null;
  readonly lines: ChangedLines;
  /** The folder of the site, when it is not the repository itself: paths above are relative to it. */
  readonly folder?: string;
  /** What differs in the whole repository, by its own paths; absent where that is `files`. */
  readonly repositoryFiles?: Change['files'];
  readonly trouble: 'baseMissing' | 'filesUnknown' | 'filesCut' | null;
  close(): void;
}

export interface ChangeWorld {
  readonly root: string;
  readonly serverUrl: string;
  readonly token: string | null;
  /** Opened only when it is needed. */
  connect(): Promise<Connection | null>;
  /** The files on disk, where there is no repository. */
  disk(): Tree;
}

/** The API gives the base one file at a time: beyond this many, a run would spend its calls on it. */
const MAX_API_FILES = 25;
/** Of the thousand calls that the token of a workflow has in an hour. */
const MAX_API_BLOBS = 200;

/** The site as it was checked out, without anything to compare it with. */
export async function readWhole(world: ChangeWorld): Promise<Change> {
  const headSha = await resolveCommit(world.root, 'HEAD');
  const nothing = { headSha, base: null, files: null, lines: new Map(), trouble: null };
  const onDisk = { ...nothing, head: world.disk(), close: () => {} };
  if (headSha === null) return onDisk;
  try {
    const tree = await readGitTree(world.root, headSha, { accesses: accessesOf(world), elsewhere: blobsByApi(world) });
    return { ...nothing, head: new CheckedOutTree(tree, world.disk()), close: () => tree.close() };
  } catch (error) {
    if (!(error instanceof GitTrouble)) throw error;
    // A partial clone whose origin does not answer: what was checked out is there to read.
    return onDisk;
  }
}

/** The content that git cannot get, through the API, as long as that does not spend the calls of the whole hour. */
function blobsByApi({ connect }: ChangeWorld): (blob: string, trouble: GitTrouble) => Promise<Uint8Array> {
  let left = MAX_API_BLOBS;
  return async (blob, trouble) => {
    const connection = left-- > 0 ? await connect() : null;
    if (connection === null) throw trouble;
    return getBlob(connection, blob).catch(() => Promise.reject(trouble));
  };
}

/** Finds the base of a change and what differs: in the local history, by fetching one commit, or through the API. */
export async function findChange(subject: Subject, world: ChangeWorld): Promise<Change> {
  const whole = await readWhole(world);
  const { headSha } = whole;
  if (headSha !== null) {
    const compared = await compareInGit(subject, whole, headSha, world);
    if (compared !== null) return compared;
  }
  const connection = await world.connect();
  const found = connection === null ? null : await compareByApi(subject, connection, whole).catch(() => null);
  return found ?? { ...whole, trouble: 'filesUnknown' };
}

/** Null when the base is not to be had from git, or its blobs are not. */
async function compareInGit(
  subject: Subject,
  whole: Change,
  headSha: string,
  world: ChangeWorld,
): Promise<Change | null> {
  try {
    const base = await findBase(subject, headSha, world);
    return base === null ? null : await compareLocally(whole, base, headSha, world);
  } catch (error) {
    if (error instanceof GitTrouble) return null;
    throw error;
  }
}

async function compareLocally(whole: Change, base: string, head: string, world: ChangeWorld): Promise<Change> {
  const { root } = world;
  const accesses = accessesOf(world);
  const [tree, files] = await Promise.all([
    readGitTree(root, base, { accesses }),
    diffCommits(root, base, head, { accesses }),
  ]);
  const paths = files.filter(({ status }) => status !== 'removed').map(({ path }) => path);
  const lines = await diffLines(root, base, head, paths, accesses);
  const close = () => {
    tree.close();
    whole.close();
  };
  return { ...whole, base: { tree, sha: base }, files, lines, close };
}

/** The commit to compare with, once it is in the local repository; null when it cannot be. */
async function findBase(subject: Subject, headSha: string, world: ChangeWorld): Promise<string | null> {
  const base = await nameBase(subject, headSha, world);
  if (base === null) return null;
  if (await hasCommit(world.root, base)) return base;
  return (await fetchCommit(world.root, base, world)) ? base : null;
}

/** The commit that a change is held against; null when nobody can tell. */
async function nameBase(subject: Subject, headSha: string, world: ChangeWorld): Promise<string | null> {
  const { root } = world;
  if (subject.kind === 'merge-group') return subject.base;
  if (subject.kind === 'push') return subject.before ?? (await whereItLeft(subject, headSha, world));
  if (subject.kind !== 'pull') return null;
  // The merge GitHub made to try the pull request: what it brings is what differs from its first parent.
  const [first, second] = await parentsOf(root, headSha);
  if (first !== undefined && second === subject.pull.headSha) return first;
  if (!(await isShallow(root))) {
    const known = await mergeBaseOf(root, subject.pull.baseSha, headSha);
    if (known !== null) return known;
  }
  const connection = await world.connect();
  if (connection === null) return null;
  const { baseSha, headSha: pullHead } = subject.pull;
  return compareCommits(connection, baseSha, pullHead).then(
    ({ mergeBase }) => mergeBase,
    () => null,
  );
}

/** Where a new branch left the one that the site is published from; null where nobody can tell, or it is that one. */
async function whereItLeft(
  { from, after }: Extract<Subject, { kind: 'push' }>,
  headSha: string,
  { root, connect }: ChangeWorld,
): Promise<string | null> {
  if (from === null) return null;
  const known = (await isShallow(root)) ? null : await mergeBaseOf(root, `refs/remotes/origin/${from}`, headSha);
  if (known !== null) return known;
  const connection = await connect();
  if (connection === null) return null;
  return compareCommits(connection, from, after).then(
    ({ mergeBase }) => mergeBase,
    () => null,
  );
}

async function isShallow(root: string): Promise<boolean> {
  const output = await git(root, ['rev-parse', '--is-shallow-repository']).catch(() => 'true');
  return output.toString().trim() !== 'false';
}

/** Without git: GitHub tells what differs, and gives the base file by file when there are few. */
async function compareByApi(subject: Subject, connection: Connection, whole: Change): Promise<Change | null> {
  const ends = endsOf(subject);
  if (ends === null) return null;
  // Of a pull request, GitHub tells the files even where its two ends cannot be compared.
  const comparison = await compareCommits(connection, ends.base, ends.head).catch((error: unknown) => {
    if (subject.kind !== 'pull') throw error;
    return null;
  });
  const listed =
    subject.kind === 'pull' && (comparison === null || comparison.cut)
      ? await listPullFiles(connection, subject.pull.number)
      : { all: comparison?.files ?? [], cut: comparison?.cut ?? true };
  if (listed.cut) return { ...whole, trouble: 'filesCut' };
  const files = listed.all;
  const lines: ChangedLines = new Map(
    files.flatMap(({ path, patch }) => (patch === null ? [] : [[path, addedLines(patch)]])),
  );
  const pages = files.filter(({ path }) => isContentPath(path));
  const base =
    comparison === null || pages.length > MAX_API_FILES ? null : await readBase(connection, comparison.mergeBase);
  return { ...whole, base, files, lines, trouble: base === null ? 'baseMissing' : null };
}

async function readBase(connection: Connection, sha: string): Promise<Change['base']> {
  const tree = await readApiTree(connection, sha).catch(() => null);
  return tree === null ? null : { tree, sha };
}

function endsOfPush({ before, from, after }: Extract<Subject, { kind: 'push' }>) {
  const base = before ?? from;
  return base === null ? null : { base, head: after };
}

function endsOf(subject: Subject): { base: string; head: string } | null {
  switch (subject.kind) {
    case 'pull':
      return { base: subject.pull.baseSha, head: subject.pull.headSha };
    case 'push':
      return endsOfPush(subject);
    case 'merge-group':
      return subject;
    default:
      return null;
  }
}
