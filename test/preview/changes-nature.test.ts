import { describe, expect, test } from 'vitest';
import { whatChanges } from './changes.ts';

describe('the same words as something else', () => {
  test.each([
    ['a quotation', 'Un texte à citer.\n\nFin.', '> Un texte à citer.\n\nFin.', 'devient une citation'],
    ['an item', 'Un texte à ranger.\n\nFin.', '- Un texte à ranger.\n\nFin.', 'devient un élément de liste'],
    ['a paragraph', '- Un texte à sortir.\n\nFin.', 'Un texte à sortir.\n\nFin.', 'devient un paragraphe ordinaire'],
    ['code', 'Un texte à coder.\n\nFin.', '```\nUn texte à coder.\n```\n\nFin.', 'devient un bloc de code'],
    ['no code', '```\nUn texte à coder.\n```\n\nFin.', 'Un texte à coder.\n\nFin.', 'devient un paragraphe ordinaire'],
    ['nested', '- Chat\n- Chien\n- Rat\n', '- Chat\n  - Chien\n- Rat\n', 'descend d’un niveau dans la liste'],
    ['out of a nest', '- Chat\n  - Chien\n- Rat\n', '- Chat\n- Chien\n- Rat\n', 'remonte d’un niveau dans la liste'],
  ])('%s', (_, before, after, said) => {
    const told = whatChanges(before, after);
    expect(told).toContain(`mise en forme\nMême texte, autre mise en forme.\n«`);
    expect(told).toContain(said);
    expect(told).not.toContain('change de place');
  });

  test('in another list, elsewhere', () => {
    const before = '- Chat\n- Chien\n\nMilieu.\n\n- Souris\n- Rat\n';
    expect(whatChanges(before, '- Chat\n- Chien\n- Souris\n- Rat\n\nMilieu.\n')).toMatchInlineSnapshot(`
      "Contenu ordre modifié
      Même texte, dans un autre ordre.
      « Souris » et le suivant changent de place"
    `);
  });

  test.each([
    ['a list cut in two', '* CSS\n* JavaScript', '* CSS\n\nAinsi que :\n\n* JavaScript', 'la liste est coupée en deux'],
    ['another bullet in the middle', '- un ;\n- deux ;', '- un ;\n* deux ;', 'la liste est coupée en deux'],
    [
      'a quotation cut in two',
      '> Un texte.\n>\n> Une suite.',
      '> Un texte.\n\n> Une suite.',
      'la citation est coupée en deux',
    ],
    [
      'items that leave a quotation',
      '> * Un texte\n> * Une suite',
      '* Un texte\n* Une suite',
      'et le suivant\u00a0: sortent de la citation',
    ],
  ])('%s moves nothing', (_, before, after, said) => {
    const told = whatChanges(before, after);
    expect(told).toContain(said);
    expect(told).not.toMatch(/change(?:nt)? de place|paragraphe ordinaire/);
  });

  test('a paragraph parted in three', () => {
    const text = 'Un premier point. Un second argument. Un troisième élément ici.';
    expect(whatChanges(text, text.replaceAll('. ', '.\n\n'))).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      un paragraphe est coupé en deux après « Un premier point. »
      un paragraphe est coupé en deux après « Un second argument. »"
    `);
  });

  test('with a word that changed at once', () => {
    const text = 'Un texte de plusieurs mots à citer un jour.';
    expect(whatChanges(text, `> ${text.replace('jour', 'mois')}`)).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un texte de plusieurs mots à citer un [-jour-].
      + Après
      Un texte de plusieurs mots à citer un {+mois+}.
      « Un texte de plusieurs mots à citer un mois. » : devient une citation"
    `);
    const moved = `- ${text}\n- Autre\n\nMilieu de page.\n\n- Fin\n`;
    const told = whatChanges(moved, `- Autre\n\nMilieu de page.\n\n- Fin\n- ${text.replace('jour', 'mois')}\n`);
    expect(told).toContain('[-jour-]');
    expect(told).toContain('change de place');
  });

  test('round which an element came that is not shown', () => {
    const told = whatChanges('Un texte à tenir.\n\nFin.', '<div lang="fr">\n\nUn texte à tenir.\n\n</div>\n\nFin.');
    expect(told).not.toMatch(/change de place|déplacé/);
    expect(told).toContain('<div lang="fr">');
  });
});

describe('what groups others, with an anchor of its own', () => {
  const page = (group: string, word: string): string => `${group}\n\n${word} à lire.\n`;
  test.each([
    [
      'a group and its title',
      '<div id="z">\n<h1 id="t">\nTitre\n</h1>\n<ul>\n<li>un</li>\n<li>deux</li>\n</ul>\n</div>',
    ],
    ['a group and its paragraph', '<div id="z">\n<p id="t">\nTitre\n</p>\n<ol>\n<li>un</li>\n</ol>\n</div>'],
    ['a group of nothing', '<div id="z"></div>\n\n- un'],
  ])('%s: stays as it was where a word changes elsewhere', (_, group) => {
    expect(whatChanges(page(group, 'Texte'), page(group, 'Page'))).toBe(
      'Contenu modifié\n− Avant\n[-Texte-] à lire.\n+ Après\n{+Page+} à lire.',
    );
  });
});
