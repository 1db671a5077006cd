import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { JsonReport } from '../../src/report/formats/json.ts';
import { makeSite, runCli } from './run-cli.ts';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function report(text: string): JsonReport {
  const parsed = JSON.parse(text);
  expect(validate(parsed), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  return parsed;
}

const says = ({ findings }: JsonReport) =>
  findings.map(({ path, start, rule }) => `${path}:${start.line}:${start.column} ${rule}`);

describe('the first command of the README', () => {
  test.each(['README.md', 'LISEZMOI.md'])(
    'as %s has it, finds what was wrong with the real page, and exits 1',
    (path) => {
      const [, line = ''] = /^```sh\nnode dist\/cli\.js (.*)\n/m.exec(readFileSync(path, 'utf8')) ?? [];
      const { status, out } = runCli([...line.split(' '), '--offline']);
      expect(status).toBe(1);
      expect(out).toContain('site/content/participer/candidats/_index.md');
      expect(out).toContain('date-stale');
      expect(out).toContain('link-host-typo');
      expect(out).not.toContain('undefined');
    },
  );

  test('its JSON is what the schema describes, and the same twice, times aside', () => {
    const run = () => runCli(['check', 'examples/eig', '--as-of', '2024-08-20', '--offline', '--format', 'json']).out;
    const still = (text: string) => text.replace(/"durationMs": \d+/, '');
    const first = run();
    expect(report(first).findings.length).toBeGreaterThan(3);
    expect(still(run())).toBe(still(first));
  });
});

describe('links where the command line writes', () => {
  test('lead it nowhere else', () => {
    const root = makeSite({
      'relecture.yml': '',
      'content/a.md': '---\ntitle: A\n---\n',
      'preview/x': '',
      '.github/x': '',
    });
    const other = makeSite({ secret: 'intact' });
    symlinkSync(join(other, 'secret'), join(root, 'preview/index.html'));
    symlinkSync(join(other, 'secret'), join(root, 'rapport.json'));
    symlinkSync(other, join(root, 'dossier'));
    symlinkSync(other, join(root, '.github/workflows'));
    expect(runCli(['preview', '--offline'], { cwd: root }).status).toBe(0);
    expect(readFileSync(join(root, 'preview/index.html'), 'utf8')).toContain('<!doctype html>');
    runCli(['check', '--offline', '--output', 'json=rapport.json'], { cwd: root });
    report(readFileSync(join(root, 'rapport.json'), 'utf8'));
    for (const args of [
      ['check', '--offline', '--output', 'dossier/b/r.json'],
      ['preview', '--offline', '--out', 'dossier'],
      ['init'],
    ])
      expect(runCli(args, { cwd: root }).status).toBe(2);
    expect(readdirSync(other)).toEqual(['secret']);
    expect(readFileSync(join(other, 'secret'), 'utf8')).toBe('intact');
    // What the user names outside the site is theirs.
    symlinkSync(join(other, 'secret'), join(other, 'lien.json'));
    runCli(['check', '--offline', '--output', `json=${join(other, 'lien.json')}`], { cwd: root });
    report(readFileSync(join(other, 'secret'), 'utf8'));
  });
});

describe('files that are odd', () => {
  test('each is told at its place, the others are reviewed, and the run ends with 1', () => {
    const root = makeSite({
      'relecture.yml': '',
      'content/vide.md': '',
      'content/seul.md': '---\ntitle: Seul\n---\n',
      'content/sans.md': 'Un texte sans front matter.\n',
      'content/ouvert.md': '---\ntitle: Ouvert\n',
      'content/utf16.md': Buffer.from('\uFEFFUn texte', 'utf16le'),
      'content/latin.md': Buffer.from('Un été', 'latin1'),
      'content/nul.md': 'Un \0 nul\n',
      'content/profond.md': `---\na: ${'['.repeat(150)}${']'.repeat(150)}\n---\n`,
      'content/noeuds.md': `${'['.repeat(20_000)}${'*_`'.repeat(10_000)}\n`,
      'content/bombe.md': `---\n${Array.from({ length: 40 }, (_, n) => `l${n}: &l${n} [${n === 0 ? 'x' : `*l${n - 1}, *l${n - 1}`}]`).join('\n')}\n---\n`,
      'content/proto.md': '---\n__proto__: {a: 1}\nconstructor: 2\n---\n',
      'content/bien.md': '---\ntitle: Bien\nlang: fr\n---\nLa 7ème promotion.\n',
      'secret.txt': 'rien',
    });
    mkdirSync(join(root, 'content/dossier.md'));
    symlinkSync('absent.md', join(root, 'content/lien.md'));
    symlinkSync('/etc/passwd', join(root, 'content/dehors.md'));
    const { status, out, err } = runCli(['check', root, '--offline', '--format', 'json']);
    expect(err).toBe('');
    expect(status).toBe(1);
    expect(out).not.toContain('root:x');
    const said = says(report(out));
    for (const expected of [
      'content/dossier.md:1:1 file-unreadable',
      'content/lien.md:1:1 file-unreadable',
      'content/dehors.md:1:1 file-unreadable',
      'content/latin.md:1:4 file-encoding',
      'content/utf16.md:1:1 file-encoding',
      'content/nul.md:1:4 file-encoding',
      'content/ouvert.md:1:1 front-matter-syntax',
      'content/bien.md:5:4 typography-ordinal',
    ]) {
      expect(said).toContain(expected);
    }
    expect(said.some((one) => one.startsWith('content/profond.md:2:') && one.endsWith('front-matter-syntax'))).toBe(
      true,
    );
    expect(said.some((one) => one.startsWith('content/bombe.md:') && one.endsWith('front-matter-syntax'))).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read is told', () => {
    const root = makeSite({ 'relecture.yml': '', 'content/ferme.md': 'x' });
    chmodSync(join(root, 'content/ferme.md'), 0);
    expect(says(report(runCli(['check', root, '--offline', '--format', 'json']).out))).toEqual([
      'content/ferme.md:1:1 file-unreadable',
    ]);
  });

  test('ignored files are not reviewed', () => {
    const root = makeSite({
      '.gitignore': 'brouillons/\n',
      'relecture.yml': '',
      'brouillons/a.md': 'La 7ème.\n',
      'a.md': 'Bien.\n',
    });
    const { stats } = report(runCli(['check', root, '--offline', '--format', 'json']).out);
    expect(stats.files).toBe(1);
  });
});

describe('usage', () => {
  test.each([
    [['--as-of', '2024-02-30']],
    [['--as-of', 'demain']],
    [['--formt', 'json']],
    [['--format', 'xml']],
    [['check', '/nulle/part.md']],
    [['--only', 'date-stal']],
    [['--format']],
    [['--format', '--offline']],
    [['--offline=oui']],
    [['lint']],
    [['links', '--fix']],
    [['--out', 'x']],
    [['preview', '--format', 'json']],
    [['--max-warnings', '-1']],
    [['-']],
    [['--stdin-filename', 'a.md']],
    [['links', '-', '--stdin-filename', 'a.md']],
    [['-', 'b.md', '--stdin-filename', 'a.md']],
    [['--watch', '--fix']],
    [['--statistics', '--format', 'json']],
    [['schemas', '--exclude', 'schemas']],
    [['--shard', '3/2']],
    [['--time-budget', 'dix']],
    [['merge']],
    [['merge', '/nulle/part.json']],
    [['merge', 'schemas/report.schema.json']],
    [['merge', 'part.json', '--format', 'junit']],
    [['rules', 'date-stal']],
  ])('%j is refused in one sentence, with exit status 2', (args) => {
    const { status, out, err } = runCli(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^relecture: .+[.?]\n$/);
  });

  test('a configuration that is wrong is told at its place, and the exit status is 2', () => {
    const root = makeSite({ 'relecture.yml': 'sites:\n  content: a\n', 'a.md': 'Bien.\n' });
    const { status, out } = runCli(['check', root, '--offline', '--format', 'json']);
    expect([status, says(report(out))]).toEqual([2, ['relecture.yml:1:1 configuration-schema']]);
    expect(runCli(['check', root, '--config', 'absente.yml']).status).toBe(2);
  });

  test('what is wrong with the configuration comes before what is wrong with the pages, and `site` says it too', () => {
    const page = 'Le 31 avril 2026, on ferme.\n';
    const root = makeSite({ 'relecture.yml': 'rules:\n  typography-: off\n', 'a.md': page });
    const { out } = runCli(['check', root, '--offline']);
    expect(out.indexOf('relecture.yml')).toBe(0);
    const family = '«\u202ftypography-\u202f» est le début du nom de plusieurs règles';
    const told = runCli(['site', '--root', root]);
    expect([out.includes(family), told.status, told.err.startsWith(`relecture: relecture.yml:2:3 ${family}`)]).toEqual([
      true,
      2,
      true,
    ]);
    const broken = makeSite({ 'relecture.yml': 'rules: {\n  a: [\n', 'a.md': page });
    const { status, err, out: plan } = runCli(['site', '--root', broken, '--format', 'json']);
    expect([status, err]).toEqual([2, expect.stringMatching(/^relecture: relecture\.yml:2:6 Le crochet ouvert ici/)]);
    expect(JSON.parse(plan)).toBeTruthy();
  });

  test('--help and --version say so and exit 0', () => {
    expect(runCli(['--help']).out).toContain('relecture dates');
    expect(runCli(['--help', '--locale', 'en']).out).toContain('--fail-on LEVEL');
    expect(runCli(['links', '--help']).out).not.toContain('--out ');
    expect(runCli(['help']).out).toBe(runCli(['--help']).out);
    for (const version of ['--version', '-v', '-V']) expect(runCli([version]).out).toBe(`${packageJson.version}\n`);
  });

  test('rules are listed and explained', () => {
    expect(runCli(['rules']).out).toContain('date-stale');
    expect(runCli(['rules', 'date-stale']).out).toMatch(/^# date-stale\n\nUne annonce/);
    expect(runCli(['rules', 'date-stale', '--locale', 'en']).out).toMatch(/^# date-stale\n\nAn announcement/);
  });

  test('--fail-on decides the exit status', () => {
    const root = makeSite({ 'relecture.yml': '', 'a.md': 'Un mot; un autre, pour le site.\n' });
    expect(runCli(['check', root, '--offline', '--fail-on', 'warning']).status).toBe(1);
    expect(runCli(['check', root, '--offline']).status).toBe(0);
    expect(runCli(['check', root, '--offline', '--fail-on', 'never']).status).toBe(0);
  });

  test('reports go where they are asked to', () => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': 'La 7ème promotion.\n' });
    const json = join(root, 'out/report.json');
    const { out } = runCli([
      'check',
      root,
      '--offline',
      '--output',
      `json=${json}`,
      '--output',
      `sarif=${join(root, 'r.sarif')}`,
    ]);
    expect(out).toBe('');
    expect(report(readFileSync(json, 'utf8')).findings).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(root, 'r.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

test('a site whose folder of pages is not here names what it found elsewhere, and exits 2', () => {
  const root = makeSite({ 'mkdocs.yml': 'site_name: Aide\n', 'index.md': '# Aide\n', 'README.md': 'Lisez-moi.\n' });
  const { status, out } = runCli(['check', root, '--offline']);
  expect(status).toBe(2);
  expect(out).toContain('Non lu\u00A0: 1 fichier que le site ne publie pas (index.md).');
  expect(out).toContain('relecture site');
});

describe('--fix', () => {
  test('mends what is safe and leaves every other byte, the mode too', () => {
    const before =
      '\uFEFF---\r\nsummary:   "La 7ème promotion"   # note\r\ntext: >-\r\n  La 8ème\r\n  promotion\r\n---\r\nLa 9ème.\r\n';
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': before });
    writeFileSync(join(root, 'a.md'), before, { mode: 0o640 });
    chmodSync(join(root, 'a.md'), 0o640);
    runCli(['check', root, '--offline', '--fix', '--only', 'typography-ordinal']);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe(
      before.replace('7ème', '7e').replace('8ème', '8e').replace('9ème', '9e'),
    );
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
  });
});

describe('--fix --dry-run', () => {
  const before = 'Les agents de la ville sont dans la rue avec les autres\u00a0: la 9ème fois.\r\nFin';

  test('prints a patch that git applies, alone on standard output, and writes nothing', () => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'dossier/l’été.md': before });
    const { out, err } = runCli(['check', root, '--offline', '--fix', '--dry-run', '--only', 'typography-ordinal']);
    expect(readFileSync(join(root, 'dossier/l’été.md'), 'utf8')).toBe(before);
    expect(err).toContain('Une correction à appliquer');
    const applied = spawnSync('git', ['apply', '-'], { cwd: root, input: out, encoding: 'utf8' });
    expect(applied.stderr).toBe('');
    expect(readFileSync(join(root, 'dossier/l’été.md'), 'utf8')).toBe(before.replace('9ème', '9e'));
  });

  test('leaves standard output to a report that a machine reads', () => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': before });
    const args = ['check', root, '--offline', '--fix', '--dry-run', '--only', 'typography-ordinal', '--format', 'json'];
    const { out, err } = runCli(args);
    expect(report(out).findings).toHaveLength(1);
    expect(err).toContain('--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n');
  });
});

describe('shards', () => {
  test('merged, they say what the whole run says', () => {
    const files = Object.fromEntries(
      Array.from({ length: 7 }, (_, n) => [
        `p${n}.md`,
        `La ${n + 2}ème promotion, jusqu’au 3 mars 2024\u00a0: [le site](https://exemple.test/).\n`,
      ]),
    );
    const root = makeSite({ 'relecture.yml': '', ...files });
    const args = [root, '--offline', '--as-of', '2024-08-20', '--format', 'json'];
    const parts = [1, 2, 3].map((n) => {
      const file = join(root, `part${n}.json`);
      writeFileSync(file, runCli(['check', ...args, '--shard', `${n}/3`]).out);
      return file;
    });
    const whole = report(runCli(['check', ...args]).out);
    const merged = report(runCli(['merge', ...parts]).out);
    expect({ ...merged, stats: { ...merged.stats, durationMs: 0 } }).toEqual({
      ...whole,
      stats: { ...whole.stats, durationMs: 0 },
    });
  });
});

