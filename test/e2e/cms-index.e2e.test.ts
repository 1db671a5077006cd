import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const CONFIG =
  'backend: { name: github, repo: ville/site }\nmedia_folder: static/img\ncollections:\n  - { name: pages, label: Pages, folder: content, fields: [{ name: title, label: Titre, widget: string }] }\n';

test('relecture index writes beside the page of the CMS, and copies the panel where it is asked to', () => {
  const root = makeSite({
    'static/admin/config.yml': CONFIG,
    'content/accueil.md': '---\ntitle: Accueil\n---\nUn mot.\n',
  });
  const { status, out } = runCli(['index', '--panel'], { cwd: root });
  expect(status).toBe(0);
  expect(out).toContain('static/admin/relecture-index.json');
  const admin = join(root, 'static/admin');
  expect(readFileSync(join(admin, 'relecture-index.json'), 'utf8')).not.toContain('Un mot');
  for (const name of ['relecture-cms.js', 'relecture-cms-worker.js']) expect(existsSync(join(admin, name))).toBe(true);
});

test('a site without a CMS is asked where the index goes', () => {
  const root = makeSite({ 'content/accueil.md': '---\ntitle: Accueil\n---\n' });
  const { status, err } = runCli(['index'], { cwd: root });
  expect(status).toBe(2);
  expect(err).toContain('--out');
});
