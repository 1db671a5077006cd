import { describe, expect, test } from 'vitest';
import { told } from './changes.ts';

describe('what is cut in two, or joined, is said once', () => {
  test.each([
    [
      'a list, by a paragraph',
      '* HTML\n* CSS\n* JavaScript',
      '* HTML\n* CSS\n\nAinsi que :\n\n* JavaScript',
      ['la liste est coupée en deux avant « JavaScript »'],
    ],
    [
      'a list, by another bullet',
      '- un ;\n- deux ;\n- trois.',
      '- un ;\n* deux ;\n- trois.',
      ['la liste est coupée en deux avant « deux ; »', 'la liste est coupée en deux avant « trois. »'],
    ],
    [
      'a quotation',
      '> Un texte.\n>\n> Une suite.',
      '> Un texte.\n\n> Une suite.',
      ['la citation est coupée en deux avant « Une suite. »'],
    ],
    [
      'a list in a quotation',
      '> * Un texte\n> * Une suite\n> * La fin',
      '> * Un texte\n\n> * Une suite\n> * La fin',
      ['la citation est coupée en deux avant « Une suite »'],
    ],
    [
      'a table',
      '| A | B |\n| - | - |\n| un | 1 |\n| deux | 2 |\n',
      '| A | B |\n| - | - |\n| un | 1 |\n\nPuis :\n\n| A | B |\n| - | - |\n| deux | 2 |\n',
      ['le tableau est coupé en deux avant « deux 2 »'],
    ],
    [
      'two lists, joined',
      '* HTML\n* CSS\n\nAinsi que :\n\n* JavaScript',
      '* HTML\n* CSS\n* JavaScript',
      ['deux listes sont réunies en une avant « JavaScript »'],
    ],
    [
      'two quotations, joined',
      '> Un texte.\n\n> Une suite.',
      '> Un texte.\n>\n> Une suite.',
      ['deux citations sont réunies en une avant « Une suite. »'],
    ],
  ])('%s', (_, before, after, wanted) => {
    const said = told(before, after);
    for (const one of wanted) expect(said).toContain(one);
    expect(said).not.toMatch(/à part|change(?:nt)? de place|paragraphe ordinaire|déplacé|\[-/);
  });

  test('the numbers that follow on are no change', () => {
    const said = told('1. Un\n2. Deux\n3. Trois\n', '1. Un\n\nPuis :\n\n2. Deux\n3. Trois\n');
    expect(said).toContain('la liste est coupée en deux avant « Deux »');
    expect(said).not.toContain('commençait');
    expect(told('1. Un\n2. Deux\n3. Trois\n', '1. Un\n\nPuis :\n\n1. Deux\n2. Trois\n')).toContain(
      'la liste commençait à 2, elle commence à 1',
    );
  });

  test('an item alone is no more or less spaced', () => {
    const said = told('1. Un mot\n\n2. Deux mots\n\n3. Trois mots\n', '1. Un mot\n\n2) Deux mots\n\n3. Trois mots\n');
    expect(said).toContain('la liste est coupée en deux avant « Deux mots »');
    expect(said).not.toMatch(/espacés|commençait|à part/);
  });

  test('an item of several lines, parted', () => {
    const before = '- **Continuer à parler avec les autres** de tout.\n\n- Finir le travail.\n';
    const said = told(before, before.replace(' avec', '**\n\n- **avec'));
    expect(said).toContain('un élément de liste est coupé en deux après « Continuer à parler »');
    expect(said).not.toContain('[-');
  });
});

describe('items of lists inside lists', () => {
  test.each([
    [
      '- Chat noir\n- Chien blanc\n  - Souris\n',
      '- Chat noir\n  - Chien blanc\n  - Souris\n',
      ['« Chien blanc » : descend d’un niveau', '« Souris » : est maintenant sous « Chat noir »'],
    ],
    [
      '- Participer\n- Candidats\n  - Règlement\n    - Cahier\n- Contact\n',
      '- Participer\n  - Candidats\n    - Règlement\n      - Cahier\n- Contact\n',
      ['« Candidats » : descend d’un niveau'],
    ],
    [
      '- Participer\n  - Candidats\n- Contact\n',
      '- Participer\n- Candidats\n- Contact\n',
      ['« Candidats » : remonte d’un niveau'],
    ],
  ])('the one that is nested is told, and its parent stays: %j', (before, after, wanted) => {
    const said = told(before, after);
    for (const one of wanted) expect(said).toContain(one);
    expect(said).not.toMatch(/« (?:Participer|Contact|Chat noir|Règlement|Cahier) »(?: :| est)|à part|déplacé|change/);
  });

  test('a list that moved is called one', () => {
    const list = '- Chat noir\n- Chien blanc\n';
    const [one, two] = ['Un texte ici.', 'Un autre texte là.'];
    expect(told(`${one}\n\n${two}\n\n${list}`, `${list}\n${one}\n\n${two}\n`)).toContain(
      'la liste « Chat noir » est déplacée plus haut',
    );
  });

  test('a list that moved is moved, whatever happened elsewhere', () => {
    const list = '- Chat noir\n- Chien blanc\n';
    const said = told(
      `Un texte ici.\n\nUn autre texte là.\n\n${list}\nLa suite.\n\n- Un mot\n- Deux mots\n`,
      `${list}\nUn texte ici.\n\nUn autre texte là.\n\nLa suite.\n\n- Un mot\n  - Deux mots\n`,
    );
    expect(said).toContain('ordre modifié');
    expect(said).toContain('la liste « Chat noir » est déplacée plus haut');
    expect(said).toContain('« Deux mots » : descend d’un niveau');
  });

  test('a part that moved takes the parts under it', () => {
    const [one, two] = [
      '## Un\n\nLe texte un.\n\n### Sous\n\nLe texte sous.\n',
      '## Deux\n\nLe texte deux.\n\nUne suite.\n\nUn mot.\n\nUn nom.\n',
    ];
    const said = told(`${one}\n${two}`, `${two}\n${one}`);
    expect(said).toContain('la partie « Un » est déplacée plus bas');
    expect(said).not.toContain('« Sous »');
  });
});

describe('a line of a paragraph that becomes a heading', () => {
  const [text, parted] = [
    'Ajouter un frais\nDans le coin se trouve un bouton.\n',
    '## Ajouter un frais\nDans le coin se trouve un bouton.\n',
  ];

  test('is cut off it, and nothing moved', () => {
    const said = told(text, parted);
    expect(said).toContain('« Ajouter un frais » : devient un titre de niveau 2');
    expect(said).toContain('un paragraphe est coupé en deux après « Ajouter un frais »');
    expect(said).not.toMatch(/déplacé|autre ordre|\[-/);
  });

  test('or goes back into it', () => {
    const said = told(parted, text);
    expect(said).toContain('un titre et un paragraphe sont réunis en un paragraphe après « Ajouter un frais »');
    expect(said).not.toMatch(/déplacé|autre ordre/);
  });

  test('the last one, and one longer than what stays', () => {
    expect(
      told('Un texte.\nLa suite de ce texte, plus longue\n', 'Un texte.\n\n### La suite de ce texte, plus longue\n'),
    ).toContain('« La suite de ce texte, plus longue » : devient un titre de niveau 3');
  });

  test('a heading with words of the text under it is new', () => {
    const said = told('Le budget sera voté en mai.\n', '## Budget\n\nLe budget sera voté en mai.\n');
    expect(said).toContain('Budget');
    expect(said).not.toContain('coupé');
  });
});
