import type { Configuration } from '../configuration/configuration.ts';
import { createGlob, globsOf } from '../configuration/glob.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import type { PlannedFile, SitePlan } from './plan.ts';

/** Written like a `.gitignore`, at the root: what nobody wants reviewed. */
export const IGNORE_FILE = '.relectureignore';

/** What the site asks not to review, `exclude` of its configuration and its `.relectureignore`, and what whoever runs the review does. */
export async function readExclusions(
  tree: Tree,
  files: ReadonlySet<string>,
  { exclude = [] }: Configuration,
  asked: readonly string[] = [],
): Promise<(path: string) => boolean> {
  const globs = [...exclude.flatMap(globsOf), ...asked].map((pattern) => createGlob(pattern, { dot: true }));
  const text = files.has(IGNORE_FILE) ? await readText(tree, IGNORE_FILE) : null;
  // Few sites have one.
  const ignored = text === null ? null : (await import('ignore')).default().add(text);
  return (path) => globs.some((matches) => matches(path)) || (ignored?.ignores(path) ?? false);
}

/** The patterns of `exclude` that leave nothing out of the site: a name that is none, or that does not begin at its root. */
export function idleExclusions(files: ReadonlySet<string>, { exclude = [] }: Configuration): readonly string[] {
  return exclude.filter((pattern) => {
    const globs = globsOf(pattern).map((glob) => createGlob(glob, { dot: true }));
    return ![...files].some((path) => globs.some((matches) => matches(path)));
  });
}

/** The plan with some files left out. */
export function withExclusions(plan: SitePlan, isExcluded: (path: string) => boolean): SitePlan {
  return {
    ...plan,
    closed: plan.closed.filter(({ path }) => !isExcluded(path)),
    fileOf: (path): PlannedFile => {
      const file = plan.fileOf(path);
      if (file.kind === 'other' || !isExcluded(path)) return file;
      return { kind: 'out', reason: 'excluded', dialect: 'dialect' in file ? file.dialect : 'commonmark' };
    },
  };
}
