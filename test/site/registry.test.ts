import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATORS } from '../../src/configuration/schema.ts';
import { fr } from '../../src/locales/fr.ts';
import { plain } from '../../src/site/generators/plain.ts';
import { generators } from '../../src/site/generators.ts';

const names = [...generators, plain].map(({ name }) => name);

test('every generator has its file, its page, its name for a reader, and may be configured', () => {
  const files = ['', '/folders']
    .flatMap((folder) => readdirSync(`src/site/generators${folder}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3));
  expect(files.sort()).toEqual([...names].sort());
  expect([...GENERATORS].sort()).toEqual([...names].sort());
  expect(names.filter((name) => !existsSync(`docs/generators/${name}.md`))).toEqual([]);
  const said = names.filter(
    (name) =>
      name !== 'plain' && fr.sitePlan.generator({ generator: name, recognisedBy: null, base: '' }).includes('aucun'),
  );
  expect(said).toEqual([]);
});
