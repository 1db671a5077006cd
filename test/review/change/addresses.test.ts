import { expect, test } from 'vitest';
import { told } from './told.ts';

const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;

const ASTRO = {
  'astro.config.mjs': 'export default { site: "https://thes.test" };\n',
  'src/pages/[...slug].astro':
    '---\nexport async function getStaticPaths() {\n  return [...pages, ...posts].map((one) => ({ params: { slug: nameOf(one) } }));\n}\n---\n<p>x</p>\n',
  'src/content/blog/thes-noirs.fr.md': page('Les thés noirs', 'Du thé.'),
  'src/content/blog/thes-noirs.en.md': page('Black teas', 'Tea.'),
  'src/content/pages/venir.fr.md': page('Venir', 'Voir [les thés noirs](/thes-noirs/) et [rien](/jamais/).'),
  'src/content/pages/come.en.md': page('Come', 'See [black teas](/en/thes-noirs/).'),
};

test('Astro: code gives the entries their addresses, and a link calls one by a name that it has no more', async () => {
  const old = 'src/content/blog/thes-noirs.fr.md';
  const change = { [old]: undefined, 'src/content/blog/noirs.fr.md': ASTRO[old] };
  expect(await told(ASTRO, change, { 'src/content/blog/noirs.fr.md': old })).toMatchInlineSnapshot(`
    [
      "src/content/pages/venir.fr.md:5 warning Vous changez l’adresse de « Les thés noirs » : ce lien mène encore à l’ancienne, « /thes-noirs/ ». Relecture n’a pas pu lire tous les réglages de ce site : c’est à vérifier.",
    ]
  `);
  expect(await told(ASTRO, { [old]: undefined })).toMatchInlineSnapshot(`
    [
      "src/content/pages/venir.fr.md:5 warning Vous supprimez « Les thés noirs » : ce lien y mène encore (/thes-noirs/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien. Relecture n’a pas pu lire tous les réglages de ce site : c’est à vérifier.",
    ]
  `);
  // A slug of its own keeps the name.
  const kept = { ...change, 'src/content/blog/noirs.fr.md': ASTRO[old].replace('title', 'slug: thes-noirs\ntitle') };
  expect(await told(ASTRO, kept, { 'src/content/blog/noirs.fr.md': old })).toEqual([]);
});

test('Astro: a page that calls another by a name that it has no more is told, though the same change touches it', async () => {
  const old = 'src/content/blog/thes-noirs.fr.md';
  const venir = 'src/content/pages/venir.fr.md';
  const edited = { [venir]: ASTRO[venir].replace('et [rien]', 'ou [rien]'), [old]: undefined };
  expect(await told(ASTRO, edited)).toEqual([
    expect.stringMatching(/^src\/content\/pages\/venir\.fr\.md:5 warning Vous supprimez « Les thés noirs »/),
  ]);
  const moved = { ...edited, 'src/content/blog/noirs.fr.md': ASTRO[old] };
  expect(await told(ASTRO, moved, { 'src/content/blog/noirs.fr.md': old })).toEqual([
    expect.stringMatching(/^src\/content\/pages\/venir\.fr\.md:5 warning Vous changez l’adresse de « Les thés noirs »/),
  ]);
  // Who mends the link is told nothing.
  const mended = { ...edited, [venir]: ASTRO[venir].replace('[les thés noirs](/thes-noirs/)', 'les thés noirs') };
  expect(await told(ASTRO, mended)).toEqual([]);
});

const STARLIGHT = {
  'astro.config.mjs':
    "import starlight from '@astrojs/starlight';\nimport menu from './menu.json';\nexport default { integrations: [starlight({ title: 'Thés', sidebar: menu.main })] };\n",
  'menu.json': '{ "main": [{ "label": "Les thés", "items": ["noirs", { "slug": "verts" }] }] }\n',
  'src/pages/api/heure.ts': 'export const GET = () => new Response("");\n',
  'src/content/docs/index.mdx': `---\ntitle: Accueil\nhero:\n  actions:\n    - text: Noirs\n      link: /noirs/\n---\n\n<Tabs>\n\t<TabItem label="Un">\n\t\t\`\`\`sh\n\t\tthe\n\t\t\`\`\`\n\t\t_[Voir les noirs](/noirs)_\n\t</TabItem>\n</Tabs>\n`,
  'src/content/docs/noirs.md': page('Les thés noirs', 'Du thé.'),
  'src/content/docs/verts.md': page('Les thés verts', 'Du thé.'),
};

