import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

test('a title in English that holds a colon is a name, where the sentence goes on after it', async () => {
  const files = {
    'hugo.toml': 'languageCode = "fr"\n',
    'content/a.md': page('title: A', 'Nous avons joué à Minecraft: Java Edition tout un été, dans le jardin.\n'),
    'content/b.md': page('title: B', 'Nous avons joué à League: Rise of the Dragon, tout un été dans le jardin.\n'),
    'content/c.md': page('title: C', 'Nous avons rencontré la secrétaire: Jeanne Martin nous a reçus au jardin.\n'),
    'content/d.md': page('title: D', 'Pour tous, un seul contact à Lyon: Jeanne Martin.\n'),
  };
  expect(await told('typography-spacing', files)).toEqual(['content/c.md', 'content/d.md']);
});
