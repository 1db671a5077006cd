import { describe, expect, test } from 'vitest';
import { page, told } from './whole-site.ts';

describe('where a site says more than its first setting', () => {
  test('`fr`, then `fr-ca` for the whole site of Hugo: no space before « ! »', async () => {
    const site = (settings: string) => ({
      'hugo.yaml': settings,
      'content/a.md': page('title: A', 'Le pardon est une chose difficile à donner! Voilà.'),
    });
    expect(await told('typography-spacing', site('defaultContentLanguage: fr\nlanguageCode: fr-ca\n'))).toEqual([]);
    expect(await told('typography-spacing', site('defaultContentLanguage: fr\nlanguageCode: fr-fr\n'))).toHaveLength(1);
    expect(await told('typography-spacing', site('defaultContentLanguage: fr\nlanguageCode: en-us\n'))).toHaveLength(1);
  });

  test('VuePress builds the folder that its command names', async () => {
    const files = {
      'package.json': '{"devDependencies": {"vuepress": "1"}, "scripts": {"build": "vuepress build docs"}}',
      'docs/a.md': '# A\n\n#\n',
      'brouillons/b.md': '# B\n\n#\n',
    };
    expect(await told('markdown-empty-heading', files)).toEqual(['warning docs/a.md empty']);
  });
});

describe('addresses as the generator makes them', () => {
  test('Jekyll only lowers the case of categories', async () => {
    const files = {
      '_config.yml': 'title: x\n',
      '_posts/2023-05-18-morvan.md': page('title: Morvan\ncategories: Sorties_annuelles'),
      'a.md': page(
        'title: A',
        '[l](/sorties_annuelles/2023/05/18/morvan.html) [m](/sorties-annuelles/2023/05/18/morvan.html)',
      ),
    };
    expect(await told('link-internal', files)).toEqual(['error a.md near']);
    const settings = 'permalink: /:slugified_categories/:title/\n';
    const slugs = { ...files, '_config.yml': settings, 'a.md': page('title: A', '[l](/sorties-annuelles/morvan/)') };
    expect(await told('link-internal', slugs)).toEqual([]);
  });

  test('Lume copies files by their endings', async () => {
    const settings = (copied: string) =>
      `import lume from "lume/mod.ts";\nconst site = lume();\nsite.copy(${copied});\nexport default site;\n`;
    const files = { 'film.mp4': '', 'a.md': page('title: A', '[film](/film.mp4)') };
    expect(await told('link-internal', { ...files, '_config.ts': settings('[".jpg", ".mp4"]') })).toEqual([]);
    expect(await told('link-internal', { ...files, '_config.ts': settings('[".jpg"]') })).toHaveLength(1);
  });
});

describe('signs that are meant', () => {
  test('powers are no bold', async () => {
    const files = {
      'index.html': '<script src="//docsify"></script>',
      'README.md': '52 bits => 2**-53 ~= 1.11*10**-16. Fin.\n',
    };
    expect(await told('markdown-literal-markup', files)).toEqual([]);
  });

  test('the names of a field list of MyST end with a colon', async () => {
    const body =
      '# A\n\n:Université Rennes: Le site de la faculté des sciences et de ses étudiants.\n\nDit ainsi: le reste.\n';
    const files = { 'conf.py': "extensions = ['myst_parser']\nlanguage = 'fr'\n", 'index.md': body };
    expect(await told('typography-spacing', files)).toHaveLength(1);
    const one = { ...files, 'index.md': body.replace('Dit ainsi:', 'Dit ainsi\u00a0:') };
    expect(await told('typography-spacing', one)).toEqual([]);
  });

  test('a sign of its own above others that are the same is their heading', async () => {
    const files = (body: string) => ({ 'mkdocs.yml': 'site_name: X\n', 'docs/a.md': `# A\n\n${body}\n` });
    const lines = '↕️ **Trier**\nUne phrase.  \n➡️ Un clic.  \n➡️ Un autre.';
    expect(await told('accessibility-fake-list', files(lines))).toEqual(['info docs/a.md signs']);
    expect(await told('accessibility-fake-list', files('📞 Un\n✉️ Deux\n🏠 Trois'))).toEqual([
      'warning docs/a.md run-on',
    ]);
  });

  test('a dash without its space is one mistake of lists, not a key written twice', async () => {
    const files = { '_config.yml': 'title: x\n', '_data/plan.yml': '-file: un.md\n-file: deux.md\n' };
    expect(await told('front-matter-syntax', files)).toEqual(['error _data/plan.yml missing-space-dash']);
  });
});
