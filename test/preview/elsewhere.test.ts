import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import type { Difference } from '../../src/review/change/difference.ts';
import { reviewChange } from '../../src/review/change/review-change.ts';
import { MemoryTree } from '../memory-tree.ts';
import { readAloud } from './world.ts';

const page = (title: string, text = 'Bonjour.', more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;
type Files = Readonly<Record<string, string | undefined>>;
const treeOf = (files: Files) =>
  new MemoryTree(new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined)));

const SITE = {
  'hugo.toml': 'languageCode = "fr"\n',
  'relecture.yml':
    'relations: [{ files: "content/defis/*.md", field: theme, target: content/themes, by: fields.title, label: Thèmes }]\n',
  'content/themes/sante.md': page('Santé'),
  'content/themes/ecole.md': page('École'),
  'content/defis/un.md': page('Premier défi', 'Bonjour.', 'theme: Santé\n'),
  'content/defis/deux.md': page('Deuxième défi', 'Bonjour.', 'theme: Santé\n'),
  'content/lire.md': page('À lire', 'Voir [les dons](/dons/).'),
  'content/dons.md': page('Les dons', 'Un long texte qui reste le même partout, pour que l’on suive la page.'),
};

/** The files of a preview of a change, read aloud by path. */
async function preview(after: Files, files: Difference['files'], before: Files = SITE) {
  const [head, base] = [treeOf(after), treeOf(before)];
  const world = { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const change = { head, base: { tree: base }, files, lines: new Map() };
  const request = { paths: [], only: ['link-internal', 'link-anchor', 'front-matter-relation'], skip: [] };
  const compared = await reviewChange(change, world, request, { onlyNew: true });
  const { renamed, broken, files: touched = [] } = compared;
  const options = { locale: fr, layout: 'folder', renamed, broken, touched } as const;
  const rendered = renderPreview(compared.review, compared.base, options);
  return new Map(rendered.map(({ path, html }) => [path, { html, read: readAloud(html) }]));
}

const without = (path: keyof typeof SITE): Record<string, string> => {
  const { [path]: _, ...rest } = SITE;
  return rest;
};
const removed = (path: string) => ({ path, previousPath: null, status: 'removed' as const });

describe('what a change breaks in pages that it does not touch', () => {
  test('a theme that is deleted: the pages that name it, in the tone of an error', async () => {
    const files = await preview(without('content/themes/sante.md'), [removed('content/themes/sante.md')]);
    const { html = '', read = '' } = files.get('index.html') ?? {};
    expect(html).toContain('class="verdict error"');
    expect(read).toContain('Page à supprimer\u00a0: 2 autres pages ne tiendront plus');
    expect(read).toMatch(/À revoir aussi\u00a0: «\sDeuxième défi\s», «\sPremier défi\s»\./);
    for (const title of ['Premier défi', 'Deuxième défi']) expect(html.split('id="elsewhere"')[1]).toContain(title);
  });

  test('a page that moves: the link that is left behind', async () => {
    const { 'content/dons.md': text, ...rest } = SITE;
    const move = { path: 'content/aides.md', previousPath: 'content/dons.md', status: 'renamed' as const };
    const files = await preview({ ...rest, 'content/aides.md': text }, [move]);
    const { html = '', read = '' } = files.get('index.html') ?? {};
    expect(html).toContain('class="verdict error"');
    expect(read).toContain('Une autre page ne tiendra plus');
    expect(html.split('id="elsewhere"')[1]).toContain('À lire');
  });

  test('of several changes, each answers for its own, and the index begins with it', async () => {
    const { 'content/themes/sante.md': _, ...rest } = SITE;
    const after = { ...rest, 'content/themes/ecole.md': page('École', 'Bonsoir.') };
    const edit = { path: 'content/themes/ecole.md', previousPath: null, status: 'modified' as const };
    const files = await preview(after, [edit, removed('content/themes/sante.md')]);
    const { read = '' } = files.get('index.html') ?? {};
    expect(read).toContain('Une page à corriger avant de publier');
    expect(read.indexOf('Santé')).toBeLessThan(read.indexOf('École'));
    expect(files.get('content-themes-ecole.html')?.html).not.toContain('id="elsewhere"');
    expect(files.get('content-themes-sante.html')?.html).toContain('id="elsewhere"');
  });

  test('a page that the contribution touches and that another of its pages breaks: it is told on both', async () => {
    const { 'content/dons.md': _, ...rest } = SITE;
    const after = { ...rest, 'content/lire.md': page('À lire', 'Lisez [les dons](/dons/).') };
    const edit = { path: 'content/lire.md', previousPath: null, status: 'modified' as const };
    const files = await preview(after, [edit, removed('content/dons.md')]);
    expect(files.get('content-lire.html')?.read).toContain('Un point à corriger avant de publier');
    expect(files.get('content-lire.html')?.html).not.toContain('id="elsewhere"');
    expect(files.get('content-dons.html')?.read).toContain('Page à supprimer\u00a0: une autre page ne tiendra plus');
    expect(files.get('content-dons.html')?.html.split('id="elsewhere"')[1]).toContain('À lire');
  });

  const JEKYLL = {
    '_config.yml': 'title: Site\n',
    '_plugins/pages.rb': 'module Pages\nend\n',
    'contact.md': page('Contact', 'Bonjour.', 'permalink: /contact/\n'),
    'lire.md': page('À lire', 'Voir [le contact](/contact/) et [le reste](/reste/).'),
  };

  test('an address that is left, where code may make pages: the links that led there are to be verified', async () => {
    const after = { ...JEKYLL, 'contact.md': page('Contact', 'Bonjour.', 'permalink: /nous-contacter/\n') };
    const edit = { path: 'contact.md', previousPath: null, status: 'modified' as const };
    const { html = '', read = '' } = (await preview(after, [edit], JEKYLL)).get('index.html') ?? {};
    expect(html).toContain('class="verdict warning"');
    const [, said = ''] = /Ailleurs dans le site([\s\S]*?)Ce qui change/.exec(read) ?? [];
    expect(said.replace(/[\u00a0\u202f]/g, ' ').trim()).toMatchInlineSnapshot(`
      "Une autre page est à vérifier
      À lire
      lire.md
      Vous changez l’adresse de « Contact » : ce lien mène encore à l’ancienne, « /contact/ »."
    `);
    const { read: gone = '' } =
      (await preview({ ...JEKYLL, 'contact.md': undefined }, [removed('contact.md')], JEKYLL)).get('index.html') ?? {};
    expect(gone).toContain('Page à supprimer\u00a0: une autre page est à vérifier');
  });

  test('a page that goes, of a site that does not tell where its pages are', async () => {
    const code = { '.eleventy.js': 'module.exports = (config) => config.addPlugin(require("./pages"));\n' };
    const site = { ...code, 'a.md': page('Un'), 'b.md': page('Deux', 'Bonjour.', 'permalink: "/{{ jour }}/"\n') };
    const { read = '' } =
      (await preview({ ...site, 'b.md': undefined }, [removed('b.md')], site)).get('index.html') ?? {};
    expect(read).toContain('Relecture ne sait pas à quelle adresse elle se trouve');
  });

  test('a contribution that changes no page names what it changes', async () => {
    const file = { path: 'assets/menu.css', previousPath: null, status: 'added' as const };
    const { read = '' } = (await preview({ ...SITE, 'assets/menu.css': 'a{}' }, [file])).get('index.html') ?? {};
    expect(read.replace(/[\u00a0\u202f]/g, ' ')).toMatchInlineSnapshot(`
      "Pages relues
      Ce fichier donne leur forme aux pages : l’aperçu ne le montre pas.
      assets/menu.css"
    `);
  });

  test('a heading that is renamed: the links that lead to that part of the page', async () => {
    const site = {
      'hugo.toml': 'languageCode = "fr"\n',
      'content/guide.md': page('Guide', 'Bonjour.\n\n## Les horaires\n\nLe matin.'),
      'content/lire.md': page('À lire', 'Voir [les horaires](/guide/#les-horaires).'),
    };
    const after = { ...site, 'content/guide.md': site['content/guide.md'].replace('Les horaires', 'Quand venir') };
    const edit = { path: 'content/guide.md', previousPath: null, status: 'modified' as const };
    const { read = '' } = (await preview(after, [edit], site)).get('index.html') ?? {};
    const [, said = ''] = /Ailleurs dans le site([\s\S]*?)Ce qui change/.exec(read) ?? [];
    expect(said.replace(/[\u00a0\u202f]/g, ' ').trim()).toMatchInlineSnapshot(`
      "Une autre page est à vérifier
      À lire
      content/lire.md
      Vous renommez la partie « les-horaires » de la page visée en « quand-venir » : ce lien porte encore l’ancien nom."
    `);
  });

  test('a link of which something is said is not good in the list, nor one to a part that nobody saw', async () => {
    const site = {
      'hugo.toml': 'languageCode = "fr"\n',
      'static/carte.html': '<p>Carte</p>',
      'content/guide.md': page(
        'Guide',
        'Voir [les horaires](#les-horaires), [la route](#la-route) et [la carte](/carte.html#ici).\n\n## Les horaires\n\nLe matin.\n\n## La route\n\nÀ droite.',
      ),
    };
    const after = {
      ...site,
      'content/guide.md': site['content/guide.md'].replace('## Les horaires', '## Quand venir'),
    };
    const edit = { path: 'content/guide.md', previousPath: null, status: 'modified' as const };
    const { read = '' } = (await preview(after, [edit], site)).get('index.html') ?? {};
    const list = read.slice(read.lastIndexOf('Les liens')).replace(/[\u00a0\u202f]/g, ' ');
    expect(list).toMatchInlineSnapshot(`
      "Les liens 3 liens
      ! À regarder
      « les horaires »
      #les-horaires
      Vous renommez la partie « les-horaires » de cette page en « quand-venir » : ce lien porte encore l’ancien nom.
      ✓ Bon
      « la route »
      #la-route
      ? Page trouvée
      « la carte »
      /carte.html#ici
      La page est là ; que la partie « ici » y soit n’a pas été vérifié."
    `);
  });

  test('a passage that goes to another page is told on both', async () => {
    const { 'content/dons.md': text, ...rest } = SITE;
    const moved = 'Un long texte qui reste le même partout, pour que l’on suive la page.';
    const after = {
      ...rest,
      'content/dons.md': text.replace(moved, 'Voir plus loin.'),
      'content/suite.md': page('La suite', moved),
    };
    const files = await preview(after, [
      { path: 'content/dons.md', previousPath: null, status: 'modified' },
      { path: 'content/suite.md', previousPath: null, status: 'added' },
    ]);
    expect(files.get('content-dons.html')?.read).toMatch(/Un passage retiré d’ici se retrouve dans «\sLa suite\s»\./);
    expect(files.get('content-suite.html')?.read).toMatch(/Un passage vient de «\sLes dons\s», d’où/);
  });

  test('nothing: a page that nobody names leaves without a word', async () => {
    const { read = '', html = '' } =
      (await preview(without('content/themes/ecole.md'), [removed('content/themes/ecole.md')])).get('index.html') ?? {};
    expect(read).toContain('Page à supprimer');
    expect(html).not.toContain('id="elsewhere"');
  });
});

describe('an image that goes', () => {
  const site: Files = {
    'hugo.toml': 'languageCode = "fr"\n',
    'static/img/a/photo.jpg': 'x',
    'static/img/b/photo.jpg': 'x',
    'content/champ.md': page('Champ', 'Bonjour.', "images: ['img/a/photo.jpg']\n"),
    'content/balise.md': page('Balise', '{{<picture res="img/a/photo.jpg">}}'),
    'content/image.md': page('Image', '![Une photo](/img/a/photo.jpg)'),
    'content/autre.md': page('Autre', '{{<picture res="img/b/photo.jpg">}}'),
    'content/code.md': page('Code', 'Écrivez `img/a/photo.jpg`.'),
  };
  const { 'static/img/a/photo.jpg': _, ...after } = site;

  test('is told of the pages that name it, in a field, a shortcode or an image', async () => {
    const files = await preview(after, [removed('static/img/a/photo.jpg')], site);
    const { read = '' } = files.get('index.html') ?? {};
    for (const title of ['Champ', 'Balise', 'Image']) expect(read).toContain(title);
    expect(read).not.toMatch(/Autre\n|Code\n/);
    expect(read.match(/cette page montre encore cette image/g)).toHaveLength(3);
    expect(read).toContain('Vous supprimez «\u202fphoto.jpg\u202f»');
  });
});
