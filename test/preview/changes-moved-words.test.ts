import { expect, test } from 'vitest';
import { whatChanges } from './changes.ts';
import { previewEdit, readAloud, SITE } from './world.ts';

const opens = 'Le musée ouvre ses portes à dix heures.';
const free = 'Les enfants entrent sans payer.';
const garden = 'Le jardin reste fermé tout l’hiver.';
const tour = 'La **visite guidée** dure [une heure](https://a.test/v).';
const coffee = 'Un café vous attend au sous-sol.';

test('a sentence that goes from one paragraph to the next has moved, with its bold and its link', () => {
  const before = `${opens} ${free} ${tour}\n\n${garden} ${coffee}\n`;
  expect(whatChanges(before, `${opens} ${free}\n\n${tour} ${garden} ${coffee}\n`)).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « La visite guidée dure une heure. » est déplacé plus bas"
  `);
});

test('two that stay together are told together, one of them to an item of a list', () => {
  expect(
    whatChanges(`${opens} ${free} ${garden}\n\n- ${coffee}\n`, `${opens}\n\n- ${coffee} ${free} ${garden}\n`),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Les enfants entrent sans payer. Le jardin reste fermé tout… » est déplacé plus bas"
  `);
});

test('within a paragraph, and to a paragraph of its own', () => {
  expect(whatChanges(`${opens} ${free} ${garden}\n`, `${free} ${garden} ${opens}\n`)).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Le musée ouvre ses portes à dix heures. » est déplacé plus bas"
  `);
  expect(
    whatChanges(`${opens} ${free}\n\n${garden} ${coffee}\n`, `${opens}\n\n${garden} ${coffee}\n\n${free}\n`),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Les enfants entrent sans payer. » est déplacé plus bas"
  `);
});

test('from one part of the page to another, they are named, for a paragraph and for a sentence', () => {
  const parted = (...parts: string[]): string => `${parts[0]}\n\n## Venir\n\n${parts[1]}\n\n## Manger\n\n${parts[2]}\n`;
  expect(
    whatChanges(parted(opens, `${free}\n\n${garden}`, coffee), parted(opens, garden, `${coffee}\n\n${free}`)),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Les enfants entrent sans payer. » est déplacé plus bas, de la partie « Venir » à la partie « Manger »"
  `);
  expect(
    whatChanges(parted(opens, garden, `${coffee} ${free}`), parted(`${opens} ${free}`, garden, coffee)),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Les enfants entrent sans payer. » est déplacé plus haut, de la partie « Manger » au début du texte"
  `);
});

test('with its footnote', () => {
  const note = 'Une remarque suit ici[^1].';
  expect(
    whatChanges(
      `${opens} ${note}\n\n${coffee}\n\n[^1]: La note.\n`,
      `${opens}\n\n${coffee} ${note}\n\n[^1]: La note.\n`,
    ),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Une remarque suit ici. » est déplacé plus bas"
  `);
});

test('a long sentence that leaves its paragraph leaves the short one where it was', () => {
  const long =
    'Le musée ouvre ses portes à dix heures du matin, tous les jours de la semaine et même pendant les vacances.';
  const last = `${garden} ${tour} Le dimanche, un atelier de dessin attend les plus jeunes dans la grande salle du bas.`;
  expect(
    whatChanges(`${long} ${free}\n\n${last}\n\n${coffee}\n`, `${free}\n\n${last} ${long}\n\n${coffee}\n`),
  ).toMatchInlineSnapshot(`
    "Contenu ordre modifié
    Même texte, dans un autre ordre.
    « Le musée ouvre ses portes à dix heures du matin, tous les… » est déplacé plus bas"
  `);
});

test('what changes beside it is shown as before', () => {
  const before = `${opens} ${free}\n\n${garden} ${coffee}\n`;
  const after = `${opens}\n\n${free} ${garden} ${coffee.replace('café', 'thé')}\n`;
  expect(whatChanges(before, after)).toMatchInlineSnapshot(`
    "Contenu modifié
    − Avant
    Le jardin reste fermé tout l’hiver. Un [-café-] vous attend au sous-sol.
    + Après
    {+Les enfants entrent sans payer. +}Le jardin reste fermé tout l’hiver. Un {+thé+} vous attend au sous-sol.
    « Les enfants entrent sans payer. » est déplacé plus bas"
  `);
});

test('a sentence that stands where it stood, in a paragraph that is written anew, has not moved', () => {
  const before = `${opens} ${free} ${garden} ${coffee}\n`;
  const after = `Tout est neuf ici et rien ne reste de ce qui fut. ${free} Venez voir la maison cette année. Nous avons repeint les murs du grand salon avec soin.\n`;
  expect(whatChanges(before, after)).not.toContain('déplacé');
});

test('two words that stand twice in a page are no sentence that moved', () => {
  const before = `${opens} Voir plus. ${free}\n\n${garden} ${coffee}\n`;
  expect(whatChanges(before, `${opens} ${free}\n\n${garden} Voir plus. ${coffee}\n`)).not.toContain('déplacé');
});

test('in the page, it is struck where it stood and says where it came that it was moved', async () => {
  const page = (text: string): string => `---\ntitle: Le musée\n---\n\n${text}\n`;
  const html = await previewEdit(
    page(`${opens} ${free}\n\n${garden} ${coffee}`),
    page(`${opens}\n\n${free} ${garden} ${coffee}`),
    { files: SITE },
  );
  expect(html).toContain(`<del class="blk-moved blk-down"> ${free}</del>`);
  expect(html).toContain(`<ins class="blk-moved blk-down">${free} </ins>`);
  expect(readAloud(html)).toContain('Même texte, dans un autre ordre.');
});
