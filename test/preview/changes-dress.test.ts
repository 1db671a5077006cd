import { describe, expect, test } from 'vitest';
import { PLAIN, renderingOf } from '../../src/preview/read/rendering.ts';
import { told, whatChanges } from './changes.ts';

describe('formatting', () => {
  test('of an item', () => {
    expect(whatChanges('- Un mot\n- Deux\n', '- Un **mot**\n- Deux\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « mot » : gras ajouté"
    `);
  });

  test('of a cell', () => {
    expect(whatChanges('| A |\n| - |\n| un |\n', '| A |\n| - |\n| *un* |\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « un » : italique ajouté"
    `);
  });

  test('of a quotation', () => {
    expect(whatChanges('> Un mot\n', '> Un `mot`\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « mot » : mise en code ajoutée"
    `);
  });

  test('and a word beside it', () => {
    expect(whatChanges('Un vieux mot rare ici.', 'Un nouveau mot **rare** ici.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un [-vieux-] mot rare ici.
      + Après
      Un {+nouveau+} mot rare ici.
      « rare » : gras ajouté"
    `);
  });

  test('two at once', () => {
    expect(whatChanges('Un *mot* ici.', 'Un **mot** ici.')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « mot » : gras ajouté, italique retiré"
    `);
  });

  test('a heading of another level', () => {
    expect(whatChanges('## Le cadre\n\nTexte.', '### Le cadre\n\nTexte.')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « Le cadre » : devient un titre de niveau 3"
    `);
  });

  test('the address of an item', () => {
    expect(whatChanges('- [Offre](https://a.test/1)\n', '- [Offre](https://a.test/2)\n')).toMatchInlineSnapshot(`
      "Contenu lien
      Même texte, autre lien.
      le lien « Offre » menait à https://a.test/1, il mène à https://a.test/2"
    `);
  });

  test('the text and the address of a link', () => {
    expect(whatChanges('Voir [le guide](/a) ici.', 'Voir [la fiche](/b) ici.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Voir [-le guide-] ici.
      + Après
      Voir {+la fiche+} ici.
      le lien « la fiche » menait à /a, il mène à /b"
    `);
  });

  test('a link taken off its words', () => {
    expect(whatChanges('Voir [le guide](/a) ici.', 'Voir le guide ici.')).toMatchInlineSnapshot(`
      "Contenu lien
      Même texte, autre lien.
      lien retiré de « le guide » : /a"
    `);
  });

  test('a word of a link', () => {
    expect(whatChanges('Voir [le vieux guide](/a) ici.', 'Voir [le guide](/a) ici.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Voir le [-vieux -]guide ici.
      + Après
      Voir le guide ici."
    `);
  });

  test('an address that is its own text', () => {
    expect(whatChanges('Voir <https://a.test/b> ici.', 'Voir <https://a.test/c> ici.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Voir https://[-a.test/b-] ici.
      + Après
      Voir https://{+a.test/c+} ici."
    `);
  });

  test('a link inside the page', () => {
    expect(whatChanges('[Plus bas](#fin)\n\n## Fin\n', '[Plus bas](#fin)\n\n## Fin\n\nMot.\n')).toMatchInlineSnapshot(`
      "Contenu modifié
      + Après · ajouté
      Mot."
    `);
  });
});

describe('footnotes', () => {
  const page = 'Un[^a], deux[^b].\n\n[^a]: La première.\n[^b]: La seconde.\n';

  test('are not touched by an edit beside them', () => {
    expect(whatChanges(page, page.replace('deux', 'trois'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un1, [-deux-]2.
      + Après
      Un1, {+trois+}2."
    `);
  });

  test('keep their own words when one comes before them', () => {
    expect(whatChanges(page, `${page.replace('Un', 'Zéro[^z]. Un')}[^z]: La nouvelle.\n`)).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un1, deux2.
      + Après
      {+Zéro+}{+1+}{+. +}Un2, deux3.
      La nouvelle. ↩"
    `);
  });
});

describe('as the engine of the site sets it', () => {
  const hugo = { ...PLAIN, isTypographer: true, hasDefinitions: true };

  test('a straight apostrophe and a curly one are one', () => {
    expect(whatChanges("L'équipe d'ici.", 'L’équipe d’ici.', hugo)).toMatchInlineSnapshot(`
      "Contenu écriture
      La page reste la même pour ses lecteurs : seule change la façon de l’écrire.
      − Avant
      [-L'-]équipe [-d'-]ici.
      + Après
      {+L’+}équipe {+d’+}ici."
    `);
    expect(whatChanges("L'équipe d'ici.", 'L’équipe d’ici.')).toContain('[-L');
  });

  test('an English word with an apostrophe is one word', () => {
    expect(whatChanges("It isn't the UN's own aim.", 'It isn’t the UN’s own aim.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      It [-isn't the UN's-] own aim.
      + Après
      It {+isn’t the UN’s+} own aim."
    `);
  });

  test('quotes, dashes and points', () => {
    expect(whatChanges('Il dit "non" -- enfin... `"a" -- b` peut-être.', 'Mot.', hugo)).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Il dit “non” – enfin… "a" -- b peut-être.
      + Après
      Mot."
    `);
  });

  test('the end of a line, where it ends it on the page too', () => {
    const hard = { ...PLAIN, hasHardBreaks: true };
    expect(whatChanges('Un,\ndeux.', 'Un, deux.', hard)).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un,[-↵retour à la ligne
      -]deux.
      + Après
      Un,{+ +}deux."
    `);
  });

  test('definitions', () => {
    const page = 'Défi\n: Un problème public.\n: Une équipe.\n\nPromotion\n\n: Un an.\n';
    expect(
      whatChanges(page, page.replace('Une équipe', 'Un métier').replace('Un an', 'Deux ans'), hugo),
    ).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      [-Une équipe-].
      [-Un an-].
      + Après
      {+Un métier+}.
      {+Deux ans+}."
    `);
    expect(whatChanges('Note.\n\n: Non.\n', 'Note.\n\n: Oui.\n')).toContain(': [-Non-].');
  });

  test('Pelican reads them, with its usual extensions', () => {
    const pelican = (settings: Record<string, unknown>) => renderingOf({ generator: 'pelican', settings });
    expect(pelican({ markdown_extensions: ['def_list'] }).hasDefinitions).toBe(true);
    expect(pelican({}).hasDefinitions).toBe(false);
  });

  test('by the settings of the site, else by what its generator does', () => {
    const of = (generator: 'hugo' | 'jekyll' | 'mkdocs' | 'vitepress', settings: Record<string, unknown>) => {
      const { hasHardBreaks, isTypographer, hasDefinitions } = renderingOf({ generator, settings });
      return [hasHardBreaks, isTypographer, hasDefinitions].map(Number).join('');
    };
    expect(of('hugo', {})).toBe('011');
    const goldmark = {
      renderer: { hardWraps: true },
      extensions: { typographer: { disable: true }, definitionList: false },
    };
    expect(of('hugo', { markup: { goldmark } })).toBe('100');
    expect(of('hugo', { markup: { goldmark: { extensions: { typographer: false } } } })).toBe('001');
    expect(of('jekyll', {})).toBe('011');
    expect(of('jekyll', { kramdown: { hard_wrap: true } })).toBe('111');
    expect(of('jekyll', { markdown: 'CommonMarkGhPages' })).toBe('000');
    expect(of('mkdocs', { markdown_extensions: ['nl2br', { smarty: {} }, 'def_list'] })).toBe('111');
    expect(of('vitepress', {})).toBe('000');
  });
});

test('an address that is written and leads to another is the same link', () => {
  expect(told('Écrire à [a@b.test](mailto:a@b.test).\n', 'Écrire à [a@b.test](mailto:c@b.test).\n')).toContain(
    'le lien « a@b.test » menait à mailto:a@b.test, il mène à mailto:c@b.test',
  );
});

test('in code, the sign of a line end is no part of the word after it', () => {
  expect(told('```mermaid\na[LIKWID\\naccess]\n```\n', '```mermaid\na[LIKWID\\nhidden]\n```\n')).toContain(
    '\\n[-access-]',
  );
});
