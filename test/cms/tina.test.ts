import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

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
    'content/posts/c.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs » : vérifiez-le, ou créez d’abord la page.',
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
      'apps/web/content/posts/b.md « content/authors/nul.md » n’est le nom d’aucune page de « Auteurs » : vérifiez-le, ou créez d’abord la page.',
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
