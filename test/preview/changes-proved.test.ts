import { describe, expect, test } from 'vitest';
import { renderingOf } from '../../src/preview/read/rendering.ts';
import { whatChanges } from './changes.ts';

const rendering = (generator: string, settings = {}) =>
  renderingOf({ generator, settings } as unknown as Parameters<typeof renderingOf>[0]);
const hugo = rendering('hugo');
const jekyll = rendering('jekyll');

describe('what is said of a difference is proved', () => {
  test('the first HTML of a page changes nothing else of it', () => {
    expect(whatChanges('- [ ] Un\n- [x] Deux\n\nUn mot.\n', '- [ ] Un\n- [x] Deux\n\nUn <u>mot</u>.\n')).toBe(
      'Contenu mise en forme\nMême texte, autre mise en forme.\n«\u202fmot\u202f»\u00a0: soulignement ajouté',
    );
  });

  test('a page that is written otherwise is the same', () => {
    for (const [before, after] of [
      ['* un\n* deux\n', '- un\n- deux\n'],
      ['Un _mot_.\n', 'Un *mot*.\n'],
      ['Un mot[^deux].\n\n[^deux]: La note.\n', 'Un mot[^2].\n\n[^2]: La note.\n'],
      ['Un[^1] mot[^2].\n\n[^1]: Une.\n[^2]: Deux.\n', 'Un[^1] mot[^2].\n\n[^2]: Deux.\n[^1]: Une.\n'],
      ['Un mot.\n', 'Un mot.\n\n<!-- à revoir bientôt -->\n'],
      ['Un [mot](/a).\n', 'Un [mot][r].\n\n[r]: /a\n'],
    ] as const)
      expect(whatChanges(before, after, hugo)).toMatch(/^Contenu écriture\nLa page reste la même/);
  });

  test('but where nobody knows whether its engine reads footnotes, and makes links by itself', () => {
    for (const [before, after] of [
      ['Un mot[^deux].\n\n[^deux]: La note.\n', 'Un mot[^2].\n\n[^2]: La note.\n'],
      ['Voir <https://a.test/b>.\n', 'Voir https://a.test/b.\n'],
    ] as const) {
      expect(whatChanges(before, after, rendering('eleventy'))).toMatch(/^Contenu autre changement\n/);
      expect(whatChanges(before, after, hugo)).toMatch(/^Contenu écriture\n/);
    }
  });

  test('a page whose HTML is dressed otherwise may not be', () => {
    for (const [before, after] of [
      ['<div class="note">Un.</div>\n', '<div class="alerte">Un.</div>\n'],
      ['<iframe height="3" src="https://a.test"></iframe>\n', '<iframe height="4" src="https://a.test"></iframe>\n'],
      ['Un.\n\n<!--more-->\n\nDeux.\n', 'Un.\n\nDeux.\n\n<!--more-->\n'],
      ['<button>Un</button>\n', '<button>Deux</button>\n'],
      ['Ah !\n', 'Ah&nbsp;!\n'],
      ['[](/a) Un.\n', 'Un.\n'],
      ['{{< a >}}\n', '{{% a %}}\n'],
      ['```js {hl=1}\na\n```\n', '```js {hl=2}\na\n```\n'],
    ] as const)
      expect(whatChanges(before, after)).toMatch(/^Contenu autre changement\nLes mots de l’aperçu restent les mêmes/);
  });

  test('an element around a player that becomes another is no new player', () => {
    const page = (tag: string) => `<${tag}>\n<iframe src="https://a.test/v"></iframe>\n</${tag}>\n`;
    expect(whatChanges(page('center'), page('div'))).toBe(
      'Contenu mise en forme\nMême texte, autre mise en forme.\n− Avant\n<center>\n</center>\n+ Après\n<div>\n</div>',
    );
  });

  test('a list whose items part is not the same', () => {
    expect(whatChanges('- un\n- deux\n', '- un\n\n- deux\n')).toContain('les éléments de la liste sont plus espacés');
    expect(whatChanges('- un\n\n- deux\n', '- un\n- deux\n')).toContain('les éléments de la liste sont moins espacés');
    expect(whatChanges('- un\n\n  de plus\n- deux\n', '- un\n\n  de plus\n\n- deux\n')).toContain('Contenu espaces');
  });

  test('braces after a heading are shown by no engine that reads them', () => {
    expect(whatChanges('## Annexe\n', '## Annexe {#annexe .grand}\n', hugo)).toBe(
      [
        'Contenu mise en forme',
        'Même texte, autre mise en forme.',
        '«\u202fAnnexe\u202f»\u00a0: reçoit l’ancre #annexe, où des liens peuvent mener',
        '«\u202fAnnexe\u202f»\u00a0: reçoit l’habillage {.grand}',
      ].join('\n'),
    );
    expect(whatChanges('## Annexe\n', '## Annexe {#annexe}\n')).toContain('Annexe{+ {#annexe}+}');
    expect(whatChanges('## `a`\n', '## `a {#b}`\n', hugo)).toContain('{+ {#b}+}');
  });
});

