import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import { fr } from '../../../src/locales/fr.ts';
import { wordFinding } from '../../../src/locales/word.ts';
import { reviewChange } from '../../../src/review/change/review-change.ts';
import { MemoryTree } from '../../memory-tree.ts';

type Files = Readonly<Record<string, string>>;

/** What is told of the links when these files change. */
async function told(site: Files, change: Files): Promise<string[]> {
  const [head, base] = [{ ...site, ...change }, site].map((files) => new MemoryTree(new Map(Object.entries(files))));
  if (head === undefined || base === undefined) throw new Error('no tree');
  const files = Object.keys(change).map((path) => ({ path, previousPath: null, status: 'modified' as const }));
  const { review } = await reviewChange(
    { head, base: { tree: base }, files, lines: new Map() },
    { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 },
    { paths: [], only: ['link'], skip: [] },
    { onlyNew: true },
  );
  return review.findings
    .filter(({ existing }) => !existing)
    .map((finding) =>
      `${finding.path} ${finding.severity} ${wordFinding(fr, finding)}`.replace(/[\u00a0\u202f]/g, ' '),
    );
}

const LINKING = 'Voir [les horaires](/guide/venir/#les-horaires).\n';

test('where no generator is known, a part that a link led to until the change is still a part of the page', async () => {
  const retype = {
    'retype.yml': 'input: ./docs\nurl: https://docs.exemple.test\n',
    'docs/index.md': '# Accueil\n\nBonjour.\n',
    'docs/guide/venir.md': '# Venir\n\n## Les horaires\n\nLe matin.\n\n## La route\n\nÀ droite.\n',
    'docs/lire.md': `# À lire\n\n${LINKING}`,
  };
  const venir = retype['docs/guide/venir.md'].replace('Les horaires', 'Quand venir');
  expect(await told(retype, { 'docs/guide/venir.md': venir })).toMatchInlineSnapshot(`
    [
      "docs/lire.md warning Vous renommez la partie « les-horaires » de la page visée en « quand-venir » : ce lien porte encore l’ancien nom.",
    ]
  `);
  // The page that leads there is touched too.
  const lire = `# À lire\n\nBonsoir. ${LINKING}`;
  expect(await told(retype, { 'docs/guide/venir.md': venir, 'docs/lire.md': lire })).toMatchInlineSnapshot(`
    [
      "docs/lire.md warning Vous renommez la partie « les-horaires » de la page visée en « quand-venir » : ce lien porte encore l’ancien nom.",
    ]
  `);
  // What never was there may be the doing of a template.
  const never = { ...retype, 'docs/lire.md': '# À lire\n\n[Ici](/guide/venir/#nulle-part)\n' };
  expect(await told(never, { 'docs/guide/venir.md': venir })).toEqual([]);
});

test('on the page itself, be it MDX; and an anchor of HTML that goes', async () => {
  const mdx = {
    'docs.json': '{ "navigation": { "pages": ["glossaire"] } }',
    'index.mdx': '# Accueil\n\nBonjour.\n',
    'glossaire.mdx':
      '---\ntitle: Glossaire\n---\n\n## Payer\n\nVoir [l’intention](#intention-de-payer).\n\n### Intention de payer\n\nUn texte.\n',
  };
  const changed = mdx['glossaire.mdx'].replace('### Intention de payer', '### Demande');
  expect(await told(mdx, { 'glossaire.mdx': changed })).toMatchInlineSnapshot(`
    [
      "glossaire.mdx warning Vous renommez la partie « intention-de-payer » de cette page en « demande » : ce lien porte encore l’ancien nom.",
    ]
  `);
  const html = {
    'index.md':
      '# Accueil\n\n*([Version française](#vf) ci-dessous)*\n\n# <a id="vf"></a>[FR] Les adhésions\n\nBonjour.\n',
  };
  const gone = html['index.md'].replace('<a id="vf"></a>[FR] ', '');
  expect(await told(html, { 'index.md': gone })).toMatchInlineSnapshot(`
    [
      "index.md warning La partie « vf » de cette page ne porte plus ce nom dans votre modification : ce lien y mène encore, et ne fera plus rien.",
    ]
  `);
});

