import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonReport } from '../../src/report/formats/json.ts';
import { makeSite, runCli } from './run-cli.ts';

function commitAll(root: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
}

function says(root: string, ...args: string[]): string[] {
  const { status, out, err } = runCli([
    'check',
    root,
    '--offline',
    '--as-of',
    '2024-08-20',
    '--format',
    'json',
    ...args,
  ]);
  expect(err).toBe('');
  expect(status).not.toBe(3);
  const report: JsonReport = JSON.parse(out);
  return report.findings.map(
    ({ path, start, rule, existing }) => `${path}:${start.line} ${rule}${existing ? ' existing' : ''}`,
  );
}

const OLD = '---\ntitle: Une page\n---\nLe mot; un autre mot, venu avec la première version.\n';

describe('--base', () => {
  test('what stood there is existing, wherever it moved in the page; what is new is not', () => {
    const root = makeSite({ 'relecture.yml': '', 'a.md': OLD });
    commitAll(root);
    writeFileSync(join(root, 'a.md'), OLD.replace('---\nLe', '---\nUn paragraphe; nouveau celui-là.\n\nLe'));
    expect(says(root, '--base', 'HEAD', '--only', 'typography-spacing')).toEqual([
      'a.md:4 typography-spacing',
      'a.md:6 typography-spacing existing',
    ]);
    expect(runCli(['check', root, '--offline', '--base', 'HEAD', '--fail-on', 'warning']).status).toBe(1);
    writeFileSync(join(root, 'a.md'), OLD);
    expect(runCli(['check', root, '--offline', '--base', 'HEAD', '--fail-on', 'warning']).status).toBe(0);
  });

  test('a page that moved: pages, data and the menu that name it follow with --fix', () => {
    const site = {
      'hugo.toml': 'languageCode = "fr"\n\n[[menus.main]]\nname = "Devis"\nurl = "/personnes/devis/"\n',
      'content/personnes/devis.md': '---\ntitle: Devis Facile\n---\n\nBonjour.\n',
      'content/voir.md': '---\ntitle: Voir\n---\n\n[la fiche de Devis](/personnes/devis/)\n',
      'data/equipe.yml': '- nom: Ada\n  url: /personnes/devis/\n',
    };
    const root = makeSite(site);
    commitAll(root);
    renameSync(join(root, 'content/personnes/devis.md'), join(root, 'content/personnes/autre.md'));
    execFileSync('git', ['-C', root, 'add', '-A']);
    const { err } = runCli(['check', root, '--offline', '--fix', '--base', 'HEAD']);
    expect(err).toContain('3 fichiers');
    for (const path of ['hugo.toml', 'content/voir.md', 'data/equipe.yml'] as const)
      expect(readFileSync(join(root, path), 'utf8')).toBe(site[path].replace('/devis/', '/autre/'));
  });

  test('what a change breaks in what it does not touch is told as in a preview: links by name, templates, what pages show', () => {
    const link = '---\ntitle: Lire\n---\n\n[Ici](/venir/#les-horaires) {{< lire src="film.mp4" >}}\n';
    const root = makeSite({
      'hugo.toml': 'languageCode = "fr"\n',
      'content/venir.md': '---\ntitle: Venir\n---\n\n## Les horaires\n\nLe matin.\n\n## La route\n\nÀ droite.\n',
      'content/lire.md': link,
      'layouts/partials/menu.html': '<a href="/venir/#les-horaires">Venir</a>\n',
      'static/film.mp4': 'x',
      'static/logo.png': 'x',
    });
    commitAll(root);
    const venir = join(root, 'content/venir.md');
    writeFileSync(venir, readFileSync(venir, 'utf8').replace('Les horaires', 'Quand venir'));
    rmSync(join(root, 'static/film.mp4'));
    const { out } = runCli(['check', root, '--offline', '--base', 'HEAD', '--only', 'link', '--format', 'json']);
    const told = (JSON.parse(out) as JsonReport).findings.map(({ path, message }) => `${path} ${message}`);
    expect(told.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      expect.stringMatching(/^content\/lire\.md Vous renommez la partie « les-horaires » .* en « quand-venir »/),
      expect.stringMatching(/^content\/lire\.md Vous supprimez « film\.mp4 » : cette page montre encore cette vidéo/),
      expect.stringMatching(/^layouts\/partials\/menu\.html .*« les-horaires »/),
    ]);
    expect(says(root, '--base', 'HEAD', '--only', 'date')).toEqual([]);
  });

  test('of a remark on several places, what the change brought is told, and mended, alone', () => {
    const old =
      '---\ntitle: Une page\n---\nNous sommes venus dans la salle pour la 2ème fois, la 3ème fois et la 4ème fois.\n';
    const root = makeSite({ 'relecture.yml': '', 'a.md': old });
    commitAll(root);
    writeFileSync(join(root, 'a.md'), `${old}\nPuis la 5ème page et la 6ème page.\n`);
    const args = ['--base', 'HEAD', '--only', 'typography-ordinal'];
    expect(says(root, ...args)).toEqual(['a.md:4 typography-ordinal existing', 'a.md:6 typography-ordinal']);
    runCli(['check', root, '--offline', '--fix', ...args]);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(`${old}\nPuis la 5e page et la 6e page.\n`);
  });

  test('a renamed page takes its past with it; a link it leaves behind is new', () => {
    const root = makeSite({
      'relecture.yml': '',
      'a.md': `${OLD}\nEt bien d’autres mots pour que le renommage se voie.\n`,
      'b.md': '---\ntitle: B\n---\nVoir [la page A](a.md).\n',
    });
    commitAll(root);
    mkdirSync(join(root, 'dossier'));
    renameSync(join(root, 'a.md'), join(root, 'dossier/a.md'));
    execFileSync('git', ['-C', root, 'add', '-A']);
    expect(says(root, '--base', 'HEAD', '--only', 'typography-spacing,link-internal')).toEqual([
      'b.md:4 link-internal',
      'dossier/a.md:4 typography-spacing existing',
    ]);
  });

  test('the site may stand in a folder of the repository', () => {
    const root = makeSite({ 'docs/relecture.yml': '', 'docs/a.md': OLD });
    commitAll(root);
    expect(says(join(root, 'docs'), '--base', 'HEAD', '--only', 'typography-spacing')).toEqual([
      'a.md:4 typography-spacing existing',
    ]);
  });

  test('a ref that does not exist is refused', () => {
    const root = makeSite({ 'relecture.yml': '', 'a.md': OLD });
    commitAll(root);
    const { status, err } = runCli(['check', root, '--offline', '--base', 'nulle-part']);
    expect([status, err]).toEqual([
      2,
      'relecture: La référence git «\u202Fnulle-part\u202F» ne peut pas être lue ici\u00A0: vérifiez son nom ou, si elle manque à cette copie du dépôt, récupérez-la avec git fetch.\n',
    ]);
  });
});

test('a clone that lacks a part of the base says so in one sentence, and that is no bug of ours', () => {
  const root = makeSite({ 'relecture.yml': '', 'a.md': OLD });
  commitAll(root);
  writeFileSync(join(root, 'a.md'), OLD.replace('Une page', 'La page'));
  for (const lost of ['HEAD:a.md', 'HEAD^{tree}']) {
    const sha = execFileSync('git', ['-C', root, 'rev-parse', lost]).toString().trim();
    rmSync(join(root, '.git/objects', sha.slice(0, 2), sha.slice(2)));
    for (const command of [['check'], ['preview', '--out', join(root, 'apercu')]]) {
      const run = runCli([...command, '--root', root, '--base', 'HEAD', '--offline']);
      expect([run.status, run.err]).toEqual([
        2,
        expect.stringMatching(/^relecture: La version «\sHEAD\s» n’est pas entière .* Git répond\s: «\sgit .*»\n$/),
      ]);
    }
  }
});
