import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { isAsked } from '../../src/links/own-links.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';

type Files = Readonly<Record<string, string>>;

/** What is said of the links of a site: severity, place and address. */
async function told(files: Files, closed: readonly { path: string; target: string | null }[] = []) {
  const tree = Object.assign(new MemoryTree(new Map(Object.entries(files))), {
    closed: async () => closed.map((one) => ({ ...one, reason: 'linked-folder' as const })),
  });
  const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const { findings } = await review(world, {
    paths: [],
    only: ['link-internal', 'link-insecure', 'front-matter-file'],
    skip: [],
  });
  return findings.map(({ severity, path, excerpt }) => `${severity} ${path} ${excerpt}`);
}
const page = (body: string): string => `---\ntitle: A\n---\n\n${body}\n`;

describe('what stands in a folder that is not in the tree', () => {
  const body = page('[a](/reader/a.pdf) [b](/autre/b.pdf)');

  test('of a submodule nobody knows', async () => {
    const files = { 'hugo.toml': 'title = "x"\n', 'content/a.md': body, 'static/x.txt': 'x' };
    expect(await told(files)).toEqual(['error content/a.md /reader/a.pdf', 'error content/a.md /autre/b.pdf']);
    const modules = '[submodule "static/reader"]\n\tpath = static/reader\n\turl = https://exemple.test/reader.git\n';
    expect(await told({ ...files, '.gitmodules': modules })).toEqual(['error content/a.md /autre/b.pdf']);
  });

  test('of a folder of which git keeps nothing, something brings it', async () => {
    const files = {
      'hugo.toml': 'title = "x"\n',
      'content/a.md': page('[a](/instructions) [b](/instructions/une/) [c](/autre/)'),
      'content/instructions/.gitignore': '*\n!.gitignore\n',
      'static/x.txt': 'x',
    };
    expect(await told(files)).toEqual(['error content/a.md /autre/']);
    const pages = Object.fromEntries(
      ['un', 'deux', 'trois'].map((name) => [`content/instructions/${name}.md`, page('Texte.')]),
    );
    const kept = { ...files, ...pages, 'content/instructions/.gitignore': '*\n!*.md\n' };
    expect(await told(kept)).toContain('error content/a.md /instructions/une/');
  });

  test('a whole address is surely ours where our pages begin like it: another site may share the host', async () => {
    const files = {
      'content/cours/_index.md': page('[a](https://a.github.io/autre/) [b](https://a.github.io/cours/rien/)'),
      'static/x.txt': 'x',
    };
    const of = (url: string, body: string) =>
      told({ ...files, 'hugo.toml': `baseURL = "${url}"\n`, 'content/cours/_index.md': page(body) });
    expect(
      await of('https://a.github.io/', '[a](https://a.github.io/autre/) [b](https://a.github.io/cours/rien/)'),
    ).toEqual(['error content/cours/_index.md https://a.github.io/cours/rien/']);
    expect(await of('https://a.fr/', '[a](https://a.fr/autre/) [b](https://a.fr/cours/rien/) [c](/autre/)')).toEqual([
      'error content/cours/_index.md https://a.fr/cours/rien/',
      'error content/cours/_index.md /autre/',
    ]);
    // A program of the server is in no repository of pages.
    expect(await of('https://a.fr/', '[a](https://a.fr/inscription/index.cgi?action=x) [b](/ancien.php)')).toEqual([
      'error content/cours/_index.md /ancien.php',
    ]);
  });

  test('a link to a folder of the tree holds what that folder holds', async () => {
    const files = {
      'book.toml': '[book]\ntitle = "x"\nsrc = "src/en"\n',
      'src/en/SUMMARY.md': '- [A](a.md)\n',
      'src/en/a.md': '# A\n\n![un](static/un.svg) ![deux](static/deux.svg)\n',
      'src/images/un.svg': '<svg/>',
    };
    expect(await told(files)).toHaveLength(2);
    expect(await told(files, [{ path: 'src/en/static', target: 'src/images' }])).toEqual([
      'error src/en/a.md static/deux.svg',
    ]);
  });
});

