import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderSiteReports, reportSites } from '../../src/report/site-plan.ts';
import { siteOf } from '../site-of.ts';

test('what keeps addresses from being known is told', async () => {
  const settings = 'module: { imports: [{ path: github.com/a/b }] }\n';
  const { site } = await siteOf({ 'hugo.yaml': settings, 'content/a.md': '# A\n' });
  const reports = reportSites(site, '2026-11-28');
  expect(reports[0]?.doubt).toEqual({ reason: 'module', by: 'github.com/a/b' });
  expect(renderSiteReports(reports, { locale: fr, width: 400, verbose: false })).toContain(
    'Liens internes : une adresse qu’aucune page ne porte peut exister, car «\u202fgithub.com/a/b\u202f», qui n’est pas dans le dépôt,',
  );
  const plain = await siteOf({ 'hugo.yaml': 'title: x\n', 'content/a.md': '# A\n' });
  expect(reportSites(plain.site, '2026-11-28')[0]?.doubt).toBeNull();
});

test('what the site does not show, and what is not here, are told by number', async () => {
  const { site } = await siteOf({
    '.gitmodules': '[submodule "g"]\n\tpath = content/guides\n',
    'hugo.toml': 'title = "x"\n',
    'content/a.md': '---\ndraft: true\n---\n',
    'content/b.md': '---\npublishDate: 2027-01-01\n---\n',
    'content/c.md': '---\nexpiryDate: 2026-11-28\n---\n',
    'content/d.md': '---\nexpiryDate: 2026-11-29\npublishDate: 2026-11-28\n---\n',
  });
  const reports = reportSites(site, '2026-11-28');
  expect(reports[0]?.hidden.map(({ reason, count, example }) => [reason, count, example])).toEqual([
    ['draft', 1, 'content/a.md'],
    ['future', 1, 'content/b.md'],
    ['expired', 1, 'content/c.md'],
  ]);
  expect(renderSiteReports(reports, { locale: fr, width: 120, verbose: false })).toContain(
    [
      '4 pages à relire.',
      'Parmi ces pages\u00a0:',
      '  1 brouillon que le site ne montre pas encore (content/a.md)',
      '  1 page que le site montrera plus tard, d’après sa date (content/b.md)',
      '  1 page que le site ne montre plus, d’après expiryDate (content/c.md)',
      'Laissés de côté\u00a0:',
      '  1 sous-module qui n’a pas été récupéré (content/guides)',
    ].join('\n'),
  );
});

test('folders of dated pages are told, with what made them so', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [
    `content/rdp/2023/revue-${day}.md`,
    `---\ndate: 2023-03-0${day}\n---\n`,
  ]);
  const guides = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => [`content/guides/${day}.md`, '---\ndate: 2023-03-01\n---\n']);
  const { site } = await siteOf(Object.fromEntries([['hugo.toml', 'title = "x"\n'], ...days, ...guides]));
  await site.prepare([]);
  const reports = reportSites(site, '2026-11-28');
  expect(reports[0]?.series.map(({ folder, pages, days }) => [folder, pages, days])).toEqual([['content/rdp', 8, 8]]);
  expect(renderSiteReports(reports, { locale: fr, width: 100, verbose: false })).toContain(
    '  content/rdp\u00a0: 8 pages, dont 100\u00a0% portent leur jour (8 jours différents)\n',
  );
});

const told = async (files: Record<string, string>, verbose = false): Promise<string[]> => {
  const { site } = await siteOf(files);
  const options = { locale: fr, width: 100, verbose };
  return renderSiteReports(reportSites(site, '2026-11-28'), options).trimEnd().split('\n');
};

test('only folders that hold something are named, and those that the settings name and that are not there', async () => {
  const docusaurus = {
    'docusaurus.config.js':
      "module.exports = { title: 'x', url: 'https://x.fr', baseUrl: '/', presets: [['classic', {}]] };",
    'docs/a.md': 'A\n',
  };
  const lines = await told(docusaurus);
  expect(lines[1]).toBe('Pages\u00a0: docs.');
  expect(lines.join('\n')).not.toMatch(/blog|src\/pages|static/);
  const absent = await told({ 'mkdocs.yml': 'site_name: x\ndocs_dir: documentation\n', 'docs/a.md': 'A\n' });
  expect(absent).toContain('Dossier que les réglages nomment et qui n’existe pas\u00a0: documentation.');
  expect(absent).toContain('Aucune page à relire.');
});

