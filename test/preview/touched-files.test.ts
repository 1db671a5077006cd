import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { reviewChange } from '../../src/review/change/review-change.ts';
import { MemoryTree } from '../memory-tree.ts';
import { readAloud } from './world.ts';

type Files = Readonly<Record<string, string>>;
const treeOf = (files: Files) => new MemoryTree(new Map(Object.entries(files)));

/** The preview of a change of some files of a site. */
async function preview(site: Files, changes: Files) {
  const [head, base] = [treeOf({ ...site, ...changes }), treeOf(site)];
  const world = { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const files = Object.keys(changes).map((path) => ({ path, previousPath: null, status: 'modified' as const }));
  const compared = await reviewChange(
    { head, base: { tree: base }, files, lines: new Map() },
    world,
    { paths: [], only: ['link-internal'], skip: [] },
    { onlyNew: true },
  );
  const { renamed, broken, moved = [], files: touched = [] } = compared;
  const options = { locale: fr, layout: 'folder', renamed, broken, moved, touched } as const;
  const rendered = renderPreview(compared.review, compared.base, options);
  return readAloud(rendered[0]?.html ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

const NONE = 'Aucune page du site ne change';
const POST = '---\ntitle: Un thé\n---\n\nVoir [l’autre](/autre/).\n';
const ELEVENTY = {
  '.eleventy.js': 'module.exports = () => ({ dir: { input: "src" } });\n',
  'src/posts/posts.json': '{ "permalink": "/{{ page.fileSlug }}/" }\n',
  'src/posts/un.md': POST,
  'src/posts/autre.md': '---\ntitle: L’autre\n---\n\nUn texte.\n',
  'src/_includes/base.njk': '<p>{{ content }}</p>\n',
};

describe('addresses that data or settings change', () => {
  test('of a folder of Eleventy: they are counted, and links to the old ones are told', async () => {
    const read = await preview(ELEVENTY, { 'src/posts/posts.json': '{ "permalink": "/blog/{{ page.fileSlug }}/" }\n' });
    expect(read).toMatch(/2 pages changent d’adresse, sans que leur fichier change : \/\w+\/ devient \/blog\/\w+\//);
    expect(read).toContain('Vous changez l’adresse de « L’autre »');
    expect(read).not.toContain(NONE);
  });

  test('of Jekyll, beside a page that changes', async () => {
    const site = {
      '_config.yml': 'title: A\npermalink: /:title/\n',
      '_posts/2024-01-01-un.md': POST,
      '_posts/2024-01-02-autre.md': '---\ntitle: Autre\n---\n\nUn texte.\n',
      'page.md': '---\ntitle: La page\n---\n\nUn mot.\n',
    };
    const settings = { '_config.yml': 'title: A\npermalink: /:year/:title/\n' };
    expect(await preview(site, settings)).toContain('2 pages changent d’adresse');
    const both = await preview(site, { ...settings, 'page.md': site['page.md'].replace('mot', 'nom') });
    expect(both).toContain('2 pages changent d’adresse');
  });
});

describe('files that are no pages', () => {
  test('a layout, and a style sheet', async () => {
    const read = await preview(ELEVENTY, { 'src/_includes/base.njk': '<b>{{ content }}</b>\n', 'css/a.css': 'p {}\n' });
    expect(read).toContain('Ces 2 fichiers donnent leur forme aux pages : l’aperçu ne les montre pas.');
    expect(read).not.toContain(NONE);
  });

  test('data whose pages keep their address', async () => {
    const read = await preview(ELEVENTY, {
      'src/posts/posts.json': '{ "permalink": "/{{ page.fileSlug }}/", "prix": 3 }\n',
    });
    expect(read).toContain('Ce fichier donne aux pages des réglages ou des données');
    expect(read).not.toContain(NONE);
  });

  test('what no page is known to need', async () => {
    const read = await preview(ELEVENTY, { LICENSE: 'A\n' });
    expect(read).toContain(NONE);
    expect(read).toContain('LICENSE');
  });

  test('code that pages of mdBook include', async () => {
    const site = {
      'book.toml': '[book]\ntitle = "A"\n',
      'src/SUMMARY.md': '- [Compter](compter.md)\n',
      'src/compter.md': '# Compter\n\n```rust\n{{#include ../code/main.rs:2:}}\n```\n',
      'code/main.rs': 'fn main() {}\n',
    };
    const read = await preview(site, { 'code/main.rs': 'fn main() { }\n' });
    expect(read).toContain('La page « Compter » inclut code/main.rs : ce qu’elle en montre peut changer.');
    expect(read).not.toContain(NONE);
  });
});
