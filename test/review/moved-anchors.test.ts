import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { page } from '../site/pages.ts';

type Files = Readonly<Record<string, string>>;

/** Whether the one fix of a page's heading, the apostrophe of « L'étape », is made without asking. */
async function isSafe(files: Files): Promise<boolean> {
  const { findings } = await review(
    {
      ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
      today: () => '2026-11-28',
      probe: null,
      clock: () => 0,
    },
    { paths: ['guide/etape.md'], only: ['typography-apostrophe'], skip: [] },
  );
  expect(findings).toHaveLength(1);
  return findings[0]?.fixes[0]?.safe === true;
}

const words = 'Bonjour à vous, et bonne lecture de cette page, qui n’est pas longue.';
const files = (more: Files = {}): Files => ({
  'relecture.yml': 'site: { language: fr }\n',
  'SUMMARY.md': '* [A](README.md)\n* [B](guide/etape.md)\n',
  'README.md': '# Accueil\n',
  'guide/etape.md': `# L'étape\n\n${words}\n`,
  ...more,
});

describe('where the ids of headings are made by code that is not read, a fix of a heading', () => {
  test('is safe where no page leads to a part of the page', async () => {
    expect(
      await isSafe(files({ 'README.md': '# A\n\n[B](guide/etape.md), [C](#a), [D](https://exemple.fr/x#y)\n' })),
    ).toBe(true);
  });

  test.each([
    ['another page does', '[B](guide/etape.md#letape)'],
    ['by its address', '<a href="/guide/etape/#letape">B</a>'],
    ['without its ending', '[B](guide/etape#letape)'],
    ['in a definition', '[B][b]\n\n[b]: ./guide/etape.md#letape'],
  ])('is not where %s', async (_, link) => {
    expect(await isSafe(files({ 'README.md': `# A\n\n${link}\n` }))).toBe(false);
  });

  test('is not where the page itself does', async () => {
    expect(await isSafe(files({ 'guide/etape.md': `# L'étape\n\n${words} [Ici](#letape).\n` }))).toBe(false);
  });

  test('nor in a plain folder, nor where headings have no id that is known', async () => {
    const { 'SUMMARY.md': _, ...plain } = files({ 'README.md': '[B](guide/etape.md#letape)\n' });
    expect(await isSafe(plain)).toBe(false);
    const eleventy = {
      ...plain,
      'a.md': '[B](guide/etape.md#letape)\n',
      'eleventy.config.js': 'export default () => ({});',
    };
    expect(await isSafe({ ...eleventy, 'guide/etape.md': page('title: A', `# L'étape\n\n${words}`) })).toBe(false);
  });
});

test('a fix beside a heading is safe all the same, and of a heading whose id is known and stays', async () => {
  const link = { 'README.md': '[B](guide/etape.md#letape)\n' };
  expect(await isSafe(files({ ...link, 'guide/etape.md': `# Étape\n\n${words} L'étape.\n` }))).toBe(true);
  const { 'SUMMARY.md': _, ...docs } = files(link);
  const moved = { 'docs/guide/etape.md': docs['guide/etape.md'] ?? '' };
  const { findings } = await review(
    {
      ...ownTree(
        new MemoryTree(new Map(Object.entries({ ...docs, ...moved, 'docusaurus.config.js': 'export default {};' }))),
      ),
      today: () => '2026-11-28',
      probe: null,
      clock: () => 0,
    },
    { paths: ['docs/guide/etape.md'], only: ['typography-apostrophe'], skip: [] },
  );
  expect(findings.map(({ fixes }) => fixes[0]?.safe)).toEqual([true]);
});
