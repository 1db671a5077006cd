import { describe, expect, test } from 'vitest';
import { judge } from './forms.ts';

const NETLIFY = '<script src="https://unpkg.com/netlify-cms@^2.0.0/dist/netlify-cms.js"></script>';
const DECAP = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>';

describe('emptiness', () => {
  test('absent, null, an empty text and an empty list are nothing; false, 0 and an empty map are something', async () => {
    const text = '- {name: a, label: Nom}';
    expect(await judge(text, 'b: 1')).toEqual(['refused: Il manque « Nom » (clé a) : ce champ est obligatoire.']);
    expect(await judge(text, 'a:')).toEqual([
      'refused: « Nom » est vide alors que ce champ est obligatoire : remplissez-le.',
    ]);
    expect(await judge(text, 'a: ""')).toHaveLength(1);
    expect(await judge('- {name: a, widget: select, multiple: true, options: [x]}', 'a: []')).toEqual([
      'refused: « a » est une liste vide : il y faut au moins un élément.',
    ]);
    expect(await judge('- {name: a, widget: boolean}', 'a: false')).toEqual([]);
    expect(await judge('- {name: a, widget: number}', 'a: 0')).toEqual([]);
    expect(await judge('- {name: a, widget: custom}', 'a: {}')).toEqual([]);
    expect(await judge('- {name: a, required: false}', 'a:')).toEqual([]);
  });

  test('an absent boolean is refused, whatever its default says', async () => {
    expect(await judge('- {name: open, label: Ouvert, widget: boolean, default: false}', 'x: 1')).toEqual([
      'refused: Il manque « Ouvert » (clé open) : ce champ est obligatoire.',
    ]);
  });

  test('hidden fields are never asked for', async () => {
    expect(await judge('- {name: visible, widget: hidden, default: true}', 'x: 1')).toEqual([]);
  });
});

describe('objects', () => {
  test('are asked for when one of their fields is, whatever their own « required » says', async () => {
    const fields = `
- label: Haut de page
  name: head
  widget: object
  required: false
  fields: [{label: Sous-titre, name: sub}, {label: Lien, name: link, required: false}]`;
    expect(await judge(fields, 'x: 1')).toEqual([
      'refused: Il manque « Haut de page » (clé head) : ce champ est obligatoire.',
    ]);
    expect(await judge(fields, 'head: {link: /a}')).toEqual([
      'refused: Il manque « Sous-titre » (clé sub) dans « Haut de page » : ce champ est obligatoire.',
    ]);
    expect(await judge(fields, 'head:')).toHaveLength(1);
  });

  test('are not asked for when nothing in them is', async () => {
    const fields = '- {name: button, widget: object, fields: [{name: title, required: false}]}';
    expect(await judge(fields, 'x: 1')).toEqual([]);
    expect(await judge(fields, 'button:')).toEqual([]);
    expect(await judge(fields, 'button: {title: ""}')).toEqual([]);
  });
});

describe('lists', () => {
  const groups = '- {name: cards, label: Cartes, widget: list, fields: [{name: title, label: Titre}]}';

  test.each([
    ['netlify-cms 2', NETLIFY],
    ['Decap 3', DECAP],
    ['nobody knows which', undefined],
  ])('an empty required list is saved, whatever its items: %s', async (_, index) => {
    const options = index === undefined ? {} : { index };
    for (const fields of [groups, '- {name: cards, widget: list}', '- {name: cards, widget: list, min: 2}']) {
      expect(await judge(fields, 'cards: []', options)).toEqual([]);
      expect(await judge(fields, 'x: 1', options)).toEqual([]);
    }
    const counted = '- {name: cards, label: Cartes, widget: list, min: 1, max: 3}';
    expect(await judge(counted, 'cards: []', options)).toHaveLength(1);
    expect(await judge(counted, 'x: 1', options)).toHaveLength(1);
  });

  test('stop the demand from bubbling up, and count their items from 1', async () => {
    expect(await judge(`- {name: a, widget: object, fields: [${groups.slice(2)}]}`, 'x: 1')).toEqual([]);
    expect(await judge(groups, 'cards: [{title: A}, {title: ""}]')).toEqual([
      'refused: « Cartes n° 2 › Titre » est vide alors que ce champ est obligatoire : remplissez-le.',
    ]);
  });

  test('both limits count an empty list, `min` alone does not, an optional list may always be empty', async () => {
    const choice = (rest: string) => `- {name: a, widget: select, multiple: true, options: [x, y, z], ${rest}}`;
    expect(await judge(choice('min: 2, max: 3, required: false'), 'a: []')).toHaveLength(1);
    expect(await judge(choice('min: 2, required: false'), 'a: []')).toEqual([]);
    expect(await judge(choice('min: 2, required: false'), 'a: [x]')).toEqual([
      'refused: « a » compte 1 élément : il en faut au moins 2.',
    ]);
    expect(await judge('- {name: a, widget: list, min: 2, max: 3, required: false}', 'a: []')).toEqual([]);
    expect(await judge('- {name: a, widget: list, max: 1}', 'a: [x, y]')).toEqual([
      'refused: « a » compte 2 éléments : 1 au plus.',
    ]);
  });

  test('`pattern` is told of the items joined by commas, though the list is saved, and ignored for groups', async () => {
    const fields = "- {name: a, widget: list, pattern: ['^[a-z,]+$', Des minuscules]}";
    expect(await judge(fields, 'a: [x, y]')).toEqual([]);
    expect(await judge(fields, 'a: [x, Y]')).toEqual([
      'shape: « a » n’a pas la forme attendue (« x, Y ») : des minuscules.',
    ]);
    expect(await judge("- {name: a, widget: list, pattern: ['^z', z], fields: [{name: b}]}", 'a: [{b: x}]')).toEqual(
      [],
    );
  });

  test('with `field` hold bare values; with `types` each item chooses its fields', async () => {
    expect(await judge('- {name: a, widget: list, field: {name: b, label: B}}', 'a: [x, ""]')).toHaveLength(1);
    const typed = `
- name: blocks
  label: Blocs
  widget: list
  types:
    - {name: quote, label: Citation, fields: [{name: who, label: Qui}]}
    - {name: text, label: Texte, fields: [{name: body, label: Corps}]}`;
    expect(await judge(typed, 'blocks: [{type: quote, who: X}, {type: text, body: Y}]')).toEqual([]);
    expect(await judge(typed, 'blocks: [{type: quote}]')).toEqual([
      'refused: Il manque « Qui » (clé who) dans « Blocs n° 1 » : ce champ est obligatoire.',
    ]);
    expect(await judge(typed, 'blocks: [{type: qoute}]')).toEqual([
      'shape: « Blocs n° 1 › type » ne peut pas valoir « qoute ». Vouliez-vous écrire « quote » ?',
    ]);
    expect(await judge(typed, 'blocks: [{who: X}]')).toHaveLength(1);
  });
});

describe('the body of the file', () => {
  test('is the key `body`', async () => {
    const fields = '- {name: title}\n- {name: body, label: Contenu, widget: markdown}';
    expect(await judge(fields, 'title: A', { body: 'Bonjour' })).toEqual([]);
    expect(await judge(fields, 'title: A', { body: ' \n' })).toEqual([
      'refused: Il manque le texte de la page (« Contenu »), sous le dernier « --- » : il est obligatoire.',
    ]);
  });
});
