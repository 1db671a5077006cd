import { isContentPath, isUnder } from '../content/find-pages.ts';
import type { Page } from '../content/page.ts';
import { readPage } from '../content/read-page.ts';
import { ReadTrouble, type Tree } from '../content/tree.ts';
import type { Site } from './site.ts';

/** Puts every page of the content folder, and the pages under review, into the map that relations and routes look at. */
export async function indexPages(tree: Tree, site: Site, given: readonly Page[], into: Map<string, Page>): Promise<void> {
  for (const page of given) into.set(page.path, page);
  for (const path of site.files) {
    if (into.has(path) || !isContentPath(path) || !isUnder(path, site.content)) continue;
    try {
      const { page } = readPage(path, await tree.read(path), { describe: site.describe(path), language: site.language });
      into.set(path, page);
    } catch (error) {
      if (!(error instanceof ReadTrouble)) throw error;
    }
  }
}
