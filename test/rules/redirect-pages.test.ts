import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { reportSites } from '../../src/report/site-plan.ts';
import { review } from '../../src/review/review.ts';
import { isRedirect } from '../../src/site/redirect.ts';
import { MemoryTree } from '../memory-tree.ts';
import { page } from '../site/pages.ts';
import { siteOf } from '../site-of.ts';

type Files = Readonly<Record<string, string>>;

const TODAY = '2026-11-28';
const read = (files: Files) =>
  review(
    { ...ownTree(new MemoryTree(new Map(Object.entries(files)))), today: () => TODAY, probe: null, clock: () => 0 },
    { paths: [], only: [], skip: [] },
  );

/** A space that is missing, a dead link, a day that is over. */
const FAULTY = 'Inscrivez-vous avant le 3 mars 2024! Voyez [la suite](/perdu/).';

describe('which pages lead elsewhere', () => {
  test.each([
    [page('redirect_to: https://exemple.fr/suite')],
    [page('redirect_to:\n  - https://exemple.fr/suite', FAULTY)],
    [page('redirectTo: /suite/', FAULTY)],
    [page('redirect: /suite/')],
    [page('layout: redirect\ndest_url: /suite/', FAULTY)],
    [page('template: redirect.html\nlocation: /suite/')],
    ['<meta http-equiv="refresh" content="0; url=/suite/">\n\nTexte.\n'],
    ["<meta content='1;URL=/suite/' http-equiv='Refresh'>\n"],
  ])('%j', async (text) => {
    const { page: of } = await siteOf({ '_config.yml': '', 'a.md': text });
    expect(isRedirect(of('a.md'))).toBe(true);
  });

  test.each([
    // Where its form leads, once it is sent.
    [page('redirect: /merci/', 'Écrivez-nous.')],
    [page('redirect_from: /vieux/', 'Texte.')],
    [page('redirect_to: true')],
    [page('redirect_to: ""')],
    [page('layout: redirections-admin', 'Texte.')],
    ['Écrivez `<meta http-equiv="refresh" content="0; url=/suite/">` dans la page.\n'],
    ['```html\n<meta http-equiv="refresh" content="0; url=/suite/">\n```\n'],
    ['    <meta http-equiv="refresh" content="0; url=/suite/">\n'],
    ['<!-- <meta http-equiv="refresh" content="0; url=/suite/"> -->\nTexte.\n'],
    // Five seconds are time to read.
    ['<meta http-equiv="refresh" content="5; url=/suite/">\n\nTexte.\n'],
    ['<meta http-equiv="refresh" content="0">\n'],
  ])('not %j', async (text) => {
    const { page: of } = await siteOf({ '_config.yml': '', 'a.md': text });
    expect(isRedirect(of('a.md'))).toBe(false);
  });
});

test('of a page that leads elsewhere, links are judged, where it leads to among them, and no prose', async () => {
  const files = { '_config.yml': 'lang: fr\n', 'a.md': page('title: À définir\nredirect_to: /absent/', FAULTY) };
  const found = await read(files);
  expect(found.findings.map(({ rule, excerpt }) => `${rule} ${excerpt}`)).toEqual([
    'link-internal /absent/',
    'link-internal /perdu/',
  ]);
  expect(found.dates).toEqual([]);
  const shown = await read({ ...files, 'a.md': page('title: À définir', FAULTY) });
  expect(new Set(shown.findings.map(({ rule }) => rule.split('-')[0]))).toEqual(
    new Set(['accessibility', 'date', 'front', 'link', 'typography']),
  );
});

test('a link to it, or to a part of what it leads to, is no fault; the plan of the site tells it', async () => {
  const files = {
    '_config.yml': 'lang: fr\n',
    'vieux.md': page('redirect_to: /neuf.html', '# Titre'),
    'neuf.md': page('title: Neuf', '# Ici\n'),
    'a.md': page('title: A', '[vieux](vieux.html#ici), [aussi](/vieux.html#la)'),
  };
  expect((await read(files)).findings).toEqual([]);
  const { site } = await siteOf(files);
  expect(reportSites(site, TODAY)[0]?.hidden).toMatchObject([{ reason: 'redirect', count: 1, example: 'vieux.md' }]);
});

test('nor are the words of what is no page: scripts, feeds and the rules of a host that a template writes', async () => {
  const faulty = (permalink: string): string => page(`lang: fr\npermalink: ${permalink}`, 'Voici: la suite!');
  const { findings } = await read({
    '.eleventy.js': 'module.exports = () => ({});\n',
    'a.njk': faulty('/assets/paiement.js'),
    'b.njk': faulty('_redirects'),
    'c.njk': faulty('/flux.xml'),
    'd.njk': faulty('/d.html'),
    'e.md': faulty('/e/'),
    'f.md': faulty('/version-1.2/'),
    'next.js.md': page('lang: fr', 'Voici: la suite!'),
  });
  const paths = findings.filter(({ rule }) => rule === 'typography-spacing').map(({ path }) => path);
  expect([...new Set(paths)]).toEqual(['d.njk', 'e.md', 'f.md', 'next.js.md']);
});
