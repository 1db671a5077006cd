import { describe, expect, test } from 'vitest';
import { told } from './changes.ts';

const header = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;

describe('what no field shows is told', () => {
  test('fields in another order', () => {
    expect(told(header('a: un', 'b: deux'), header('b: deux', 'a: un'))).toMatchInlineSnapshot(`
      "Aucun champ ne change de contenu.
      L’ordre des champs change dans le fichier : les lecteurs ne verront pas de différence."
    `);
  });

  test('no other order where a key is written twice', () => {
    const [before, after] = [header('a: un', 'b: deux', 'c: x'), header('a: un', 'b: deux', 'a: trois', 'c: x')];
    expect(told(before, after)).toContain('trois');
    expect(told(before, after)).not.toContain('ordre');
    expect(told(after, before)).not.toContain('ordre');
    expect(told(after, after.replace('deux', 'dix'))).not.toContain('ordre');
    const moved = header('c: x', 'a: un', 'b: deux', 'a: trois');
    expect(told(before, moved)).toContain('L’ordre des champs change dans le fichier');
  });

  test('fields of an item in another order, and a word elsewhere', () => {
    const [before, after] = [
      header('t: Un mot', 'q:', '  - n: Qui ?', '    d: Vous.'),
      header('t: Un nom', 'q:', '  - d: Vous.', '    n: Qui ?'),
    ];
    expect(told(before, after)).toMatchInlineSnapshot(`
      "t modifié
      − Avant
      Un [-mot-]
      + Après
      Un {+nom+}
      Dans « q », l’ordre des champs change : les lecteurs ne verront pas de différence."
    `);
  });

  test('keys of which the site may read the order', () => {
    const [before, after] = [header('l:', '  un: 1', '  deux: 2'), header('l:', '  deux: 2', '  un: 1')];
    expect(told(before, after)).toContain('Dans « l », l’ordre des champs change : le site peut en tenir compte.');
  });

  test('a comment, quotes, a field without a value', () => {
    expect(told(header('a: un', 'b: deux'), header('a: "un"', 'b: deux # relu', 'c: ""'))).toMatchInlineSnapshot(`
      "Aucun champ ne change de contenu.
      Voici ce qui change dans le fichier :
      − Avant
      a: [-un-]
      b: deux
      + Après
      a: {+"un"+}
      b: deux{+ # relu+}
      c: """
    `);
  });

  test('where the lines of a text end', () => {
    const page = (text: string): string => `---\nt: x\nd: ${text}\n---\n`;
    const said =
      'Aucun champ ne change de contenu.\nSeule change, dans le fichier, la façon dont les textes sont coupés en lignes : les lecteurs ne verront pas de différence.';
    expect(told(page('un texte de\n  deux lignes'), page('un texte\n  de deux lignes'))).toBe(said);
    expect(told(page('un texte de\n  deux lignes'), page('>-\n  un texte\n  de deux lignes'))).toBe(said);
    expect(told(page('un texte # a'), page('un\n  texte # b'))).not.toContain('coupés en lignes');
  });

  test('a field without a value, beside one that changed', () => {
    const [before, after] = [header('a: un', 'b: deux'), header('a: trois', 'b: deux', 'c: ""')];
    expect(told(before, after)).toContain('Champ ajouté, sans valeur : « c ».');
    expect(told(after, before)).toContain('Champ supprimé, qui n’avait pas de valeur : « c ».');
    expect(told(before, after)).not.toContain('D’autres lignes');
  });

  test('beside a field that changed', () => {
    const said = told(header('a: un', 'b: deux'), header('a: trois', 'b: "deux"'));
    expect(said).toContain('D’autres lignes du fichier sont écrites autrement, sans qu’aucun autre champ change.');
    expect(told(header('a: un', 'b: deux'), header('a: trois', 'b: deux'))).not.toContain('D’autres lignes');
  });

  test.each([
    ['ends of lines', `${header('a: un')}Un.\r\n`],
    ['empty lines', `${header('a: un', '')}Un.\n`],
  ])('how the file is saved: %s', (_, after) => {
    expect(told(`${header('a: un')}Un.\n`, after)).toMatch(/Seule change la façon dont le fichier|Seuls des espaces/);
  });
});