test('Starlight: a page that goes, in links, in links of its front matter, in its sidebar', async () => {
  expect(await told(STARLIGHT, { 'src/content/docs/noirs.md': undefined })).toMatchInlineSnapshot(`
    [
      "menu.json:1 error Vous supprimez « Les thés noirs » : le menu du site y mène encore (noirs). Retirez cette entrée, ou menez vers une autre page.",
      "src/content/docs/index.mdx:6 error Vous supprimez « Les thés noirs » : ce lien y mène encore (/noirs/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
      "src/content/docs/index.mdx:14 error Vous supprimez « Les thés noirs » : ce lien y mène encore (/noirs), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
    ]
  `);
  const inline = {
    ...STARLIGHT,
    'astro.config.mjs':
      "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Thés', sidebar: [{ label: 'Tous', items: ['noirs', { slug: 'verts' }] }] })] };\n",
  };
  const renamed = {
    'src/content/docs/verts.md': undefined,
    'src/content/docs/verdure.md': STARLIGHT['src/content/docs/verts.md'],
  };
  const names = { 'src/content/docs/verdure.md': 'src/content/docs/verts.md' };
  expect(await told(inline, renamed, names)).toMatchInlineSnapshot(`
    [
      "astro.config.mjs:2 error Vous changez l’adresse de « Les thés verts » : le menu du site mène encore à l’ancienne, « verts ».",
    ]
  `);
  expect(await told(inline, { 'src/content/docs/verts.md': `${page('Verts', 'Autre.')}` })).toEqual([]);
});

test('Starlight: where pages have a parameter, it is said that code may make the address', async () => {
  const open = { ...STARLIGHT, 'src/pages/[...tout].astro': '<p>x</p>\n' };
  expect(await told(open, { 'src/content/docs/noirs.md': undefined })).toMatchInlineSnapshot(`
    [
      "menu.json:1 error Vous supprimez « Les thés noirs » : le menu du site y mène encore (noirs). Retirez cette entrée, ou menez vers une autre page.",
      "src/content/docs/index.mdx:6 warning Vous supprimez « Les thés noirs » : ce lien y mène encore (/noirs/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien. Relecture n’a pas pu lire tous les réglages de ce site : c’est à vérifier.",
      "src/content/docs/index.mdx:14 warning Vous supprimez « Les thés noirs » : ce lien y mène encore (/noirs), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien. Relecture n’a pas pu lire tous les réglages de ce site : c’est à vérifier.",
    ]
  `);
});

test('a menu that a theme reads in data', async () => {
  const site = {
    ...STARLIGHT,
    'menu.json': '{ "main": [] }\n',
    'src/config/menu.fr.json':
      '{\n  "main": [\n    { "name": "Noirs", "url": "/noirs/" },\n    { "name": "Ailleurs", "url": "/ailleurs/" }\n  ]\n}\n',
  };
  const found = await told(site, { 'src/content/docs/noirs.md': undefined });
  expect(found.filter((one) => one.includes('menu'))).toMatchInlineSnapshot(`
    [
      "src/config/menu.fr.json:3 error Vous supprimez « Les thés noirs » : ce lien y mène encore (/noirs/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
    ]
  `);
  expect(await told(site, { 'src/content/docs/verts.md': undefined })).toEqual([]);
});

const PELICAN = {
  'pelicanconf.py': "PATH = 'content'\nSTATIC_PATHS = ('doc/',)\n",
  'content/doc/statuts.pdf': '',
  'content/pages/qui.md':
    'Title: Qui\nSlug: qui\n\nNos [statuts](../doc/statuts.pdf), un [logiciel][l].\n\n[l]: logiciel-libre.html\n',
  'content/pages/logiciel.md': 'Title: Logiciel libre\nSlug: logiciel-libre\n\nTexte.\n',
  'content/agenda/un.md': 'Title: Un\n\nVoir [rien](../jamais.html).\n',
};

test('Pelican: relative links between pages that say their slug, and to files that are copied', async () => {
  const [qui, logiciel] = [PELICAN['content/pages/qui.md'], PELICAN['content/pages/logiciel.md']];
  const slug = { 'content/pages/logiciel.md': logiciel.replace('Slug: logiciel-libre', 'Slug: libre') };
  expect(await told(PELICAN, slug)).toMatchInlineSnapshot(`
    [
      "content/pages/qui.md:6 error Vous changez l’adresse de « Logiciel libre » : ce lien mène encore à l’ancienne, « logiciel-libre.html ». Écrivez « libre.html ».",
    ]
  `);
  const wrong = {
    'content/pages/qui.md': qui.replace('statuts.pdf', 'statut.pdf').replace('libre.html', 'libres.html'),
  };
  expect(await told(PELICAN, wrong)).toMatchInlineSnapshot(`
    [
      "content/pages/qui.md:4 error « ../doc/statut.pdf » ne mène à aucune page du site. Vouliez-vous écrire « ../doc/statuts.pdf » ?",
      "content/pages/qui.md:6 error « logiciel-libres.html » ne mène à aucune page du site. Vouliez-vous écrire « logiciel-libre.html » ?",
    ]
  `);
  // Where a page has the slug of its title, or a plug-in runs, nobody knows.
  const open = { ...PELICAN, 'content/pages/autre.md': 'Title: Autre\n\nTexte.\n' };
  expect(await told(open, { 'content/pages/qui.md': qui.replace('libre.html', 'libres.html') })).toEqual([]);
  expect(await told({ ...PELICAN, 'pelicanconf.py': "PATH = 'content'\nPAGE_URL = SOME + '{slug}'\n" }, slug)).toEqual(
    [],
  );
});

