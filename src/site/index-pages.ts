import { loadReaders } from '../content/format/readers.ts';
import type { Page } from '../content/page.ts';
import type { PageShelf } from '../content/page-shelf.ts';
import { readPage, readValues } from '../content/read-page.ts';
import { ReadTrouble, type Tree } from '../content/tree.ts';
import { isRead } from './plan.ts';
import type { Site } from './site.ts';

/** Files read at once. */
const BATCH = 64;

/**
 * Puts the pages under review, and every other page of the content folder, into the map that relations and routes look
 * at. The bytes of the others are read now, the pages themselves when someone looks.
 */
export async function indexPages(
  tree: Tree,
  site: Site,
  given: readonly Page[],
  into: Map<string, Page>,
  shelf: PageShelf,
  checkpoint: () => void,
): Promise<void> {
  for (const page of given) into.set(page.path, page);
  const paths = [...site.files].filter((path) => !into.has(path) && isRead(site.plan, path));
  for (let start = 0; start < paths.length; start += BATCH) {
    checkpoint();
    const batch = paths.slice(start, start + BATCH);
    const read = await Promise.all(batch.map((path) => bytesOf(tree, path)));
    for (const [index, path] of batch.entries()) {
      const bytes = read[index];
      if (bytes == null) continue;
      const reading = site.reading(path);
      const readers = await loadReaders(path, bytes, reading);
      into.set(
        path,
        shelf.add(path, bytes, {
          read: (content) => readPage(path, content, { ...reading, readers }).page,
          values: (content) => readValues(content, reading),
        }),
      );
    }
  }
}

/** Null when it cannot be read: the page is told of where it is reviewed. */
async function bytesOf(tree: Tree, path: string): Promise<Uint8Array | null> {
  try {
    return await tree.read(path);
  } catch (error) {
    if (error instanceof ReadTrouble) return null;
    throw error;
  }
}
