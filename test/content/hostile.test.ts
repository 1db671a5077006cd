import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createGlob } from '../../src/configuration/glob.ts';
import { parseMarkdown } from '../../src/content/markdown/markdown.ts';
import { readPage } from '../../src/content/read-page.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { findHostTypo } from '../../src/links/offline/host-typo.ts';
import { sanitiseMarkdown } from '../../src/preview/read/sanitise.ts';
import { code, inertJson, json, xml } from '../../src/report/escape.ts';
import { review } from '../../src/review/review.ts';
import { findDirectives } from '../../src/rules/directives.ts';
import { TooSlow } from '../../src/schema/bounded.ts';
import { createSchemaSet } from '../../src/schema/validator.ts';
import { DiskTree } from '../../src/world/disk.ts';
import { changedOnOf } from '../../src/world/git/changed-on.ts';
import { resolveCommit } from '../../src/world/git/diff-commits.ts';
import { makeSite } from '../e2e/run-cli.ts';
import { MemoryTree } from '../memory-tree.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function site(files: Readonly<Record<string, string>>): string {
  const root = makeSite(files);
  folders.push(root);
  return root;
}

test('the runner sees no command in a report, which says the same', () => {
  const text = fc.string({ unit: fc.constantFrom('#', '[', '\\', '"', '\u2028', '\n', 'a') });
  fc.assert(
    fc.property(text, (said) => {
      const written = json({ [said]: [said] });
      expect(JSON.parse(written)).toEqual({ [said]: [said] });
      expect(inertJson(written)).toBe(written);
      expect(written).not.toContain('\u2028');
      expect(`${written} ${xml(said)} ${code(said)}`).not.toContain('##[');
    }),
  );
});

test('what git keeps beside the site is not read, even through a link', async () => {
  const root = site({
    '.git/config': 'extraheader = AUTHORIZATION: basic c2VjcmV0',
    'a/.git': 'gitdir: ../x',
    'b.md': '',
  });
  symlinkSync('.git/config', join(root, 'lien.md'));
  symlinkSync('.git', join(root, 'dossier'));
  const tree = new DiskTree(root);
  for (const path of ['lien.md', '.git/config', 'dossier/config', 'a/.git'])
    await expect(tree.read(path)).rejects.toMatchObject({ name: 'ReadTrouble', code: 'link-outside' });
  await expect(tree.read('b.md')).resolves.toHaveLength(0);
});

test('a socket, a pipe, an impossible name are told, not thrown', async () => {
  const root = site({ 'a.md': '' });
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(root, 'prise.md'), resolve));
  execFileSync('mkfifo', [join(root, 'tube.md')]);
  const tree = new DiskTree(root);
  await expect(tree.read('prise.md')).rejects.toMatchObject({ code: 'special' });
  await expect(tree.read('tube.md')).rejects.toMatchObject({ code: 'special' });
  await expect(tree.read('a\0.md')).rejects.toMatchObject({ code: 'missing' });
  await expect(tree.read('a'.repeat(5000))).rejects.toMatchObject({ code: 'missing' });
  await new Promise((resolve) => server.close(resolve));
});

