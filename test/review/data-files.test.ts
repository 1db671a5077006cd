import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const CMS = `
backend: { name: github, repo: ville/site }
media_folder: img
collections:
  - name: reglages
    label: Réglages
    files:
      - { name: faq, label: FAQ, file: _data/faq.yml, fields: [{ label: Titre, name: titre }] }
      - { name: menu, label: Menu, file: _data/menu.json, fields: [{ label: Titre, name: titre }] }
  - { name: equipe, label: Équipe, folder: _data/equipe, format: toml, create: true, fields: [{ label: Nom, name: nom }] }
`;

async function findIn(files: Readonly<Record<string, string>>, paths: readonly string[] = []) {
  const tree = new MemoryTree(
    new Map(Object.entries({ '_config.yml': 'title: x\n', 'admin/config.yml': CMS, ...files })),
  );
  const world = { ...ownTree(tree), today: () => '2025-06-15', clock: () => 0, probe: () => async () => new Map() };
  const { findings, pages } = await review(world, { paths: [...paths], only: [], skip: [] });
  const told = findings.map((finding) => {
    const source = pages.find(({ path }) => path === finding.path)?.source;
    return `${finding.path}:${source?.place(finding.range.start).line} ${finding.rule} ${finding.field ?? '-'}`;
  });
  return { paths: pages.map(({ path }) => path), told };
}

test('the data files that a CMS declares are read, in all three formats', async () => {
  const { paths, told } = await findIn({
    'index.md': '---\ntitle: x\n---\nTexte.\n',
    '_data/faq.yml': 'titre: Questions\nreponse: "Candidatez avant le 12 juillet 2024."\n',
    '_data/menu.json': '{\n  "lien": "http://www.demarches-simplifes.fr/x"\n}\n',
    '_data/equipe/a.toml': 'prenom = "x"\n',
    '_data/autre.yml': 'a: "Candidatez avant le 12 juillet 2024."\n',
  });
  // Jekyll's own data is read, whether the CMS declares it or not.
  expect(paths).toEqual(['_data/autre.yml', '_data/equipe/a.toml', '_data/faq.yml', '_data/menu.json', 'index.md']);
  expect(told).toContain('_data/faq.yml:2 date-stale /reponse');
  expect(told).toContain('_data/menu.json:2 link-host-typo /lien');
  expect(told).toContain('_data/menu.json:1 front-matter-schema -');
  expect(told).toContain('_data/equipe/a.toml:1 front-matter-schema -');
});

test('a data file that is asked for is read', async () => {
  const { paths } = await findIn({ 'index.md': 'x', '_data/faq.yml': 'titre: x\n' }, ['_data/faq.yml']);
  expect(paths).toEqual(['_data/faq.yml']);
});

test('a data file has no address, and a list of data is no mistake', async () => {
  const { told } = await findIn({
    'index.md': '---\ntitle: x\n---\n[faq](/faq/)\n',
    '_data/faq.yml': '- aliases: [/faq/]\n  url: ../rien\n',
  });
  expect(told).toEqual(['index.md:4 link-internal -']);
});

test('what is wrong in data is told at its place', async () => {
  const { told } = await findIn({ '_data/menu.json': '{\n  "titre": "x",\n}\n', '_data/equipe/a.toml': 'nom = x\n' });
  expect(told).toEqual(['_data/equipe/a.toml:1 front-matter-syntax -', '_data/menu.json:2 front-matter-syntax -']);
});

describe('data that no template asks for', () => {
  const severities = async (files: Readonly<Record<string, string>>, paths: readonly string[] = []) => {
    const tree = new MemoryTree(new Map(Object.entries(files)));
    const world = { ...ownTree(tree), today: () => '2025-06-15', clock: () => 0, probe: null };
    const { findings } = await review(world, { paths: [...paths], only: ['link-host-typo'], skip: [] });
    return Object.fromEntries(findings.map(({ path, severity }) => [path, severity]));
  };
  const data = (folder: string) => ({
    [`${folder}/menu.yml`]: 'texte: "Lisez [la page](http://www.demarches-simplifes.fr/x)."\n',
    [`${folder}/ancien.yml`]: 'texte: "Lisez [la page](http://www.demarches-simplifes.fr/x)."\n',
  });
  const hugo = { 'hugo.toml': 'title = "x"\n', 'content/_index.md': 'Texte.\n', ...data('data') };
  const jekyll = { '_config.yml': 'title: x\n', 'index.md': '---\ntitle: x\n---\nTexte.\n', ...data('_data') };

  test.each([
    ['of Hugo', { ...hugo, 'layouts/index.html': '{{ range .Site.Data.menu }}{{ .url }}{{ end }}' }, 'data'],
    ['of Hugo, by index', { ...hugo, 'layouts/index.html': '{{ index site.Data "menu" }}' }, 'data'],
    ['of Jekyll', { ...jekyll, '_layouts/a.html': '{% for x in site.data.menu %}{% endfor %}' }, '_data'],
    ['of Jekyll, in brackets', { ...jekyll, '_includes/a.html': '{{ site.data["menu"] }}' }, '_data'],
  ])('%s is said softly', async (_, files, folder) => {
    expect(await severities(files)).toEqual({ [`${folder}/menu.yml`]: 'error', [`${folder}/ancien.yml`]: 'info' });
    // Whoever names it is told in full.
    expect(await severities(files, [`${folder}/ancien.yml`])).toEqual({ [`${folder}/ancien.yml`]: 'error' });
  });

  test.each([
    ['a variable asks', { ...hugo, 'layouts/index.html': '{{ site.Data.menu }}{{ index site.Data $name }}' }],
    ['no template speaks of data', { ...hugo, 'layouts/index.html': '{{ .Title }}' }],
    [
      'the theme is not there',
      { ...hugo, 'hugo.toml': 'theme = "x"\n', 'layouts/index.html': '{{ site.Data.menu.url }}' },
    ],
    [
      'modules bring templates',
      { ...hugo, 'hugo.toml': '[[module.imports]]\npath = "x"\n', 'layouts/index.html': '{{ site.Data.menu.url }}' },
    ],
  ])('may be shown where %s', async (_, files) => {
    expect(await severities(files)).toEqual({ 'data/menu.yml': 'error', 'data/ancien.yml': 'error' });
  });
});
