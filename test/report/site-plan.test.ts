import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { renderSiteReports, reportSites } from '../../src/report/site-plan.ts';
import { siteOf } from '../site-of.ts';

test('what keeps addresses from being known is told', async () => {
  const settings = 'module: { imports: [{ path: github.com/a/b }] }\n';
  const { site } = await siteOf({ 'hugo.yaml': settings, 'content/a.md': '# A\n' });
  const reports = reportSites(site, '2026-11-28');
  expect(reports[0]?.doubt).toEqual({ reason: 'module', by: 'github.com/a/b' });
  expect(renderSiteReports(reports, fr)).toContain(
    'Liens internes : une adresse qu’aucune page ne porte peut exister, car « github.com/a/b », qui n’est pas dans le dépôt,',
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
  expect(renderSiteReports(reports, fr)).toContain(
    [
      '4 pages à relire.',
      'Parmi ces pages\u00a0:',
      '  1 brouillon que le site ne montre pas encore (content/a.md)',
      '  1 page que le site montrera plus tard, d’après sa date (content/b.md)',
      '  1 page que le site ne montre plus, d’après expiryDate (content/c.md)',
      'Laissés de côté\u00a0:',
      '  le sous-module content/guides, qui n’a pas été récupéré',
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
  expect(renderSiteReports(reports, fr)).toContain(
    '  content/rdp\u00a0: 8 pages, dont 100\u00a0% portent leur jour (8 jours différents)\n',
  );
});
