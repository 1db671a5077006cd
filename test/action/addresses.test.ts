import { expect, test } from 'vitest';
import { findAddresses } from '../../src/action/addresses.ts';
import type { Run } from '../../src/action/run.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const CMS = [
  'backend: { name: github, repo: a/b }',
  'media_folder: static/img',
  'collections:',
  '  - { name: pages, folder: content, fields: [{ name: title }] }',
];
const FILES = {
  'hugo.toml': 'languageCode = "fr"\n',
  'static/admin/config.yml': `${CMS.join('\n')}\n`,
  'content/candidats.md': '---\ntitle: Candidats\n---\n\nBonjour.\n',
};

async function find(files: Readonly<Record<string, string>>, homepage?: string): Promise<(string | null)[]> {
  const tree = new MemoryTree(new Map(Object.entries({ ...FILES, ...files })));
  const world = { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 };
  const { site, pages } = await review(world, { paths: [], only: [], skip: [] });
  const run = { serverUrl: 'https://github.com', payload: { repository: { homepage } } } as unknown as Run;
  const addresses = await findAddresses(site, run, tree);
  const [page] = pages;
  if (page === undefined) throw new Error('no page');
  expect(addresses.isKnown).toBe(addresses.live(page) !== null);
  return [addresses.live(page), addresses.editor(page.path)];
}

const at = (base: string) => [`${base}/candidats/`, `${base}/admin/#/collections/pages/entries/candidats`];

test('the address of the site is found where somebody said it: the configuration first, the repository last', async () => {
  const all = {
    'relecture.yml': 'site: { url: https://un.gouv.fr/ }\n',
    'hugo.toml': 'languageCode = "fr"\nbaseURL = "https://deux.gouv.fr/"\n',
    'static/admin/config.yml': `${FILES['static/admin/config.yml']}display_url: https://trois.gouv.fr\n`,
    'static/CNAME': 'quatre.gouv.fr\n',
  };
  const without = (...names: readonly (keyof typeof all)[]) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name as keyof typeof all)));
  expect(await find(all, 'https://cinq.gouv.fr')).toEqual(at('https://un.gouv.fr'));
  expect(await find(without('relecture.yml'), 'https://cinq.gouv.fr')).toEqual(at('https://deux.gouv.fr'));
  expect(await find(without('relecture.yml', 'hugo.toml'))).toEqual(at('https://trois.gouv.fr'));
  expect(await find({ 'static/CNAME': all['static/CNAME'] })).toEqual(at('https://quatre.gouv.fr'));
  expect(await find({}, 'https://cinq.gouv.fr')).toEqual(at('https://cinq.gouv.fr'));
});

test('a site below a folder of its host; what stands for an address, and the repository itself, are none', async () => {
  expect(await find({}, 'https://a.github.io/site/')).toEqual(at('https://a.github.io/site'));
  const nothing = [null, null];
  expect(await find({})).toEqual(nothing);
  expect(await find({}, 'https://github.com/a/b')).toEqual(nothing);
  expect(await find({}, 'javascript:alert(1)')).toEqual(nothing);
  expect(await find({ 'hugo.toml': 'languageCode = "fr"\nbaseURL = "https://example.org/"\n' })).toEqual(nothing);
});
