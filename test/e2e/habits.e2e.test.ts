import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSite, runCli, startCli } from './run-cli.ts';

const SITE = {
  'relecture.yml': 'site: { language: fr }',
  'a.md': 'Les agents de la ville sont dans la rue; la 7ème promotion.\n',
  'archives/b.md': '[Rien](absent.md), et la 9ème.\n',
};
const check = (root: string, ...args: string[]) => runCli(['check', '--root', root, '--offline', ...args]);

describe('--quiet', () => {
  test('says what makes it fail, and nothing else', () => {
    const root = makeSite(SITE);
    const { status, out, err } = check(root, '--quiet');
    expect([status, err]).toEqual([1, '']);
    expect(out).toMatch(/^archives\/b\.md\n\n {2}1:8 {2}erreur {2}link-internal\n(?: {4}[^\n]+\n){4}$/);
    expect(check(root, '--quiet', '--fail-on', 'warning').out).toContain('typography-spacing');
    expect(check(root, '--quiet', '--skip', 'link-')).toEqual({ status: 0, out: '', err: '' });
    expect(JSON.parse(check(root, '--quiet', '--format', 'json').out).stats.infos).toBe(2);
  });

  test('nor does it hide that nothing was read, or not all', () => {
    expect(check(makeSite({}), '-q').out).toContain('Aucune page relue ici');
    const heavy = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': '*a_ '.repeat(90_000) });
    const { status, out } = check(heavy, '-q');
    expect([status, out]).toEqual([1, 'Un texte est trop enchevêtré pour être relu.\n']);
  });
});

test('--statistics counts for each rule and each file, those that have most first', () => {
  expect(check(makeSite(SITE), '--statistics').out).toMatchInlineSnapshot(`
    "Par règle :
          2  information    typography-ordinal  Un nombre ordinal n’est pas abrégé selon l’usage.
          1  erreur         link-internal       Un lien vers une page ou un fichier du site ne mène nulle part.
          1  avertissement  typography-spacing  Une espace insécable manque auprès d’un signe ou d’une unité.

    Par fichier :
          2  a.md
          2  archives/b.md

    2 pages relues : 1 erreur, 1 avertissement et 2 informations.
    "
  `);
  expect(check(makeSite({ 'a.md': 'Bien.\n' }), '--statistics').out).toBe('1 page relue\u00a0: rien à signaler.\n');
});

test('--exclude leaves out beside the configuration, a file that the shell has named too', () => {
  const root = makeSite({ ...SITE, 'relecture.yml': 'site: { language: fr }\nexclude: ["c.md"]', 'c.md': 'C\n' });
  const list = (...args: string[]) => check(root, '--list-files', ...args).out;
  expect(list()).toBe('a.md\narchives/b.md\n');
  for (const glob of ['archives', 'archives/', './archives', 'archives/**', '**/b.md'])
    expect(list('--exclude', glob)).toBe('a.md\n');
  expect(list('--exclude', 'a.md', 'a.md', 'archives/b.md')).toBe('archives/b.md\n');
  expect(check(root, '--exclude', 'archives').status).toBe(0);
  writeFileSync(join(root, 'd.adoc'), '= D');
  expect(check(root, '--list-files', 'a.md', 'd.adoc')).toMatchObject({ status: 2, out: 'a.md\n' });
  expect(check(root, '--exclude', '*', 'a.md').status).toBe(2);
  expect(list('--exclude', '**')).toBe('');
  expect(check(root, '--list-files', '--exclude', '**').status).toBe(2);
});

test('--max-warnings fails beyond a number, and says so', () => {
  const root = makeSite({ ...SITE, 'archives/b.md': 'Bien.\n' });
  const allowed = check(root, '--max-warnings', '1');
  expect([allowed.status, allowed.err]).toEqual([0, '']);
  const { status, err } = check(root, '--max-warnings', '0');
  expect([status, err]).toEqual([1, 'Il y a 1 avertissement, et --max-warnings en admet 0.\n']);
  expect(check(root, '--max-warnings', '0', '--fail-on', 'never').status).toBe(0);
  expect(check(root, '--max-warnings', '0', '--quiet').out).toContain('typography-spacing');
});

test('the Code Quality report of GitLab has what GitLab asks, and names that outlive the lines above', () => {
  const twice = `${SITE['a.md']}\n[Rien](absent.md), [encore](absent.md).\n`;
  const root = makeSite({ ...SITE, 'a.md': twice, 'c.md': '---\ntitle: [\n---\n' });
  const file = join(root, 'gl.json');
  check(root, '--output', `gitlab=${file}`);
  interface Issue {
    readonly fingerprint: string;
    readonly description: string;
    readonly check_name: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
  }
  const issues: Issue[] = JSON.parse(readFileSync(file, 'utf8'));
  expect(
    issues.map(
      ({ check_name, severity, location }) => `${severity} ${check_name} ${location.path}:${location.lines.begin}`,
    ),
  ).toEqual([
    'minor typography-spacing a.md:1',
    'info typography-ordinal a.md:1',
    'major link-internal a.md:3',
    'major link-internal a.md:3',
    'major link-internal archives/b.md:1',
    'info typography-ordinal archives/b.md:1',
    'critical front-matter-syntax c.md:2',
  ]);
  expect(issues.every(({ description }) => description.length > 20)).toBe(true);
  const names = (all: Issue[]) => all.map(({ fingerprint }) => fingerprint);
  expect(new Set(names(issues)).size).toBe(issues.length);
  writeFileSync(join(root, 'a.md'), `Un mot.\n\n${twice}`);
  expect(names(JSON.parse(check(root, '--format', 'gitlab').out))).toEqual(names(issues));
});

