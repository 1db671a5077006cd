import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OverlayTree } from '../../src/action/overlay-tree.ts';
import { ReadTrouble, type Tree } from '../../src/content/tree.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { connect } from '../../src/github/connection.ts';
import { readApiTree } from '../../src/github/trees/api-tree.ts';
import { review } from '../../src/review/review.ts';
import { DiskTree } from '../../src/world/disk.ts';
import {
  addedLines,
  diffCommits,
  diffLines,
  linesSince,
  parentsOf,
  resolveCommit,
} from '../../src/world/git/diff-commits.ts';
import { fetchCommit, hasCommit } from '../../src/world/git/fetch-commit.ts';
import { readGitTree } from '../../src/world/git/git-tree.ts';
import { Origin } from '../github/origin.ts';
import { FakeGitHub } from '../github/server.ts';
import { MemoryTree } from '../memory-tree.ts';

const FILES = {
  'content/a.md': 'un\n',
  'content/é à.md': 'accents\n',
  'content/saut\nde ligne.md': 'nom\n',
  'content/"guillemets"\\.md': 'nom\n',
  'content/--config=x.md': 'nom\n',
  'content/vide.md': '',
  'content/octets.bin': new Uint8Array([0, 10, 255, 10, 13]),
  'static/gros.txt': 'ligne\n'.repeat(40_000),
};

let origin: Origin;
let base: string;
let trees: readonly (readonly [string, Tree])[];
let github: FakeGitHub;
const cleaners: (() => void)[] = [];

beforeAll(async () => {
  origin = new Origin(FILES);
  for (const [name, target] of [
    ['lien.md', 'content/a.md'],
    ['dehors.md', '/etc/passwd'],
    ['plus-haut.md', '../../etc/passwd'],
    ['nulle-part.md', 'absent.md'],
    ['boucle.md', 'boucle.md'],
  ] as const)
    symlinkSync(target, join(origin.root, name));
  base = origin.commit({}, 'Des liens');
  github = await new FakeGitHub({ git: origin.root }).open();
  const world = { now: () => 0, sleep: async () => {}, patience: 0, random: () => 0 };
  const connection = await connect('ghs_x', { apiUrl: github.url, repository: github.state.repository }, world);
  const git = await readGitTree(origin.root, base);
  const api = await readApiTree(connection, base);
  if (api === null) throw new Error('the list is cut');
  trees = [
    ['git', git],
    ['api', api],
    ['disk', new DiskTree(origin.root)],
  ];
  cleaners.push(() => git.close());
});

afterAll(async () => {
  for (const clean of cleaners) clean();
  await github.close();
  origin.remove();
});

test('git, the API and the disk give the same files and the same bytes', async () => {
  const [[, git]] = trees as [(typeof trees)[0]];
  const expected = await git.files();
  expect(expected).toEqual([...expected].sort());
  expect(expected).toEqual(expect.arrayContaining(Object.keys(FILES)));
  for (const [name, tree] of trees) {
    expect([name, await tree.files()]).toEqual([name, expected]);
    const read = await Promise.all(Object.keys(FILES).map(async (path) => Buffer.from(await tree.read(path))));
    expect(read).toEqual(Object.values(FILES).map((content) => Buffer.from(content as string)));
  }
});

test('links are followed inside, never outside', async () => {
  for (const [name, tree] of trees) {
    const troubles = [
      'lien.md',
      'dehors.md',
      'plus-haut.md',
      'nulle-part.md',
      'boucle.md',
      'content',
      'absent.md',
      '../x',
    ].map((path) =>
      tree.read(path).then(
        (bytes) => Buffer.from(bytes).toString(),
        (error: unknown) => (error instanceof ReadTrouble ? error.code : String(error)),
      ),
    );
    const told = await Promise.all(troubles);
    expect([name, told.slice(0, 7)]).toEqual([
      name,
      ['un\n', 'link-outside', 'link-outside', 'broken-link', 'broken-link', 'directory', 'missing'],
    ]);
    expect(['missing', 'link-outside']).toContain(told[7]);
  }
});

test('what differs between two commits: added, changed, removed, renamed, and on which lines', async () => {
  const head = origin.commit(
    {
      'content/a.md': 'un\ndeux\n',
      'content/vide.md': null,
      'static/gros.txt': null,
      'static/renommé.txt': `${'ligne\n'.repeat(40_000)}fin\n`,
      'content/nouveau\u2028diff --git a b.md': '--- faux\n+++ faux\n@@ -1 +99 @@\n',
    },
    'Des changements',
  );
  const files = await diffCommits(origin.root, base, head);
  expect(files.map(({ path, previousPath, status }) => [status, path, previousPath])).toEqual([
    ['modified', 'content/a.md', null],
    ['added', 'content/nouveau\u2028diff --git a b.md', null],
    ['removed', 'content/vide.md', null],
    ['renamed', 'static/renommé.txt', 'static/gros.txt'],
  ]);
  const lines = await diffLines(
    origin.root,
    base,
    head,
    files.map(({ path }) => path),
  );
  expect([...lines]).toEqual([
    ['content/a.md', [[2, 2]]],
    ['content/nouveau\u2028diff --git a b.md', [[1, 3]]],
    ['content/vide.md', []],
    ['static/renommé.txt', [[40_001, 40_001]]],
  ]);
  expect(await parentsOf(origin.root, head)).toEqual([base]);
});

