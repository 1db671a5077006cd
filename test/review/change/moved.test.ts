import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import { fr } from '../../../src/locales/fr.ts';
import { wordFinding } from '../../../src/locales/word.ts';
import { reviewChange } from '../../../src/review/change/review-change.ts';
import { MemoryTree } from '../../memory-tree.ts';

type Files = Readonly<Record<string, string | null>>;

const page = (title: string, text = 'Bonjour.', more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;

/** What is said of pages and menus that a change breaks; what the first safe fix writes there. `moves`: old path → new path. */
async function told(site: Files, change: Files, moves: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const treeOf = (files: Files) =>
    new MemoryTree(new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null)));
  const moved = Object.entries(moves);
  const news = Object.fromEntries(
    moved.flatMap(([then, now]) => [[then, null] as const, [now, site[then] ?? ''] as const]),
  );
  const head = treeOf({ ...site, ...news, ...change });
  const files = [
    ...Object.entries(change)
      .filter(([path]) => !moved.some((pair) => pair.includes(path)))
      .map(([path, text]) => ({
        path,
        previousPath: null,
        status: text === null ? ('removed' as const) : site[path] == null ? ('added' as const) : ('modified' as const),
      })),
    ...moved.map(([previousPath, path]) => ({ path, previousPath, status: 'renamed' as const })),
  ];
  const world = { ...ownTree(head), today: () => '2024-08-20', probe: null, clock: () => 0 };
  const { review } = await reviewChange(
    { head, base: { tree: treeOf(site) }, files, lines: new Map() },
    world,
    { paths: [], only: ['link', 'front-matter'], skip: [] },
    { onlyNew: true },
  );
  const counted = review.findings.filter(({ severity, existing }) => severity === 'error' && !existing).length;
  expect(review.stats.errors).toBe(counted);
  return review.findings
    .filter(({ existing }) => !existing)
    .map((finding) => {
      const [fix] = finding.fixes;

      const mended = fix?.safe === true ? ` → ${fix.edits.map((edit) => edit.text).join('')}` : '';
      return `${finding.severity} ${finding.path} ${wordFinding(fr, finding)}${mended}`;
    });
}

const HUGO: Files = {
  'hugo.toml':
    'languageCode = "fr"\n\n[[menus.main]]\nname = "Devis"\nurl = "/personnes/devis/"\n\n[[menus.main]]\nname = "Autre"\npageRef = "/personnes/autre"\n',
  'content/personnes/devis.md': page('Devis Facile'),
  'content/personnes/autre.md': page('Autre chose', '![un plan](/img/plan.png)', 'image: /img/portrait.png\n'),
  'content/voir.md': page('Voir', '[la fiche](/personnes/devis/) et [le guide](/guide.pdf)'),
  'static/img/plan.png': 'x',
  'static/img/portrait.png': 'x',
  'static/guide.pdf': 'x',
};

test('a page that moves: the menu that leads to it says so, with its new address', async () => {
  const moves = { 'content/personnes/devis.md': 'content/personnes/sans-oubli.md' };
  expect(await told(HUGO, {}, moves)).toMatchInlineSnapshot(`
    [
      "error content/voir.md Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/sans-oubli/ ». → /personnes/sans-oubli/",
      "warning hugo.toml Vous changez l’adresse de « Devis Facile » : le menu du site mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/sans-oubli/ ». → /personnes/sans-oubli/",
    ]
  `);
});

