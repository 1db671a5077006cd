import { describe, expect, test } from 'vitest';
import { renderingOf } from '../../src/preview/read/rendering.ts';
import { told, whatChanges } from './changes.ts';

describe('only white space', () => {
  test.each([
    ['Un texte.\n\nLa fin.', 'Un  texte.\n\n\nLa fin.\n'],
    ['Un texte de\ndeux lignes.', 'Un texte\nde deux lignes.'],
    ['---\nx: "un texte "\n---\n', '---\nx: "un texte"\n---\n'],
  ])('is said to be nothing that is seen: %j', (before, after) => {
    expect(whatChanges(before, after)).toContain('Seuls des espaces ou des retours à la ligne changent');
  });

  test('of which some hold two words together is told apart', () => {
    expect(whatChanges('Une question\u00a0: la voici.', 'Une question : la voici.')).toMatchInlineSnapshot(`
      "Contenu espaces
      Seule une espace change : une insécable devient ordinaire, dans « question : ». Une ligne peut se couper autrement."
    `);
    const two = 'Une question\u00a0: la voici. Une autre\u202f?';
    expect(whatChanges('Une question : la voici. Une autre ?', two)).toMatchInlineSnapshot(`
      "Contenu espaces
      Seules des espaces changent, à 2 endroits : des ordinaires deviennent insécables ou fines insécables, dans « question : » et « autre ? ». Une ligne peut se couper autrement."
    `);
  });

  test('a mark that no editor shows is named', () => {
    const page = '---\ntitle: A\n---\n\nUn texte.\n';
    expect(told(page, `\ufeff${page}`)).toMatchInlineSnapshot(`
      "Aucun champ ne change de contenu.
      Une marque invisible (BOM) est ajoutée au tout début du fichier : les lecteurs ne verront pas de différence."
    `);
    expect(told(`\ufeff${page}`, page.replaceAll('\n', '\r\n'))).toMatchInlineSnapshot(`
      "Contenu espaces
      Seuls des espaces ou des retours à la ligne changent : le lecteur ne verra pas de différence.
      La marque invisible (BOM) du tout début du fichier est retirée : les lecteurs ne verront pas de différence."
    `);
    expect(told(page, `\ufeff${page.replace('texte', 'mot')}`)).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un [-texte-].
      + Après
      Un {+mot+}.
      Une marque invisible (BOM) est ajoutée au tout début du fichier : les lecteurs ne verront pas de différence."
    `);
  });

  test('of code is seen', () => {
    expect(whatChanges('```\na b\n```\n', '```\na  b\n```\n')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      a[-␣espace-]b
      + Après
      a{+␣␣espace+}b
      dans le code, vers « a b », seules des espaces ou des lignes vides changent"
    `);
  });

  test('of several blocks of code is said once; at the ends of lines, nobody sees it', () => {
    const page = (end: string): string => `\`\`\`\na b${end}\nc\n\`\`\`\n\nMilieu.\n\n\`\`\`\nd e${end}\n\`\`\`\n`;
    expect(told(page(' '), page(''))).toMatchInlineSnapshot(`
      "Contenu espaces
      Seuls des espaces ou des retours à la ligne changent : le lecteur ne verra pas de différence."
    `);
    expect(told(page(' '), page('').replace('Milieu', 'Centre'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      a b[-␣espace-]
      c
      [-Milieu-].
      d e[-␣espace-]
      + Après
      a b
      c
      {+Centre+}.
      d e
      dans le code, vers « a b » et à un autre endroit, seules des espaces en fin de ligne changent : vos lecteurs ne verront pas de différence"
    `);
    expect(told('```\na b\n```\n\n```\nc d\n```\n', '```\n a b\n```\n\n```\nc  d\n```\n')).toContain(
      'dans le code, vers « a b » et à un autre endroit, seules des espaces ou des lignes vides changent',
    );
  });

  test('that pads a table: the spaces alone are marked', () => {
    expect(
      told('| Nom  | Prix |\n| --- | --: |\n| Pain | + 3 € |\n', '|Nom|Prix|\n|---|--:|\n|Pain|+ 3 €|\n'),
    ).toMatchInlineSnapshot(`
      "Contenu écriture
      La page reste la même pour ses lecteurs : seule change la façon de l’écrire.
      − Avant
      |[- -]Nom[-  -]|[- -]Prix[- -]|
      |[- -]---[- -]|[- -]--:[- -]|
      |[- -]Pain[- -]|[- -]+ 3 €[- -]|
      + Après
      |Nom|Prix|
      |---|--:|
      |Pain|+ 3 €|"
    `);
  });
});

describe('what the words do not tell is told', () => {
  test('the address of an embed', () => {
    expect(
      whatChanges('<iframe src="https://a.test/1"></iframe>', '<iframe src="https://a.test/2"></iframe>'),
    ).toMatchInlineSnapshot(`
      "Contenu modifié
      contenu intégré : son adresse était https://a.test/1, elle est https://a.test/2"
    `);
  });

  const frame = (src: string, title: string): string =>
    `Avant.\n\n<iframe ${src} title="${title}"></iframe>\n\nAprès.\n`;
  const plan = 'src="https://a.test/plan"';

  test('the title of an embed, which is one embed', () => {
    expect(whatChanges(frame(plan, 'Plan'), frame(plan, 'Plan d’accès'))).toMatchInlineSnapshot(`
      "Contenu modifié
      contenu intégré : son titre était « Plan », il est « Plan d’accès » ; son adresse reste https://a.test/plan"
    `);
    expect(whatChanges(frame(plan, ''), frame(plan, 'Plan'))).toMatchInlineSnapshot(`
      "Contenu modifié
      contenu intégré : il reçoit un titre, « Plan » ; son adresse reste https://a.test/plan"
    `);
  });

  test('the address of one that keeps its title, whoever puts it in', () => {
    const later = 'data-tally-src="https://a.test/1"';
    expect(whatChanges(frame(later, 'Plan'), frame(later.replace('/1', '/2'), 'Plan'))).toMatchInlineSnapshot(`
      "Contenu modifié
      contenu intégré « Plan » : son adresse était https://a.test/1, elle est https://a.test/2"
    `);
  });

  test('another embed that takes its place: both', () => {
    expect(whatChanges(frame(plan, 'Plan'), frame('src="https://b.test/film"', 'Le film'))).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Contenu intégréPlanhttps://a.test/plan
      + Après
      Contenu intégréLe filmhttps://b.test/film"
    `);
  });

  test('a drawing that becomes code, and the reverse', () => {
    const block = (language: string): string => `\`\`\`${language}\ngraph LR\n\`\`\`\n`;
    expect(whatChanges(block('mermaid'), block('text'))).toMatchInlineSnapshot(`
      "Contenu modifié
      « graph LR » : le site pouvait en faire un dessin (mermaid), les lecteurs verront ce code lui-même (text)"
    `);
    expect(whatChanges(block(''), block('plantuml'))).toMatchInlineSnapshot(`
      "Contenu modifié
      « graph LR » : les lecteurs voyaient ce code lui-même, le site peut maintenant en faire un dessin (plantuml)"
    `);
    expect(whatChanges(block('{python}'), block('python'))).toMatchInlineSnapshot(`
      "Contenu modifié
      « graph LR » : le site pouvait l’exécuter ou l’interpréter ({python}), les lecteurs verront ce code lui-même (python)"
    `);
    expect(whatChanges(block('js'), block('python'))).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « graph LR » : le langage du code était js, il est python"
    `);
  });

  test('another attribute of it', () => {
    expect(
      whatChanges(
        '<iframe src="https://a.test/1" height="300"></iframe>',
        '<iframe src="https://a.test/1" height="500"></iframe>',
      ),
    ).toMatchInlineSnapshot(`
      "Contenu autre changement
      Les mots de l’aperçu restent les mêmes. Voici ce qui change dans le fichier :
      − Avant
      <iframe src="https://a.test/1" height="[-300-]"></iframe>
      + Après
      <iframe src="https://a.test/1" height="{+500+}"></iframe>"
    `);
  });

  test('the hour that machines read', () => {
    expect(
      whatChanges('<time datetime="2026-03-01T09:00">Le 1er</time>', '<time datetime="2026-03-01T10:00">Le 1er</time>'),
    ).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « Le 1er » : la date que lisent les machines passe de 2026-03-01T09:00 à 2026-03-01T10:00"
    `);
  });

  test('the hour of a field', () => {
    expect(
      whatChanges('---\nd: 2026-03-01T09:00:00Z\n---\n', '---\nd: 2026-03-01T10:30:00Z\n---\n'),
    ).toMatchInlineSnapshot(`
      "d modifié
      − Avant
      1er mars 2026, 9 h 00 (UTC)
      + Après
      1er mars 2026, 10 h 30 (UTC)"
    `);
  });

  test('seconds', () => {
    expect(
      whatChanges('---\nd: 2026-03-01T09:00:00Z\n---\n', '---\nd: 2026-03-01T09:00:07Z\n---\n'),
    ).toMatchInlineSnapshot(`
      "d autre changement
      Les mots de l’aperçu restent les mêmes. Voici ce qui change dans le fichier :
      − Avant
      2026-03-01T09:00:[-00Z-]
      + Après
      2026-03-01T09:00:{+07Z+}"
    `);
  });

  test('where a list begins, unless its engine counts from one whatever is written', () => {
    const mkdocs = (extensions: readonly string[]) =>
      whatChanges(
        '1. Un\n2. Deux\n',
        '4. Un\n5. Deux\n',
        renderingOf({ generator: 'mkdocs', settings: { markdown_extensions: extensions } }),
      );
    expect(mkdocs(['sane_lists'])).toContain('la liste commençait à 1');
    expect(mkdocs([])).not.toContain('la liste');
    expect(mkdocs([])).toContain('La page reste la même pour ses lecteurs');
  });

  test('where a list begins', () => {
    expect(whatChanges('1. Un\n2. Deux\n', '4. Un\n5. Deux\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      la liste commençait à 1, elle commence à 4"
    `);
  });

  test('numbers or bullets', () => {
    expect(whatChanges('1. Un\n2. Deux\n', '- Un\n- Deux\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      la liste numérotée devient une liste à puces"
    `);
  });

  test('the alignment of a column', () => {
    expect(whatChanges('| A |\n| - |\n| 1 |\n', '| A |\n| -: |\n| 1 |\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      la colonne « A » était alignée par défaut, elle l’est à droite"
    `);
  });

  test('the language of code', () => {
    expect(whatChanges('```js\nx\n```\n', '```ts\nx\n```\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « x » : le langage du code était js, il est ts"
    `);
  });

  test('the tooltip of a link', () => {
    expect(whatChanges('[Le guide](/g "2023")', '[Le guide](/g "2024")')).toMatchInlineSnapshot(`
      "Contenu lien
      Même texte, autre lien.
      l’infobulle du lien « Le guide » était « 2023 », elle est « 2024 »"
    `);
  });

  test('an abbreviation', () => {
    expect(whatChanges('<abbr title="Un">A</abbr>', '<abbr title="Deux">A</abbr>')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « A » : l’abréviation signifiait « Un », elle signifie « Deux »"
    `);
  });

  test('a comment', () => {
    expect(whatChanges('Texte.\n\n<!-- relu -->\n', 'Texte.\n\n<!-- à relire -->\n')).toMatchInlineSnapshot(`
      "Contenu autre changement
      Les mots de l’aperçu restent les mêmes. Voici ce qui change dans le fichier :
      − Avant
      <!-- [-relu-] -->
      + Après
      <!-- {+à relire+} -->"
    `);
  });

  test('a rule', () => {
    expect(whatChanges('Un.\n\nDeux.\n', 'Un.\n\n---\n\nDeux.\n')).toMatchInlineSnapshot(`
      "Contenu modifié
      ligne de séparation ajoutée"
    `);
  });

  test('a line break', () => {
    expect(whatChanges('Un, deux.', 'Un,\\\ndeux.')).toMatchInlineSnapshot(`
      "Contenu modifié
      − Avant
      Un, deux.
      + Après
      Un,{+↵retour à la ligne
      +}
      deux."
    `);
  });

  test('a flag that was written as text', () => {
    expect(whatChanges('---\no: "true"\n---\n', '---\no: true\n---\n')).toMatchInlineSnapshot(`
      "o modifié
      − Avant
      true
      + Après
      Oui
      c’était un texte, c’est maintenant un oui ou non"
    `);
  });

  test('far down a long text, of which the page shows the beginning', () => {
    const page = `${'Une ligne parmi beaucoup d’autres.\n\n'.repeat(5000)}La fin.\n`;
    expect(whatChanges(page, page.replace('La fin', 'Le bout'))).toMatchInlineSnapshot(`
      "Contenu modifié
      Voici ce qui change dans le fichier :
      − Avant
      [-La fin-].
      + Après
      {+Le bout+}."
    `);
  });

  test('a character that nobody sees', () => {
    expect(whatChanges('Un mot.', 'Un\u200b mot.')).toContain('Un{+◌signe invisible+} mot.');
  });
});
