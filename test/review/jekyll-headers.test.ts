import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

/** What is said of the headers of ten pages, of which some are like the one that is given. */
async function told(config: Readonly<Record<string, string>>, guilty: string, count: number) {
  const pages = Array.from({ length: 10 }, (_, rank) => [
    `page-${rank}.md`,
    rank < count ? guilty : '---\ntitle: Une page\n---\n\nDu texte.\n',
  ]);
  const tree = new MemoryTree(new Map(Object.entries({ ...config, ...Object.fromEntries(pages) })));
  const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
  return (await review(world, { paths: [], only: ['front-matter-syntax'], skip: [] })).findings;
}

const JEKYLL = { '_config.yml': 'title: Ville\n', '_layouts/default.html': '{{ content }}' };
const LATE = '\n---\ntitle: Une page\n---\n\nDu texte.\n';
const HIDDEN = '\u200b---\ntitle: Une page\n---\n\nDu texte.\n';

test.each([1, 3, 4])('on Jekyll, a header that is not first is a fault on %i of ten pages', async (count) => {
  const found = await told(JEKYLL, LATE, count);
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(
    Array(count).fill('error not-first-jekyll'),
  );
});

test('it is told what Jekyll makes of the file', async () => {
  const [late] = await told(JEKYLL, LATE, 1);
  const [hidden] = await told(JEKYLL, HIDDEN, 1);
  expect([late, hidden].map((one) => one && wordFinding(fr, one).replace(/[\u00a0\u202f]/g, ' '))).toEqual([
    'L’en-tête doit commencer à la toute première ligne, par « --- » exactement : tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur.',
    'Un signe invisible (U+200B) précède l’en-tête, qui doit commencer au tout premier caractère : tel quel, Jekyll ne fait pas de ce fichier une page. Il le copie comme il est, ou montre ces champs au lecteur. Supprimez ce signe.',
  ]);
  expect(late && wordFinding(en, late)).toMatch(/: as it is, Jekyll makes no page of this file\./);
});

test('most of the pages are no pages of Jekyll: it is said softly', async () => {
  const found = await told(JEKYLL, LATE, 6);
  expect(found.map(({ severity, common }) => [severity, common])).toEqual(
    Array(6).fill(['info', { pages: 6, of: 10 }]),
  );
});

test('where nobody knows what reads the headers, three pages of ten are a habit', async () => {
  const found = await told({ 'mkdocs.yml': 'site_name: X\ndocs_dir: .\n' }, LATE, 3);
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(Array(3).fill('info not-first'));
});
