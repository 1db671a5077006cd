import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

test('of a page that was put away, nobody holds the bytes that were read', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const files = { 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': 'Un mot.\n', 'content/b.md': 'Un autre.\n' };
  const disk = new MemoryTree(new Map(Object.entries(files)));
  const given: WeakRef<Uint8Array>[] = [];
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = new Uint8Array(await disk.read(path));
    if (path.endsWith('.md')) given.push(new WeakRef(bytes));
    return bytes;
  };
  const tree = ownTree({ files: () => disk.files(), read });
  const pack = (bytes: Uint8Array) => putAway(Buffer.from(bytes).toString('base64'));
  const world = { ...tree, today: () => '2024-12-01', probe: null, clock: () => 0, pack };
  const done = await review(world, { paths: [], only: [], skip: [] });
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(done.pages).toHaveLength(2);
  expect(given.length).toBeGreaterThan(1);
  expect(given.filter((bytes) => bytes.deref() !== undefined)).toEqual([]);
});

function putAway(text: string): () => Uint8Array {
  return () => new Uint8Array(Buffer.from(text, 'base64'));
}
