import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

const header = (words: string) => `---\n${words}\n---\nTexte.\n`;
const told = async (files: Readonly<Record<string, string>>) =>
  (await findOnSite('front-matter-unknown-key', { 'hugo.toml': 'title = "x"\n', ...files })).map(
    ({ path, excerpt }) => `${path} ${excerpt}`,
  );
const others = { 'content/x.md': header('title: X'), 'content/y.md': header('title: Y') };

test('a slip of a key that generators read is told where nothing says which keys there are', async () => {
  const files = {
    'content/a.md': header('titel: A\ndarft: true'),
    'content/b.md': '+++\ntitle = "B"\ndarft = true\n+++\nTexte.\n',
  };
  expect(await told({ ...others, 'content/a.md': files['content/a.md'] })).toEqual([
    'content/a.md titel',
    'content/a.md darft',
  ]);
  expect(await told({ ...others, 'content/b.md': files['content/b.md'] })).toEqual(['content/b.md darft']);
});

test('what several pages say, a capital, and a key beside the one it looks like are no slip', async () => {
  expect(await told({ ...others, 'content/a.md': header('titre: A'), 'content/b.md': header('titre: B') })).toEqual([]);
  expect(
    await told({ ...others, 'content/a.md': header('Title: A'), 'content/b.md': header('title: B\ntitles: C') }),
  ).toEqual([]);
});
