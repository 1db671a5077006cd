import { expect, test } from 'vitest';
import { told } from './told.ts';

const ONLY = ['front-matter-relation'];
const ASTRO = {
  'astro.config.mjs': 'export default { site: "https://exemple.test" };\n',
  'src/pages/index.astro': '---\n---\n<p>x</p>\n',
  'src/content/sections/cta/un-devis.md': '---\ntitle: Un projet\n---\n\nUn texte assez long pour être suivi.\n',
  'src/content/sections/cta/autre.md': '---\ntitle: Autre\n---\n\nUn autre texte.\n',
  'src/content/pages/accueil.md': '---\ntitle: Accueil\nsections:\n  - slug: cta/un-devis\n  - slug: cta/autre\n---\n',
  'src/content/pages/un-devis.md': '---\ntitle: Devis\nslug: cta/un-devis\n---\n\nUne page.\n',
};
const OLD = 'src/content/sections/cta/un-devis.md';
const NEW = 'src/content/sections/cta/demande.md';

test('a field calls a file by the end of its path, whatever its key: it is renamed, or goes', async () => {
  const site = { ...ASTRO, 'src/content/pages/un-devis.md': undefined };
  const moved = { [OLD]: undefined, [NEW]: ASTRO[OLD] };
  expect(await told(site, moved, { [NEW]: OLD }, ONLY)).toMatchInlineSnapshot(`
    [
      "src/content/pages/accueil.md:4 warning Vous renommez « cta/un-devis » en « cta/demande » : cette page porte encore l’ancien nom dans « slug ». Écrivez le nouveau.",
    ]
  `);
  expect(await told(site, { [OLD]: undefined }, {}, ONLY)).toMatchInlineSnapshot(`
    [
      "src/content/pages/accueil.md:4 warning Vous supprimez « cta/un-devis » de « src/content/sections/cta » : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.",
    ]
  `);
  // The same change mends it; or the file keeps its name in its front matter.
  const page = 'src/content/pages/accueil.md';
  const mended = { ...moved, [page]: ASTRO[page].replace('cta/un-devis', 'cta/demande') };
  expect(await told(site, mended, { [NEW]: OLD }, ONLY)).toEqual([]);
  const kept = { ...moved, [NEW]: ASTRO[OLD].replace('title', 'slug: cta/un-devis\ntitle') };
  expect(await told(site, kept, { [NEW]: OLD }, ONLY)).toEqual([]);
  // A file of that name stands elsewhere; and the address of a page is its own.
  expect(await told(ASTRO, moved, { [NEW]: OLD }, ONLY)).toEqual([]);
});

const DATA = {
  '.eleventy.js': "module.exports = () => ({ dir: { input: 'src' } });\n",
  'src/_data/equipe/ada.yml': 'nom: Ada\n',
  'src/_data/equipe/grace.yml': 'nom: Grace\n',
  'src/billets/un.md': '---\ntitle: Un\nplume: ada\nmot: ada\n---\n\nUn.\n',
  'src/billets/deux.md': '---\ntitle: Deux\nplume: grace\nmot: libre\n---\n\nDeux.\n',
  'src/billets/trois.md': '---\ntitle: Trois\nplume: ada\ntags: [ada]\n---\n\nTrois, avec ada.\n',
};

test('a file of data, of which all values of a field are the names of such files', async () => {
  expect(await told(DATA, { 'src/_data/equipe/ada.yml': undefined }, {}, ONLY)).toMatchInlineSnapshot(`
    [
      "src/billets/trois.md:3 warning Vous supprimez « ada » de « src/_data/equipe » : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.",
      "src/billets/un.md:3 warning Vous supprimez « ada » de « src/_data/equipe » : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.",
    ]
  `);
  const free = { ...DATA, 'src/billets/deux.md': DATA['src/billets/deux.md'].replace('grace', 'personne') };
  expect(await told(free, { 'src/_data/equipe/ada.yml': undefined }, {}, ONLY)).toEqual([]);
});

test('a name that goes from one relation to another was not renamed: the file of data still holds it', async () => {
  const form = `
backend: { name: git-gateway }
collections:
  - name: recettes
    label: Recettes
    folder: content/recettes
    fields:
      - { name: fruits, label: Fruits, widget: relation, multiple: true, collection: data, file: fruits, value_field: "liste.*.title", search_fields: [title], display_fields: [title] }
      - { name: secs, label: Secs, widget: relation, multiple: true, collection: data, file: secs, value_field: "liste.*.title", search_fields: [title], display_fields: [title] }
  - name: data
    label: Ingrédients
    files:
      - { name: fruits, label: Fruits, file: data/fruits.json, fields: [{ name: liste, label: Liste, widget: list, fields: [{ name: title, label: Titre, widget: string }] }] }
      - { name: secs, label: Secs, file: data/secs.json, fields: [{ name: liste, label: Liste, widget: list, fields: [{ name: title, label: Titre, widget: string }] }] }
`;
  const list = (...names: string[]) => JSON.stringify({ liste: names.map((title) => ({ title })) });
  const recipe = (fruits: string, secs: string) =>
    `---\ntitle: Nems\nfruits: [${fruits}]\nsecs: [${secs}]\n---\n\nUne recette.\n`;
  const site = {
    'hugo.toml': 'languageCode = "fr"\n',
    'static/admin/config.yml': form,
    'static/admin/index.html': '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n',
    'data/fruits.json': list('Abricot', 'Carotte', 'Oignon'),
    'data/secs.json': list('Riz', 'Vermicelle'),
    'content/recettes/nems.md': recipe('Carotte, Oignon', 'Riz'),
  };
  const moved = { 'content/recettes/nems.md': recipe('Carotte', 'Riz, Oignon') };
  expect((await told(site, moved, {}, ONLY)).filter((line) => line.includes('renommez'))).toEqual([]);
  const renamed = { 'data/fruits.json': list('Abricot', 'Carotte', 'Cébette') };
  const [one, ...others] = await told(site, renamed, {}, ONLY);
  expect(one).toMatch(/nems\.md:3 error Vous renommez «\sOignon\s» en «\sCébette\s»/);
  expect(others).toEqual([]);
});
