import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

// Docusaurus: a blog by its settings, whose posts bear no day of their own.
test('what the settings call a blog is one, whatever its folder is called', async () => {
  const blog = "plugins: [['@docusaurus/plugin-content-blog', { id: 'e', path: 'event', routeBasePath: 'event' }]],";
  const config = (plugins: string) =>
    `module.exports = { title: 'X', i18n: { defaultLocale: 'fr', locales: ['fr'] }, presets: [['classic', { docs: { path: 'event', routeBasePath: '/' } }]], ${plugins} };\n`;
  const page = '---\ntitle: La finale\n---\n\nInscrivez-vous avant le 28 juin 2024 pour jouer la finale.\n';
  const told = async (settings: string) => {
    const files = { 'docusaurus.config.js': settings, 'event/finale.md': page };
    const world = {
      ...ownTree(new MemoryTree(new Map(Object.entries(files)))),
      today: () => '2026-11-28',
      probe: null,
      clock: () => 0,
    };
    const { findings } = await review(world, { paths: [], only: ['date-stale'], skip: [] });
    return findings.map(({ severity }) => severity);
  };
  expect(await told(config(''))).toEqual(['error']);
  expect(await told(config(blog).replace("docs: { path: 'event', routeBasePath: '/' }", 'docs: false'))).toEqual([]);
});
