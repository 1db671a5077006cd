import { describe, expect, test } from 'vitest';
import { whatChanges } from './changes.ts';

describe('what stands elsewhere is moved, not removed and added', () => {
  const [a, b, c] = [
    'Le premier paragraphe parle de chats.',
    'Le deuxième raconte un voyage.',
    'Le troisième conclut.',
  ];

  test('a paragraph', () => {
    expect(whatChanges([a, b, c].join('\n\n'), [b, c, a].join('\n\n'))).toMatchInlineSnapshot(`
      "Contenu ordre modifié
      Même texte, dans un autre ordre.
      « Le premier paragraphe parle de chats. » est déplacé plus bas"
    `);
  });

  test('an item', () => {
    expect(whatChanges('- Chat\n- Chien\n- Souris\n', '- Souris\n- Chat\n- Chien\n')).toMatchInlineSnapshot(`
      "Contenu ordre modifié
      Même texte, dans un autre ordre.
      « Souris » est déplacé plus haut"
    `);
  });

  test('an item that is nested', () => {
    expect(
      whatChanges('- Chat noir\n- Chien blanc\n- Souris\n', '- Chat noir\n  - Chien blanc\n- Souris\n'),
    ).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « Chien blanc » : descend d’un niveau dans la liste"
    `);
  });

  test('a row', () => {
    expect(
      whatChanges(
        '| A | B |\n| - | - |\n| 1 | un |\n| 2 | deux |\n',
        '| A | B |\n| - | - |\n| 2 | deux |\n| 1 | un |\n',
      ),
    ).toMatchInlineSnapshot(`
      "Contenu ordre modifié
      Même texte, dans un autre ordre.
      « 1 un » est déplacé plus bas"
    `);
  });

  test('a value of a list', () => {
    expect(
      whatChanges('---\nx:\n  - Social\n  - Logement\n---\n', '---\nx:\n  - Logement\n  - Social\n---\n'),
    ).toMatchInlineSnapshot(`
      "x ordre modifié
      Même texte, dans un autre ordre.
      « Social » est déplacé plus bas"
    `);
  });

  test('a group of a list', () => {
    expect(
      whatChanges(
        '---\nq:\n  - { t: Qui ?, d: Vous. }\n  - { t: Quand ?, d: Demain. }\n  - { t: Où ?, d: Ici. }\n---\n',
        '---\nq:\n  - { t: Quand ?, d: Demain. }\n  - { t: Où ?, d: Ici. }\n  - { t: Qui ?, d: Vous. }\n---\n',
      ),
    ).toMatchInlineSnapshot(`
      "q › nº 3 déplacé
      « Qui ? » est déplacé plus bas dans la liste."
    `);
  });

  test.each([
    [
      'its title, not the first of its fields',
      ['i: /img/a.png', 'd: Plus tard', 'title: "**Qui** vient ?"'],
      'Qui vient ?',
    ],
    ['a text, not an address', ['i: https://a.fr/b', 'n: 12', 'd: Plus tard'], 'Plus tard'],
    ['what it shares with no other', ['theme: alt', 'text: Nous écrire'], 'Nous écrire'],
    [
      'a text, not what programs know it by, nor a price',
      ['slug: ecrire', 'p: 95€ par mois', 'd: Nous écrire'],
      'Nous écrire',
    ],
    ['a name that looks like an address', ['d: Plus tard', 'name: beta.gouv.fr'], 'beta.gouv.fr'],
    ['its fullname', ['d: Plus tard', 'fullname: Ada Lovelace'], 'Ada Lovelace'],
    ['its file, where it has nothing else', ['i: /img/a.png', 'n: 12'], '/img/a.png'],
  ])('a group of a list by the name a person would give it: %s', (_, lines, name) => {
    const items = [lines, ['theme: alt', 'title: Où ?'], ['theme: brand', 'title: Quand ?']];
    const page = (order: readonly (readonly string[] | undefined)[]) =>
      `---\nq:\n${order.map((item = []) => `  - ${item.join('\n    ')}\n`).join('')}---\n`;
    const [one, two, three] = items;
    expect(whatChanges(page([one, two, three]), page([two, three, one]))).toContain(
      `«\u202f${name}\u202f» est déplacé plus bas dans la liste.`,
    );
  });
});

describe('pairs are the most alike', () => {
  test('a group that moved and was edited', () => {
    const page = (items: string[]): string =>
      `---\nq:\n${items.map((item) => `  - { t: ${item}.,  d: Là. }\n`).join('')}---\n`;
    const [one, two, three] = [
      'Qui peut se porter candidat',
      'Quand commence la mission',
      'Combien dure le contrat',
    ] as const;
    const after = page([two, three, one.replace('se porter candidat', 'être candidat')]);
    expect(whatChanges(page([one, two, three]), after)).toMatchInlineSnapshot(`
      "q › nº 3 › t modifié
      « Qui peut être candidat. » est déplacé plus bas dans la liste.
      − Avant
      Qui peut [-se porter-] candidat.
      + Après
      Qui peut {+être+} candidat."
    `);
  });

  test('an item taken out leaves the next one as it is edited', () => {
    expect(
      whatChanges('- Wave\n- Contraste des couleurs\n- Titres\n', '- Contraste de couleurs\n- Titres\n'),
    ).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Wave
      Contraste [-des-] couleurs
      + Après
      Contraste {+de+} couleurs"
    `);
  });

  test('a question taken out, the next one edited', () => {
    const faq = (items: string[]): string => `---\nq:\n${items.join('')}---\n`;
    const one = '  - t: Qui peut postuler ?\n    d: Toute personne majeure.\n';
    const two = '  - t: Quelle est la durée du contrat ?\n    d: Un an, renouvelable une fois.\n';
    const three = '  - t: Où travaille-t-on ?\n    d: À Paris ou à Lyon.\n';
    expect(whatChanges(faq([one, two, three]), faq([two.replace('Un an', 'Deux ans'), three]))).toMatchInlineSnapshot(`
      "q › ancien nº 1 › t supprimé
      − Avant
      Qui peut postuler ?
      q › ancien nº 1 › d supprimé
      − Avant
      Toute personne majeure.
      q › nº 1 › d modifié
      − Avant
      [-Un an-], renouvelable une fois.
      + Après
      {+Deux ans+}, renouvelable une fois."
    `);
  });

  test('a paragraph parted, two joined', () => {
    const text = 'Les candidats déposent un dossier. Un jury les reçoit ensuite.';
    const parted = text.replace('. Un', '.\n\nUn');
    expect(whatChanges(text, parted)).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      un paragraphe est coupé en deux après « Les candidats déposent un dossier. »"
    `);
    expect(whatChanges(parted, text.replace('dossier', 'projet'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Les candidats déposent un [-dossier-].[-¶ fin de paragraphe -] Un jury les reçoit ensuite.
      + Après
      Les candidats déposent un {+projet+}. Un jury les reçoit ensuite.
      deux paragraphes sont réunis en un après « Les candidats déposent un projet. »"
    `);
  });

  const table = '| Année | Montant |\n| - | - |\n| 2021 | 50 € |\n| 2022 | 80 € |\n';
  test('of a table: a cell', () => {
    expect(whatChanges(table, table.replace('80', '90'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      2022 | [-80-] €
      + Après
      2022 | {+90+} €"
    `);
  });

  test('of a table: a row', () => {
    expect(whatChanges(table, `${table}| 2023 | 10 € |\n`)).toMatchInlineSnapshot(`
      "Contenu modifié
      + Après · ajouté
      2023 | 10 €"
    `);
    expect(whatChanges(`${table}| 2023 | 10 € |\n`, table)).toContain('− Avant · supprimé\n2023 | 10 €');
    expect(whatChanges('Un mot.\n\n![Un plan](/a.png)\n', 'Un mot.\n')).toContain('− Avant · supprimé');
  });

  test('of a table: a column', () => {
    expect(
      whatChanges(table, '| Année | Montant | Payé |\n| - | - | - |\n| 2021 | 50 € | oui |\n| 2022 | 85 € | non |\n'),
    ).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      2022 | [-80-] €
      + Après
      2022 | {+85+} €
      colonne ajoutée : « Payé »"
    `);
  });

  test('of a table: a column taken out', () => {
    expect(whatChanges(table, '| Montant |\n| - |\n| 50 € |\n| 80 € |\n')).toMatchInlineSnapshot(`
      "Contenu modifié
      colonne supprimée : « Année »"
    `);
  });

  test('of a table: columns in another order', () => {
    expect(
      whatChanges(table, '| Montant | Année |\n| - | - |\n| 50 € | 2021 |\n| 80 € | 2022 |\n'),
    ).toMatchInlineSnapshot(`
      "Contenu ordre modifié
      Même texte, dans un autre ordre.
      colonne déplacée : « Année »"
    `);
  });

  test('a value that became a list is gone, and its list has come', () => {
    expect(whatChanges('---\nc: Camille\n---\n', '---\nc:\n  - Camille\n  - Dominique\n---\n')).toMatchInlineSnapshot(`
      "c modifié
      − Avant
      Camille
      + Après
      Camille
      Dominique
      c’était une seule valeur, c’est maintenant une liste"
    `);
  });

  test('of a page of five hundred paragraphs, edited at both ends', () => {
    const page = Array.from({ length: 500 }, (_, index) => `Le paragraphe ${index} parle d’autre chose.`);
    const after = [...page];
    after[0] = 'Le paragraphe 0 parle de chats.';
    after[499] = 'Le paragraphe 499 parle de chiens.';
    expect(whatChanges(page.join('\n\n'), after.join('\n\n'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Le paragraphe 0 parle [-d’autre chose-].
      Le paragraphe 499 parle [-d’autre chose-].
      + Après
      Le paragraphe 0 parle {+de chats+}.
      Le paragraphe 499 parle {+de chiens+}."
    `);
  });
});

test('an option that came before another one has its sign, and its space', () => {
  const code = (line: string) => '```bash\n' + line + '\n```\n';
  expect(whatChanges(code('ssh -L 80 root'), code('ssh -N -L 80 root'))).toContain('ssh {+-N +}-L 80 root');
  expect(whatChanges(code('ssh -N -L 80 root'), code('ssh -L 80 root'))).toContain('ssh [--N -]-L 80 root');
});

describe('items of a list of groups are known by what names them', () => {
  const faq = (...answers: readonly string[]) =>
    `---\nquestions:\n${answers.map((answer, index) => `  - question: Question ${index + 1} du public\n    reponse: ${answer}\n`).join('')}---\n`;
  const [one, two] = [
    'Toutes les personnes majeures peuvent venir, avec une pièce d’identité en cours de validité.',
    'L’entrée est libre et gratuite pour tout le monde, sans réservation ni inscription préalable.',
  ];

  test('answers that were exchanged', () => {
    const told = whatChanges(faq(one, two), faq(two, one));
    expect(told).not.toMatch(/déplacé/);
    expect(told).not.toMatch(/question : /i);
    expect(told).toMatch(/reponse/i);
  });

  test('a question removed and the next one edited', () => {
    const told = whatChanges(faq('Un', one, two), faq('Un', two).replace('Question 2', 'La question 3'));
    expect(told).not.toMatch(/déplacé/);
  });
});

test('ends of lines written otherwise change no line of code', () => {
  const text = '# Titre\n\n```json\n{\n  "a": 1,\n  "b": 2\n}\n```\n';
  expect(whatChanges(text, text.replaceAll('\n', '\r\n'))).not.toMatch(/\[-|\{\+/);
});
