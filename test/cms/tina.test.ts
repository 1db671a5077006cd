import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { review } from '../../src/review/review.ts';
import { exportSchemas } from '../../src/site/schemas/export-schemas.ts';
import { MemoryTree } from '../memory-tree.ts';
import { siteOf } from '../site-of.ts';

const reference = { type: 'reference', name: 'author', label: 'Auteur', collections: ['author', 'team'] };
const lock = (...more: readonly object[]) =>
  JSON.stringify({
    schema: {
      version: { fullVersion: '1.5.4' },
      collections: [
        {
          name: 'post',
          label: 'Articles',
          path: 'content/posts',
          format: 'md',
          fields: [{ type: 'string', name: 'title', label: 'Titre', required: true }, reference, ...more],
        },
        { name: 'author', label: 'Auteurs', path: 'content/authors', format: 'md', fields: [] },
        { name: 'team', label: 'Équipes', path: 'content/teams', format: 'md', fields: [] },
      ],
    },
  });
const PEOPLE = { 'content/authors/zoe.md': '---\nx: 1\n---\n', 'content/teams/lac.md': '---\nx: 1\n---\n' };
const post = (author: string) => `---\ntitle: A\nauthor: ${author}\n---\n`;

async function told(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries(files)));
  const found = await review(
    { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 },
    { paths: [], only: ['front-matter-relation', 'front-matter-schema', 'configuration-cms'], skip: [] },
  );
  const sentences = found.findings.map((one) => `${one.path} ${wordFinding(fr, one).replace(/[\u202f\u00a0]/g, ' ')}`);
  return { cms: found.site.cms, sentences };
}

test('a reference names a page by its path, of any of its collections', async () => {
  const { sentences } = await told({
    'tina/tina-lock.json': lock(),
    ...PEOPLE,
    'content/posts/a.md': post('content/authors/zoe.md'),
    'content/posts/b.md': post('content/teams/lac.md'),
    'content/posts/c.md': post('content/authors/nul.md'),
    'content/posts/d.md': post('""'),
  });
  expect(sentences).toEqual([
    'content/posts/c.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs / Équipes » : vérifiez-le, ou créez d’abord la page.',
  ]);
});

test('a reference to a collection that is not there, or of which nothing is there, is left', async () => {
  const nobody = await told({ 'tina/tina-lock.json': lock(), 'content/posts/a.md': post('content/authors/nul.md') });
  expect(nobody.sentences).toEqual([]);
  const unknown = await told({
    'tina/tina-lock.json': lock().replace('"team"]', '"equipe"]'),
    ...PEOPLE,
    'content/posts/a.md': post('content/authors/nul.md'),
  });
  expect(unknown.sentences).toEqual([]);
});

test('a list of references is one', async () => {
  const many = { type: 'reference', name: 'by', label: 'Par', collections: ['author'], list: true };
  const group = { type: 'object', name: 'o', label: 'O', fields: [{ ...reference, name: 'who', label: 'Qui' }] };
  const { sentences } = await told({
    'tina/tina-lock.json': lock(many, group),
    ...PEOPLE,
    'content/posts/a.md':
      '---\ntitle: A\nby: [content/authors/zoe.md, content/authors/nul.md]\no: { who: content/teams/nul.md }\n---\n',
  });
  expect(sentences.map((one) => /« [^»]* »/.exec(one)?.[0])).toEqual([
    '« content/authors/nul.md »',
    '« content/teams/nul.md »',
  ]);
});

test.each(['tina/tina-lock.json', 'tina/__generated__/_schema.json', '.tina/__generated__/_schema.json'])(
  'apps/web/%s is of the site in that folder',
  async (place) => {
    const inside = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`apps/web/${path}`, text]));
    const text = place.endsWith('lock.json') ? lock() : JSON.stringify(JSON.parse(lock()).schema);
    const { cms, sentences } = await told(
      inside({
        'hugo.toml': 'title = "x"\n',
        'package.json': '{ "dependencies": { "tinacms": "^2.2.5" } }',
        [place]: text,
        ...PEOPLE,
        'content/posts/a.md': post('content/authors/zoe.md'),
        'content/posts/b.md': '---\nauthor: content/authors/nul.md\n---\n',
      }),
    );
    expect(cms).toMatchObject({ engine: 'tina-cms', version: '2' });
    expect(sentences).toEqual([
      'apps/web/content/posts/b.md Il manque « Titre » (clé title) : ce champ est obligatoire.',
      'apps/web/content/posts/b.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs / Équipes » : vérifiez-le, ou créez d’abord la page.',
    ]);
  },
);

test('a program in such a folder is told, one of an example is not', async () => {
  const page = { 'apps/web/hugo.toml': 'title = "x"\n', 'apps/web/content/a.md': '---\nx: 1\n---\n' };
  const { sentences } = await told({ ...page, 'apps/web/tina/config.ts': 'export default {}' });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/^apps\/web\/tina\/config\.ts La configuration de TinaCMS est un programme/);
  expect(
    (await told({ ...page, 'examples/x/tina/config.ts': '', 'themes/x/tina/tina-lock.json': lock() })).cms,
  ).toBeNull();
});

