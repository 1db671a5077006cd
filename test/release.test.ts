import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
// @ts-expect-error a script, in JavaScript
import { notesOf } from '../scripts/release/notes.mjs';
// @ts-expect-error a script, in JavaScript
import { bundledOnly } from '../scripts/release/sbom.mjs';
import { CONFIGURATION_PATHS } from '../src/configuration/read.ts';
import { en } from '../src/locales/en.ts';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

describe('the notes of a release', () => {
  const changelog = `# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Fixed\n\n- A.\n\n## [1.1.0] - 2026-11-01\n\n- B.\n`;

  test('are what the changelog says of that version, and no other', () => {
    expect(notesOf('v1.2.0', { version: '1.2.0', changelog })).toBe('### Fixed\n\n- A.\n');
    expect(notesOf('v1.1.0', { version: '1.1.0', changelog })).toBe('- B.\n');
  });

  test.each([
    ['v1.2.1', '1.2.0', changelog, 'package.json says 1.2.0'],
    ['v1.2', '1.2', changelog, 'has no heading'],
    ['v1.3.0', '1.3.0', changelog, 'has no heading'],
    ['v1.3.0', '1.3.0', '## [1.3.0] - soon\n\n- C.\n', 'the day'],
    ['v1.3.0', '1.3.0', '## [1.3.0] - 2026-12-02\n\n## [1.2.0]', 'says nothing'],
  ])('are refused for %s of %s', (tag, version, text, why) => {
    expect(() => notesOf(tag, { version, changelog: text })).toThrow(why);
  });
});

test('the changelog keeps to its format', () => {
  const headings = readFileSync('CHANGELOG.md', 'utf8').match(/^##+ .*/gm) ?? [];
  expect(headings[0]).toBe('## [Unreleased]');
  const form =
    /^## \[(?:Unreleased|\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$)|^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/;
  expect(headings.filter((heading) => !form.test(heading))).toEqual([]);
});

test('the bill of materials names what is bundled, as what users run', () => {
  const component = (name: string) => ({
    'bom-ref': `${name}@1`,
    name,
    version: '1',
    scope: 'optional',
    properties: [1],
  });
  const bill = {
    metadata: { component: { 'bom-ref': 'relecture@0', name: 'folder' } },
    components: ['ajv', 'vitest'].map(component),
    dependencies: [
      { ref: 'relecture@0', dependsOn: ['ajv@1', 'vitest@1'] },
      { ref: 'ajv@1', dependsOn: [] },
      { ref: 'vitest@1', dependsOn: ['ajv@1'] },
    ],
  };
  expect(bundledOnly(bill, '# Notices\n\n- ajv 1 (MIT)\n')).toEqual({
    metadata: { component: { 'bom-ref': 'relecture@0', name: 'relecture' } },
    components: [{ ...component('ajv'), scope: 'required', properties: [] }],
    dependencies: [
      { ref: 'relecture@0', dependsOn: ['ajv@1'] },
      { ref: 'ajv@1', dependsOn: [] },
    ],
  });
  expect(() => bundledOnly(bill, '- acorn 2 (MIT)\n')).toThrow('acorn@2');
});

test('the version is the same everywhere', () => {
  const lock = json('package-lock.json');
  const versions = [lock.version, lock.packages[''].version, json('editors/vscode/package.json').version];
  expect(versions).toEqual(versions.map(() => packageJson.version));
});

test('a release publishes only after its verification, and each job has the rights it uses', () => {
  const { permissions, jobs } = load(readFileSync('.github/workflows/release.yml', 'utf8')) as {
    permissions: object;
    jobs: Record<string, { needs?: string; permissions: object; steps: readonly { run?: string }[] }>;
  };
  expect(permissions).toEqual({});
  expect(Object.entries(jobs).map(([name, job]) => [name, job.needs, job.permissions])).toEqual([
    ['verify', undefined, { contents: 'read' }],
    ['npm', 'verify', { contents: 'read', 'id-token': 'write' }],
    ['github', 'npm', { contents: 'write' }],
  ]);
  const runs = (name: string) => jobs[name]?.steps.map(({ run = '' }) => run).join('\n') ?? '';
  // Code of others runs where nothing can be written.
  expect(runs('npm') + runs('github')).not.toMatch(/npm (?:ci|cit|install|test|run)/);
  expect(runs('npm')).toMatch(/npm pkg set gitHead="\$GITHUB_SHA"\nnpm publish/);
  for (const [, script = ''] of (runs('verify') + runs('github')).matchAll(/node (scripts\/\S+)/g))
    expect(existsSync(script), script).toBe(true);
});

test('what is submitted to SchemaStore is what init writes above a configuration', () => {
  const { fileMatch, url } = json('docs/schemastore.json') as { fileMatch: readonly string[]; url: string };
  expect(JSON.stringify(en.site.init)).toContain(url);
  expect(existsSync(url.replace(/^.*\/v1\//, ''))).toBe(true);
  expect(new Set(CONFIGURATION_PATHS.map((path) => path.replace('.github/', '')))).toEqual(new Set(fileMatch));
});
