import { expect, test } from 'vitest';
import { told } from './told.ts';

const page = (title: string) =>
  `---\ntitle: ${title}\n---\n\nUn texte assez long pour que l’on suive la page ${title}.\n`;
const NEXTRA = {
  'package.json': '{ "dependencies": { "next": "15", "nextra": "4" } }\n',
  'next.config.mjs': "import nextra from 'nextra';\nexport default nextra({})({});\n",
  'content/index.mdx': page('Accueil'),
  'content/les-thes.mdx': page('Les thés'),
  'content/guide/index.mdx': page('Guide'),
  'content/guide/venir.mdx': page('Venir'),
  'content/_meta.js':
    "export default {\n  index: 'Accueil',\n  'les-thes': { title: 'Les thés', theme: { toc: false } },\n  guide: 'Guide',\n};\n",
  'content/guide/_meta.json': '{ "index": "Guide", "venir": "Venir" }\n',
};

test('Nextra: the file that lists the pages of a folder, when one of them is renamed or goes', async () => {
  const moved = { 'content/les-thes.mdx': undefined, 'content/thes.mdx': NEXTRA['content/les-thes.mdx'] };
  expect(await told(NEXTRA, moved, { 'content/thes.mdx': 'content/les-thes.mdx' })).toMatchInlineSnapshot(`
    [
      "content/_meta.js:3 warning Vous changez l’adresse de « Les thés » : le menu du site mène encore à l’ancienne, « les-thes ».",
    ]
  `);
  expect(await told(NEXTRA, { 'content/guide/venir.mdx': undefined })).toMatchInlineSnapshot(`
    [
      "content/guide/_meta.json:1 warning Vous supprimez « Venir » : le menu du site y mène encore (venir). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
  // Of a folder that goes, its own list goes too.
  const gone = Object.fromEntries(
    Object.keys(NEXTRA).flatMap((path) => (path.startsWith('content/guide/') ? [[path, undefined]] : [])),
  );
  expect(await told(NEXTRA, gone)).toMatchInlineSnapshot(`
    [
      "content/_meta.js:4 warning Vous supprimez « Guide » : le menu du site y mène encore (guide). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
  // The same change mends the list; or a page of that name is there in another form.
  const list = NEXTRA['content/_meta.js'].replace("'les-thes'", 'thes');
  const mended = { ...moved, 'content/_meta.js': list };
  expect(await told(NEXTRA, mended, { 'content/thes.mdx': 'content/les-thes.mdx' })).toEqual([]);
  const folder = { 'content/les-thes.mdx': undefined, 'content/les-thes/index.mdx': NEXTRA['content/les-thes.mdx'] };
  expect(await told(NEXTRA, folder, { 'content/les-thes/index.mdx': 'content/les-thes.mdx' })).toEqual([]);
});

test('Fumadocs: the pages of a folder, in their order', async () => {
  const site = {
    'package.json': '{ "dependencies": { "next": "15", "fumadocs-core": "14", "fumadocs-mdx": "10" } }',
    'next.config.mjs': 'export default withMDX(config());\n',
    'content/docs/index.mdx': page('Accueil'),
    'content/docs/venir.mdx': page('Venir'),
    'content/docs/meta.json': '{ "title": "venir", "pages": ["index", "---Plus---", "venir"] }\n',
  };
  expect(await told(site, { 'content/docs/venir.mdx': undefined })).toMatchInlineSnapshot(`
    [
      "content/docs/meta.json:1 warning Vous supprimez « Venir » : le menu du site y mène encore (venir). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
});
