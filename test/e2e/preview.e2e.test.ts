import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

test('a page that is gone leaves the preview with the next one; what others put there stays', () => {
  const root = makeSite({
    'hugo.toml': 'languageCode = "fr"\n',
    'content/a.md': '---\ntitle: A\n---\n\nUn.\n',
    'content/b.md': '---\ntitle: B\n---\n\nDeux.\n',
    'content/c.md': '---\ntitle: C\n---\n\nTrois.\n',
  });
  const out = join(root, 'apercu');
  const write = () => runCli(['preview', '--root', root, '--offline', '--out', out]).status;
  expect(write()).toBe(0);
  const before = readdirSync(out).filter((name) => name.endsWith('.html'));
  rmSync(join(root, 'content/b.md'));
  writeFileSync(join(out, 'mien.html'), '<p>À moi</p>');
  expect(write()).toBe(0);
  const after = readdirSync(out).filter((name) => name.endsWith('.html'));
  expect(after.length).toBe(before.length);
  expect(before.filter((name) => !after.includes(name))).toHaveLength(1);
  expect(existsSync(join(out, 'mien.html'))).toBe(true);
});

test('a preview is no verdict, unless a level is named; it tells the page to open', () => {
  const root = makeSite({ 'a.md': '---\ntitle: A\n---\n\nRendez-vous le 31 avril 2026.\n' });
  const out = join(root, 'apercu');
  const write = (...more: string[]) => runCli(['preview', join(root, 'a.md'), '--offline', '--out', out, ...more]);
  const usual = write();
  expect([usual.status, usual.err]).toEqual([
    0,
    `L’aperçu est écrit dans ${out}. À ouvrir dans un navigateur\u00a0: ${join(out, 'index.html')}\n`,
  ]);
  expect([write('--fail-on', 'error').status, write('--fail-on', 'never').status]).toEqual([1, 0]);
});
