import { loadReaders } from '../content/format/readers.ts';
import type { Page } from '../content/page.ts';
import { LazyPassage } from '../content/passage.ts';
import { readPage } from '../content/read-page.ts';
import { isRisky } from '../content/risk.ts';
import type { Site } from '../site/site.ts';
import { quickTree } from './parser-guard.ts';
import type { World } from './request.ts';

/** A page of the site as it would be with another text; null when that cannot be parsed in time. `until`: on the world's clock. */
export async function readAgain(
  { parse }: Pick<World, 'parse'>,
  site: Site,
  path: string,
  text: string | Uint8Array,
  until = Number.POSITIVE_INFINITY,
): Promise<Page | null> {
  const reading = site.reading(path);
  const { page } = readPage(path, text, {
    ...reading,
    readers: await loadReaders(path, text, { ...reading, htmlInMarkdown: true }),
  });
  for (const passage of page.passages) {
    if (parse === undefined || !(passage instanceof LazyPassage) || !isRisky(passage)) continue;
    const tree = quickTree(passage) ?? (await parse(passage.veil.text, passage.markdownOptions, until));
    if (tree === null) return null;
    passage.adoptTree(tree);
  }
  return page;
}
