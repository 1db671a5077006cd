import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown/markdown.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

test('a site of long honest pages is read to its end, however many there are', async () => {
  const text = 'Les habitants peuvent écrire à la mairie.\n\n'.repeat(6000);
  const pages = Array.from({ length: 150 }, (_, index) => [`p${index}.md`, text] as const);
  let spent = 0;
  const world: World = {
    ...ownTree(new MemoryTree(new Map(pages))),
    today: () => '2026-11-28',
    probe: null,
    clock: () => 0,
    cpu: () => spent,
    // A busy machine: two microseconds for each character.
    parse: async () => {
      spent += 0.002 * text.length + 400;
      return parseMarkdown('Un paragraphe.');
    },
  };
  const found = await review(world, { paths: [], only: ['file-too-complex'], skip: [] });
  expect([found.partial, found.findings.length]).toEqual([false, 0]);
});