describe('what looks the same is said to', () => {
  const [composed, parted] = ['Une école.', 'Une école.'.normalize('NFD')];

  test('accents saved apart', () => {
    expect(told(composed, parted)).toMatchInlineSnapshot(`
      "Contenu écriture
      À l’œil, rien ne change : des lettres accentuées sont enregistrées autrement (la lettre et son accent à part, ou réunis)."
    `);
    expect(told(header(`t: ${composed}`), header(`t: ${parted}`))).toContain('accentuées');
  });

  test('with a word that changed', () => {
    const said = told(`${composed} Un mot.`, `${parted} Un nom.`);
    expect(said).toContain('Un [-mot-].');
    expect(said).toContain('des lettres accentuées sont enregistrées autrement');
  });

  test('in a link, an address or a label, where it counts', () => {
    const said = told('[Plan](/éa.pdf)', '[Plan](/éa.pdf)'.normalize('NFD'));
    expect(said).toContain('lien');
    expect(said).toContain('/%C3%A9a.pdf, il mène à /e%CC%81a.pdf');
    expect(told(header('image: img/é.png'), header('image: img/é.png'.normalize('NFD')))).toContain(
      'Le site peut y voir un autre nom',
    );
  });

  test('a letter of another alphabet', () => {
    expect(told('Délivré par eux.', 'Délivré p\u0430r eux.')).toContain(
      '« p\u0430r » mêle des lettres de deux alphabets',
    );
    expect(told('Trois mm.', 'Trois \u03bcm.')).not.toContain('alphabets');
  });

  test('a date that becomes text', () => {
    const said = told(header('d: 2026-03-01'), header('d: "2026-03-01"'));
    expect(said).toContain('c’était une date et c’est maintenant un texte');
    expect(said).not.toContain('D’autres lignes');
  });

  test('a sign that nobody sees, in a word alone', () => {
    expect(told('Bilan', 'Bi\u00adlan')).toContain('Bi{+◌signe invisible+}lan');
  });

  test('an address and its spaces', () => {
    expect(told(header('u: "https://a.test/ "'), header('u: "https://a.test/"'))).toContain(
      'Seuls des espaces ou des retours à la ligne changent',
    );
  });
});

describe('line breaks of a field that is no Markdown', () => {
  const [folded, broken] = [header('t: Entrer au service'), header('t: |-', '  Entrer', '  au service')];

  test('are shown where nothing else changes', () => {
    expect(told(broken, folded)).toMatchInlineSnapshot(`
      "t espaces
      Seuls des espaces ou des retours à la ligne changent.
      − Avant
      Entrer[-↵retour à la ligne
      -]au service
      + Après
      Entrer{+␣espace+}au service"
    `);
  });

  test('are told beside a word that changed', () => {
    expect(told(broken, folded.replace('service', 'musée'))).toContain('des retours à la ligne changent aussi');
    expect(told(broken, broken.replace('service', 'musée'))).not.toContain('changent aussi');
  });
});

test('an empty item of a list', () => {
  expect(told(header('t:', '  - Un'), header('t:', '  - Un', '  - ""'))).toContain(
    'un élément vide est ajouté à la liste',
  );
});

test('a line break alone in its paragraph', () => {
  expect(told('Un.\n\n<br/>\n\nDeux.', 'Un.\n\nDeux.')).toContain('↵retour à la ligne');
});

test('a frame that goes is shown whole: nothing is told of it beside', () => {
  const frame = '<iframe width="650" height="480" src="https://exemple.test/film" allowfullscreen></iframe>\n\n';
  expect(told(`Un.\n\n${frame}Deux.\n`, 'Un.\n\nDeux.\n')).not.toContain('sans se voir');
  expect(told('Un.\n\nDeux.\n', `Un.\n\n${frame}Deux.\n`)).not.toContain('sans se voir');
  expect(told(`Un.\n\n${frame}`, `Un.\n\n${frame.replace('650', '600')}`)).toContain('600');
});
