import { expect, test } from 'vitest';
import { attributesIn, directiveImagesIn } from '../../../src/review/change/references.ts';
import { told } from './told.ts';

const ALL = ['link', 'front-matter'];

test('a field that named a file of the site, and names none now', async () => {
  const path = 'content/venir.md';
  const page = (fields: string) => `---\ntitle: Venir\n${fields}\n---\n\nTexte.\n`;
  const site = {
    'hugo.toml': 'baseURL = "https://exemple.test"\n',
    'static/images/un.jpg': '',
    'static/images/deux.jpg': '',
    [path]: page("images: ['images/un.jpg']\nhero:\n  image:\n    dark: ../static/images/un.jpg"),
  };
  const change = async (fields: string) => told(site, { [path]: page(fields) }, {}, ALL);
  expect(
    await change("images: ['images/neuf.jpg']\nhero:\n  image:\n    dark: ../static/images/noir.jpg"),
  ).toMatchInlineSnapshot(`
    [
      "content/venir.md:3 error Le fichier « images/neuf.jpg » n’existe pas dans le site : ajoutez-le, ou corrigez son nom.",
      "content/venir.md:6 error Le fichier « ../static/images/noir.jpg » n’existe pas dans le site : ajoutez-le, ou corrigez son nom.",
    ]
  `);
  // Another that is there, one that comes beside it, an address of another site.
  expect(await change("images: ['images/deux.jpg']")).toEqual([]);
  expect(await change("images: ['images/un.jpg', 'images/neuf.jpg']")).toEqual([]);
  expect(await change("images: ['https://ailleurs.test/neuf.jpg']")).toEqual([]);
});

test('nothing is told of a field that named no file that is known', async () => {
  const path = 'content/venir.md';
  const site = { 'hugo.toml': 'title = "A"\n', [path]: '---\nimage: neant.jpg\n---\n\nTexte.\n' };
  expect(await told(site, { [path]: '---\nimage: autre.jpg\n---\n\nTexte.\n' }, {}, ALL)).toEqual([]);
});

test('an image beside a page of which code makes the address', async () => {
  const path = 'src/content/blog/a.md';
  const site = {
    'astro.config.mjs': 'export default { site: process.env.SITE };\n',
    'src/pages/[...slug].astro': '---\nexport const getStaticPaths = paths;\n---\n',
    [path]: '# A\n\n![Un plan](plan.svg)\n',
    'src/content/blog/plan.svg': '',
    'src/content/blog/autre.svg': '',
  };
  const change = async (now: string) => told(site, { [path]: site[path]?.replace('plan.svg', now) });
  expect(await change('plans.svg')).toEqual([expect.stringContaining('plans.svg » n’est aucun fichier du site')]);
  const served = { ...site, 'vercel.json': '{ "redirects": [{ "source": "/(.*)", "destination": "/x" }] }' };
  const text = site[path]?.replace('plan.svg', 'plans.svg');
  expect(await told(served, { [path]: text })).toHaveLength(1);
  expect(await change('autre.svg')).toEqual([]);
  expect(await change('https://ailleurs.test/plans.svg')).toEqual([]);
});

test('an image that a directive of MyST shows', async () => {
  const site = {
    'myst.yml': 'version: 1\nproject: { title: Livre }\n',
    'a.md': '# A\n\n```{image} img/un.png\n:alt: Un\n```\n\n:::{figure} img/un.png\nLégende.\n:::\n',
    'img/un.png': '',
    'img/deux.png': '',
  };
  const change = async (old: string, now: string) => told(site, { 'a.md': site['a.md'].replace(old, now) });
  expect(await change('{image} img/un.png', '{image} img/neuf.png')).toEqual([]);
  expect(await told(site, { 'a.md': site['a.md'].replaceAll('img/un.png', 'img/neuf.png') })).toMatchInlineSnapshot(`
    [
      "a.md:3 error « img/neuf.png » n’est aucun fichier du site : l’image ne s’affichera pas. Corrigez l’adresse, ou retirez l’image.",
      "a.md:7 error « img/neuf.png » n’est aucun fichier du site : l’image ne s’affichera pas. Corrigez l’adresse, ou retirez l’image.",
    ]
  `);
  expect(await told(site, { 'a.md': site['a.md'].replaceAll('img/un.png', 'img/deux.png') })).toEqual([]);
});

