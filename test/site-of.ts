import type { Page } from '../src/content/page.ts';
import { readPage } from '../src/content/read-page.ts';
import { TrustedTree } from '../src/content/trusted-tree.ts';
import { readSite } from '../src/site/read-site.ts';
import type { Site } from '../src/site/site.ts';
import { MemoryTree } from './memory-tree.ts';

/** A site held in memory, and its pages read as a review reads them. */
export interface TestSite {
  readonly site: Site;
  page(path: string): Page;
}

export async function siteOf(files: Readonly<Record<string, string>>): Promise<TestSite> {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  const { site } = await readSite(tree, new TrustedTree(tree));
  const pages = new Map<string, Page>();
  for (const [path, text] of Object.entries(files)) {
    if (/\.md$|^content\/.*\.(?:json|ya?ml|toml)$/.test(path))
      pages.set(path, readPage(path, text, site.reading(path)).page);
  }
  await site.prepare([...pages.values()]);
  return {
    site,
    page(path) {
      const page = pages.get(path);
      if (page === undefined) throw new Error(`no page ${path}`);
      return page;
    },
  };
}