const text = (name: string, more: object = {}) => ({ type: 'string', name, label: name.toUpperCase(), ...more });
const BODY = { type: 'rich-text', name: 'body', label: 'Corps', isBody: true };

/** A lock whose posts have blocks, and whose pages are of several kinds. */
const blocks = (more: object = {}) =>
  lock({
    type: 'object',
    name: 'blocks',
    label: 'Blocs',
    list: true,
    ...more,
    templates: [
      { name: 'quote', label: 'Citation', fields: [{ ...reference, name: 'by', label: 'Par' }, text('said')] },
      { name: 'hero', nameOverride: 'top', label: 'Haut', fields: [text('by', { required: true })] },
    ],
  });

test('references within blocks are those of their kind alone', async () => {
  const { sentences } = await told({
    'tina/tina-lock.json': blocks(),
    ...PEOPLE,
    'content/posts/a.md':
      '---\ntitle: A\nblocks:\n  - { _template: quote, by: content/authors/nul.md }\n  - { _template: quote, by: content/teams/lac.md }\n  - { _template: hero, by: Zoé }\n  - { _template: top, by: content/authors/nul.md }\n---\n',
  });
  expect(sentences).toEqual([
    'content/posts/a.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs / Équipes » : vérifiez-le, ou créez d’abord la page.',
  ]);
});

test('a block names its kind by the key that is chosen, in the file or in the program', async () => {
  const { sentences } = await told({
    'tina/tina-lock.json': blocks({ templateKey: 'kind' }),
    ...PEOPLE,
    'content/posts/a.md':
      '---\ntitle: A\nblocks: [{ kind: top, by: Zoé }, { kind: hero }, { kind: nul }, { _template: hero }]\n---\n',
  });
  expect(sentences).toEqual([
    'content/posts/a.md Il manque « BY » (clé by) dans « Blocs n° 2 » : ce champ est obligatoire.',
    'content/posts/a.md « Blocs n° 3 › kind » ne peut pas valoir « nul ». Les valeurs possibles sont « quote », « top » et « hero ».',
    'content/posts/a.md Il manque « kind » dans « Blocs n° 4 » : ce champ est obligatoire.',
  ]);
});

test('of several collections, one of which is empty, a path in another is looked at', async () => {
  const { sentences } = await told({
    'tina/tina-lock.json': lock(),
    'content/authors/zoe.md': '---\nx: 1\n---\n',
    'content/posts/a.md': post('content/authors/nul.md'),
    'content/posts/b.md': post('content/teams/lac.md'),
  });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(/^content\/posts\/a\.md « content\/authors\/nul\.md » n’est le nom/);
});

describe('a collection whose pages are of several kinds', () => {
  const kinds = JSON.stringify({
    schema: {
      version: { fullVersion: '2.1.0' },
      collections: [
        { name: 'author', label: 'Auteurs', path: 'content/authors', format: 'md', fields: [] },
        {
          name: 'page',
          label: 'Pages',
          path: 'content/pages',
          format: 'md',
          templates: [
            {
              name: 'news',
              label: 'Actualité',
              fields: [text('title', { required: true }), { ...BODY, required: true }],
            },
            {
              name: 'person',
              label: 'Personne',
              fields: [text('name', { required: true }), { ...reference, name: 'title', collections: ['author'] }],
            },
          ],
        },
      ],
    },
  });

  test('each is held against its own', async () => {
    const { sentences } = await told({
      'tina/tina-lock.json': kinds,
      'content/authors/zoe.md': '---\nx: 1\n---\n',
      'content/pages/a.md': '---\n_template: news\ntitle: A\n---\nTexte\n',
      'content/pages/b.md': '---\n_template: news\n---\n',
      'content/pages/c.md': '---\n_template: person\nname: Zoé\ntitle: content/authors/nul.md\n---\n',
      'content/pages/d.md': '---\n_template: persn\n---\n',
      'content/pages/e.md': '---\ntitle: A\n---\n',
    });
    expect(sentences).toEqual([
      'content/pages/b.md Il manque « TITLE » (clé title) : ce champ est obligatoire.',
      'content/pages/b.md Il manque le texte de la page (« Corps »), sous le dernier « --- » : il est obligatoire.',
      'content/pages/c.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs » : vérifiez-le, ou créez d’abord la page.',
      'content/pages/d.md « _template » ne peut pas valoir « persn ». Vouliez-vous écrire « person » ?',
      'content/pages/e.md Il manque « _template » : ce champ est obligatoire.',
    ]);
  });

  test('is one schema, without the text of the page for other tools', async () => {
    const { site } = await siteOf({
      'hugo.toml': 'title = "x"\n',
      'tina/tina-lock.json': kinds,
      'content/pages/a.md': '',
    });
    const files = await exportSchemas(site, 'out');
    const schema = JSON.parse(files.find(({ path }) => path === 'page.schema.json')?.text ?? '{}');
    expect(schema.allOf.map((one: { then?: object }) => one.then)).toMatchObject([
      undefined,
      { properties: { title: { title: 'TITLE' } }, required: ['title'] },
      { properties: { name: { title: 'NAME' } }, required: ['name'] },
    ]);
    expect(JSON.stringify(schema)).not.toContain('"body"');
  });
});
