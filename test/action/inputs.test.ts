import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: object;
}

const read = (path: string) => load(readFileSync(path, 'utf8')) as ActionFile;
/** The names that a source file asks `getInput` and its kin for. */
const asked = (path: string) =>
  new Set(
    [
      ...readFileSync(path, 'utf8').matchAll(
        /\b(?:getInput|getMultilineInput|choice|flag|number|list|filePath)\('([a-z-]+)'/g,
      ),
    ].map((match) => match[1]),
  );

test('action.yml documents the inputs that are read, and no other', () => {
  const { inputs, runs, branding } = read('action.yml');
  expect([...asked('src/action/inputs.ts')].sort()).toEqual(Object.keys(inputs).sort());
  expect([runs.using, runs.main]).toEqual(['node24', 'dist/action.js']);
  expect(branding).toBeTruthy();
});

test('publish/action.yml, too', () => {
  const { inputs, runs } = read('publish/action.yml');
  expect([...asked('src/action/publish.ts')].sort()).toEqual(Object.keys(inputs).sort());
  expect([runs.using, runs.main]).toEqual(['node24', '../dist/publish.js']);
});

test('action.yml documents the outputs that are written, and no other', () => {
  const source = readFileSync('src/action/output.ts', 'utf8');
  const body = /interface Outputs \{([\s\S]*?)\n\}/.exec(source)?.[1] ?? '';
  const written = [...body.matchAll(/readonly '?([a-z-]+)'?:/g)].map((match) => match[1]);
  expect(written.sort()).toEqual(Object.keys(read('action.yml').outputs ?? {}).sort());
});