test('what was not read is listed by --verbose, and nothing to read is said once', () => {
  const root = makeSite({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': 'A\n', 'docs/b.rst': 'B', 'docs/c.rst': 'C' });
  const run = (...args: string[]) => runCli(['check', root, '--offline', ...args]);
  expect(run().out).toContain('Pour les voir tous\u00a0: --verbose.');
  expect(run('--verbose').out).toContain('    docs/b.rst\n    docs/c.rst\n');
  expect(run('--format', 'sarif', '--verbose').err).toContain('    docs/b.rst\n    docs/c.rst\n');
  expect(report(run('--format', 'json').out).stats.unread).toEqual([
    { reason: 'format', count: 2, example: 'docs/b.rst', files: ['docs/b.rst', 'docs/c.rst'] },
  ]);
  const empty = makeSite({});
  const nothing = 'Aucune page relue ici\u00a0: «\u00a0relecture site\u00a0» montre où Relecture les cherche.\n';
  expect(runCli(['check', empty, '--offline'])).toEqual({ status: 2, out: nothing, err: '' });
  expect(runCli(['check', empty, '--offline', '--format', 'github'])).toEqual({ status: 2, out: '', err: nothing });
  expect(runCli(['links', empty, '--offline']).status).toBe(2);
});

test('a schema that takes too long is not green, whatever the level of its rule', () => {
  const root = makeSite({
    'relecture.yml': 'schemas: [{ files: "*.md", schema: s.json }]\nrules: { front-matter-schema: info }\n',
    's.json': '{"properties": {"code": {"pattern": "^(a+)+$"}}}',
    'a.md': `---\ncode: ${'a'.repeat(40)}!\n---\n`,
  });
  const { status, out } = runCli(['check', root, '--offline', '--format', 'json', '--only', 'front-matter-schema']);
  const { partial, notDone } = JSON.parse(out);
  expect({ status, partial, notDone }).toEqual({
    status: 1,
    partial: true,
    notDone: ['Un schéma demande trop de temps\u00A0: ce qu’il vérifie ne l’a pas été.'],
  });
});

test('a page in TOML, and a rule of remark-lint that is asked for, are read by the built command', () => {
  const root = makeSite({
    'relecture.yml': 'rules: { markdown-unordered-list-marker-style: { severity: warning, option: "-" } }\n',
    'a.md': '+++\ntitle = "A"\ndate = 2024-02-31\n+++\n\n* Un mot.\n',
  });
  const { out } = runCli(['check', root, '--offline', '--format', 'json']);
  const found: { rule: string }[] = JSON.parse(out).findings;
  expect(found.map(({ rule }) => rule).sort()).toEqual(['front-matter-syntax', 'markdown-unordered-list-marker-style']);
});

test('`schema --out` of a site without a CMS writes what its generator says, or says that there is nothing', () => {
  const root = makeSite({
    'docusaurus.config.js': 'module.exports = { title: "X" };\n',
    'docs/a.md': '---\ntitle: A\n---\n\nUn mot.\n',
  });
  const { status, err } = runCli(['schema', '--root', root, '--out', join(root, 'formes')]);
  expect([status, err.includes('(settings.json) à recopier')]).toEqual([0, true]);
  expect(readdirSync(join(root, 'formes')).sort()).toEqual(['docusaurus', 'settings.json']);
  const bare = makeSite({ 'mkdocs.yml': 'site_name: X\n', 'docs/a.md': 'Un mot.\n' });
  const nothing = runCli(['schema', '--root', bare, '--out', join(bare, 'formes')]);
  expect([nothing.status, nothing.err.includes('il n’y a rien dont tirer un schéma')]).toEqual([2, true]);
  expect(readdirSync(bare)).not.toContain('formes');
});

test('schema follows site.cms-version, and tells a value of it that it cannot follow, by examples', () => {
  const config =
    'backend: { name: github }\ncollections: [{ name: a, label: A, folder: content, fields: [{ name: t }] }]\n';
  const site = (version: string) =>
    makeSite({
      'hugo.toml': 'title = "x"\n',
      'static/admin/config.yml': config,
      'content/a.md': '---\nt: a\n---\n',
      'relecture.yml': `site: { cms-version: ${version} }\n`,
    });
  const told = runCli(['schema', '--root', site('sveltia-cms 0.221')]);
  expect([told.status, told.err]).toEqual([0, expect.stringContaining('Sveltia CMS 0.221')]);
  const wrong = runCli(['schema', '--root', site('Sveltia 0.221')]);
  expect([wrong.status, JSON.parse(wrong.out)['title'] !== '']).toEqual([2, true]);
  const [first = ''] = wrong.err.replace(/[\u00a0\u202f]/g, ' ').split('\n');
  expect(first).toBe(
    'relecture: relecture.yml:1:22 « site › cms-version » n’a pas la forme attendue (« Sveltia 0.221 »). Exemples : « decap-cms 3.6 », « netlify-cms 2.10 », « sveltia-cms 0.221 », « static-cms 4 », « pages-cms » ou « tina-cms 2 ».',
  );
});
