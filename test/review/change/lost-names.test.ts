import { expect, test } from 'vitest';
import { told } from './told.ts';

const BOOK = {
  'myst.yml': 'version: 1\nproject:\n  title: Le cours\n',
  'blocs.md':
    '# Les blocs\n\n:::{figure} plan.png\n:label: fig-plan\nUn plan.\n:::\n\nVoir @fig-plan et [ici](#fig-plan).\n',
  'suite.md': '# La suite\n\nComme en [@fig-plan], {numref}`le plan <fig-plan>` ; `@fig-plan` et a@fig-plan.fr non.\n',
  'plan.png': 'x',
};

test('a name of MyST that a change takes away: whoever calls it, as a link or not, on the page and on others', async () => {
  const blocs = BOOK['blocs.md'].replace(':label: fig-plan', ':label: fig-carte');
  expect(await told(BOOK, { 'blocs.md': blocs })).toEqual([
    expect.stringContaining('blocs.md:8 warning Vous renommez la partie « fig-plan » de cette page en « fig-carte »'),
    expect.stringContaining('blocs.md:8 warning Vous renommez la partie « fig-plan » de cette page en « fig-carte »'),
    expect.stringContaining(
      'suite.md:3 warning Vous renommez la partie « fig-plan » de la page visée en « fig-carte »',
    ),
    expect.stringContaining(
      'suite.md:3 warning Vous renommez la partie « fig-plan » de la page visée en « fig-carte »',
    ),
  ]);
  // It goes to another page of the book: all is well.
  const moved = { 'blocs.md': '# Les blocs\n', 'suite.md': `${BOOK['suite.md']}\n(fig-plan)=\n## Le plan\n` };
  expect(await told(BOOK, moved)).toEqual([]);
});

test('a document of MyST that a link calls without its ending', async () => {
  const book = {
    '_config.yml': 'title: Le cours\n',
    '_toc.yml': 'format: jb-book\nroot: accueil\nchapters:\n  - file: linux\n',
    'accueil.md': '# Accueil\n\n[Linux](linux) et [un mot](glossaire).\n',
    'linux.md': '# Linux\n\nUn texte assez long pour que l’on suive la page.\n',
  };
  const renamed = { 'wsl.md': book['linux.md'], 'linux.md': undefined };
  expect(await told(book, renamed, { 'wsl.md': 'linux.md' }, ['link-internal'])).toEqual([
    expect.stringContaining(
      'accueil.md:3 warning Vous changez l’adresse de « linux.md » : ce lien mène encore à l’ancienne',
    ),
  ]);
});

const SITE = {
  'src/api/index.erb': '<h2 id="dates">Les dates</h2>\n<h2 id="lieux">Les lieux</h2>\n',
  'src/guide.md': '# Le guide\n\n[Les dates](/api/#dates) et [les lieux](/api/#lieux).\n',
  'src/autre.md': '# Autre\n\n[Un lieu](/api/#lieux), [rien](/api/#nulle-part) et `[x](/api/#lieux)`.\n',
};

test('an id of a template: a link names one that is not there, in the place of one that is; or it goes', async () => {
  const guide = SITE['src/guide.md'].replace('#dates', '#date');
  expect(await told(SITE, { 'src/guide.md': guide }, {}, ['link-anchor'])).toEqual([
    'src/guide.md:3 warning Le modèle qui fait la page visée (src/api/index.erb) n’a pas de partie nommée « date » : le lecteur arrivera en haut de la page.',
  ]);
  const erb = SITE['src/api/index.erb'].replace('"lieux"', '"endroits"');
  expect(await told(SITE, { 'src/api/index.erb': erb }, {}, ['link-anchor'])).toEqual([
    expect.stringContaining('src/autre.md:3 warning'),
    expect.stringContaining('src/guide.md:3 warning'),
  ]);
  const both = SITE['src/guide.md'].replace('#dates', '#lieux');
  expect(await told(SITE, { 'src/guide.md': both }, {}, ['link-anchor'])).toEqual([]);
});

test('what a page shows is called by what it is', async () => {
  const site = {
    'hugo.toml': 'languageCode = "fr"\n',
    'content/page.md':
      '---\ntitle: La page\n---\n\n{{< lire src="film.mp4" >}} {{< lire src="/doc/plan.pdf" >}}\n\n<video src="/film.mp4"></video> ![](/son.mp3)\n',
    'static/logo.png': 'x',
    'static/film.mp4': 'x',
    'static/son.mp3': 'x',
    'static/doc/plan.pdf': 'x',
  };
  const gone = { 'static/film.mp4': undefined, 'static/son.mp3': undefined, 'static/doc/plan.pdf': undefined };
  expect((await told(site, gone)).sort().map((line) => line.replace(/^.*: /, ''))).toEqual([
    'cette page donne encore ce document (/doc/plan.pdf), qui ne s’ouvrira plus. Choisissez-en un autre, ou retirez-le.',
    'cette page montre encore cette vidéo (/film.mp4), qui ne se lira plus. Choisissez-en une autre, ou retirez-la.',
    'cette page fait encore entendre ce son (/son.mp3), qui ne se lira plus. Choisissez-en un autre, ou retirez-le.',
  ]);
});