describe('spaces are named', () => {
  test.each([
    ['Ah\u00a0!', 'Ah\u202f!', 'une insécable devient fine insécable, dans «\u202fAh\u202f!\u202f».'],
    [
      'Ah !',
      'Ah\u00a0!',
      'une ordinaire devient insécable, dans «\u202fAh\u00a0!\u202f». Une ligne peut se couper autrement.',
    ],
    ['Ah  mais', 'Ah mais', 'le lecteur ne verra pas de différence'],
    ['```\na b \n```', '```\na b\n```', 'Contenu espaces\nSeuls des espaces ou des retours à la ligne changent'],
    ['```\na b \n```', '```\na b\n```', 'le lecteur ne verra pas de différence'],
  ])('%j, %j', (before, after, said) => {
    expect(whatChanges(`${before}\n`, `${after}\n`)).toContain(said);
  });
});

describe('a value', () => {
  const field = (before: string, after: string) =>
    whatChanges(`---\nt: x\n${before}\n---\n`, `---\nt: x\n${after}\n---\n`);

  test('is another to programs, with the same letters', () => {
    expect(field('o: false', 'o: "false"')).toBe(
      'o autre changement\nles mêmes caractères, mais c’était un oui ou non et c’est maintenant un texte\u00a0: le site peut les lire autrement',
    );
    expect(field('o: 5', 'o: "5"')).toContain('c’était un nombre et c’est maintenant un texte');
    expect(field('o: 2022', 'o: 2022-01-01')).toContain('c’était un nombre, c’est maintenant une date');
  });

  test('is emptied, filled, or there with nothing', () => {
    expect(field('a: Camille', 'a: ""')).toBe('a vidé\n− Avant\nCamille');
    expect(field('a: ""', 'a: Camille')).toBe('a rempli\n+ Après\nCamille');
    expect(field('a: [un, deux]', 'a: []')).toBe('a vidé\n− Avant\nun\ndeux');
    expect(field('a: [un, deux]', 'a:')).toBe('a vidé\n− Avant\nun\ndeux');
  });

  test('is the same instant, in the time of another place', () => {
    const told = field('d: 2019-11-29T00:00:00.000Z', 'd: 2019-11-29T01:00:00+01:00');
    expect(told).toContain('d autre changement\nle même instant, dit dans un autre fuseau horaire\n');
    expect(field('d: 2019-11-29T00:00:00Z', 'd: 2019-11-29T02:00:00+01:00')).toContain('d modifié');
  });

  test('was a list', () => {
    expect(field('c: [un, deux]', 'c: un')).toBe(
      'c modifié\n− Avant\nun\ndeux\n+ Après\nun\nc’était une liste, c’est maintenant une seule valeur',
    );
  });

  test('gains its first marks of Markdown: they are seen as they are written', () => {
    expect(field('s: Un mot rare', 's: Un mot **rare**')).toBe(
      's modifié\n− Avant\nUn mot [-rare-]\n+ Après\nUn mot {+**rare**+}',
    );
  });

  test('under another key', () => {
    expect(field('town: Paris (75)', 'city: Paris (75)')).toBe(
      'city renommé\nle champ «\u202ftown\u202f» s’appelle maintenant «\u202fcity\u202f»\u00a0: sa valeur reste la même',
    );
    expect(field('a: [un, deux]', 'b: [un, deux]')).toContain('b renommé');
    // Yes and no stand under many keys; of two that held the same, nobody knows which.
    expect(field('a: true', 'b: true')).toContain('a supprimé');
    expect(field('a: un\nb: un', 'c: un')).toContain('c ajouté');
    expect(field('a: un', 'b: deux')).toContain('b ajouté');
  });

  test('a button that leads nowhere', () => {
    const button = (url: string) => `b:\n  title: Postuler\n  ${url}`;
    expect(field(button('url: /a/b'), button('url: ""'))).toContain(
      'le bouton «\u202fPostuler\u202f» n’a plus d’adresse',
    );
  });
});

