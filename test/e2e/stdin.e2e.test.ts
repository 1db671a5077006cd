import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const SITE = {
  'relecture.yml': 'site: { language: fr }',
  'content/a.md': 'Bonjour à toutes et à tous.\n',
  'content/b.md': '[La page](a.md).\n',
};
const check = (root: string, input: string | Uint8Array, ...args: string[]) =>
  runCli(['check', '-', '--offline', ...args], { cwd: root, input });
const says = (out: string): string[] =>
  JSON.parse(out).findings.map(({ path, rule }: { path: string; rule: string }) => `${path} ${rule}`);

describe('a text on standard input', () => {
  test('is judged as the page that it is, and the disk keeps its own', () => {
    const root = makeSite(SITE);
    const text = '[La page](b.md) et [une autre](c.md), la 7ème.\n';
    const { status, out } = check(root, text, '--stdin-filename', 'content/a.md', '--format', 'json');
    expect([status, says(out)]).toEqual([1, ['content/a.md link-internal', 'content/a.md typography-ordinal']]);
    expect(readFileSync(join(root, 'content/a.md'), 'utf8')).toBe(SITE['content/a.md']);
  });

  test('may be a page that is not there yet, in a folder that is not there either', () => {
    const root = makeSite(SITE);
    const text = '[La page](../a.md) et [une autre](../c.md).\n';
    for (const [cwd, name] of [
      [root, 'content/neuf/n.md'],
      [join(root, 'content'), 'neuf/n.md'],
    ] as const) {
      const { status, out } = check(cwd, text, '--stdin-filename', name, '--format', 'json');
      expect([status, says(out)]).toEqual([1, ['content/neuf/n.md link-internal']]);
    }
    expect(readdirSync(join(root, 'content'))).toEqual(['a.md', 'b.md']);
  });

  test('an empty text is a page without a fault', () => {
    expect(check(makeSite(SITE), '', '--stdin-filename', 'content/a.md').status).toBe(0);
  });

  test('that is no page of any kind that is read is told to be unread', () => {
    const { status, out } = check(makeSite(SITE), '= A\n', '--stdin-filename', 'content/a.adoc');
    expect(status).toBe(2);
    expect(out).toContain('content/a.adoc');
  });
});

describe('a text on standard input, with --fix', () => {
  test('comes back mended, alone and byte for byte; the report goes beside it', () => {
    const root = makeSite(SITE);
    const text = '\uFEFF##[groupe]\r\n\r\nLa 7ème, la 8ème, `\u202E`.\r\n';
    const { out, err } = check(root, text, '--stdin-filename', 'content/a.md', '--fix', '--only', 'typography-ordinal');
    expect(out).toBe(text.replace('7ème', '7e').replace('8ème', '8e'));
    expect(err).toContain('Une correction appliquée dans un fichier.\n1 page relue');
    expect(readFileSync(join(root, 'content/a.md'), 'utf8')).toBe(SITE['content/a.md']);
  });

  test.each([
    ['has nothing to mend', 'Bonjour.\n'],
    ['is not UTF-8', Buffer.from('La 7ème\n', 'latin1')],
  ])('comes back as it was where it %s', (_, input) => {
    const args = ['check', '-', '--offline', '--stdin-filename', 'content/a.md', '--fix'];
    const run = spawnSync(process.execPath, [resolve('dist/cli.js'), ...args], { cwd: makeSite(SITE), input });
    expect(run.stdout).toEqual(Buffer.from(input));
  });

  test('is shown as a patch by a dry run', () => {
    const { out } = check(makeSite(SITE), 'La 7ème.\n', '--stdin-filename', 'content/a.md', '--fix', '--dry-run');
    expect(out).toContain('--- a/content/a.md\n+++ b/content/a.md\n');
  });
});