test('a link that becomes a file takes the lines of no other file', async () => {
  const other = new Origin({ 'b.md': 'un\n', 'c.md': 'un\n' });
  cleaners.push(() => other.remove());
  symlinkSync('b.md', join(other.root, 'a.md'));
  const before = other.commit({}, 'Un lien');
  rmSync(join(other.root, 'a.md'));
  const after = other.commit({ 'a.md': 'un\n', 'b.md': 'un\ndeux\n', 'c.md': 'zéro\nun\n' }, 'Un fichier');
  const lines = await diffLines(other.root, before, after, ['a.md', 'b.md', 'c.md']);
  expect([...lines]).toEqual([
    ['b.md', [[2, 2]]],
    ['c.md', [[1, 1]]],
  ]);
});

test('the lines of the working tree that differ from a commit, in one folder of the repository', async () => {
  const other = new Origin({
    'site/b c.md': 'un\n',
    'site/d.md': 'un\n',
    'ailleurs.md': 'un\n',
    'site/gone.md': 'un\n',
  });
  cleaners.push(() => other.remove());
  symlinkSync('d.md', join(other.root, 'site/a.md'));
  const before = other.commit({}, 'Un lien');
  rmSync(join(other.root, 'site/a.md'));
  rmSync(join(other.root, 'site/gone.md'));
  const texts = {
    'site/a.md': 'un\n',
    'site/b c.md': 'un\ndiff --git a b\n',
    'site/d.md': 'zéro\nun\n',
    'ailleurs.md': 'x\n',
  };
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(other.root, path), text);
  writeFileSync(join(other.root, 'site/inconnu.md'), 'neuf\n');
  expect([...(await linesSince(join(other.root, 'site'), before))]).toEqual([
    ['b c.md', [[2, 2]]],
    ['d.md', [[1, 1]]],
    ['gone.md', []],
  ]);
});

test('the lines that a diff of the API adds', () => {
  expect(
    addedLines(
      '@@ -1,3 +1,4 @@\n un\n-deux\n+deux bis\n+deux ter\n trois\n@@ -9 +10,2 @@ x\n+dix\n onze\n\\ No newline',
    ),
  ).toEqual([
    [2, 3],
    [10, 10],
  ]);
});

test('one commit is fetched into a shallow checkout, and one that does not exist is not', async () => {
  const workspace = origin.checkout(origin.head);
  expect(await hasCommit(workspace, base)).toBe(false);
  const access = { serverUrl: 'https://github.com', token: null };
  expect(await fetchCommit(workspace, base, access)).toBe(true);
  expect(await hasCommit(workspace, base)).toBe(true);
  expect(await fetchCommit(workspace, 'a'.repeat(40), access)).toBe(false);
  expect(await resolveCommit(workspace, '--help')).toBeNull();
});

test('settings come from the base, content from the head', async () => {
  const files = (entries: Record<string, string>) => new MemoryTree(new Map(Object.entries(entries)));
  const head = files({
    'relecture.yml': 'rules: { date-stale: off }',
    '.github/relecture.yml': 'new',
    'content/a.md': 'head',
    'schemas/a.json': '{}',
    'static/data.json': 'new',
    'static/admin/config.yml': 'head',
  });
  const base = files({
    'relecture.yml': 'base',
    'content/a.md': 'base',
    'content/gone.md': 'base',
    'schemas/a.json': 'base',
    'schemas/gone.json': 'base',
  });
  const tree = new OverlayTree(head, base, null);
  expect(await tree.files()).toEqual([
    'content/a.md',
    'relecture.yml',
    'schemas/a.json',
    'schemas/gone.json',
    'static/data.json',
  ]);
  const text = async (path: string) => Buffer.from(await tree.read(path)).toString();
  expect([await text('relecture.yml'), await text('content/a.md'), await text('schemas/a.json')]).toEqual([
    'base',
    'head',
    'base',
  ]);
  await expect(tree.read('static/data.json')).rejects.toMatchObject({ code: 'missing' });
});

test('a page is held against no schema that the change brings, whatever it is called', async () => {
  const files = (entries: Record<string, string>) => new MemoryTree(new Map(Object.entries(entries)));
  const settings = {
    'relecture.yml': 'schemas: [{ files: "**", schema: s.json }]',
    's.json': '{"required": ["date"]}',
  };
  for (const name of ['lache.txt', 'lache', 'content/b.md', 'lache.json']) {
    const page = `---\ntitle: A\n$schema: ${name}\n---\n`;
    const head = files({ ...settings, 'content/a.md': page, [name]: '{}' });
    const tree = new OverlayTree(head, files(settings), null);
    const world = { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 };
    const { findings } = await review(world, {
      paths: ['content/a.md'],
      only: ['configuration-', 'front-matter-'],
      skip: [],
    });
    expect(findings.map(({ rule }) => rule)).toContain('configuration-json-schema');
  }
});

test('a folder outside git has no commit', async () => {
  expect(await resolveCommit(origin.folder, 'HEAD')).toBeNull();
});
