import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { pageAddresses } from '../../src/preview/addresses.ts';
import { renderPreview } from '../../src/preview/render.ts';
import { reviewChange } from '../../src/review/change/review-change.ts';
import { MemoryTree } from '../memory-tree.ts';
import { readAloud } from './world.ts';

const PATH = 'content/blog/un.md';
const SETTINGS = {
  'hugo.toml': 'languageCode = "fr"\nbaseURL = "https://www.exemple.test/"\n',
  'relecture.yml':
    'relations: [{ files: "content/defis/*.md", field: porteur, target: content/blog, by: fields.title, label: Billets }]\n',
};
const page = (header: string): string => `---\ntitle: Premier billet\n${header}\n---\n\nBonjour.\n`;

/** What stands above the change itself, and where « Voir la page en ligne » leads. */
async function head(
  before: string,
  after: string,
  to = PATH,
  others: Readonly<Record<string, string>> = {},
  settings: Readonly<Record<string, string>> = SETTINGS,
) {
  const [head, base] = [{ [to]: after }, { [PATH]: before }].map(
    (files) => new MemoryTree(new Map(Object.entries({ ...settings, ...others, ...files }))),
  ) as [MemoryTree, MemoryTree];
  const world = { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const status = to === PATH ? ('modified' as const) : ('renamed' as const);
  const files = [{ path: to, previousPath: to === PATH ? null : PATH, status }];
  const only = ['front-matter-publication', 'front-matter-syntax', 'front-matter-relation', 'link-internal'];
  const request = { paths: [], only, skip: [] };
  const {
    review,
    base: old,
    ...compared
  } = await reviewChange({ head, base: { tree: base }, files, lines: new Map() }, world, request, { onlyNew: true });
  const addresses = pageAddresses(review, { repository: null, sha: null });
  const [file] = renderPreview(review, old, { locale: fr, layout: 'folder', addresses, ...compared });
  const html = file?.html ?? '';
  const read = readAloud(html).replace(/[\u00a0\u202f]/g, ' ');
  return `${read.slice(0, read.indexOf('\nCe qui change'))}\n→ ${/href="([^"]*)"[^>]*>Voir la page en ligne/.exec(html)?.[1] ?? 'nulle part'}`;
}

describe('a page that comes onto the site, or leaves it', () => {
  test('a draft that is published', async () => {
    expect(await head(page('draft: true'), page('draft: false'))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      ✓
      Publiable
      Votre modification publie cette page, qui n’est pas en ligne aujourd’hui.
      Rien à signaler dans votre modification.
      → nulle part"
    `);
  });

  const ELEVENTY = { 'eleventy.config.js': "module.exports = () => ({ dir: { input: 'content' } });\n" };
  const nowhere = (permalink: boolean, more = '') =>
    page(`eleventyExcludeFromCollections: true\npermalink: ${permalink}${more}`);

  test('a page of Eleventy that had no address, and that no collection held', async () => {
    expect(await head(nowhere(false), nowhere(true), PATH, {}, ELEVENTY)).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      ✓
      Publiable
      Votre modification publie cette page, qui n’est pas en ligne aujourd’hui.
      Rien à signaler dans votre modification.
      → nulle part"
    `);
    expect(await head(nowhere(true), nowhere(false), PATH, {}, ELEVENTY)).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      −
      Page à retirer du site
      Votre modification retire du site cette page, qui est en ligne aujourd’hui.
      → nulle part"
    `);
    // Shown nowhere before and after: nobody reads it.
    expect(await head(nowhere(false), nowhere(false, '\ntag: x'), PATH, {}, ELEVENTY)).toMatchInlineSnapshot(`
      "Pages relues
      Aucune page du site ne change dans cette contribution
      → nulle part"
    `);
  });

  test('a page that becomes a draft', async () => {
    expect(await head(page('draft: false'), page('draft: true'))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      Voir la page en ligne
      −
      Page à retirer du site
      Votre modification retire du site cette page, qui est en ligne aujourd’hui.
      → https://www.exemple.test/blog/un/"
    `);
  });

  test('a day that is moved to the future', async () => {
    expect(await head(page('date: 2023-01-24'), page('date: 2027-01-24'))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      Voir la page en ligne
      !
      Publiable, après une vérification
      Votre modification retire du site cette page, qui est en ligne aujourd’hui : elle n’y reviendra qu’à partir du 24 janvier 2027 (« date »).
      → https://www.exemple.test/blog/un/"
    `);
  });

  test('an end that is past', async () => {
    expect(await head(page('a: 1'), page('expiryDate: 2025-01-24'))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      Voir la page en ligne
      !
      Publiable, après une vérification
      Votre modification retire du site cette page, qui est en ligne aujourd’hui : sa fin, le 24 janvier 2025 (« expiryDate »), est passée.
      → https://www.exemple.test/blog/un/"
    `);
  });

  test('a page that loses all its text', async () => {
    const before = page('a: 1');
    const header = (text: string): string => text.slice(0, text.indexOf('\n---\n') + 5);
    expect(await head(before, header(before))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      Voir la page en ligne
      −
      Page vidée de son texte
      Votre modification retire tout le texte de cette page : il n’en reste que l’en-tête.
      → https://www.exemple.test/blog/un/"
    `);
    expect(await head(header(before), header(page('a: 2')))).not.toContain('vidée');
    expect(await head(before, header(page('texte: "Le **texte** est là."')))).not.toContain('vidée');
  });

  test('a draft that stays one', async () => {
    expect(await head(page('draft: true'), page('draft: true\na: 1'))).toMatchInlineSnapshot(`
      "blog › un.md
      Premier billet
      Page modifiée
      ✓
      Publiable
      Rien à signaler dans votre modification.
      → nulle part"
    `);
  });
});

describe('a page that the editor lists no more, or from now on', () => {
  const fields = '[{ name: title, label: Titre }, { name: visible, widget: boolean }]';
  const admin = {
    'static/admin/config.yml': `backend: { name: git-gateway }
media_folder: static/img
collections:
  - { name: blog, label: Billets, folder: content/blog, filter: { field: visible, value: true }, fields: ${fields} }
`,
  };

  test('is told: what its form asks for is checked no more, or from now on', async () => {
    const [shown, hidden] = [page('visible: true'), page('visible: false')];
    const left =
      'L’éditeur du site ne montrera plus cette page dans « Billets » : ce que son formulaire demande n’est plus vérifié ici.';
    const entered =
      'L’éditeur du site montrera désormais cette page dans « Billets » : ce que son formulaire demande est vérifié ici aussi.';
    expect(await head(shown, hidden, PATH, admin)).toContain(left);
    expect(await head(hidden, shown, PATH, admin)).toContain(entered);
    expect(await head(hidden, page('visible: false\na: 1'), PATH, admin)).not.toContain('L’éditeur');
    expect(await head(shown, page('visible: true\na: 1'), PATH, admin)).not.toContain('L’éditeur');
    expect(await head(shown, hidden)).not.toContain('L’éditeur');
  });
});

describe('« Voir la page en ligne » leads to where the page is today', () => {
  test('of a page that is renamed', async () => {
    expect(await head(page('a: 1'), page('a: 1'), 'content/blog/deux.md')).toContain(
      '→ https://www.exemple.test/blog/un/',
    );
  });

  test('of a page that changes its address', async () => {
    expect(await head(page('a: 1'), page('url: /deux/'))).toContain('→ https://www.exemple.test/blog/un/');
  });

  test('of a page whose front matter cannot be read any more', async () => {
    expect(await head(page('url: /une/'), page('\turl: /une/'))).toContain('→ https://www.exemple.test/une/');
  });
});

test('a front matter that breaks: nothing is said elsewhere of what it no longer tells', async () => {
  const others = {
    'content/defis/un.md': '---\ntitle: Un défi\nporteur: Premier billet\n---\n\nVoir [le billet](/une/).\n',
  };
  expect(await head(page('url: /une/'), page('\turl: /une/'), PATH, others)).toMatchInlineSnapshot(`
    "blog › un.md
    Premier billet
    Page modifiée
    Voir la page en ligne
    ✕
    Un point à corriger avant de publier
    Cette ligne est décalée par une tabulation, que YAML refuse : remplacez-la par des espaces.
    → https://www.exemple.test/une/"
  `);
});
