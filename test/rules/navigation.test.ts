import { describe, expect, test } from 'vitest';
import { reviewChange } from '../../src/action/review-change.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { sourcesOf } from '../../src/report/sources.ts';
import { type Review, type ReviewRequest, review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

type Files = Readonly<Record<string, string>>;

const treeOf = (files: Files) => new MemoryTree(new Map(Object.entries(files)));
const REQUEST: ReviewRequest = { paths: [], only: ['link-navigation'], skip: [] };
const worldOf = (tree: MemoryTree) => ({
  ...ownTree(tree),
  today: () => '2026-11-28',
  probe: null,
  clock: () => 0,
});

/** What is said of menus: `mkdocs.yml:3 error autre.md`. */
function told(found: Review): string[] {
  const sources = sourcesOf(found);
  return found.findings
    .filter(({ rule, existing }) => rule === 'link-navigation' && !existing)
    .map(({ path, range, severity, excerpt }) => {
      return `${path}:${sources(path)?.place(range.start).line} ${severity} ${excerpt}`;
    });
}

const read = async (files: Files, request: Partial<ReviewRequest> = {}) =>
  told(await review(worldOf(treeOf(files)), { ...REQUEST, ...request }));

const MKDOCS = { 'docs/index.md': '# A\n', 'mkdocs.yml': 'site_name: A\nnav:\n  - index.md\n  - Autre: autre.md\n' };

describe('which entries are dead', () => {
  test('of MkDocs: a plug-in may make a page, a translation is one, tags do no harm', async () => {
    expect(await read(MKDOCS)).toEqual(['mkdocs.yml:4 error autre.md']);
    const plugins = (list: string) => ({ ...MKDOCS, 'mkdocs.yml': `${MKDOCS['mkdocs.yml']}plugins: ${list}\n` });
    expect(await read(plugins('[search, gen-files]'))).toEqual(['mkdocs.yml:4 info autre.md']);
    const i18n = plugins('[{ i18n: { languages: [{ locale: fr, default: true }, { locale: en }] } }]');
    expect(await read({ ...i18n, 'docs/autre.fr.md': '# B\n' })).toEqual([]);
    expect(
      await read({
        'docs/index.md': '',
        'mkdocs.yml':
          'INHERIT: base.yml\nsite_url: !ENV [URL, "https://a.test"]\nnav: [index.md, "*.md", "dossier/", "...", "!include ./b/mkdocs.yml", "https://a.test/"]\nplugins: [awesome-pages]\n',
        'base.yml': 'x: !!python/name:material.extensions.emoji.to_svg\n',
      }),
    ).toEqual([]);
  });

  test('of MkDocs, where a script gathers the pages: nobody knows', async () => {
    expect(await read({ 'mkdocs.yml': MKDOCS['mkdocs.yml'], 'index.md': '# A\n' })).toEqual([]);
  });

  test('of GitBook: the README of a folder is its page, a comment is no entry', async () => {
    expect(
      await read({
        'README.md': '# A\n',
        'guide/README.md': '# G\n',
        ['ÉTAPE.md'.normalize('NFD')]: '# E\n',
        'SUMMARY.md':
          '# Sommaire\n\n* [Accueil](README.md)\n* [Guide](guide/)\n* [Étape](%C3%89TAPE.md)\n<!-- * [Vieux](vieux.md) -->\n* [Site](https://a.test)\n* [Perdu](broken-reference)\n',
      }),
    ).toEqual(['SUMMARY.md:8 error broken-reference']);
  });

  test('of Hugo: in TOML and YAML, of each language; what may be generated is not', async () => {
    expect(
      await read({
        'hugo.toml':
          'title = "A"\n[params]\nurl = "/params/"\n[languages.fr]\n[languages.en]\n[[menus.main]]\nname = "Aide"\npageRef = "/aide"\n[[menus.main]]\nname = "Mort"\nurl = "/mort/"\n[[menus.main]]\nurl = "/tags/"\n[[menu.footer]]\nurl = "https://a.test/"\n[[menu.footer]]\nurl = "blog/"\n[[menu.footer]]\nidentifier = "c"\nurl = "/bouton"\n[[menu.footer]]\nparent = "c"\nurl = "/blog/"\n',
        'config/_default/menus.en.yaml':
          'main:\n  - { name: Bouton, url: /rien, identifier: b }\n  - { name: A, parent: b, pageRef: /blog/un }\n  - { name: B, pageRef: /blog/deux }\n',
        'content/aide.fr.md': '---\nslug: secours\n---\n',
        'content/blog/_index.md': '---\ntitle: B\n---\n',
        'content/blog/un/index.en.md': '---\ntitle: U\n---\n',
      }),
    ).toEqual(['config/_default/menus.en.yaml:4 warning /blog/deux', 'hugo.toml:11 warning /mort/']);
  });

  test('of VitePress: written out, and not commented out', async () => {
    expect(
      await read({
        'docs/.vitepress/config.ts':
          "import { barre } from './barre';\nexport default { themeConfig: { sidebar: barre, nav: [{ text: 'A', link: '/guide/' }, { link: 'https://a.test' }] } };\n",
        'docs/.vitepress/barre.ts':
          "export const barre = [\n  { link: '/guide/un' },\n  // { link: '/guide/trois' },\n  { text: 'Deux', link: '/guide/deux' },\n];\n",
        'docs/.vitepress/theme/index.ts': "export const x = { link: '/rien' };\n",
        'docs/guide/index.md': '# G\n',
        'docs/guide/un.md': '# U\n',
      }),
    ).toEqual(['docs/.vitepress/barre.ts:4 error /guide/deux']);
  });
});

describe('when it is said', () => {
  test('of the files that the run is about', async () => {
    expect(await read(MKDOCS, { paths: ['docs'] })).toEqual([]);
    expect(await read(MKDOCS, { paths: ['docs', 'mkdocs.yml'] })).toHaveLength(1);
    expect(await read(MKDOCS, { shard: { index: 2, count: 2 } })).toEqual([]);
  });

  const changed = async (before: Files, after: Files, files: readonly [string, 'modified' | 'removed'][]) => {
    const [base, head] = [treeOf(before), treeOf(after)];
    const change = {
      base: { tree: base },
      head,
      files: files.map(([path, status]) => ({ path, status, previousPath: null, patch: null })),
      lines: new Map(),
    } as unknown as Parameters<typeof reviewChange>[0];
    const options = { onlyNew: true, configurationPath: null };
    return told((await reviewChange(change, worldOf(head), { ...REQUEST, only: ['link'] }, options)).review);
  };

  test('when a change touches the menu, of what is new in it', async () => {
    const after = { ...MKDOCS, 'mkdocs.yml': `${MKDOCS['mkdocs.yml']}  - trois.md\n` };
    expect(await changed(MKDOCS, after, [['mkdocs.yml', 'modified']])).toEqual(['mkdocs.yml:5 error trois.md']);
    expect(await changed(MKDOCS, { ...MKDOCS, 'docs/index.md': '# B\n' }, [['docs/index.md', 'modified']])).toEqual([]);
  });

  test('when a change takes a page away that the menu names', async () => {
    const before = { ...MKDOCS, 'docs/autre.md': '# B\n' };
    expect(await changed(before, MKDOCS, [['docs/autre.md', 'removed']])).toEqual(['mkdocs.yml:4 error autre.md']);
  });
});
