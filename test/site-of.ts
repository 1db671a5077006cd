import type { Page } from '../src/content/page.ts';
import { readPage } from '../src/content/read-page.ts';
import { readSite } from '../src/site/read-site.ts';
import type { Site } from '../src/site/site.ts';
import { MemoryTree } from './memory-tree.ts';

/** A little site from its files, its pages read. */
export async function siteOf(files: Readonly<Record<string, string>>): Promise<Site> {
  const { site } = await readSite(new MemoryTree(new Map(Object.entries(files))));
  await site.prepare([]);
  return site;
}

/** A page of the site; one that is not in its content folder is read apart. */
export function pageOf(site: Site, path: string, text = ''): Page {
  return site.pages.get(path) ?? readPage(path, text).page;
}