test('Docusaurus: a sidebar names documents by their ids, which their front matter may change', async () => {
  const page = (id: string) => `---\nid: ${id}\ntitle: Les noirs\n---\n\nTexte.\n`;
  const site = {
    'docusaurus.config.js':
      "export default { title: 'A', url: 'https://exemple.test', baseUrl: '/', presets: [['classic', { docs: { sidebarPath: './sidebars.js' }, blog: false }]] };\n",
    'sidebars.js':
      "const part = (a) => ({ type: 'html', value: a });\nconst all = { docs: [part('A'), 'thes/noirs', { type: 'category', label: 'B', items: ['thes/verts'] }] };\nexport default all;\n",
    'docs/thes/noirs.md': page('noirs'),
    'docs/thes/verts.md': '# Verts\n\nTexte.\n',
  };
  expect(await told(site, { 'docs/thes/noirs.md': page('thes-noirs') })).toMatchInlineSnapshot(`
    [
      "sidebars.js:2 error Vous changez l’adresse de « Les noirs » : le menu du site mène encore à l’ancienne, « thes/noirs », ce qui arrête la construction de tout le site.",
    ]
  `);
  expect(
    await told(site, { 'docs/thes/verts.md': undefined, 'docs/thes/vert.md': site['docs/thes/verts.md'] }),
  ).toMatchInlineSnapshot(`
    [
      "sidebars.js:2 error Vous supprimez « docs/thes/verts.md » : le menu du site y mène encore (thes/verts), ce qui arrête la construction de tout le site. Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
});

test('Docusaurus: a document that the bar names goes with its folder: the site is not built, whatever plug-in runs', async () => {
  const site = {
    'docusaurus.config.js':
      "export default { title: 'A', url: 'https://exemple.test', baseUrl: '/', plugins: ['un-greffon'], presets: [['classic', { docs: {}, blog: false }]],\nthemeConfig: { navbar: { items: [{ type: 'doc', docId: 'thes/verts' }] } } };\n",
    'docs/thes/verts.md': '# Verts\n\nTexte.\n',
    'docs/accueil.md': '# Accueil\n\nTexte.\n',
  };
  expect(await told(site, { 'docs/thes/verts.md': undefined })).toEqual([
    expect.stringMatching(/^docusaurus\.config\.js:2 error Vous supprimez .* la construction de tout le site\./),
  ]);
});

test('Eleventy: a permalink that names the file of a folder is written as the folder', async () => {
  const permalink = (folder: string) => `{ "permalink": "${folder}/{{ page.fileSlug }}/index.html" }\n`;
  const site = {
    '.eleventy.js': 'module.exports = () => ({ dir: { input: "src" } });\n',
    'src/thes/thes.json': permalink(''),
    'src/thes/noir.md': '---\ntitle: Noir\n---\n\nVoir [le vert](/vert/).\n',
    'src/thes/vert.md': '---\ntitle: Vert\n---\n\nTexte.\n',
  };
  expect(await told(site, { 'src/thes/thes.json': permalink('/thes') })).toEqual([
    expect.stringContaining(
      'src/thes/noir.md:5 warning Vous changez l’adresse de « Vert » : ce lien mène encore à l’ancienne, « /vert/ ». Écrivez « /thes/vert/ ».',
    ),
  ]);
});

test('Hugo: a menu of one language leads to a page that takes another slug, where a module may make pages', async () => {
  const site = {
    'config/_default/hugo.yaml':
      'baseURL: https://exemple.test\ntheme: loin\ndefaultContentLanguage: fr\ndefaultContentLanguageInSubdir: true\nlanguages:\n  fr: { weight: 1 }\n  en: { weight: 2 }\n',
    'config/_default/menus.fr.yaml': 'main:\n  - name: Nous\n    url: /fr/nous/\n  - name: Blog\n    url: /fr/blog/\n',
    'content/apropos/index.fr.md': '---\ntitle: Nous\nslug: nous\n---\n\nTexte.\n',
    'content/autre.fr.md': '---\ntitle: Autre\n---\n\nTexte.\n',
  };
  const change = { 'content/apropos/index.fr.md': '---\ntitle: Nous\nslug: a-propos\n---\n\nTexte.\n' };
  expect(await told(site, change)).toMatchInlineSnapshot(`
    [
      "config/_default/menus.fr.yaml:3 warning Vous changez l’adresse de « Nous » : le menu du site mène encore à l’ancienne, « /fr/nous/ ».",
    ]
  `);
  expect(await told(site, { 'content/autre.fr.md': '---\ntitle: Autre\nslug: x\n---\n\nTexte.\n' })).toEqual([]);
});