test('a folder of the site that is made like a git repository runs nothing', async () => {
  const root = site({ '.gitattributes': '*.md diff=x\n', 'a.md': 'un\n' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.fr', ...args], { stdio: 'ignore' });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'un');
  writeFileSync(join(root, 'a.md'), 'un\ndeux\n');
  git('commit', '-qam', 'deux');
  const trap = join(root, 'site');
  mkdirSync(trap);
  execFileSync('cp', ['-r', `${root}/.git/.`, `${root}/a.md`, `${root}/.gitattributes`, trap]);
  const set = (name: string, value: string) => execFileSync('git', ['config', '-f', join(trap, 'config'), name, value]);
  set('core.worktree', trap);
  set('diff.x.textconv', `touch ${root}/PRIS; cat`);
  set('core.fsmonitor', `touch ${root}/PRIS`);
  expect(changedOnOf(trap)('a.md', 1)).toBeNull();
  await resolveCommit(trap, 'HEAD');
  expect(existsSync(join(root, 'PRIS'))).toBe(false);
  expect(changedOnOf(root)('a.md', 1)).toMatch(/^\d{4}-/);
});

test('maps are compared whatever their keys', async () => {
  const set = await createSchemaSet('2020-12');
  set.add('site:/s.json', { uniqueItems: true });
  const map = (entries: Record<string, unknown>) => Object.assign(Object.create(null), entries);
  expect(set.errors('site:/s.json', [map({ a: 1 }), map({ a: 2 })])).toEqual([]);
  expect(set.errors('site:/s.json', [map({ a: [map({})] }), map({ a: [map({})] })])).toHaveLength(1);
  const named = JSON.parse('[{"__proto__": {"a": 1}}, {"__proto__": {"a": 2}}]');
  expect(set.errors('site:/s.json', named)).toEqual([]);
  expect(() => set.errors('site:/s.json', [map({ valueOf: 1 }), map({ valueOf: 2 })])).toThrow(TooSlow);
});

test('a schema that is always too slow is given up', async () => {
  const set = await createSchemaSet('2020-12');
  set.add('site:/s.json', { pattern: '^(a+)+$' });
  const start = worked();
  for (let page = 0; page < 100; page++)
    expect(() => set.errors('site:/s.json', `${'a'.repeat(41)}!`)).toThrow(TooSlow);
  // Ten tries of half a second, each of which a busy machine may begin anew.
  expect(worked() - start).toBeLessThan(15_000);
});

test('a pattern of files that backtracks without end is ended', () => {
  const start = worked();
  for (const pattern of ['+(+(+(+(a))))x', `${'*a'.repeat(14)}b`, '(', '['.repeat(100), 'a'.repeat(100_000)]) {
    const matches = createGlob(pattern);
    for (let page = 0; page < 50; page++) expect(matches('a'.repeat(200))).toBe(false);
  }
  expect(worked() - start).toBeLessThan(5_000);
  expect(createGlob('+(a|b)/*.md')('a/b.md')).toBe(true);
  expect(createGlob('**/*.md', { dot: true })('a/.b/c.md')).toBe(true);
});

test('what grows out of all bounds is not rendered, what is only long is', () => {
  const render = (text: string) =>
    sanitiseMarkdown(parseMarkdown(text), text, { prefix: 'x-', footnoteLabel: 'Notes' });
  const start = worked();
  const opened = Array.from({ length: 5000 }, (_, index) => `<b id=${index}>`).join('');
  expect(render(`${'|a'.repeat(900)}\n${'|-'.repeat(900)}\n${'|b\n'.repeat(900)}`)).toBeNull();
  expect(render(`[a]: /${'x'.repeat(60_000)}\n\n${'[a] '.repeat(100)}`)).toBeNull();
  expect(render('<div>'.repeat(20_000))).toBeNull();
  expect(render(`<div>\n${opened}${'<p>x'.repeat(12_000)}`)).toBeNull();
  expect(worked() - start).toBeLessThan(8_000);
  expect(render('| a | b |\n|---|---|\n| c | d |\n\n[e][f]\n\n[f]: /g')).toHaveLength(3);
});

test('a page of many heavy texts is read for a while, and the rest of it is told', async () => {
  const text = '*a_ '.repeat(700);
  const fields = Array.from({ length: 400 }, (_, index) => `f${index}: |\n  ${text}\n`).join('');
  const files = { 'content/a.md': `---\n${fields}---\n`, 'content/b.md': '[voir](/a#x)\n\nLe 31 avril 2024.\n' };
  let now = 0;
  const world = {
    ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
    today: () => '2024-08-20',
    probe: null,
    parse: async () => null,
    // Each look at the clock is a second later: a heavy passage takes one.
    clock: () => (now += 1000),
  };
  const request = { only: [], skip: [] };
  const whole = await review(world, { ...request, paths: [] });
  const stopped = whole.findings.filter(({ rule }) => rule === 'file-too-complex');
  expect(stopped.length).toBeGreaterThan(380);
  expect(whole.findings.map(({ rule }) => rule)).toContain('date-impossible');
  // The heavy page stands beside the reviewed one: nobody parses it to know its headings.
  const start = worked();
  const other = await review(world, { ...request, paths: ['content/b.md'] });
  expect(other.findings.map(({ rule }) => rule)).not.toContain('link-anchor');
  expect(worked() - start).toBeLessThan(3_000);
});

test('maps and lists where a word was expected stop nothing', async () => {
  const odd = ['{a: 1}', '[{b: 2}, [null]]', '{toString: 1, __proto__: {a: 1}}'];
  const keys = ['open', 'ouvert', 'title', 'date', 'slug', 'url', 'layout', 'lang', 'draft', 'tags', 'aliases'];
  const settings = {
    'hugo.yaml': 'defaultContentLanguage: {a: 1}\ntaxonomies: {a: {b: 1}}\nstaticDir: [{a: 1}]\n',
    '_config.yml': 'permalink: constructor\ncollections: [[1], {a: b}, null, guides]\n',
    'relecture.yml': 'site: {content: content}\n',
  };
  for (const [path, text] of Object.entries(settings))
    for (const value of odd) {
      const header = keys.map((key) => `${key}: ${value}\n`).join('');
      const page = `---\n${header}x: &x ${value}\n? *x\n: y\n---\n\nCandidatez avant le 3 mai 2024.\n`;
      const files = { [path]: text, 'content/a.md': page, 'content/_index.md': page, '_posts/2024-01-01-a.md': page };
      const tree = new MemoryTree(new Map(Object.entries(files)));
      const world = { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 };
      const found = await review(world, { paths: ['.'], only: [], skip: [] });
      expect(found.dates.length).toBeGreaterThan(0);
    }
});

test('a front matter takes time and room in proportion to its length', () => {
  const fields = Array.from({ length: 60_000 }, (_, index) => `b${index}`);
  const deep = Array.from({ length: 80 }, (_, level) => `${' '.repeat(level)}${'a'.repeat(1000)}:\n`).join('');
  const start = worked();
  for (const header of [
    `a: {${fields.join(',')}}`,
    `a: {${fields.join(': , ')}}`,
    `a: [${'b: ,'.repeat(60_000)}]`,
    `? ${'a'.repeat(300_000)}\n: [${'1,'.repeat(30_000)}]`,
    `${deep}${' '.repeat(80)}z: [${'1,'.repeat(100_000)}]`,
  ])
    readPage('a.md', `---\n${header}\n---\n`);
  expect(worked() - start).toBeLessThan(10_000);
});

test('a page of nothing but directives, or of hosts, takes no time', () => {
  const directives = `<!-- ${'relecture-disable '.repeat(55_000)}\n\n`;
  const hosts = Array.from({ length: 40_000 }, (_, index) => `exemple-numero-${index.toString(36)}.fr`);
  const linked = new Map(hosts.map((host, index) => [host, index % 2 === 0 ? 5 : 1]));
  const start = worked();
  expect(findDirectives(readPage('a.md', `${directives}<!-- relecture-disable a -->\n`).page)).toHaveLength(1);
  for (const host of hosts.slice(0, 4_000)) findHostTypo(host, { trusted: new Set(), linked: () => linked });
  expect(worked() - start).toBeLessThan(10_000);
});
