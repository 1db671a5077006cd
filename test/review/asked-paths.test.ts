import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mend } from '../../src/cli/mend.ts';
import { readOptions } from '../../src/cli/options.ts';
import { findRoot } from '../../src/cli/site-root.ts';
import { isOfTheRepository } from '../../src/content/find-pages.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { chooseFiles } from '../../src/review/choose-files.ts';
import { type Review, type ReviewRequest, review, type World } from '../../src/review/review.ts';
import type { PlannedFile, SitePlan } from '../../src/site/plan.ts';
import { DiskTree } from '../../src/world/disk.ts';
import { InputError } from '../../src/world/input-error.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relecture-asked-'));
  mkdirSync(join(root, 'content/vide'), { recursive: true });
  writeFileSync(join(root, '.gitignore'), 'brouillon.md\n');
  writeFileSync(join(root, 'content/page.md'), 'Il a bientôt fini: « oui ». La 2ème fois, tout ira mieux.\n');
  writeFileSync(join(root, 'content/brouillon.md'), 'Un texte.\n');
  writeFileSync(join(root, 'hugo.toml'), 'title = "Le site de la ville"\nlanguageCode = "fr"\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function world(): World {
  return { ...ownTree(new DiskTree(root)), today: () => '2024-08-20', clock: () => 0, probe: null };
}

/** A plan that says of each file what `fileOf` says. */
function planOf(fileOf: (path: string) => PlannedFile): SitePlan {
  return { fileOf, submodules: [] as readonly string[], closed: [] as SitePlan['closed'] } as SitePlan;
}

function request(...paths: string[]): ReviewRequest {
  return { paths, only: [], skip: [] };
}

function told({ pages, findings }: Review): { pages: string[]; rules: string[] } {
  return {
    pages: pages.map(({ path }) => path),
    rules: findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
  };
}

test('settings and programs named among changed files are not read as pages', async () => {
  expect(told(await review(world(), request('hugo.toml', 'content/page.md')))).toEqual({
    pages: ['content/page.md'],
    rules: [],
  });
});

test('what the site leaves out is told when it is much beside what is read', () => {
  const unreadOf = (strays: number, pages: number) => {
    const named = (folder: string, length: number) => Array.from({ length }, (_, index) => `${folder}/${index}.md`);
    const files = [...named('x', strays), ...named('content', pages)];
    const plan = planOf((path) =>
      path.startsWith('x/')
        ? { kind: 'out', reason: 'unpublished', dialect: 'hugo' }
        : { kind: 'page', dialect: 'hugo', language: null },
    );
    return chooseFiles(files, [], plan).unread.length;
  };
  expect([unreadOf(10, 39), unreadOf(10, 40), unreadOf(9, 3), unreadOf(1, 0)]).toEqual([10, 0, 0, 1]);
});

test('a licence and the forms of GitHub are no pages of the site, unless they are named', () => {
  const files = ['.github/PULL_REQUEST_TEMPLATE.md', 'LICENSE.md', 'README.md', 'fr/licence.md'];
  const plan = planOf((path) =>
    isOfTheRepository(path)
      ? { kind: 'out', reason: 'repository', dialect: 'commonmark' }
      : { kind: 'page', dialect: 'commonmark', language: null },
  );
  expect(chooseFiles(files, [], plan).paths).toEqual(['README.md', 'fr/licence.md']);
  expect(chooseFiles(files, ['.'], plan).paths).toEqual(['README.md', 'fr/licence.md']);
  expect(chooseFiles(files, ['LICENSE.md'], plan).paths).toEqual(['LICENSE.md']);
});

test('what is content and cannot be read is counted; what is named and is no content, too', () => {
  const files = ['docs/a.md', 'docs/b.adoc', 'docs/c.yml'];
  const plan = planOf((path) => {
    if (path.endsWith('.adoc')) return { kind: 'unread', reason: 'format' };
    return path.endsWith('.md') ? { kind: 'page', dialect: 'commonmark', language: null } : { kind: 'other' };
  });
  const adoc = { path: 'docs/b.adoc', reason: 'format' };
  expect(chooseFiles(files, [], plan)).toMatchObject({ paths: ['docs/a.md'], unread: [{ ...adoc, named: false }] });
  expect(chooseFiles(files, ['docs'], plan).unread).toEqual([{ ...adoc, named: false }]);
  expect(chooseFiles(files, ['docs/b.adoc'], plan)).toMatchObject({ paths: [], unread: [{ ...adoc, named: true }] });
  expect(chooseFiles(files, ['docs/c.yml'], plan).unread).toEqual([
    { path: 'docs/c.yml', reason: 'no-content', named: true },
  ]);
});

test('a folder that the site does not publish is read when it is named, but for what is excluded', () => {
  const files = ['content/a.md', 'notes/b.md', 'notes/vieux.md'];
  const plan = planOf((path) => {
    if (path.startsWith('content/')) return { kind: 'page', dialect: 'commonmark', language: null };
    return { kind: 'out', reason: path === 'notes/vieux.md' ? 'excluded' : 'unpublished', dialect: 'commonmark' };
  });
  expect(chooseFiles(files, [], plan).paths).toEqual(['content/a.md']);
  expect(chooseFiles(files, ['notes'], plan).paths).toEqual(['notes/b.md']);
  expect(chooseFiles(files, ['notes/*.md', 'content'], plan).paths).toEqual(['content/a.md', 'notes/b.md']);
  expect(chooseFiles(files, ['notes/vieux.md'], plan).paths).toEqual(['notes/vieux.md']);
});

test('a folder without pages is no fault, a page that git ignores is read when named, an absent one is told', async () => {
  expect(told(await review(world(), request('content/vide')))).toEqual({ pages: [], rules: [] });
  expect(told(await review(world(), request('content/brouillon.md')))).toEqual({
    pages: ['content/brouillon.md'],
    rules: [],
  });
  expect(told(await review(world(), request('content/absent.md')))).toEqual({ pages: [], rules: ['file-unreadable'] });
});

test('a disk that refuses the fixes is told in one sentence', async () => {
  const found = await review(world(), request());
  const session = { site: { root: join(root, 'absent'), paths: [] }, world: world(), request: request() };
  const refused = mend(found, session, { dryRun: false, locale: fr });
  await expect(refused).rejects.toThrow(InputError);
  await expect(refused).rejects.toThrow('content/page.md');
});

test('the command line is understood before anything is read', () => {
  const env = {};
  expect(() => readOptions(['check', '--format', 'ics'], env)).toThrow('choisissez parmi pretty, json, github');
  expect(() => readOptions(['check', '--output', 'ics=dates.ics'], env)).toThrow(InputError);
  expect(readOptions(['dates', '--format', 'ics'], env).format).toBe('ics');
  expect(() => findRoot(readOptions(['chek'], env), root)).toThrow('check');
});
