import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makeSite } from './run-cli.ts';

/** What a user downloads and keeps (bytes), the panel of the CMS and the parser in Rust among it. */
const MOST_BYTES = 8_700_000;

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/** Built files that others lead to, by `import` and by the worker's address. */
function reachedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const follow = (path: string): void => {
    if (reached.has(path) || !existsSync(path)) return;
    reached.add(path);
    const text = readFileSync(path, 'utf8');
    for (const [, to = ''] of text.matchAll(/(?:from|import|URL)\s*\(?\s*["'](\.[^"'\n]+\.js)["']/g))
      follow(posix.join(posix.dirname(path), to));
  };
  for (const entry of entries) follow(entry);
  return reached;
}

describe('the npm package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relecture-package-'));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_offline: 'true' },
    });
  let packed: Packed;
  let names: readonly string[];

  beforeAll(() => {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    [packed] = JSON.parse(npm(args, process.cwd())) as [Packed];
    names = packed.files.map(({ path }) => path);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    npm(['install', '--no-audit', '--no-fund', join(folder, packed.filename)], folder);
  });

  test('holds all that it runs, nothing that only the Action does, and is small', () => {
    const needed = reachedFrom(['dist/cli.js', 'dist/index.js', 'dist/worker.js']);
    expect(needed.size).toBeGreaterThan(50);
    expect([...needed].filter((path) => !names.includes(path))).toEqual([]);
    const ofAction = reachedFrom(['dist/action.js', 'dist/publish.js']);
    const idle = names.filter((path) => ofAction.has(path) && !needed.has(path));
    const weight = idle.reduce((sum, path) => sum + readFileSync(path).length, 0);
    expect(weight, idle.join(' ')).toBeLessThan(20_000);
    expect(packed.unpackedSize).toBeLessThan(MOST_BYTES);
  });

  test('holds the licences, the pages of the rules, every page that the READMEs lead to, and their pictures', () => {
    const linked = ['README.md', 'LISEZMOI.md'].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?<!!\[[^\]]*)\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => to),
    );
    const rules = readdirSync('src/rules', { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      name.endsWith('.md') ? [`src/rules/${name}`] : [],
    );
    const pictures = ['README.md', 'LISEZMOI.md'].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, to = '']) => to),
    );
    expect(pictures.length).toBeGreaterThan(3);
    const expected = ['LICENSE', 'THIRD-PARTY.md', 'editors/vscode/extension.js', ...rules, ...linked, ...pictures];
    expect(expected.filter((path) => !names.includes(path))).toEqual([]);
  });

  test('has no page that leads to a file which it lacks, pictures aside, which npm takes from the repository', () => {
    const dead: string[] = [];
    for (const name of names.filter((one) => /^(?:[A-Z]|docs|editors).*\.md$/.test(one)))
      visit(fromMarkdown(readFileSync(name, 'utf8')), 'link', ({ url }) => {
        const [path = ''] = url.split('#');
        const to = posix.join(posix.dirname(name), path);
        if (path !== '' && !/^[a-z]+:/.test(path) && !names.includes(to)) dead.push(`${name} ${to}`);
      });
    expect(dead).toEqual([]);
  });

  test('once installed, its command reads a site, and needs nothing else', () => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': 'La 7ème promotion.\n' });
    const bin = join(folder, 'node_modules/.bin/relecture');
    const run = (...args: readonly string[]) => execFileSync(bin, args, { cwd: root, encoding: 'utf8' });
    expect(run('check', '--offline')).toContain('typography-ordinal');
    const cms = makeSite({
      'a.md': 'Bonjour.\n',
      'admin/config.yml': 'backend: { name: github, repo: ville/site }\nmedia_folder: img\ncollections: []\n',
      'admin/index.html': '<script src="https://unpkg.com/decap-cms@3/dist/decap-cms.js"></script>\n',
    });
    execFileSync(bin, ['init', '--panel'], { cwd: cms });
    expect(readdirSync(join(cms, 'admin')).filter((name) => name.endsWith('.js'))).toEqual(readdirSync('dist/cms'));
    expect(run('rules', 'date-stale')).toMatch(/^# date-stale\n/);
    expect(run('rules', 'date-stale', '--locale', 'en')).toContain('## Why\n');
    expect(run('--version')).toBe(`${packageJson.version}\n`);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['relecture']);
  });

  test('a program imports it, and its types say what it gives', () => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }\n', 'a.md': 'La 7ème promotion.\n' });
    const typed = `import { type Finding, review } from 'relecture';
      const report = await review({ root: process.argv[2] ?? '.', offline: true });
      const lines: string[] = report.findings.map(({ path, start, rule }: Finding) => path + ':' + start.line + ' ' + rule);
      // @ts-expect-error: no such option
      if (lines.length === 0) await review({ rot: '.' });
      console.log(lines.join());`;
    const script = typed.replace('type Finding, ', '').replace(': string[]', '').replace(': Finding', '');
    writeFileSync(join(folder, 'use.mjs'), script);
    expect(execFileSync(process.execPath, ['use.mjs', root], { cwd: folder, encoding: 'utf8' })).toBe(
      'a.md:1 typography-ordinal\n',
    );
    writeFileSync(join(folder, 'use.ts'), `declare const process: { argv: string[] };\n${typed}`);
    const compilerOptions = { strict: true, noEmit: true, module: 'nodenext', lib: ['es2023', 'dom'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
