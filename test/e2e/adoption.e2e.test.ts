import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { readOptions } from '../../src/cli/options.ts';
import { CONTENT_ENDINGS } from '../../src/content/find-pages.ts';
import { makeSite, runCli } from './run-cli.ts';

const text = (path: string): string => readFileSync(path, 'utf8');

describe('.pre-commit-hooks.yaml', () => {
  interface Hook {
    readonly id: string;
    readonly name: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
    readonly require_serial: boolean;
  }
  const hooks = load(text('.pre-commit-hooks.yaml')) as readonly Hook[];

  test('has one hook, which pre-commit installs by package.json and runs once', () => {
    const [{ entry, ...hook }] = hooks as [Hook];
    expect(hooks).toHaveLength(1);
    expect(hook).toMatchObject({ id: 'relecture', language: 'node', require_serial: true });
    const takes = (path: string) => new RegExp(hook.files).test(path);
    for (const ending of CONTENT_ENDINGS) expect(takes(`docs/page.${ending}`)).toBe(true);
    expect([takes('docs/page.md.bak'), takes('static/logo.svg')]).toEqual([false, false]);
    const [program, ...words] = entry.split(' ');
    expect(existsSync(packageJson.bin[program as 'relecture'])).toBe(true);
    expect(readOptions(words, {})).toMatchObject({ command: 'check', offline: true, base: 'HEAD' });
    const folders = packageJson.files.map((file: string) => file.split('/')[0]);
    expect(folders).toEqual(expect.arrayContaining(['dist', 'schemas']));
  });

  test('reads the files that it is given, and fails where the commit brings a fault: an old one blocks nothing', () => {
    const root = makeSite({ 'a.md': 'Bonjour.\n', 'b.mdx': '[Rien](absent.md).\n', 'c.md': 'Bonsoir.\n' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { stdio: 'ignore' });
    git('init', '-q');
    const [, ...words] = hooks[0]?.entry.split(' ') ?? [];
    const run = (...files: string[]) => runCli([...words, ...files], { cwd: root });
    // Before the first commit, all is new.
    expect([run('a.md', 'c.md').status, run('a.md', 'b.mdx').status]).toEqual([0, 1]);
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    writeFileSync(join(root, 'b.mdx'), '[Rien](absent.md).\n\nUne phrase de plus.\n');
    expect(run('a.md', 'b.mdx').status).toBe(0);
    writeFileSync(join(root, 'c.md'), 'Bonsoir.\n\n[Rien](perdu.md).\n');
    const { status, out } = run('b.mdx', 'c.md');
    expect([status, out.includes('perdu.md'), out.includes('2 pages relues')]).toEqual([1, true, true]);
  });
});

describe('Dockerfile', () => {
  const instructions = text('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (name: string): string[] =>
    instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

  test('copies what is there and nothing else, builds nothing, and does not end as root', () => {
    const copied = of('COPY').flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.sort()).toEqual(['LICENSE', 'dist', 'package.json', 'schemas', 'src/rules', 'vendor']);
    for (const path of copied) expect(existsSync(path)).toBe(true);
    expect(of('RUN').join(' ')).not.toMatch(/npm|curl|wget/);
    expect(of('FROM')).toEqual([expect.stringMatching(/^node:(?:20|22|24)-alpine$/)]);
    expect(instructions.indexOf('USER node')).toBeGreaterThan(
      instructions.findLastIndex((line) => line.startsWith('RUN ')),
    );
    expect(JSON.parse(of('ENTRYPOINT').join(''))).toEqual(['relecture']);
    expect(readOptions(JSON.parse(of('CMD').join('')), {}).command).toBe('check');
  });

  test('is given by .dockerignore what it copies, and not the sources', () => {
    const patterns = text('.dockerignore').trim().split('\n');
    const isIn = (path: string): boolean => {
      let kept = true;
      for (const pattern of patterns) {
        const bare = pattern.replace(/^!/, '');
        if (picomatch([bare, `${bare}/**`], { dot: true })(path)) kept = pattern.startsWith('!');
      }
      return kept;
    };
    for (const path of [
      'dist/cli.js',
      'dist/cms/relecture-cms.js',
      'schemas/config.schema.json',
      'src/rules/date/stale.md',
      'package.json',
      'LICENSE',
    ])
      expect([path, isIn(path)]).toEqual([path, true]);
    for (const path of ['.git/config', 'node_modules/a/b.js', 'src/cli/cli.ts', 'src/rules/date/stale.ts', 'test/a.ts'])
      expect([path, isIn(path)]).toEqual([path, false]);
  });
});

describe.each(['docs/ci.md', 'docs/en/ci.md'])('%s', (page) => {
  const blocks = [...text(page).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);

  test('its files are YAML, and their commands are understood', () => {
    expect(blocks).toHaveLength(3);
    for (const block of blocks) expect(loadAll(block)).toHaveLength(1);
    const commands = [...text(page).matchAll(/dist\/cli\.js (.*)$/gm)].map(([, words = '']) => words);
    expect(commands).toHaveLength(4);
    for (const words of commands) {
      const argv = words
        .replace(/\$\{\{.*?\}\}/g, 'main')
        .replaceAll('"', '')
        .split(' ');
      expect(readOptions(argv, {}).command).toBe('check');
    }
  });

  test('the report of GitLab goes beside the one that is read in the log', () => {
    const [, words = ''] = /dist\/cli\.js (.*--base.*gitlab.*)$/m.exec(text(page)) ?? [];
    const { outputs } = readOptions(words.replaceAll('"', '').split(' '), {});
    expect(outputs).toEqual([
      { format: 'pretty', file: null },
      { format: 'gitlab', file: 'gl-code-quality-report.json' },
    ]);
  });
});
