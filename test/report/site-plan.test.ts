import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderSiteReports, reportSites } from '../../src/report/site-plan.ts';
import { siteOf } from '../site-of.ts';

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
      '  1 page que le site montrera plus tard, d’après publishDate (content/b.md)',
      '  1 page que le site ne montre plus, d’après expiryDate (content/c.md)',
      'Laissés de côté\u00a0:',
      '  1 sous-module qui n’a pas été récupéré (content/guides)',
    ].join('\n'),
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