test('an image that goes from beside a page, though the same change touches the page', async () => {
  const site = {
    'hugo.toml': 'theme = "ailleurs"\n',
    'content/fiche/index.md': '---\ntitle: Fiche\n---\n\n![Un plan](img/plan.png)\n\n![Un autre](img/autre.png)\n',
    'content/fiche/img/plan.png': 'x',
    'content/fiche/img/autre.png': 'y',
    'content/suite/index.md': '---\ntitle: Suite\n---\n\n![Un plan](img/plan.png)\n',
    'content/suite/img/plan.png': 'z',
  };
  const edited = { 'content/fiche/index.md': `${site['content/fiche/index.md']}\nUn mot.\n` };
  const moved = { 'content/fiche/img/carte.png': 'x', 'content/fiche/img/plan.png': undefined };
  const names = { 'content/fiche/img/carte.png': 'content/fiche/img/plan.png' };
  expect(await told(site, { ...edited, ...moved }, names)).toEqual([
    'content/fiche/index.md:5 warning Vous déplacez « plan.png » : cette page donne encore l’ancienne adresse, « img/plan.png », et l’image ne s’affichera pas. Écrivez « img/carte.png ».',
  ]);
  const mended = { 'content/fiche/index.md': site['content/fiche/index.md'].replace('img/plan.png', 'img/carte.png') };
  expect(await told(site, { ...mended, ...moved }, names)).toEqual([]);
});

test('a template that goes: the pages that call it', async () => {
  const hugo = {
    'hugo.toml': 'languageCode = "fr"\n',
    'layouts/_default/single.html': '{{ .Content }}',
    'layouts/shortcodes/avis.html': '<p>{{ .Get 0 }}</p>',
    'content/a.md': '---\ntitle: A\n---\n\n{{< avis "un" >}}\n',
    'content/b.md': '---\ntitle: B\n---\n\nUn avis.\n',
  };
  expect(await told(hugo, { 'layouts/shortcodes/avis.html': undefined }, {}, [])).toEqual([
    expect.stringContaining('content/a.md:5 error Aucun code court (shortcode) du site ne s’appelle « avis »'),
  ]);
  const jekyll = {
    '_config.yml': 'lang: fr\n',
    '_layouts/default.html': '{{ content }}',
    '_includes/avis.html': '<p></p>',
    'a.md': '---\nlayout: default\n---\n\n{% include avis.html %}\n',
  };
  const renamed = { '_includes/avis.html': undefined, '_includes/avertir.html': '<p></p>' };
  expect(await told(jekyll, renamed, { '_includes/avertir.html': '_includes/avis.html' }, [])).toEqual([
    expect.stringContaining('a.md:5 error « avis.html », que la page inclut ici, n’est nulle part dans le site'),
  ]);
});

test('a page of Hugo that `ref` asks for, though the theme is elsewhere', async () => {
  const site = {
    'hugo.toml': 'title = "x"\ntheme = "ailleurs"\n',
    'content/fiches/asplenie.md': '---\ntitle: Asplénie\n---\nUn texte assez long pour que l’on suive la page.\n',
    'content/un.md':
      '---\ntitle: Un\n---\nVoir [la fiche]({{% relref "asplenie.md" %}}) et [elle]({{< ref "/fiches/asplenie#b" >}}).\n',
    'content/deux.md': '---\ntitle: Deux\n---\nVoir [une autre]({{< relref "splenectomie.md" >}}).\n',
  };
  const moved = {
    'content/fiches/hyposplenie.md': site['content/fiches/asplenie.md'],
    'content/fiches/asplenie.md': undefined,
  };
  const said = await told(site, moved, { 'content/fiches/hyposplenie.md': 'content/fiches/asplenie.md' }, [
    'markdown-template-syntax',
  ]);
  expect(said).toEqual([
    expect.stringContaining('content/un.md:4 error Aucune page du site ne s’appelle « asplenie.md »'),
    expect.stringContaining('content/un.md:4 error Aucune page du site ne s’appelle « /fiches/asplenie »'),
  ]);
  // The same change may touch the page; an image of that name is no page.
  const edited = { ...moved, 'content/un.md': `${site['content/un.md']}Un mot.\n` };
  const assets = { ...site, 'assets/photos/asplenie.webp': '', 'layouts/asplenie.html': '' };
  expect(await told(assets, edited, {}, ['markdown-template-syntax'])).toEqual(said);
  const elsewhere = { ...moved, 'content/lexique/asplenie.md': '---\ntitle: Asplénie\n---\nUn mot.\n' };
  // A name alone leads to any page of that name, a path to none but its own.
  expect(await told(site, elsewhere, {}, ['markdown-template-syntax'])).toEqual(said.slice(1));
  const draft = { 'content/fiches/asplenie.md': '---\ntitle: Asplénie\ndraft: true\n---\nUn texte assez long.\n' };
  expect(await told(site, draft, {}, ['markdown-template-syntax'])).toEqual(said);
});
