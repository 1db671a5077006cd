import { expect, test } from 'vitest';
import { PageShelf } from '../../src/content/page-shelf.ts';
import { readPage } from '../../src/content/read-page.ts';

/** Pages of one length, and how often each was read. */
function shelfOf(count: number, length: number) {
  const shelf = new PageShelf();
  const times = new Map<string, number>();
  const pages = Array.from({ length: count }, (_, index) => {
    const path = `${index}.md`;
    const bytes = new TextEncoder().encode(`${'Un mot. '.repeat(length / 8)}\n`);
    const read = (content: Uint8Array) => {
      times.set(path, (times.get(path) ?? 0) + 1);
      return readPage(path, content).page;
    };
    return shelf.add(path, bytes, { read });
  });
  return { shelf, pages, times };
}

test.each([
  ['the pages of a megabyte that were worked on are let go when another is taken up', 1_000_000, 2],
  ['those of some lines stay read', 8000, 1],
])('%s', (_, length, expected) => {
  const { shelf, pages, times } = shelfOf(3, length);
  for (const page of pages) {
    shelf.hold(page);
    expect(page.body.text.length).toBeGreaterThan(length - 10);
  }
  expect(pages[0]?.body.text.startsWith('Un mot.')).toBe(true);
  expect(pages[1]?.body.text.startsWith('Un mot.')).toBe(true);
  expect(times.get('0.md')).toBe(expected);
  expect(times.get('1.md')).toBe(expected);
});
