import { describe, expect, test } from 'vitest';
import { whatChanges } from './changes.ts';

const said = (before: string, after: string): string[] => whatChanges(before, after).split('\n').slice(1);

describe('each link says its own change', () => {
  test.each([
    [
      'one unlinked, and its address put on a part of the other',
      '[a](/1), [b c d](/2).',
      'a, b [c](/1) d.',
      [
        'lien retiré de «\u202fa\u202f»\u00a0: /1',
        'le lien était sur «\u202fb c d\u202f» et menait à /2, il est sur «\u202fc\u202f» et mène à /1',
      ],
    ],
    [
      'exchanged',
      '[a](/1), [b](/2).',
      '[a](/2), [b](/1).',
      ['le lien «\u202fa\u202f» menait à /1, il mène à /2', 'le lien «\u202fb\u202f» menait à /2, il mène à /1'],
    ],
    [
      'to other words',
      'Voir la [page](/1) ici.',
      '[Voir](/1) la page ici.',
      ['le lien vers /1 était sur «\u202fpage\u202f», il est sur «\u202fVoir\u202f»'],
    ],
    [
      'over one more word',
      'Voir la [page](/1) ici.',
      'Voir [la page](/1) ici.',
      ['le lien vers /1 était sur «\u202fpage\u202f», il est sur «\u202fla page\u202f»'],
    ],
    [
      'one of two to the same place',
      '[a](/1) et [b](/1).',
      'a et [b](/1).',
      ['lien retiré de «\u202fa\u202f»\u00a0: /1'],
    ],
  ])('%s', (_, before, after, sentences) => {
    expect(said(before, after)).toEqual(['Même texte, autre lien.', ...sentences]);
  });

  test('that went with its words, where another came elsewhere', () => {
    const told = whatChanges('Un [a](/1) deux trois quatre cinq.', 'Un deux trois quatre [b](/2) cinq.');
    expect(told).toContain('lien supprimé\u00a0: «\u202fa\u202f», qui menait à /1');
    expect(told).toContain('lien ajouté\u00a0: «\u202fb\u202f», qui mène à /2');
  });
});

describe('each dress has its words', () => {
  test.each([
    ['Un mot.', 'Un <sup>mot</sup>.', '«\u202fmot\u202f»\u00a0: mis en exposant'],
    ['Un <u>mot</u>.', 'Un mot.', '«\u202fmot\u202f»\u00a0: soulignement retiré'],
    ['Un <abbr title="x">mot</abbr>.', 'Un mot.', '«\u202fmot\u202f»\u00a0: abréviation qui n’est plus expliquée'],
    [
      '![Un](/a.png "x")',
      '![Un](/a.png "y")',
      'image\u00a0: «\u202fUn\u202f», l’infobulle était «\u202fx\u202f», elle est «\u202fy\u202f»',
    ],
    ['```sh\na\n```', '```\na\n```', '«\u202fa\u202f»\u00a0: le langage du code n’est plus indiqué\u00a0: c’était sh'],
  ])('%s', (before, after, sentence) => {
    expect(said(before, after)).toEqual(['Même texte, autre mise en forme.', sentence]);
  });
});

describe('the calls of footnotes', () => {
  const notes = '\n\n[^a]: Première note.\n[^b]: Autre remarque.\n';

  test('exchanged', () => {
    expect(said(`Un[^a] mot[^b].${notes}`, `Un[^b] mot[^a].${notes}`)).toEqual([
      'Même texte, autre mise en forme.',
      'l’appel de note 1 menait à «\u202fPremière note.\u202f», il mène à «\u202fAutre remarque.\u202f»',
      'l’appel de note 2 menait à «\u202fAutre remarque.\u202f», il mène à «\u202fPremière note.\u202f»',
    ]);
  });

  test('gone: the heading of the notes, which nobody wrote, is not told', () => {
    expect(whatChanges('Un[^a] mot.\n\n[^a]: La note.\n', 'Un mot.\n')).toBe(
      'Contenu modifié\n− Avant\nUn[-1-] mot.\nLa note. ↩\n+ Après\nUn mot.',
    );
  });

  test('renumbered by hand, with a note before them', () => {
    const after =
      'Neuf[^1] ici.\n\nUn[^2] mot[^3].\n\n[^1]: Toute neuve.\n[^2]: Première note.\n[^3]: Autre remarque.\n';
    const told = whatChanges(`Un[^1] mot[^2].\n\n[^1]: Première note.\n[^2]: Autre remarque.\n`, after);
    expect(told).toBe('Contenu modifié\n+ Après · ajouté\nNeuf1 ici.\nToute neuve. ↩');
  });
});

describe('what is no word', () => {
  test('an image that moved', () => {
    const [image, text] = ['![Un](/a.png)', 'Un texte plus long que tout.'];
    expect(whatChanges(`Un.\n\nDeux.\n\n${image}\n\n${text}\n`, `${image}\n\nUn.\n\nDeux.\n\n${text}\n`)).toBe(
      'Contenu ordre modifié\nMême texte, dans un autre ordre.\nimage déplacée plus haut\u00a0: «\u202fUn\u202f»',
    );
  });

  test('an image in the place of another', () => {
    const told = whatChanges('Un.\n\n![Chat](/chat.png)\n\nDeux.\n', 'Un.\n\n![Chien](/chien.png)\n\nDeux.\n');
    expect(told).toMatch(/^Contenu modifié\n− Avant\n[\s\S]*chat\.png[\s\S]*\n\+ Après\n[\s\S]*chien\.png/);
  });

  test('a rule', () => {
    expect(said('Un.\n\nDeux.\n', 'Un.\n\n---\n\nDeux.\n')).toEqual(['ligne de séparation ajoutée']);
  });

  test('lines of code', () => {
    expect(whatChanges('```\nnpm i\nnpm run a\n```\n', '```\nnpm i\nnpm run b\nnpm run a\n```\n')).toBe(
      'Contenu modifié\n− Avant\nnpm i\nnpm run a\n+ Après\nnpm i\n{+npm run b\n+}npm run a',
    );
  });

  test('a parameter of what the site adds', () => {
    expect(whatChanges('{{< video id="a" title="Un film" >}}\n', '{{< video id="b" title="Un film" >}}\n')).toBe(
      'Contenu modifié\n− Avant\nÉlément ajouté par le site\u00a0: video [-id="a"-] title="Un film"\n+ Après\nÉlément ajouté par le site\u00a0: video {+id="b"+} title="Un film"',
    );
  });
});

describe('what stands together is told together', () => {
  test('a part with its heading', () => {
    const [one, two] = [
      '## Un\n\nTexte du premier.\n\n',
      '## Deux\n\nPremière phrase.\n\nSeconde phrase.\n\nEncore une.\n\n',
    ];
    expect(said(`${two}${one}Fin.`, `${one}${two}Fin.`)).toEqual([
      'Même texte, dans un autre ordre.',
      'la partie «\u202fUn\u202f» est déplacée plus haut',
    ]);
  });

  test('a heading that went', () => {
    expect(said('Un.\n\n## Titre\n\nDeux.\n', 'Un.\n\nDeux.\n')).toContain('titre supprimé\u00a0: «\u202fTitre\u202f»');
  });

  test('an item cut in two, its first words said again', () => {
    const told = whatChanges(
      '- écouter sans préjuger et sans finir les phrases\n- rire\n',
      '- écouter sans préjuger\n- écouter sans finir les phrases\n- rire\n',
    );
    expect(told).toContain('un élément de liste est coupé en deux après «\u202fécouter sans préjuger\u202f»');
  });
});
