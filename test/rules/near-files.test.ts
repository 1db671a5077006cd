import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { findOnSite, page } from './whole-site.ts';

const meant = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).map(({ message, facts }) => [message, facts['candidate'] ?? null]);

describe('the file that was probably meant is named', () => {
  const hugo = {
    'hugo.toml': 'title = "x"\n',
    'content/blog/neurosciences-quotidien.md': page('title: A'),
    'static/images/hero-logo.svg': '',
    'static/images/photo-01.jpg': '',
    'static/images/plan du site.png': '',
    'static/guides/guide-2024.pdf': '',
  };
  test.each([
    ['[a](../blog/neuroscience-quotidien.md)', 'near', '../blog/neurosciences-quotidien.md'],
    ['[a](neurosciences-quotidien.markdown#suite)', 'near', 'neurosciences-quotidien.md#suite'],
    ['![a](/images/hero-logo.png)', 'missing-image', '/images/hero-logo.svg'],
    ['![a](/images/hero-log.svg)', 'missing-image', '/images/hero-logo.svg'],
    ['![a](/images/plan%20du%20sit.png)', 'missing-image', '/images/plan%20du%20site.png'],
    ['<img src="/images/hero-logo.webp" alt="">', 'missing-image', '/images/hero-logo.svg'],
    ['[a](/guides/guides-2024.pdf)', 'near', '/guides/guide-2024.pdf'],
    ['[a](../neuroscience-quotidien/?a#b)', 'near', '../neurosciences-quotidien/?a#b'],
    // Of another number, in another folder, of another kind: nobody meant it.
    ['![a](/images/photo-02.jpg)', 'missing-image', null],
    ['![a](/hero-logo.png)', 'missing-image', null],
    ['[a](/images/hero-logo.pdf)', 'missing', null],
    ['![a](/images/autre-chose.png)', 'missing-image', null],
  ])('%s', async (text, message, candidate) => {
    expect(await meant('link-internal', { ...hugo, 'content/blog/b.md': page('title: B', text) })).toEqual([
      [message, candidate],
    ]);
  });

  test('in a field of the front matter', async () => {
    const [found] = await findOnSite('front-matter-file', {
      ...hugo,
      'content/b.md': page('image: /images/hero-logo.png'),
    });
    expect(found?.facts['candidate']).toBe('/images/hero-logo.svg');
    expect(found?.fixes[0]).toMatchObject({ safe: false, edits: [{ text: '/images/hero-logo.svg' }] });
    expect(found === undefined ? '' : wordFinding(fr, found)).toContain(
      'vouliez-vous écrire «\u202f/images/hero-logo.svg\u202f»\u202f?',
    );
  });

  test('in a menu', async () => {
    const files = { 'docs/guides/index.md': '# A\n', 'docs/index.md': '# B\n' };
    const nav = (entry: string) => ({
      ...files,
      'mkdocs.yml': `site_name: x\nnav:\n  - A: index.md\n  - B: ${entry}\n`,
    });
    expect(await meant('link-navigation', nav('guides/indx.md'))).toEqual([['missing', 'guides/index.md']]);
    expect(await meant('link-navigation', nav('ailleurs/indx.md'))).toEqual([['missing', null]]);
  });
});

test('spaces that line up the cells of a table of kramdown are none too many', async () => {
  const rows = '| Nom      | Points |\n|----------+--------|\n| Mikael   |     32 |\n| Jonathan |      1 |\n';
  const files = { '_config.yml': 'lang: fr\n', 'a.md': page('title: A', rows) };
  expect(await findOnSite('typography-stray-space', files)).toEqual([]);
  const text = { ...files, 'a.md': page('title: A', 'Le nom est ici |  et le reste est là.') };
  expect(await findOnSite('typography-stray-space', text)).toHaveLength(1);
});
