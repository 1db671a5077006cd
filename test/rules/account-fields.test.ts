import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const told = (accounts: readonly string[]) =>
  toldOf(accounts.map((github, rank) => [`content/people/${rank}.md`, `---\ngithub: ${github}\n---\n`] as const));

async function toldOf(pages: readonly (readonly [string, string])[]) {
  const world = { ...ownTree(new MemoryTree(new Map(pages))), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const { findings } = await review(world, { paths: [], only: ['front-matter-wrong-field'], skip: [] });
  return findings.map(({ path, message, facts, fixes }) => [path, message, facts, fixes.map(({ safe }) => safe)]);
}

const NAMES = Array.from({ length: 10 }, (_, rank) => `ada-${rank}`);

test('an address is told where the pages beside give only the name of the account', async () => {
  expect(await told([...NAMES, 'https://github.com/barbara'])).toEqual([
    ['content/people/10.md', 'address', { field: 'github', account: 'barbara' }, [false]],
  ]);
});

test('where addresses are usual, or nothing is usual yet, either will do', async () => {
  expect(await told([...NAMES, 'https://github.com/barbara', 'https://github.com/frances'])).toEqual([]);
  expect(await told(['ada', 'https://github.com/barbara'])).toEqual([]);
});

test('an address of more than an account is no name', async () => {
  expect(await told([...NAMES, 'https://github.com/barbara/site'])).toEqual([]);
});

test('a field that speaks of something else on the pages beside holds no account', async () => {
  const works = Array.from({ length: 6 }, (_, rank) => `huile sur toile ${rank}`);
  expect(await told(works)).toEqual([]);
  const bundles = works.map(
    (github, rank) => [`content/works/${rank}/index.md`, `---\ngithub: ${github}\n---\n`] as const,
  );
  expect(await toldOf(bundles)).toEqual([]);
  expect((await told([...NAMES, 'Ada Lovelace'])).map(([, message]) => message)).toEqual(['not-account']);
});
