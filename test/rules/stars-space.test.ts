import { expect, test } from 'vitest';
import { repair } from './repair.ts';
import { findOnSite } from './whole-site.ts';

test.each([
  ['dans le** mot suivant** ici', 'dans le **mot suivant** ici'],
  ['Ils font** les mesures **voulues', 'Ils font **les mesures** voulues'],
  ['Un ** mot ** ici', 'Un **mot** ici'],
])('the space of « %s » goes outside the stars: no two words become one', async (before, after) => {
  const fixed = await repair(before, async (text) => findOnSite('markdown-literal-markup', { 'a.md': text }));
  expect(fixed.text).toBe(after);
});
