import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

async function told(fields: readonly string[], paths: readonly string[] = []) {
  const files = new Map([
    ['_config.yml', 'collections:\n  startups: { output: true }\n  organisations: { output: true }\n'],
    ...['anct', 'dinum', 'mte', 'menjs'].map(
      (name) => [`_organisations/${name}.md`, `---\ntitle: ${name}\n---\n`] as const,
    ),
    ...fields.map((value, index) => [`_startups/s${index}.md`, `---\ntitle: S\n${value}\n---\nTexte.\n`] as const),
  ]);
  const world = { ...ownTree(new MemoryTree(files)), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const { findings } = await review(world, { paths: [...paths], only: ['front-matter-relation'], skip: [] });
  return findings.map(({ severity, path, excerpt, facts }) => [severity, path, excerpt, facts['candidate'] ?? null]);
}
const many = Array.from({ length: 20 }, (_, index) => `owner: /organisations/${['anct', 'dinum', 'mte'][index % 3]}`);

test('a value that names no page, of a field whose values elsewhere do, is information', async () => {
  expect(await told([...many, 'owner: /organisations/menj'])).toEqual([
    ['info', '_startups/s20.md', '/organisations/menj', '/organisations/menjs'],
  ]);
});

test('nothing is guessed of a few values, of many that name none, of tags, or when a page is read alone', async () => {
  expect(await told([...many.slice(0, 6), 'owner: /organisations/menj'])).toEqual([]);
  expect(await told([...many, ...many.slice(0, 5).map(() => 'owner: /organisations/autre')])).toEqual([]);
  expect(await told([...many, 'owner: /organisations/menj'].map((one) => one.replace('owner', 'tags')))).toEqual([]);
  expect(await told([...many, 'owner: /organisations/menj'], ['_startups/s20.md'])).toEqual([]);
});
