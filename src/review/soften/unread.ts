import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import type { Tree } from '../../content/tree.ts';
import type { Selection } from '../../rules/run.ts';
import type { Site } from '../../site/site.ts';
import { softenUnnamedData } from './unnamed-data.ts';
import { softenUnshown } from './unshown.ts';

interface Asked {
  readonly selection: Selection;
  readonly site: Site;
  readonly tree: Tree;
  /** ISO. */
  readonly today: string;
}

/** Where the whole site is read: what no visitor reads is said softly. */
export async function softenUnread(
  findings: readonly Finding[],
  pages: readonly Page[],
  asked: Asked,
): Promise<readonly Finding[]> {
  const softer = softenUnshown(findings, pages, asked);
  const hasData = pages.some(({ path }) => asked.site.siteOf(path).plan.fileOf(path).kind === 'data');
  return hasData ? softenUnnamedData(softer, asked) : softer;
}
