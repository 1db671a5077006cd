import { relative, sep } from 'node:path';
import type { LinkState } from '../links/link.ts';
import { markExisting } from '../review/existing.ts';
import { leavePages } from '../review/leave-pages.ts';
import { type Review, review } from '../review/review.ts';
import { mergeBaseOf, resolveCommit } from '../world/git/diff-commits.ts';
import { git } from '../world/git/git.ts';
import { readGitTree } from '../world/git/git-tree.ts';
import { InputError } from '../world/input-error.ts';
import type { Options } from './options.ts';
import type { Session } from './session.ts';

/** A review of the working tree and of the commit it is compared with. */
export interface Compared {
  /** What stood in the base is marked. */
  readonly head: Review;
  readonly base: Review;
  /** Path in the head → path in the base. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** The commit that `--base` names: known before anything is read, let alone asked of the network. */
export async function resolveBase({ site }: Session, { base, locale }: Options): Promise<string> {
  const ref = base ?? 'HEAD';
  const commit = await resolveCommit(site.root, ref);
  if (commit === null) throw new InputError(locale.cli.usage.badBase({ ref }));
  return commit;
}

/** Reviews the site as it stands at the base too: at the best common ancestor of that commit and of what is checked out. */
export async function compareWithBase(head: Review, session: Session, commit: string): Promise<Compared> {
  const { site, world, request } = session;
  const start = (await mergeBaseOf(site.root, commit, 'HEAD')) ?? commit;
  const top = (await git(site.root, ['rev-parse', '--show-toplevel'])).toString().trim();
  const folder = relative(top, site.root).split(sep).join('/');
  const renamed = await findRenames(site.root, start);
  const tree = await readGitTree(site.root, start, { folder });
  try {
    const states = new Map<string, LinkState>(head.links.map((link) => [link.url, link]));
    const known = async (urls: readonly string[]) =>
      new Map(urls.flatMap((url) => (states.has(url) ? [[url, states.get(url) as LinkState] as const] : [])));
    const there = new Set(await tree.files());
    const paths = request.paths
      .map((path) => renamed.get(path) ?? path)
      .filter((path) => path === '.' || hasPath(there, path));
    if (request.paths.length > 0 && paths.length === 0) paths.push('.');
    const { progress: _, changedOn: __, ...quiet } = world;
    const base = await review(
      { ...quiet, tree, today: () => head.asOf, probe: () => known },
      { ...request, paths, confirm: false },
    );
    const read = new Set(base.pages.map(({ path }) => path));
    const isLeft = (path: string) => {
      const before = renamed.get(path) ?? path;
      return there.has(before) && !read.has(before);
    };
    const compared = base.notDone.some(({ code }) => code === 'pages') ? leavePages(head, isLeft) : head;
    return { head: markExisting(compared, base, { renamed }), base, renamed };
  } finally {
    tree.close();
  }
}

function hasPath(files: ReadonlySet<string>, path: string): boolean {
  return files.has(path) || /[*?[{]/.test(path) || [...files].some((file) => file.startsWith(`${path}/`));
}

/** Renames between a commit and the working tree, relative to `root`. */
async function findRenames(root: string, commit: string): Promise<Map<string, string>> {
  const args = [
    'diff',
    '--name-status',
    '-z',
    '-M',
    '--diff-filter=R',
    '--relative',
    '--no-ext-diff',
    commit,
    '--',
    '.',
  ];
  const parts = (await git(root, args)).toString().split('\0');
  const renamed = new Map<string, string>();
  for (let index = 0; index + 2 < parts.length; index += 3) renamed.set(parts[index + 2] ?? '', parts[index + 1] ?? '');
  return renamed;
}
