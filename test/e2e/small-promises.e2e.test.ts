import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

const PAGE = 'La 7ème promotion.\n';
const NO_ROOM = !existsSync('/dev/full');

test.skipIf(NO_ROOM)('a full disk under standard output is one sentence, and 2', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': PAGE });
  const full = openSync('/dev/full', 'w');
  const run = spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', root, '--offline', '--format', 'json'], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', full, 'pipe'],
  });
  const [report, sentence] = run.stderr.split('relecture: ');
  expect([run.status, sentence]).toEqual([
    2,
    'La sortie n’accepte plus rien (disque plein\u00A0?)\u00A0: le rapport n’a pas été écrit en entier.\n',
  ]);
  expect(JSON.parse(report ?? '').findings.map(({ rule }: { rule: string }) => rule)).toContain('typography-ordinal');
});

test.skipIf(NO_ROOM)('nor is the rest of a long report lost, to a reader that takes its time', () => {
  const links = Array.from({ length: 3000 }, (_, index) => `[la page](/nulle-part-${index}/)\n\n`).join('');
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': links });
  const command = '("$@" >/dev/full; echo "$?" >&3) 2>&1 | (sleep 1; cat)';
  const run = spawnSync(
    '/bin/sh',
    ['-c', command, 'sh', process.execPath, resolve('dist/cli.js'), 'check', root, '--offline', '--format', 'json'],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const [report, sentence] = run.stdout.split('relecture: ');
  expect([run.output[3], sentence]).toEqual(['2\n', expect.stringContaining('(disque plein\u00A0?)')]);
  expect(JSON.parse(report ?? '').links).toHaveLength(3000);
});

test.skipIf(NO_ROOM)('with both outputs full, the exit status says it', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': PAGE });
  const full = openSync('/dev/full', 'w');
  const args = [resolve('dist/cli.js'), 'check', root, '--offline'];
  const env = { PATH: process.env['PATH'] };
  expect(spawnSync(process.execPath, args, { env, stdio: ['ignore', full, full] }).status).toBe(2);
  expect(
    spawnSync(process.execPath, [...args, '--fix', '--dry-run'], { env, stdio: ['ignore', 'pipe', full] }).status,
  ).toBe(0);
});

test.skipIf(NO_ROOM)('a full disk under --output is one sentence, and 2: the findings go to standard output', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': PAGE });
  const { status, out, err } = runCli(['check', root, '--offline', '--output', 'json=/dev/full']);
  expect([status, err]).toMatchInlineSnapshot(`
    [
      2,
      "relecture: « /dev/full » ne peut pas être écrit.
    ",
    ]
  `);
  expect(JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule)).toContain('typography-ordinal');
});

test.skipIf(process.platform === 'win32')(
  'a report that was cut off by a full disk is not left to be taken for the whole',
  () => {
    const links = Array.from({ length: 300 }, (_, index) => `[la page](/nulle-part-${index}/)\n\n`).join('');
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'a.md': links });
    const file = join(root, 'rapport.json');
    const args = [resolve('dist/cli.js'), 'check', root, '--offline', '--output', `json=${file}`];
    // Files may not grow beyond a few kB: what a disk without room answers, of another name.
    const limited = `trap '' XFSZ; ulimit -f 8; exec "$@"`;
    const run = spawnSync('/bin/sh', ['-c', limited, 'sh', process.execPath, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect([run.status, existsSync(file), JSON.parse(run.stdout).links.length]).toEqual([2, false, 300]);
    expect(run.stderr).toContain('ne peut pas être écrit');
  },
);

test.each(['pretty', 'json', 'github', 'markdown', 'sarif', 'junit', 'gitlab'])(
  'what turns the text around or ends it never leaves raw in %s, a path included',
  (format) => {
    const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'fdp\u202Egpj.md': `\u202Eenvers\0 ${PAGE}` });
    const { status, out, err } = runCli(['check', root, '--offline', '--format', format]);
    expect(status).not.toBe(3);
    expect(out).toContain('gpj');
    expect(out + err).not.toMatch(/[\0\u202E]/);
  },
);

test('nor in the preview', () => {
  const root = makeSite({ 'relecture.yml': 'site: { language: fr }', 'fdp\u202Egpj.md': `\u202Eenvers\0 ${PAGE}` });
  const out = mkdtempSync(join(tmpdir(), 'relecture-apercu-'));
  expect(runCli(['preview', '--root', root, '--offline', '--out', out]).status).toBe(0);
  const pages = readdirSync(out);
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) expect(page + readFileSync(join(out, page), 'utf8')).not.toMatch(/[\0\u202E]/);
});

test('what is nearly the name of a rule, a family, a folder is told by its own', () => {
  const root = makeSite({ 'content/blog/a.md': 'Bien.\n' });
  const err = (...args: string[]) => runCli(args, { cwd: root }).err;
  expect(err('--only', 'typographie-')).toContain('Vouliez-vous écrire «\u202ftypography-\u202f»');
  expect(err('content/blgo')).toContain('Vouliez-vous écrire «\u202fcontent/blog\u202f»');
  expect(err('content/ailleurs')).not.toContain('Vouliez-vous');
  const names = (asked: string) =>
    runCli(['rules', asked])
      .out.trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
  expect(names('date-')).toEqual(names('date'));
  expect(names('date-')).toContain('date-stale');
  expect(names('date-').every((name) => name?.startsWith('date-'))).toBe(true);
  expect(runCli(['rules', 'date-stale']).out).toMatch(/^# date-stale/);
  expect(runCli(['rules', 'dates']).status).toBe(2);
});

test('a family without its dash, among rules that stand one by one, is told as one', () => {
  const root = makeSite({ 'relecture.yml': 'rules: { typography: off }\n', 'a.md': 'Bien.\n' });
  const { status, out } = runCli(['--offline'], { cwd: root });
  expect(status).toBe(2);
  expect(out.replace(/\s+/g, ' ')).toContain('--skip typography-');
});