describe('the language of messages', () => {
  const said = (root: string, env: Record<string, string>, ...args: string[]) =>
    runCli(['check', '--root', root, '--offline', ...args], { env }).out;

  test('is that of --locale, then of the configuration, then of the environment', () => {
    const plain = makeSite({ 'a.md': 'Well.\n' });
    const english = makeSite({ 'relecture.yml': 'locale: en', 'a.md': 'Well.\n' });
    const french = makeSite({ 'relecture.yml': 'locale: fr', 'a.md': 'Well.\n' });
    const [fr, en] = ['1 page relue\u00a0: rien à signaler.\n', '1 page reviewed: nothing to report.\n'];
    expect([said(plain, {}), said(plain, { LANG: 'en_GB.UTF-8' }), said(plain, { LANG: 'C.UTF-8' })]).toEqual([
      fr,
      en,
      fr,
    ]);
    expect([said(english, {}), said(english, { LANG: 'fr_FR' }), said(english, {}, '--locale', 'fr')]).toEqual([
      en,
      en,
      fr,
    ]);
    expect([said(french, { LANG: 'en_US' }), said(french, { LANG: 'en_US' }, '--locale', 'en')]).toEqual([fr, en]);
  });

  test('a language that does not exist is told at its place', () => {
    const root = makeSite({ 'relecture.yml': 'locale: de', 'a.md': 'Bien.\n' });
    const { status, out } = check(root);
    expect(status).toBe(2);
    expect(out).toContain('relecture.yml\n\n  1:9  erreur  configuration-schema');
  });
});

test.each(['check', 'preview'])('%s: a base that is not there is told before anybody is asked', async (command) => {
  let asked = 0;
  const server = createServer((_, answer) => {
    asked++;
    answer.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const root = makeSite({ 'relecture.yml': '', 'a.md': '[ici](http://muet.exemple.fr/).\n' });
  spawnSync('git', ['init', '-q', root]);
  const { port } = server.address() as AddressInfo;
  const env = { RELECTURE_RESOLVE: `muet.exemple.fr=127.0.0.1:http:${port}` };
  const { status, out, err } = await startCli([command, '--root', root, '--base', 'nulle-part'], env);
  server.close();
  expect([status, out, asked]).toEqual([2, '', 0]);
  expect(err).toMatch(/^relecture: La référence git «\u202fnulle-part\u202f» .+\n$/);
});

describe('a whole site that owes much', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 40 }, (_, n) => [`p${n}.md`, `La ${n + 2}ème, de l’ autre côté... [Ici](rien-${n}.md).\n`]),
  );
  const root = makeSite({
    'relecture.yml': 'site: { language: fr }',
    ...pages,
    'q.md': 'Avant le 3 mars 2024, répondez.\n',
  });

  test('ends with where to begin, and counts what nobody would read', () => {
    const { out } = check(root, '--as-of', '2024-08-20');
    const lines = out.split('\n');
    expect(lines.length).toBeLessThan(400);
    expect(lines.slice(lines.findIndex((line) => line.startsWith('Compté'))).join('\n')).toMatchInlineSnapshot(`
      "Compté, sans le détail

           40  avertissement  accessibility-link-text  Le texte d’un lien ne dit pas où il mène.
           40  information    typography-ordinal       Un nombre ordinal n’est pas abrégé selon l’usage.
           40  information    link-internal            Un lien vers une page ou un fichier du site ne mène nulle part.

      41 pages relues : 1 erreur, 80 avertissements et 80 informations.
      Jusqu’à 80 remarques peuvent être corrigées toutes seules : relancez avec --fix, qui ne fait que ce qui est sûr.

      Par où commencer :
        Une annonce porte sur une date passée. Dans q.md:1 (date-stale).
        Une espace est de trop. 40 fois, d’abord dans p0.md:1 (typography-stray-space).
        Le texte d’un lien ne dit pas où il mène. 40 fois, d’abord dans p0.md:1 (accessibility-link-text).

      Pour tout voir : --verbose, ou --format json. Pour une seule règle : --only et son nom.
      Pour laisser de côté ce qui est là et ne juger que la suite : relecture baseline.
      "
    `);
  });

  test.each([['--verbose'], ['p1.md', 'p2.md'], ['--only', 'typography-ordinal'], ['--quiet']])(
    'not with %s',
    (...args) => {
      expect(runCli(['check', '--offline', ...args], { cwd: root }).out).not.toContain('Par où commencer');
    },
  );
});
