import { expect, test } from 'vitest';
import { told } from './told.ts';

const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const JEKYLL = {
  '_config.yml': 'title: Site\n',
  'index.md': page('Accueil', 'Bonjour.'),
  'thes.md': page('Les thés', '{% include cote.html %}\n\n<h2 id="noir">Le noir</h2>\n\n## Le vert\n\nDu thé.'),
  'autre.md': page('Autre', 'Rien.'),
  '_includes/cote.html': '<ul>\n<li><a href="#noir">Noir</a></li>\n<li><a href="#jamais">Jamais</a></li>\n</ul>\n',
  '_includes/menu.html':
    '<a href="{{ site.baseurl }}/thes.html#le-vert">Vert</a>\n<a href="{{ \'/thes.html\' | relative_url }}">Thés</a>\n<a href="/autre.html">Autre</a>\n<a href="/jamais.html">Jamais</a>\n',
};

test('what pages include led to a page that moves, or that goes', async () => {
  const moved = { 'thes.md': undefined, 'infusions.md': JEKYLL['thes.md'] };
  expect(await told(JEKYLL, moved, { 'infusions.md': 'thes.md' })).toMatchInlineSnapshot(`
    [
      "_includes/menu.html:1 error Vous changez l’adresse de « Les thés » : ce lien mène encore à l’ancienne, « /thes.html#le-vert ». Écrivez « /infusions.html#le-vert ».",
      "_includes/menu.html:2 error Vous changez l’adresse de « Les thés » : ce lien mène encore à l’ancienne, « /thes.html ». Écrivez « /infusions.html ».",
    ]
  `);
  expect(await told(JEKYLL, { 'autre.md': undefined })).toMatchInlineSnapshot(`
    [
      "_includes/menu.html:3 error Vous supprimez « Autre » : ce lien y mène encore (/autre.html), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
    ]
  `);
});

test('or to a part of one that is called otherwise, on whichever page includes it', async () => {
  const thes = JEKYLL['thes.md'].replace('id="noir"', 'id="noirs"').replace('## Le vert', '## Le thé vert');
  expect(await told(JEKYLL, { 'thes.md': thes })).toMatchInlineSnapshot(`
    [
      "_includes/cote.html:2 warning La partie « noir » de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.",
      "_includes/menu.html:1 warning La partie « le-vert » de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.",
    ]
  `);
  expect(await told(JEKYLL, { 'thes.md': JEKYLL['thes.md'].replace('Du thé.', 'Du bon thé.') })).toEqual([]);
});

test('the table of contents of a book, the navigation of Mintlify', async () => {
  const book = {
    'docs/SUMMARY.md': '# Sommaire\n\n* [Débuter](guide/debut.md)\n* [Venir](guide/debut.md#la-route)\n',
    'docs/README.md': '# Accueil\n\nBonjour.\n',
    'docs/guide/debut.md': '# Débuter\n\n## La route\n\nÀ droite.\n',
    'docs/LANGS.md': undefined,
    '.gitbook.yaml': 'root: ./docs\n',
  };
  const debut = book['docs/guide/debut.md'].replace('La route', 'Venir à pied');
  expect(await told(book, { 'docs/guide/debut.md': debut })).toMatchInlineSnapshot(`
    [
      "docs/SUMMARY.md:4 warning Vous renommez la partie « la-route » de la page visée en « venir-a-pied » : ce lien porte encore l’ancien nom.",
    ]
  `);
  const mintlify = {
    'docs.json':
      '{\n  "navigation": { "groups": [{ "group": "A", "pages": ["index", "guides/glossaire", "GET /api"] }] }\n}\n',
    'index.mdx': page('Accueil', 'Bonjour.'),
    'guides/glossaire.mdx': page('Glossaire', 'Un mot.'),
    'guides/autre.mdx': page('Autre', 'Un mot.'),
  };
  expect(await told(mintlify, { 'guides/glossaire.mdx': undefined })).toMatchInlineSnapshot(`
    [
      "docs.json:2 warning Vous supprimez « Glossaire » : le menu du site y mène encore (guides/glossaire). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
});

test('the menu of the settings, where a page takes another address and stays where it is', async () => {
  const hugo = {
    'hugo.toml': 'languageCode = "fr"\n[menu]\n[[menu.main]]\nname = "Programme"\nurl = "/programme"\n',
    'content/program.md': '---\ntitle: Le programme\nurl: /programme/\n---\n\nBonjour.\n',
    'content/autre.md': page('Autre', 'Rien.'),
  };
  const program = hugo['content/program.md'].replace('/programme/', '/le-programme/');
  expect(await told(hugo, { 'content/program.md': program })).toMatchInlineSnapshot(`
    [
      "hugo.toml:5 warning Vous changez l’adresse de « Le programme » : le menu du site mène encore à l’ancienne, « /programme ».",
    ]
  `);
});
