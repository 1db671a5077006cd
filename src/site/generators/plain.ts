import type { SiteGenerator } from '../layout/generator.ts';

/** No generator that is known: a file is at its path, an index at its folder. What is made beyond that is unknown. */
export const plain: SiteGenerator = {
  name: 'plain',
  settings: [],
  packages: [],
  // Of all sites it is the last that is thought of.
  layout: async (ground) => (await import('./plain/layout.ts')).plainLayout(ground, ['content', 'src/content', 'docs']),
};
