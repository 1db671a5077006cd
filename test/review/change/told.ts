import { ownTree } from '../../../src/content/trusted-tree.ts';
import { fr } from '../../../src/locales/fr.ts';
import { wordFinding } from '../../../src/locales/word.ts';
import { sourcesOf } from '../../../src/report/sources.ts';
import type { Difference } from '../../../src/review/change/difference.ts';
import { reviewChange } from '../../../src/review/change/review-change.ts';
import { MemoryTree } from '../../memory-tree.ts';

/** What stands in a site, or what a change makes of it; undefined: it goes. */
export type Files = Readonly<Record<string, string | undefined>>;

const treeOf = (files: Files) =>
  new MemoryTree(new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)));

/** What is told of a change, with the line it stands on. `only`: rules, or their families. */
export async function told(
  site: Files,
  change: Files,
  renamed: Readonly<Record<string, string>> = {},
  only: readonly string[] = ['link'],
): Promise<string[]> {
  const [head, base] = [treeOf({ ...site, ...change }), treeOf(site)];
  const left = new Set(Object.values(renamed));
  const files: Difference['files'] = Object.keys(change)
    .filter((path) => !left.has(path))
    .map((path) => {
      const previousPath = renamed[path] ?? null;
      const status = change[path] === undefined ? 'removed' : previousPath === null ? 'modified' : 'renamed';
      return { path, previousPath, status };
    });
  const { review } = await reviewChange(
    { head, base: { tree: base }, files, lines: new Map() },
    { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 },
    { paths: [], only, skip: [] },
    { onlyNew: true },
  );
  const sourceOf = sourcesOf(review);
  return review.findings
    .filter(({ existing }) => !existing)
    .map((finding) => {
      const line = sourceOf(finding.path)?.place(finding.range.start).line;
      return `${finding.path}:${line} ${finding.severity} ${wordFinding(fr, finding)}`.replace(/[\u00a0\u202f]/g, ' ');
    });
}
