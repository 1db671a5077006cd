import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const PASSWORD = 's3same-0uvre';
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'relecture-password-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'hugo.toml'), 'languageCode = "fr"\n');
  const url = `https://camille:${PASSWORD}@depot.ville.fr`;
  writeFileSync(
    join(root, 'content/a.md'),
    `---\ntitle: Dépôt\nlien: ${url}/b\n---\n\n[Le dépôt](${url}/a?utm_source=x) et ${url.replace('https', 'http')}/c.pdf ici.\n`,
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(['pretty', 'json', 'github', 'markdown', 'sarif', 'junit', 'gitlab'])(
  'no password leaves in %s',
  (format) => {
    const { out: stdout, err: stderr } = runCli(['check', '--root', root, '--offline', '--format', format]);
    expect(stdout).toContain('depot.ville.fr');
    expect(stdout + stderr).not.toContain(PASSWORD);
  },
);

test('nor in the list of links, nor in the preview', () => {
  const { out: stdout } = runCli(['links', '--root', root, '--offline']);
  expect(stdout).toContain('camille:***@depot.ville.fr');
  expect(stdout).not.toContain(PASSWORD);
  const out = join(root, 'apercu');
  runCli(['preview', '--root', root, '--offline', '--out', out]);
  const files = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  expect(files.length).toBeGreaterThan(0);
  for (const html of files) expect(html).not.toContain(PASSWORD);
});

test('nor in the patch of a dry run', () => {
  const own = mkdtempSync(join(tmpdir(), 'relecture-patch-'));
  writeFileSync(join(own, 'relecture.yml'), 'site: { language: fr }\n');
  writeFileSync(join(own, 'b.md'), `Le dépôt https://camille:${PASSWORD}@depot.ville.fr/b est ouvert ; venez.\n`);
  const { out, err } = runCli(['check', '--root', own, '--offline', '--fix', '--dry-run']);
  rmSync(own, { recursive: true });
  expect(out).toContain('+Le dépôt https://camille:***@depot.ville.fr/b est ouvert\u202f; venez.');
  expect(err).toContain('Deux lignes qui semblent pareilles diffèrent par une espace insécable.');
  expect(out + err).not.toContain(PASSWORD);
});

test('it is an error, and the rule is named', () => {
  const { out: stdout, status } = runCli(['check', '--root', root, '--offline', '--only', 'link-credentials']);
  expect(status).toBe(1);
  expect(stdout.match(/link-credentials/g)).toHaveLength(3);
});
