import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import { fr } from '../../../src/locales/fr.ts';
import { wordFinding } from '../../../src/locales/word.ts';
import { explainBroken } from '../../../src/review/change/cause.ts';
import { review } from '../../../src/review/review.ts';
import { MemoryTree } from '../../memory-tree.ts';

const page = (title: string, text = 'Bonjour.', more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;
const SITE = {
  'hugo.toml': 'languageCode = "fr"\n',
  'relecture.yml':
    'relations: [{ files: "content/defis/*.md", field: porteur, target: content/personnes, by: fields.title, label: Personnes }]\n',
  'static/guide.pdf': 'x',
  'content/personnes/devis.md': page('Devis Facile', '## Contact\n\nÉcrivez-nous.'),
  'content/personnes/autre.md': page('Autre chose'),
  'content/defis/un.md': page('Un défi', 'Bonjour.', 'porteur: Devis Facile\n'),
  'content/defis/deux.md': page(
    'Deux',
    'Voir [la fiche](/personnes/devis/), [le contact](/personnes/devis/#contact), [en relatif](../personnes/devis.md) et [le guide](/guide.pdf).',
  ),
};

type Files = Readonly<Record<string, string | null>>;

async function read(change: Files) {
  const files = Object.entries({ ...SITE, ...change }).filter((entry): entry is [string, string] => entry[1] !== null);
  const tree = new MemoryTree(new Map(files));
  const world = { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 };
  return review(world, { paths: [], only: ['link', 'front-matter-relation'], skip: [] });
}

/** What is said of a change, and what its first fix writes, when it is safe. */
async function told(change: Files, renamed: ReadonlyMap<string, string> = new Map()): Promise<string[]> {
  const [head, base] = [await read(change), await read({})];
  expect(base.findings).toEqual([]);
  return explainBroken(head, { head, base, renamed }).findings.map((finding) => {
    const [fix] = finding.fixes;
    const mended = fix?.safe === true ? ` → ${fix.edits.map(({ text }) => text).join('')}` : '';
    return `${finding.path} ${wordFinding(fr, finding)}${mended}`;
  });
}

test('a page that is renamed: whoever names it is told of both names, and can be mended', async () => {
  expect(
    await told({ 'content/personnes/devis.md': page('Mon devis sans oubli', '## Contact\n\nÉcrivez-nous.') }),
  ).toMatchInlineSnapshot(`
    [
      "content/defis/un.md Vous renommez « Devis Facile » en « Mon devis sans oubli » : cette page porte encore l’ancien nom dans « Personnes ». Écrivez le nouveau. → Mon devis sans oubli",
    ]
  `);
});

test('a page that moves, and a part of it that is called otherwise: the link learns where', async () => {
  const moved = {
    'content/personnes/devis.md': null,
    'content/personnes/devis-sans-oubli.md': page('Devis Facile', '## Contact\n\nÉcrivez-nous.'),
  };
  const renamed = new Map([['content/personnes/devis-sans-oubli.md', 'content/personnes/devis.md']]);
  expect(await told(moved, renamed)).toMatchInlineSnapshot(`
    [
      "content/defis/deux.md Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « /personnes/devis/ ». Écrivez « /personnes/devis-sans-oubli/ ». → /personnes/devis-sans-oubli/",
      "content/defis/deux.md Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « /personnes/devis/#contact ». Écrivez « /personnes/devis-sans-oubli/#contact ». → /personnes/devis-sans-oubli/#contact",
      "content/defis/deux.md Vous changez l’adresse de « Devis Facile » : ce lien mène encore à l’ancienne, « ../personnes/devis.md ». Écrivez « ../personnes/devis-sans-oubli.md ». → ../personnes/devis-sans-oubli.md",
    ]
  `);
  expect(
    await told({ 'content/personnes/devis.md': page('Devis Facile', '## Nous écrire\n\nÉcrivez-nous.') }),
  ).toMatchInlineSnapshot(`
    [
      "content/defis/deux.md Vous renommez la partie « contact » de la page visée en « nous-écrire » : ce lien porte encore l’ancien nom. → /personnes/devis/#nous-écrire",
    ]
  `);
});

test('a page or a file that goes away', async () => {
  expect(await told({ 'content/personnes/devis.md': null, 'static/guide.pdf': null })).toMatchInlineSnapshot(`
    [
      "content/defis/deux.md Vous supprimez « Devis Facile » : ce lien y mène encore (/personnes/devis/), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
      "content/defis/deux.md Vous supprimez « Devis Facile » : ce lien y mène encore (/personnes/devis/#contact), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
      "content/defis/deux.md Vous supprimez « Devis Facile » : ce lien y mène encore (../personnes/devis.md), et la personne qui clique verra une erreur. Menez vers une autre page, ou retirez le lien.",
      "content/defis/un.md Vous supprimez « Devis Facile » de « Personnes » : cette page la nomme encore. Retirez ce nom, ou choisissez-en un autre.",
    ]
  `);
});

test('what was wrong before, or has another cause, is said as before', async () => {
  const change = { 'content/defis/deux.md': page('Deux', 'Voir [la fiche](/personnes/nulle-part/).') };
  expect(await told(change)).toEqual([
    'content/defis/deux.md «\u202f/personnes/nulle-part/\u202f» ne mène à aucune page ni aucun fichier du site\u00A0: la personne qui clique verra une erreur. Corrigez l’adresse, ou retirez le lien.',
  ]);
});