describe('what the engine of the site reads and does not show is no word', () => {
  const kramdown = (before: string, after: string) => whatChanges(before, after, jekyll, 'jekyll');
  const mdx = (before: string, after: string) => whatChanges(before, after, rendering('docusaurus'), 'docusaurus');

  test.each([
    ['| A |\n| - |\n| 1 |\n{: .table }\n', '| A |\n| - |\n| 1 |\n', kramdown],
    ['Un [mot](/a){:target="_blank"}.\n', 'Un [mot](/a).\n', kramdown],
    ["import A from '@a';\nimport B from '@b';\n\nUn mot.\n", "import A from '@a';\n\nUn mot.\n", mdx],
    ['Un mot.\n', 'Un mot.\n\n{/* à revoir */}\n', mdx],
  ])('%j, %j', (before, after, told) => {
    expect(told(before, after)).toMatch(/^Contenu autre changement\nLes mots de l’aperçu restent les mêmes/);
  });

  test('kramdown and Python part blocks otherwise: of blank lines nothing is promised', () => {
    expect(kramdown('Deux cas :\n- un\n- deux\n', 'Deux cas :\n\n- un\n- deux\n')).toMatch(
      /^Contenu espaces\nSeuls des espaces ou des retours à la ligne changent\.\n[\s\S]*\{\+↵/,
    );
    expect(kramdown('Un mot\nsuit.\n\n\nFin.\n', 'Un\nmot suit.\n\nFin.\n')).toContain(
      'le lecteur ne verra pas de différence',
    );
    expect(kramdown('Un mot - suit.\n', 'Un mot\n- suit.\n')).not.toContain('le lecteur');
    expect(kramdown('Un  mot.\n', 'Un mot.\n')).toContain('le lecteur ne verra pas de différence');
    // Words that a list follows at once go on with it there: its signs are read.
    expect(kramdown('Deux cas :\n* un\n* deux\n', 'Deux cas :\n- un\n- deux\n')).toMatch(/^Contenu autre changement\n/);
    expect(kramdown('## Cas\n* un\n\n* deux\n', '## Cas\n- un\n\n- deux\n')).toMatch(
      /^Contenu écriture\nLa page reste/,
    );
  });

  test('neither of the lines of a field', () => {
    const field = (style: string) => `---\nt: x\nd: ${style}\n  Entreprendre\n  ici\n---\n`;
    expect(whatChanges(field('|-'), field('>-'))).toBe(
      [
        'd espaces\nSeuls des espaces ou des retours à la ligne changent.',
        '− Avant\nEntreprendre[-↵retour à la ligne\n-]ici',
        '+ Après\nEntreprendre{+␣espace+}ici',
      ].join('\n'),
    );
  });
});