test('folders of languages are told with the one that holds them', async () => {
  const lines = await told({
    'astro.config.mjs':
      "export default { integrations: [starlight({ title: 'x', locales: { root: { lang: 'en' }, fr: { lang: 'fr' }, de: { lang: 'de' } } })] };",
    'src/content/docs/a.md': 'A\n',
    'src/content/docs/fr/a.md': 'A\n',
    'src/content/docs/de/a.md': 'A\n',
  });
  expect(lines[1]).toBe('Pages\u00a0: src/content/docs (en\u00a0; sous-dossiers\u00a0: fr et de).');
});

test('--verbose lists every file that is left out', async () => {
  const files = {
    'mkdocs.yml': 'site_name: x\n',
    'docs/index.md': 'A\n',
    'docs/a.rst': 'A',
    'docs/b.rst': 'B',
    'README.md': 'C',
  };
  expect((await told(files)).slice(-4)).toEqual([
    'Laissés de côté\u00a0:',
    '  2 fichiers .rst, que Relecture ne lit pas (dont docs/a.rst)',
    '  1 fichier qui parle du dépôt lui-même (README.md)',
    'Pour les voir tous\u00a0: --verbose.',
  ]);
  expect((await told(files, true)).slice(-5)).toEqual([
    'Laissés de côté\u00a0:',
    '  2 fichiers .rst, que Relecture ne lit pas\u00a0:',
    '    docs/a.rst',
    '    docs/b.rst',
    '  1 fichier qui parle du dépôt lui-même (README.md)',
  ]);
});

test('what is not known of the settings is said as it is', async () => {
  const code = await told({ 'docusaurus.config.js': 'module.exports = load("x")', 'docs/a.md': 'A\n' });
  expect(code.join(' ')).toContain(
    'Une partie de ses réglages est un programme, que Relecture n’exécute pas\u00a0: les adresses',
  );
});

test('pages whose words stand in code are counted among what is left out', async () => {
  const files = {
    'astro.config.mjs': "export default { site: 'https://x.fr' };",
    'src/content/blog/a.md': 'A\n',
    'src/pages/index.astro': '',
    'src/pages/mentions.astro': '',
    'src/pages/_partie.astro': '',
    'src/pages/blog/[slug].astro': '',
    'src/layouts/pages.astro': '',
  };
  const lines = await told(files, true);
  expect(lines).toContain('  2 pages écrites dans du code, que Relecture ne lit pas\u00a0:');
  expect(lines.slice(-2)).toEqual(['    src/pages/index.astro', '    src/pages/mentions.astro']);
  expect((await told({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': 'A\n', 'src/pages/x.astro': '' })).at(-1)).toBe(
    '1 page à relire. Rien n’est laissé de côté.',
  );
});

test('entries that stand outside of the folder of the site have a place too', async () => {
  const lines = await told({
    'site/package.json': '{ "dependencies": { "astro": "5" } }',
    'site/astro.config.mjs': "export default { site: 'https://x.fr' };",
    'site/src/content.config.ts':
      "import { defineCollection } from 'astro:content'; import { glob } from 'astro/loaders';\nconst pages = defineCollection({ loader: glob({ pattern: '**/*.md', base: '../content/pages' }) });\nexport const collections = { pages };",
    'site/src/pages/[slug].astro': "---\nawait getCollection('pages')\n---",
    'content/pages/a.md': 'A\n',
    'content/pages/legal/b.md': 'B\n',
  });
  expect(lines).toContain('Pages\u00a0: content/pages.');
});

test('a pattern of exclude that leaves nothing out is told, a folder stands for what it holds', async () => {
  const files = { 'hugo.toml': 'title = "x"\n', 'content/a.md': 'A\n', 'content/blog/b.md': 'B\n' };
  const lines = await told({ ...files, 'relecture.yml': 'exclude: [content/blog/, "blog/**"]\n' });
  expect(lines).toContain('1 page à relire.');
  expect(lines).toContain('  1 fichier exclu par les réglages (content/blog/b.md)');
  expect(lines.slice(-2).join(' ')).toContain('ne convient à aucun fichier\u00a0: blog/**.');
  const { site } = await siteOf({ ...files, 'relecture.yml': 'exclude: [content/blog]\n' });
  expect(reportSites(site, '2026-11-28')[0]).toMatchObject({ idle: [], pages: 1 });
});