test('a page that goes: the menu too', async () => {
  expect(
    await told(HUGO, { 'content/personnes/devis.md': null, 'content/personnes/autre.md': null }),
  ).toMatchInlineSnapshot(`
    [
      "error content/voir.md Vous supprimez « Devis Facile » : ce lien y mène encore (/personnes/devis/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
      "warning hugo.toml Vous supprimez « Devis Facile » : le menu du site y mène encore (/personnes/devis/). Retirez cette entrée, ou menez vers une autre page.",
      "warning hugo.toml Vous supprimez « Autre chose » : le menu du site y mène encore (/personnes/autre). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
});

test('an image and a document that move: fields, images and links of pages that nobody touched follow', async () => {
  const moves = {
    'static/img/plan.png': 'static/img/plans/plan.png',
    'static/img/portrait.png': 'static/img/moi.png',
    'static/guide.pdf': 'static/docs/guide.pdf',
  };
  expect(await told(HUGO, {}, moves)).toMatchInlineSnapshot(`
    [
      "error content/personnes/autre.md Vous déplacez « static/img/portrait.png » vers « static/img/moi.png » : ce champ porte encore l’ancien nom, « /img/portrait.png ». Écrivez « /img/moi.png ». → /img/moi.png",
      "error content/personnes/autre.md Vous déplacez « static/img/plan.png » : cette page donne encore l’ancienne adresse, « /img/plan.png », et l’image ne s’affichera pas. Écrivez « /img/plans/plan.png ». → /img/plans/plan.png",
      "error content/voir.md Vous changez l’adresse de « static/guide.pdf » : ce lien mène encore à l’ancienne, « /guide.pdf ». Écrivez « /docs/guide.pdf ». → /docs/guide.pdf",
    ]
  `);
});

test('an image and a document that go', async () => {
  const gone = { 'static/img/plan.png': null, 'static/img/portrait.png': null, 'static/guide.pdf': null };
  // Something else stays in these folders: the site does keep its files here.
  const site = { ...HUGO, 'static/img/reste.png': 'x' };
  expect(await told(site, gone)).toMatchInlineSnapshot(`
    [
      "error content/personnes/autre.md Vous supprimez « static/img/portrait.png » : ce champ le nomme encore (/img/portrait.png). Choisissez un autre fichier, ou videz le champ.",
      "error content/personnes/autre.md Vous supprimez « static/img/plan.png » : cette page montre encore cette image (/img/plan.png), qui ne s’affichera plus. Choisissez-en une autre, ou retirez-la.",
      "error content/voir.md Vous supprimez « static/guide.pdf » : ce lien y mène encore (/guide.pdf), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
    ]
  `);
});

test('a page that is taken out of publication', async () => {
  const change = { 'content/personnes/devis.md': page('Devis Facile', 'Bonjour.', 'draft: true\n') };
  expect(await told(HUGO, change)).toMatchInlineSnapshot(`
    [
      "error content/voir.md Vous retirez « Devis Facile » de la publication : ce lien y mène encore (/personnes/devis/), et la personne qui clique verra une erreur. Menez vers une autre page, retirez le lien, ou laissez cette page en ligne.",
    ]
  `);
});

test('a heading to which its own page leads', async () => {
  const site = {
    ...HUGO,
    'content/long.md': page('Long', '[aller](#contact)\n\n## Contact\n\n[ici](#suite)\n\n## Suite'),
  };
  const renamed = {
    'content/long.md': page('Long', '[aller](#contact)\n\n## Nous écrire\n\n[ici](#suite)\n\n## Suite'),
  };
  expect(await told(site, renamed)).toMatchInlineSnapshot(`
    [
      "warning content/long.md Vous renommez la partie « contact » de cette page en « nous-écrire » : ce lien porte encore l’ancien nom. → #nous-écrire",
    ]
  `);
  const gone = { 'content/long.md': page('Long', '[aller](#contact)\n\n[ici](#suite)\n\n## Suite') };
  expect(await told(site, gone)).toMatchInlineSnapshot(`
    [
      "warning content/long.md Vous supprimez la partie « contact » de cette page : ce lien y mène encore, et ne fera plus rien.",
    ]
  `);
});

test('the navigation of MkDocs, the sidebars of Docusaurus and the list of a book', async () => {
  const mkdocs = {
    'mkdocs.yml': 'site_name: Essai\nnav:\n  - index.md\n  - Guide: guides/debuter.md\n',
    'docs/index.md': '# Accueil\n\n[le guide](guides/debuter.md)\n',
    'docs/guides/debuter.md': '# Débuter\n',
  };
  expect(await told(mkdocs, {}, { 'docs/guides/debuter.md': 'docs/guides/commencer.md' })).toMatchInlineSnapshot(`
    [
      "error docs/index.md Vous changez l’adresse de « docs/guides/debuter.md » : ce lien mène encore à l’ancienne, « guides/debuter.md ». Écrivez « guides/commencer.md ». → guides/commencer.md",
      "error mkdocs.yml Vous changez l’adresse de « docs/guides/debuter.md » : le menu du site mène encore à l’ancienne, « guides/debuter.md ». Écrivez « guides/commencer.md ». → guides/commencer.md",
    ]
  `);
  const docusaurus = {
    'docusaurus.config.js':
      "module.exports = { title: 'Essai', url: 'https://essai.test', baseUrl: '/', presets: [['classic', { docs: { sidebarPath: './sidebars.js' } }]] };\n",
    'sidebars.js': "module.exports = { docs: ['intro', { type: 'doc', id: 'guides/debuter' }] };\n",
    'docs/01-intro.md': '# Accueil\n',
    'docs/guides/debuter.md': '# Débuter\n',
    'docs/guides/reste.md': '# Reste\n',
  };
  expect(
    await told(
      docusaurus,
      {},
      { 'docs/guides/debuter.md': 'docs/guides/commencer.md', 'docs/01-intro.md': 'docs/01-accueil.md' },
    ),
  ).toMatchInlineSnapshot(`
    [
      "error sidebars.js Vous changez l’adresse de « docs/01-intro.md » : le menu du site mène encore à l’ancienne, « intro », ce qui arrête la construction de tout le site.",
      "error sidebars.js Vous changez l’adresse de « docs/guides/debuter.md » : le menu du site mène encore à l’ancienne, « guides/debuter », ce qui arrête la construction de tout le site. Écrivez « guides/commencer ». → guides/commencer",
    ]
  `);
  const book = {
    'book.toml': '[book]\ntitle = "Essai"\nlanguage = "fr"\n',
    'src/SUMMARY.md': '# Sommaire\n\n- [Débuter](./debuter.md)\n- [Fin](fin.md)\n',
    'src/debuter.md': '# Débuter\n',
    'src/fin.md': '# Fin\n',
  };
  expect(await told(book, { 'src/fin.md': null }, { 'src/debuter.md': 'src/commencer.md' })).toMatchInlineSnapshot(`
    [
      "error src/SUMMARY.md Vous changez l’adresse de « src/debuter.md » : le menu du site mène encore à l’ancienne, « ./debuter.md ». Écrivez « ./commencer.md ». → ./commencer.md",
      "error src/SUMMARY.md Vous supprimez « src/fin.md » : le menu du site y mène encore (fin.md). Retirez cette entrée, ou menez vers une autre page.",
    ]
  `);
});

test('data files that name a page or an image', async () => {
  const site = {
    ...HUGO,
    'data/equipe.yml':
      '- nom: Ada\n  photo: /img/portrait.png\n  fiche: /personnes/devis/\n  texte: "[fiche](/personnes/devis/)"\n',
  };
  const moves = {
    'static/img/portrait.png': 'static/img/moi.png',
    'content/personnes/devis.md': 'content/personnes/sans-oubli.md',
  };
  expect(await told(site, {}, moves)).toMatchInlineSnapshot(`
    [
      "error content/personnes/autre.md Vous déplacez « static/img/portrait.png » vers « static/img/moi.png » : ce champ porte encore l’ancien nom, « /img/portrait.png ». Écrivez « /img/moi.png ». → /img/moi.png",
      "error content/voir.md Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/sans-oubli/ ». → /personnes/sans-oubli/",
      "error data/equipe.yml Vous déplacez « static/img/portrait.png » vers « static/img/moi.png » : ce champ porte encore l’ancien nom, « /img/portrait.png ». Écrivez « /img/moi.png ». → /img/moi.png",
      "error data/equipe.yml Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/sans-oubli/ ». → /personnes/sans-oubli/",
      "warning hugo.toml Vous changez l’adresse de « Devis Facile » : le menu du site mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/sans-oubli/ ». → /personnes/sans-oubli/",
    ]
  `);
});
