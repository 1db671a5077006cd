import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSite, runCli, runUnprivileged } from './run-cli.ts';

const EMPTY = { 'hugo.toml': 'languageCode = "fr"\n', 'static/x.txt': 'x' };
const SITE = {
  ...EMPTY,
  'content/a.md': 'Bonjour à tous.\n',
  'content/b.adoc': 'Candidatez avant le 3 mars 2020.\n',
  '_data/faq.yml': 'a: b\n',
  'static/img/plan.svg': '<svg/>',
};

describe.each(['check', 'links', 'dates', 'preview'])('relecture %s', (command) => {
  const run = (root: string, ...paths: string[]) =>
    runCli([command, ...paths, '--root', root, '--offline'], { cwd: root });

  test('a site without a page is no site without a fault', () => {
    const { status, out, err } = run(makeSite(EMPTY));
    expect(status).toBe(2);
    expect(out + err).toContain('Aucune page relue ici');
    expect(out + err).not.toContain('aperçu est écrit');
  });

  test.each([
    ['content/b.adoc', '1 fichier .adoc, que Relecture ne lit pas'],
    ['_data/faq.yml', '1 fichier qui n’est pas une page'],
  ])('%s, named, is told to be unread', (path, reason) => {
    const { status, out, err } = run(makeSite(SITE), 'content/a.md', path);
    expect(status).toBe(2);
    expect(out + err).toContain(`Non lu\u00A0: ${reason} (${path}).`);
  });

  test.each(['vide', 'static/img'])('%s, a folder without a page named beside a page, too', (path) => {
    const root = makeSite(SITE);
    mkdirSync(join(root, 'vide'));
    const { status, out, err } = run(root, 'content/a.md', path);
    expect(status).toBe(2);
    expect((out + err).replaceAll('\n', ' ')).toContain(`Non lu\u00A0: 1 dossier ou motif sans page à lire (${path}).`);
  });
});

test('a folder that the settings leave out is told to be so', () => {
  const root = makeSite({ ...SITE, 'content/blog/c.md': 'Bien.\n', 'relecture.yml': 'exclude: [content/blog]\n' });
  const { status, out } = runCli(['check', '--offline', 'content/blog'], { cwd: root });
  expect(status).toBe(2);
  expect(out).toContain('1 dossier ou motif que les réglages laissent de côté (content/blog)');
});

test('a preview of what was not read takes no page away', () => {
  const root = makeSite(SITE);
  const out = join(root, 'apercu');
  runCli(['preview', '--root', root, '--offline', '--out', out]);
  const before = readdirSync(out);
  writeFileSync(join(root, 'relecture.yml'), 'exclude: ["**"]\n');
  const { status } = runCli(['preview', '--root', root, '--offline', '--out', out]);
  expect([status, readdirSync(out)]).toEqual([2, before]);
});

test('reports merged: what one of them gave up is not green', () => {
  const root = makeSite(SITE);
  const { out } = runCli(['check', '--root', root, '--offline', '--format', 'json']);
  const whole = JSON.parse(out);
  writeFileSync(join(root, 'a.json'), out);
  writeFileSync(join(root, 'b.json'), JSON.stringify({ ...whole, partial: true, notDone: ['…'] }));
  expect(runCli(['merge', join(root, 'a.json')]).status).toBe(0);
  expect(runCli(['merge', join(root, 'a.json'), join(root, 'b.json')]).status).toBe(1);
});

test('of a run in parts, one that is missing is told and is not green; a site without a page is 2 when all are together', () => {
  const shards = (root: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const file = join(root, `${index + 1}.json`);
      const part = ['--shard', `${index + 1}/${count}`, '--output', `json=${file}`];
      expect(runCli(['check', '--root', root, '--offline', ...part]).status).toBe(0);
      return file;
    });
  const [first = '', second = '', third = ''] = shards(makeSite(SITE), 3);
  expect(runCli(['merge', first, second, third]).status).toBe(0);
  const { status, out } = runCli(['merge', first, third]);
  const { partial, notDone, shard } = JSON.parse(out);
  expect({ status, partial, notDone, shard }).toEqual({
    status: 1,
    partial: true,
    notDone: ['Le rapport de la part 2/3 manque\u00A0: ses pages ne sont pas dans celui-ci.'],
  });
  const nothing = runCli(['merge', ...shards(makeSite(EMPTY), 2)]);
  expect([nothing.status, nothing.err]).toEqual([2, expect.stringContaining('Aucune page relue ici')]);
});

test('a folder that is a link to another is said to be unread, unless the site reads it where it is', () => {
  const root = makeSite({ ...SITE, 'autre/x.md': 'Candidatez avant le 3 mars 2020.\n' });
  symlinkSync('../autre', join(root, 'content/lien'));
  symlinkSync('.', join(root, 'content/ici'));
  const { status, out } = runCli(['check', '--root', root, '--offline']);
  expect(status).toBe(0);
  expect(out.replaceAll('\n', ' ')).toContain(
    'Non lus\u00A0: 1 fichier .adoc, que Relecture ne lit pas (content/b.adoc)\u00A0; 1 dossier qui est un lien vers un autre (content/lien).',
  );
});

test('a folder that may not be opened is said to be unread', () => {
  const root = makeSite({ ...EMPTY, 'content/a.md': 'Bonjour.\n', 'content/clos/b.md': 'Bonsoir.\n' });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'content/clos'), 0);
  const run = runUnprivileged(['check', '--root', root, '--offline']);
  chmodSync(join(root, 'content/clos'), 0o755);
  expect(run.out).toContain('Non lu\u00A0: 1 dossier que nous n’avons pas le droit d’ouvrir (content/clos).');
});
