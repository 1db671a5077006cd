import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makeSite } from './run-cli.ts';

/** zizmor looks for what is dangerous in workflows. `.ci/run` installs it; elsewhere these tests wait for it. */
const has = spawnSync('zizmor', ['--version']).status === 0;

function findings(...paths: readonly string[]) {
  const { stdout, status } = spawnSync(
    'zizmor',
    ['--offline', '--no-progress', '--persona', 'regular', '--format', 'json', ...paths],
    { encoding: 'utf8' },
  );
  const found = JSON.parse(stdout) as readonly { readonly ident: string }[];
  return { status, found: found.map(({ ident }) => ident) };
}

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** What npm installs of a release: its package.json names the commit. */
function released(): string {
  const root = mkdtempSync(join(tmpdir(), 'relecture-released-'));
  for (const part of ['schemas', 'vendor']) symlinkSync(resolve(part), join(root, part));
  cpSync('dist', join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ ...packageJson, gitHead: COMMIT }));
  return root;
}

describe.skipIf(!has)('zizmor finds nothing', () => {
  test('in our workflows and our actions', () => {
    expect(findings('.github', 'action.yml', 'publish/action.yml')).toEqual({ status: 0, found: [] });
  });

  test('in those that `init` writes', () => {
    const root = makeSite({ 'mkdocs.yml': 'site_name: X\n', 'docs/index.md': '# Accueil\n' });
    const { status } = spawnSync(process.execPath, [join(released(), 'dist/cli.js'), 'init'], { cwd: root });
    expect(status).toBe(0);
    const workflow = join(root, '.github/workflows/relecture.yml');
    expect(readFileSync(workflow, 'utf8')).toContain(`relecture/relecture@${COMMIT} # v${packageJson.version}\n`);
    expect(findings(workflow)).toEqual({ status: 0, found: [] });
  });
});
