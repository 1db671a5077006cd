import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const SITE = { 'hugo.toml': 'title = "x"\n', 'content/a.md': 'Bonjour.\n' };
const IDENTITY = ['-c', 'user.name=x', '-c', 'user.email=x@x'];
const git = (root: string, ...args: string[]) =>
  expect(spawnSync('git', ['-C', root, ...IDENTITY, ...args], { encoding: 'utf8' })).toMatchObject({ status: 0 });

/** A site under git, on a branch of this name, with others beside it. */
function underGit(branch: string, others: readonly string[] = [], files: Record<string, string> = SITE): string {
  const root = makeSite(files);
  git(root, 'init', '-q', '-b', branch);
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'x');
  for (const other of others) git(root, 'branch', other);
  return root;
}

const workflow = (root: string): string => readFileSync(join(root, '.github/workflows/relecture.yml'), 'utf8');
const branches = (root: string) => /branches: \[(.*)\]/.exec(workflow(root))?.[1];

describe('relecture init writes its workflow', () => {
  test.each([
    ['what is checked out, where nothing else tells', 'publication', [], 'publication'],
    ['the usual one, whatever is checked out', 'ajout', ['master', 'main'], 'main'],
    ['the usual one of git', 'ajout', ['master'], 'master'],
    ['its name, quoted where YAML would not take it for text', '12', [], '"12"'],
  ])('for the default branch: %s', (_, current, others, expected) => {
    const root = underGit(current, others);
    expect(runCli(['init', root]).status).toBe(0);
    expect(branches(root)).toBe(expected);
  });

  test('for that of init.defaultBranch, where there is one of this name', () => {
    const root = underGit('ajout', ['main', 'tronc']);
    git(root, 'config', 'init.defaultBranch', 'tronc');
    runCli(['init', root]);
    expect(branches(root)).toBe('tronc');
  });

  test('for that of the remote, before all others', () => {
    const origin = underGit('production', ['main']);
    const root = makeSite({});
    git(root, 'clone', '-q', origin, join(root, 'ici'));
    git(join(root, 'ici'), 'checkout', '-q', '-b', 'main');
    runCli(['init', join(root, 'ici')]);
    expect(branches(join(root, 'ici'))).toBe('production');
  });

  test('for none that it has not, whatever the CMS names; and what it advises works', () => {
    const admin = 'backend: { name: github, branch: master }\ncollections: []\n';
    const root = underGit('tronc', [], { ...SITE, 'static/admin/config.yml': admin });
    expect(runCli(['init', root]).out).toContain('relecture check --base tronc.');
    expect(branches(root)).toBe('tronc');
    const both = underGit('tronc', ['master'], { ...SITE, 'static/admin/config.yml': admin });
    runCli(['init', both]);
    expect(branches(both)).toBe('master');
  });

  test('at the root of the repository, and its settings in the folder of the site', () => {
    const files = Object.fromEntries(Object.entries(SITE).map(([path, text]) => [`apps/doc/${path}`, text]));
    const root = underGit('main', [], files);
    const { out } = runCli(['init'], { cwd: join(root, 'apps/doc') });
    expect(out).toContain('Écrit\u00a0: relecture.yml\nÉcrit\u00a0: ../../.github/workflows/relecture.yml\n');
    expect(existsSync(join(root, 'apps/doc/relecture.yml'))).toBe(true);
    expect(existsSync(join(root, 'apps/doc/.github'))).toBe(false);
    expect(workflow(root)).toContain('        with:\n          root: apps/doc\n');
    expect(runCli(['init'], { cwd: join(root, 'apps/doc') }).out).toContain(
      'Déjà là, laissé tel quel\u00a0: relecture.yml\nDéjà là, laissé tel quel\u00a0: ../../.github/workflows/relecture.yml\n',
    );
  });

  test('in the language of the site, which is also that of messages where nobody says another', () => {
    const english = { ...SITE, 'hugo.toml': 'title = "x"\nlanguageCode = "en-GB"\n' };
    for (const env of [{}, { LANG: 'C.UTF-8' }, { LANG: 'de_DE' }, { LANG: 'fr_FR' }] as Record<string, string>[]) {
      const root = underGit('main', [], english);
      const { out } = runCli(['init', root], { env });
      expect(out).toContain(env['LANG'] === 'fr_FR' ? 'Écrit\u00a0: relecture.yml' : 'Written: relecture.yml');
      expect(workflow(root)).toContain('locale: en\n');
      expect(readFileSync(join(root, 'relecture.yml'), 'utf8')).toContain('\nlocale: en\n');
    }
    const root = underGit('main', [], { ...SITE, 'hugo.toml': 'title = "x"\nlanguageCode = "fr"\n' });
    expect(runCli(['init', root], { env: { LANG: 'en_GB.UTF-8' } }).out).toContain('Written: relecture.yml');
    expect(workflow(root)).not.toContain('locale: en');
    const asked = underGit('main', [], english);
    runCli(['init', '--locale', 'fr', asked]);
    expect(readFileSync(join(asked, 'relecture.yml'), 'utf8')).toContain('\nlocale: fr\n');
  });

  test('in English too where the pages alone tell their language', () => {
    const files = {
      'mkdocs.yml': 'site_name: x\n',
      'docs/a.md': 'This is the page where we tell everything that there is to know about the house.\n',
    };
    const root = underGit('main', [], files);
    const env = { LANG: 'C.UTF-8' };
    expect(runCli(['site'], { cwd: root, env }).out).toContain('1 page to review.');
    // Not even git is there.
    expect(runCli(['--base', 'HEAD'], { cwd: makeSite(files) }).err).toMatch(
      /^relecture: --base compare avec un commit/,
    );
    expect(runCli(['init', root], { env }).out).toContain('Written: relecture.yml');
    expect(workflow(root)).toContain('locale: en\n');
    expect(readFileSync(join(root, 'relecture.yml'), 'utf8')).toContain('\nlocale: en\n');
    expect(runCli(['site'], { cwd: root, env: { LANG: 'fr_FR.UTF-8' } }).out).toContain('1 page to review.');
  });

  test('nowhere in a folder that holds neither a site nor a page', () => {
    const root = underGit('main', [], { 'notes.txt': 'x' });
    const { status, out, err } = runCli(['init'], { cwd: root });
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('est-ce le bon');
    expect(existsSync(join(root, 'relecture.yml'))).toBe(false);
    // Of a generator that is known, the pages will come.
    expect(runCli(['init'], { cwd: underGit('main', [], { 'hugo.toml': 'title = "x"\n' }) }).status).toBe(0);
  });

  test('in English where messages are', () => {
    for (const env of [{ LANG: 'en_GB.UTF-8' }, { LC_ALL: 'en_US' }] as Record<string, string>[]) {
      const root = underGit('main');
      expect(runCli(['init', root], { env }).out).toContain('Written: relecture.yml');
      expect(workflow(root)).toContain('locale: en\n');
      expect(runCli(['check', '--offline'], { cwd: root }).out).toContain('1 page reviewed');
    }
  });
});

