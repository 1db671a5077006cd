import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ path }) => path);

test('what begins with a point, and the strokes of a drawing, are no pages', async () => {
  const files = {
    'docusaurus.config.js': 'module.exports = { title: "x", url: "https://x.fr", baseUrl: "/" };',
    'docs/a.md': page('title: A', '[Un plan](./absent.md)\n'),
    'docs/.brouillons/b.md': page('title: B', '[Un plan](./absent.md)\n'),
    'docs/.c.md': page('title: C', '[Un plan](./absent.md)\n'),
    'docs/plan.excalidraw.md': page('title: D', '[Un plan](./absent.md)\n'),
  };
  expect(await told('link-internal', files)).toEqual(['docs/a.md']);
});

test('a pattern of Astro takes what it says, where no code reads the folder', async () => {
  const files = (pattern: string) => ({
    'astro.config.mjs': 'export default {};',
    'package.json': '{"dependencies":{"astro":"5.0.0"}}',
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const articles = defineCollection({ loader: glob({ pattern: '${pattern}', base: './src/content/articles' }) });
export const collections = { articles };`,
    'src/pages/index.astro': "---\nconst all = await getCollection('articles');\n---\n",
    'src/content/articles/a.md': page('title: test'),
    'src/content/articles/fr/b.md': page('title: test'),
  });
  const rule = 'front-matter-placeholder';
  expect(await told(rule, files('*.md'))).toEqual(['src/content/articles/a.md']);
  expect(await told(rule, files('**/*.md'))).toHaveLength(2);
  const read = { 'src/pages/b.astro': "---\nconst all = import.meta.glob('../content/articles/fr/*.md');\n---\n" };
  expect(await told(rule, { ...files('*.md'), ...read })).toHaveLength(2);
});

test('a page that is named after what it lists is called so', async () => {
  const files = {
    'content/pilote/to-do.md': page('title: To do', 'Réserver la salle.\n'),
    'content/autre.md': page('title: To do', 'Réserver la salle.\n'),
    'content/test.md': page('title: Test', 'Réserver la salle.\n'),
  };
  expect((await told('front-matter-placeholder', files)).sort()).toEqual(['content/autre.md', 'content/test.md']);
});

test('a folder tells the language of its pages where they stand in another one too', async () => {
  const text = 'Les greffons ajoutent des outils; ils se chargent au démarrage. Voulez-vous les essayer?\n';
  const files = (folder: string) => ({
    'guide.mdx': page('title: Guide', 'Plugins add tools to the project, and are loaded when it starts.\n'),
    [`${folder}/guide.mdx`]: page('title: Guide', text),
  });
  expect(await told('typography-spacing', files('fr-CA'))).toEqual([]);
  expect(await told('typography-spacing', files('fr'))).toContain('fr/guide.mdx');
});

test('the code of Observable Framework is no text, and its pages stand in src', async () => {
  const files = {
    'observablehq.config.js': 'export default { title: "x" };',
    'docs/.keep': '',
    'src/a.md': page('title: A', `Soit \${liste.map((k) => k > 1 ? "<b>" : "")} mois.\n\n<b>Ouvert\n`),
  };
  expect(await told('markdown-unclosed-html', files)).toEqual(['src/a.md']);
});

test('a backslash that is shown, and a blank to fill in, stand before a sign', async () => {
  const text = 'Pour voir, entrez \\\\ , puis validez, ou \\\\, si rien ne vient. Un mot : \\____\\_ .\n';
  expect(await told('typography-stray-space', { 'a.md': text })).toEqual([]);
});

test('a sign between marks of its own is spoken of', async () => {
  const text = (marks: string) =>
    `Remplacez le séparateur ${marks},${marks} par un point, et enregistrez le fichier ensuite.\n`;
  expect(await told('typography-stray-space', { 'a.md': text('**'), 'b.md': text('') })).toEqual(['b.md']);
});