describe('what a plug-in or a script does to names', () => {
  test('of `mkdocs-static-i18n`: a link to a page means that of its language', async () => {
    const plugins = 'site_name: x\nplugins:\n  - i18n:\n      docs_structure: suffix\n      languages:\n';
    const files = {
      'mkdocs.yml': `${plugins}        - { locale: fr, default: true }\n        - { locale: en }\n`,
      'docs/index.fr.md': '# A\n\n[b](bases.md) [c](rien.md)\n',
      'docs/bases.fr.md': '# B\n',
      'docs/bases.en.md': '# B\n',
    };
    expect(await told(files)).toEqual(['error docs/index.fr.md rien.md']);
  });

  test('of MkDocs: a plug-in that makes pages, not one that dates them', async () => {
    const files = { 'docs/index.md': '# A\n\n[c](rien.md)\n' };
    const of = (plugin: string) =>
      told({ ...files, 'mkdocs.yml': `site_name: x\nplugins:\n  - search\n  - ${plugin}\n` });
    expect(await of('git-revision-date-localized')).toEqual(['error docs/index.md rien.md']);
    expect(await of('gen-files')).not.toContain('error docs/index.md rien.md');
  });

  test('of Quarto: what runs after the rendering may move files', async () => {
    const files = { '_quarto.yml': 'project:\n  type: website\n', 'a.qmd': page('![a](/plan.png)') };
    expect(await told(files)).toEqual(['error a.qmd /plan.png']);
    const moved = { ...files, '_quarto.yml': 'project:\n  type: website\n  post-render: cp -r static/. _site/\n' };
    expect(await told(moved)).toEqual(['info a.qmd /plan.png']);
    const field = { ...moved, 'a.qmd': '---\nimage: /plan.png\n---\n' };
    expect(await told(field)).toEqual(['info a.qmd /plan.png']);
  });

  test('of Quarto: a pattern holds in every folder, and code gives addresses', async () => {
    const files = {
      '_quarto.yml': 'project:\n  type: website\n  render: ["*.qmd", "!brouillons/"]\n',
      'a.qmd': page('[a](/devoirs/) [b](`r fichier`) [c](brouillons/b.qmd)'),
      'devoirs/index.qmd': page('Texte.'),
      'brouillons/b.qmd': page('Texte.'),
    };
    expect(await told(files)).toEqual([]);
  });

  test('of Docusaurus: an image may be written with strokes that lean back', async () => {
    const files = {
      'docusaurus.config.js': 'module.exports = { title: "x" };\n',
      'docs/a.md': page('![un](.\\img\\un.png) ![deux](.\\img\\deux.png)'),
      'docs/img/un.png': 'x',
    };
    expect((await told(files)).filter((one) => !one.includes('deux'))).toEqual([]);
  });

  test('of Jekyll: a post without its day is none', async () => {
    const body = page('[a](http://www.insee.fr/a)');
    const files = { '_config.yml': 'title: x\n', '_posts/modele-AAAA.md': body, '_posts/2026-01-05-a.md': body };
    expect((await told(files)).every((one) => one.includes('2026-01-05'))).toBe(true);
  });
});

test('the network is asked about what another site of the same host may answer, and not about our own pages', async () => {
  const { site } = await siteOf({
    'hugo.toml': 'baseURL = "https://a.fr/"\n',
    'content/cours/_index.md': page('x'),
    'static/x.txt': 'x',
  });
  const urls = ['https://a.fr/autre/', 'https://a.fr/cours/', 'https://a.fr/cours/rien/', 'https://b.fr/', '/autre/'];
  expect(urls.filter((url) => isAsked(url, site))).toEqual(['https://a.fr/autre/', 'https://b.fr/']);
});