test('an id and the words of its heading that change together, the others staying where they were', async () => {
  const jekyll = {
    '_config.yml': 'title: Site\n',
    'faq.md':
      '---\ntitle: FAQ\n---\n\n{% include anchor.html id="format" %}\n\n### Quel format choisir\n\nLe bon.\n\n{% include anchor.html id="prix" %}\n\n### Quel prix\n\nLe juste.\n',
    'lire.md':
      '---\ntitle: Lire\n---\n\nVoir [le format](/faq.html#format) et [le titre](/faq.html#quel-format-choisir).\n',
  };
  const changed = jekyll['faq.md'].replace('id="format"', 'id="formats"').replace('format choisir', 'format d’ebook');
  expect(await told(jekyll, { 'faq.md': changed })).toMatchInlineSnapshot(`
    [
      "lire.md warning Vous renommez la partie « format » de la page visée en « formats » : ce lien porte encore l’ancien nom.",
      "lire.md warning Vous renommez la partie « quel-format-choisir » de la page visée en « quel-format-debook » : ce lien porte encore l’ancien nom.",
    ]
  `);
  const less = jekyll['faq.md'].replace(
    /\{% include anchor.html id="format" %\}\n\n.*\n\n.*\n\n/,
    '### Autre\n\nBon.\n\n',
  );
  expect(await told(jekyll, { 'faq.md': less })).toMatchInlineSnapshot(`
    [
      "lire.md warning La partie « format » de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.",
      "lire.md warning La partie « quel-format-choisir » de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.",
    ]
  `);
});

test('GitBook makes ids without accents, and links are written so', async () => {
  const book = {
    '.gitbook/assets/a.png': '',
    'SUMMARY.md': '* [A](a.md)\n* [B](b.md)\n',
    'a.md': '# A\n\nVoir [la mémoire](b.md#la-memoire).\n',
    'b.md': '# B\n\n## La mémoire\n\nDu texte.\n',
  };
  expect(await told(book, { 'b.md': '# B\n\n## Mémoire dérivée\n\nDu texte.\n' })).toMatchInlineSnapshot(`
    [
      "a.md warning Vous renommez la partie « la-memoire » de la page visée en « memoire-derivee » : ce lien porte encore l’ancien nom.",
    ]
  `);
  expect(await told(book, { 'b.md': '# B\n\n## La memoire\n\nDu texte.\n' })).toEqual([]);
});

test('MyST: names of places are those of the whole book, on whatever page', async () => {
  const book = {
    'myst.yml': 'version: 1\nproject: { title: Livre }\n',
    'a.md': '# A\n\nVoir [ceci](#sec-alu), [la figure](#fig-bloc), [ce mot](0-Quantite) et [rien](#jamais).\n',
    'b.md':
      '# B\n\n(sec-alu)=\n## Unité\n\n(0-Quantite)=\n## Zéro\n\nTexte.\n\n:::{figure} bloc.png\n:label: fig-bloc\nLégende.\n:::\n',
    'bloc.png': '',
  };
  const without = (old: string, now: string) => ({ 'b.md': book['b.md'].replace(old, now) });
  expect(await told(book, without('(sec-alu)=', '(sec-unite)='))).toMatchInlineSnapshot(`
    [
      "a.md warning Vous renommez la partie « sec-alu » de la page visée en « sec-unite » : ce lien porte encore l’ancien nom.",
    ]
  `);
  expect(await told(book, without(':label: fig-bloc', ':label: fig-blocs'))).toMatchInlineSnapshot(`
    [
      "a.md warning Vous renommez la partie « fig-bloc » de la page visée en « fig-blocs » : ce lien porte encore l’ancien nom.",
    ]
  `);
  expect(await told(book, without('(0-Quantite)=', '(zero)='))).toMatchInlineSnapshot(`
    [
      "a.md warning La partie « 0-Quantite » de la page visée ne porte plus ce nom dans votre modification : ce lien y mène encore, et le lecteur arrivera en haut de la page.",
    ]
  `);
  expect(await told(book, without('Texte.', 'Autre.'))).toEqual([]);
  // Another page has it now.
  expect(
    await told(book, { ...without('(sec-alu)=\n', ''), 'c.md': '# C\n\n(sec-alu)=\n## Unité\n\nTexte.\n' }),
  ).toEqual([]);
});
