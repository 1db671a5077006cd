import { describe, expect, test } from 'vitest';
import { languageOfReaders, pagesThatTell } from '../../src/site/language-of-readers.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';

const english = '---\ntitle: A\n---\n\nThis is what the people of the town have to know about it.\n';
const french = '---\ntitle: A\n---\n\nVoici ce que les gens de la ville ont à savoir de cela.\n';

async function told(files: Readonly<Record<string, string>>, at: readonly string[] = []) {
  const { site, page } = await siteOf(files);
  const tree = new MemoryTree(new Map(Object.entries(files)));
  return languageOfReaders(site, await pagesThatTell(tree, site, at.map(page)));
}

describe('where no page at hand tells the language of a site', () => {
  test.each([
    ['others are read', { 'content/a.md': english, 'content/b.md': english }, [], 'en'],
    ['French ones', { 'content/a.md': french, 'content/b.md': french }, [], 'fr'],
    [
      'a page at hand without words',
      { 'content/a.md': english, 'content/vide.md': '---\ntitle: A\n---\n' },
      ['content/vide.md'],
      'en',
    ],
    [
      'a page at hand that tells it is enough',
      { 'content/a.md': english, 'content/b.md': french },
      ['content/b.md'],
      'fr',
    ],
  ])('%s', async (_, files, at, expected) => {
    expect(await told({ 'hugo.toml': 'title = "x"\n', ...files }, at)).toBe(expected);
  });

  test('what the settings declare is enough', async () => {
    expect(await told({ 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': english })).toBe('fr');
  });
});
