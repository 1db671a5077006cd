import { loadReaders } from '../../content/format/readers.ts';
import type { Page } from '../../content/page.ts';
import { readPage } from '../../content/read-page.ts';
import type { Tree } from '../../content/tree.ts';
import { isRead } from '../../site/plan.ts';
import type { Site } from '../../site/site.ts';

/** Longer files are no pages, in bytes. */
const LONGEST = 400_000;

/** A page, and what is looked for in its text. */
export interface Naming<Place> {
  readonly page: Page;
  readonly text: string;
  readonly places: readonly Place[];
}

/** The pages of a site in whose text something is found; only those are read. */
export async function* pagesNaming<Place>(
  tree: Tree,
  site: Site,
  find: (text: string, path: string) => readonly Place[],
): AsyncIterable<Naming<Place>> {
  for (const path of await tree.files()) {
    if (!isRead(site.plan, path)) continue;
    const bytes = await tree.read(path).catch(() => new Uint8Array());
    const text = bytes.length > LONGEST ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const places = text === '' ? [] : find(text, path);
    if (places.length === 0) continue;
    const reading = site.reading(path);
    const { page } = readPage(path, bytes, { ...reading, readers: await loadReaders(path, bytes, reading) });
    yield { page, text, places };
  }
}
