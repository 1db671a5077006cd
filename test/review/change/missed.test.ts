import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import type { Difference } from '../../../src/review/change/difference.ts';
import { findMissed } from '../../../src/review/change/missed.ts';
import { review } from '../../../src/review/review.ts';
import { MemoryTree } from '../../memory-tree.ts';

const page = (title: string, text = 'Bonjour.', more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;
const SITE = {
  'hugo.toml': 'languageCode = "fr"\n',
  'content/personnes/devis.md': page('Devis Facilité', '## Contact\n\nÉcrivez-nous.'),
  'content/personnes/autre.md': page('Autre chose'),
  'content/un.md': page('Un'),
};

type Files = Readonly<Record<string, string | null>>;

/** Whether some of what the change does not touch is worth reading for it. */
async function missed(change: Files, site: Files = {}, previous: string | null = null) {
  const before = Object.entries({ ...SITE, ...site });
  const after = Object.entries({ ...SITE, ...site, ...change });
  const treeOf = (files: typeof after) =>
    new MemoryTree(new Map(files.filter((entry): entry is [string, string] => entry[1] !== null)));
  const paths = Object.keys(change).filter((path) => change[path] !== null);
  const touched = previous === null ? Object.keys(change) : paths;
  const read = (tree: MemoryTree, among: readonly string[]) =>
    review(
      { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 },
      { paths: [], only: ['link'], skip: [], among: new Set(among) },
    );
  const head = await read(treeOf(after), paths);
  const base = await read(treeOf(before), previous === null ? touched : [previous]);
  const difference: Difference = {
    head,
    base,
    renamed: new Map(previous === null ? [] : paths.map((path) => [path, previous])),
    files: touched.map((path) => ({
      path,
      previousPath: previous,
      status: change[path] === null ? 'removed' : previous === null ? 'modified' : 'renamed',
    })),
  };
  const found = await findMissed(difference, treeOf(after));
  return found === 'all' || found.size > 0;
}

const RENAMED = { 'content/personnes/devis.md': page('Mon devis', '## Contact\n\nÉcrivez-nous.') };

test('a title that changes: the site is read again only where a file may hold the old one, however it is written', async () => {
  expect(await missed(RENAMED)).toBe(false);
  for (const text of ['Voir Devis Facilité.', 'Devis\n  Facilité', '{ "nom": "Devis Facilit\\u00e9" }'])
    expect(await missed(RENAMED, { 'content/trois.md': page('Trois', text) }), text).toBe(true);
  // Its address has not changed, nor has part of a word anything to do with it.
  for (const text of ['Tout est Facile.', 'Les Devises Facilitées.', 'Voir [ceci](/personnes/devis/).'])
    expect(await missed(RENAMED, { 'content/trois.md': page('Trois', text) }), text).toBe(false);
});

test('words alone change nothing; a page that goes, or goes elsewhere, is looked for by all its names', async () => {
  expect(await missed({ 'content/un.md': page('Un', 'Bonsoir.') }, { 'content/b.md': page('B', '[un](/un/)') })).toBe(
    false,
  );
  const gone = { 'content/personnes/devis.md': null };
  expect(await missed(gone)).toBe(false);
  expect(await missed(gone, { 'content/b.md': page('B', '[x](/personnes/devis/)') })).toBe(true);
  const moved = { ...gone, 'content/personnes/nouveau.md': SITE['content/personnes/devis.md'] };
  expect(await missed(moved, {}, 'content/personnes/devis.md')).toBe(false);
  expect(
    await missed(moved, { 'content/b.md': page('B', '[x](/personnes/devis/)') }, 'content/personnes/devis.md'),
  ).toBe(true);
});

test('what may be named without its words: a folder, its last page, a name without a word', async () => {
  const index = { 'content/personnes/_index.md': page('Personnes') };
  expect(await missed({ 'content/personnes/_index.md': page('Gens') }, index)).toBe(false);
  expect(await missed({ 'content/personnes/_index.md': page('Gens', '', 'url: /gens/\n') }, index)).toBe(true);
  expect(await missed({ 'content/seul/x.md': null }, { 'content/seul/x.md': page('Seule page') })).toBe(true);
  expect(await missed({ 'content/un.md': page('Deux') }, { 'content/un.md': page('Là') })).toBe(true);
});
