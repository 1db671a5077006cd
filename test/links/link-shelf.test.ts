import { expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';
import type { LinkOccurrence } from '../../src/links/link.ts';
import { LinkShelf } from '../../src/links/link-shelf.ts';

const A =
  '---\nsite: https://www.exemple.fr/\n---\n\nVoir [la suite](/suite/) et ![un plan](plan.png), ou <https://www.exemple.fr/>.\n';
const B = 'De nouveau [la suite](/suite/), [ici]( https://exemple.org/?a=1&amp;b=2 ).\n';

function seen({ path, url, text, kind, field, range, start, end, passage }: LinkOccurrence) {
  return { path, url, text, kind, field, range, start, end, written: passage.text.slice(start, end) };
}

test('links made again are those that were found, and are found once', () => {
  const pages = [readPage('a.md', A).page, readPage('b.md', B).page];
  let found = 0;
  const shelf = new LinkShelf((page) => {
    found++;
    return linksOf(page);
  });
  for (const page of [...pages, ...pages]) expect(shelf.of(page).map(seen)).toEqual(linksOf(page).map(seen));
  expect(found).toBe(pages.length);
});

test('the places of an address come in the order of the pages, addresses in that of the alphabet', () => {
  const pages = [readPage('a.md', A).page, readPage('b.md', B).page];
  const shelf = new LinkShelf(linksOf);
  for (const page of pages) shelf.of(page);
  const byUrl = shelf.byUrl(pages);
  expect(byUrl.map(({ url, page, occurrences }) => [url, page.path, occurrences().length])).toEqual([
    ['/suite/', 'a.md', 2],
    ['https://exemple.org/?a=1&b=2', 'b.md', 1],
    ['https://www.exemple.fr/', 'a.md', 2],
    ['plan.png', 'a.md', 1],
  ]);
  const all = pages.flatMap((page) => linksOf(page)).map(seen);
  for (const { url, occurrences } of byUrl)
    expect(occurrences().map(seen)).toEqual(all.filter((link) => link.url === url));
});