test('a link that a component makes', async () => {
  const page = (to: string) =>
    `# Accueil\n\n<Cartes>\n  <Carte\n    to="${to}"\n    titre="Aller">\n    Texte.\n  </Carte>\n</Cartes>\n`;
  const site = {
    'docusaurus.config.js':
      "export default { title: 'A', url: 'https://exemple.test', baseUrl: '/', presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]] };\n",
    'docs/intro.mdx': page('/guide/venir'),
    'docs/guide/venir.md': '# Venir\n\nTexte.\n',
    'docs/guide/partir.md': '# Partir\n\nTexte.\n',
  };
  expect(await told(site, { 'docs/intro.mdx': page('/guide/absent') })).toMatchInlineSnapshot(`
    [
      "docs/intro.mdx:5 error « /guide/absent » ne mène à aucune page ni aucun fichier du site : la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.",
    ]
  `);
  expect(await told(site, { 'docs/intro.mdx': page('/guide/partir') })).toEqual([]);
  expect(await told(site, { 'docs/intro.mdx': page('https://ailleurs.test/') })).toEqual([]);
});

test('where code makes addresses, what ends as a file does may be there', async () => {
  const page = (href: string) =>
    `---\ntitle: A\n---\n\n<Cards>\n    <Card title="Docker" href="${href}" icon={<Icon color="#fff" />} />\n</Cards>\n`;
  const site = {
    'package.json': '{ "dependencies": { "next": "15", "fumadocs-core": "14", "fumadocs-mdx": "10" } }',
    'next.config.mjs': 'export default withMDX(config());\n',
    'content/docs/index.mdx': page('docs/installation/docker'),
    'content/docs/installation/docker.fr.mdx': page('docs'),
    'content/docs/installation/seul.mdx': page('docs'),
  };
  const path = 'content/docs/index.mdx';
  expect(await told(site, { [path]: page('docs/install/docker') })).toMatchInlineSnapshot(`
    [
      "content/docs/index.mdx:6 warning « docs/install/docker » ne semble mener à aucune page ni aucun fichier du site. C’est à vérifier : rien ne dit à quelle adresse le site montre le texte qui contient le lien.",
    ]
  `);
  expect(await told(site, { [path]: page('docs/installation/seul') })).toEqual([]);
});

test('what is written in code, or put together, leads nowhere', () => {
  expect(
    attributesIn('```jsx\n<Card href="/a" />\n```\n`<Card href="/b" />`\n<Card href={x} />\n<a href="/c">c</a>\n'),
  ).toEqual([]);
  expect(attributesIn('<Card title="a > b" href="/a" /> <B to=\'/b\'>')).toEqual([
    { slot: '<Card href>', value: '/a', start: 26 },
    { slot: '<B to>', value: '/b', start: 40 },
  ]);
  expect(directiveImagesIn('- ```{image} a.png\n:::{note} b.png\n')).toEqual([
    { slot: 'image', value: 'a.png', start: 13 },
  ]);
});

test('a site served below a path, whose templates put it before addresses: a new address that no page has', async () => {
  const path = 'src/content/pages/accueil.md';
  const page = (href: string) => `---\ntitle: Accueil\nctas:\n  - label: Écrire\n    href: ${href}\n---\n\nTexte.\n`;
  const site = {
    'astro.config.mjs': 'export default { site: "https://exemple.test", base: "/projet" };\n',
    'src/pages/[slug].astro':
      '---\nexport async function getStaticPaths() {\n  const pages = await getCollection("pages");\n  return pages.map((page) => ({ params: { slug: page.slug } }));\n}\n---\n<p>x</p>\n',
    'src/content/pages/contact.md': '---\ntitle: Contact\n---\n\nTexte.\n',
    'src/content/pages/tarifs.md': '---\ntitle: Tarifs\n---\n\nTexte.\n',
    [path]: page('/contact'),
  };
  const change = async (href: string, more = {}) => told({ ...site, ...more }, { [path]: page(href) });
  expect(await change('/rencontres')).toMatchInlineSnapshot(`
    [
      "src/content/pages/accueil.md:5 warning « /rencontres » ne semble mener à aucune page ni aucun fichier du site. C’est à vérifier : un autre site du même serveur peut répondre à cette adresse.",
    ]
  `);
  expect(await change('/tarifs')).toEqual([]);
  expect(await change('/projet/tarifs')).toEqual([]);
  // An integration may make pages: what looks like one that is there is said, no more.
  const config =
    'import x from "x";\nexport default { site: "https://exemple.test", base: "/projet", integrations: [x()] };\n';
  expect(await change('/contacts', { 'astro.config.mjs': config })).toMatchInlineSnapshot(`
    [
      "src/content/pages/accueil.md:5 info « /contacts » ne semble mener à aucune page du site. Vouliez-vous écrire « /contact » ? C’est à vérifier : des greffons du site peuvent fabriquer cette page (x).",
    ]
  `);
  expect(await change('/rencontres', { 'astro.config.mjs': config })).toEqual([]);
  // Where no address is written like that, it may be of another site.
  expect(await told({ ...site, [path]: page('/projet/contact') }, { [path]: page('/rencontres') })).toEqual([]);
});