describe('relecture init and the page of a CMS', () => {
  const CONFIG =
    'backend: { name: github, repo: ville/site }\nmedia_folder: static/img\ncollections:\n  - { name: pages, label: Pages, folder: content, fields: [{ name: title, label: Titre, widget: string }] }\n';
  const PAGE = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n';
  const files = {
    ...SITE,
    'relecture.yml': 'cms: { block: error }\n',
    'static/admin/config.yml': CONFIG,
    'static/admin/index.html': PAGE,
  };
  const admin = (root: string): string[] => readdirSync(join(root, 'static/admin')).sort();
  const panel = readdirSync('dist/cms').sort();

  test('shows what it would copy, and copies all of the panel and what it needs of the settings', () => {
    const root = underGit('main', [], files);
    const shown = runCli(['init', '--panel', '--dry-run', root]).out;
    expect(shown).toContain('Serait écrit\u00a0: static/admin/relecture.yml\n');
    expect(shown).toContain(
      `Serait copié dans static/admin\u00a0: le panneau du CMS (relecture-cms.js et ce qu’il charge\u00a0: ${panel.length} fichiers,`,
    );
    expect(admin(root)).toEqual(['config.yml', 'index.html']);
    expect(runCli(['init', '--dry-run', root]).out).toContain(
      'relecture init --panel copie son panneau dans static/admin',
    );
    const { status, out } = runCli(['init', '--panel', root]);
    expect(status).toBe(0);
    expect(out).toContain('static/admin/index.html\u00a0: <script type="module" src="relecture-cms.js"></script>\n');
    expect(out).toContain('Copié dans static/admin\u00a0: le panneau du CMS');
    expect(admin(root)).toEqual(['config.yml', 'index.html', ...panel, 'relecture.yml'].sort());
    for (const name of panel)
      expect(readFileSync(join(root, 'static/admin', name)).equals(readFileSync(join('dist/cms', name)))).toBe(true);
    // The page is the site's own affair.
    expect(readFileSync(join(root, 'static/admin/index.html'), 'utf8')).toBe(PAGE);
    // The copy is no root of another site.
    expect(runCli(['site'], { cwd: join(root, 'static/admin') }).out).toContain('Hugo');
  });

  test('a second run writes nothing; a panel of another version, even where git ignores it, is left and told', () => {
    const root = underGit('main', [], { ...files, '.gitignore': 'static/admin/relecture-cms*.js\n' });
    runCli(['init', '--panel', root]);
    expect(runCli(['init', '--panel', root]).out).not.toMatch(/^(?:Écrit|Copié)/m);
    const place = join(root, 'static/admin/relecture-cms.js');
    writeFileSync(place, '/* older */');
    expect(runCli(['init', root]).out).toContain('n’est pas celui de cette version');
    expect(readFileSync(place, 'utf8')).toBe('/* older */');
    expect(runCli(['index', '--panel', '--root', root]).status).toBe(0);
    expect(runCli(['init', root]).out).not.toContain('n’est pas celui de cette version');
  });

  test('no link is written through', () => {
    const root = underGit('main', [], files);
    const elsewhere = makeSite({ 'a.txt': '' });
    symlinkSync(join(elsewhere, 'b.js'), join(root, 'static/admin/relecture-cms.js'));
    expect(runCli(['init', '--panel', root]).status).toBe(2);
    expect(existsSync(join(elsewhere, 'b.js'))).toBe(false);
  });
});
