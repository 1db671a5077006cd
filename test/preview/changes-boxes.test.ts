import { describe, expect, test } from 'vitest';
import { told } from './changes.ts';

const docusaurus = (before: string, after: string) => told(before, after, undefined, 'docusaurus');
const mkdocs = (before: string, after: string) => told(before, after, undefined, 'mkdocs');

describe('the kind of a box', () => {
  test('of Docusaurus and VitePress', () => {
    expect(docusaurus(':::tip\n\nUn texte.\n\n:::\n', ':::warning\n\nUn texte.\n\n:::\n')).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      l’encadré « Un texte. » était du type astuce (tip), il est du type avertissement (warning)"
    `);
  });

  test('under a title, with a word that changed', () => {
    const said = docusaurus(':::tip Le titre\nUn mot.\n:::\n', ':::danger Le titre\nUn nom.\n:::\n');
    expect(said).toContain('Un [-mot-].');
    expect(said).toContain('l’encadré « Le titre » était du type astuce (tip), il est du type danger');
  });

  test('of GitHub', () => {
    expect(told('> [!NOTE]\n> Un texte.\n', '> [!WARNING]\n> Un texte.\n')).toContain(
      'l’encadré « Un texte. » était du type note (NOTE), il est du type avertissement (WARNING)',
    );
  });

  test('of MkDocs, open or folded', () => {
    const box = (mark: string) => `Un.\n\n${mark} "Titre"\n\n    Un texte.\n\nDeux.\n`;
    expect(mkdocs(box('!!! note'), box('!!! danger'))).toContain(
      'l’encadré « Titre » était du type note, il est du type danger',
    );
    expect(mkdocs(box('!!! note'), box('??? note'))).toContain('l’encadré « Titre » est maintenant replié');
  });

  test('of Retype: a title stands after a space, a kind before it', () => {
    const box = (mark: string) => `Un.\n\n${mark}\nUn texte.\n!!!\n\nDeux.\n`;
    expect(told(box('!!!'), box('!!!warning'))).toContain(
      'l’encadré « Un texte. » était du type primary, il est du type avertissement (warning)',
    );
    expect(told(box('!!!'), box('!!! Attention'))).toContain('Après · ajouté\nAttention');
    expect(told(box('!!! Note'), box('!!! Attention'))).not.toContain('!!!');
    expect(told('Un.\n', box('!!!tip'))).not.toContain('!!!');
  });

  test('inside an item, and in another box', () => {
    const page = (kind: string) =>
      `- Un\n\n  :::note\n\n  Deux\n\n  :::\n\n::::info\n\n:::${kind}\n\nTrois\n\n:::\n\n::::\n`;
    const said = docusaurus(page('tip'), page('caution'));
    expect(said).toContain('l’encadré « Trois » était du type astuce (tip), il est du type attention (caution)');
    expect(said.match(/l’encadré/g)).toHaveLength(1);
  });

  test('in code is none', () => {
    expect(docusaurus('```\n:::tip\n:::\n```\n', '```\n:::note\n:::\n```\n')).toContain(':::tip');
  });
});

describe('what goes round other blocks', () => {
  const [bare, boxed] = ['Un.\n\nDeux.\n\nFin.\n', ':::tip\n\nUn.\n\nDeux.\n\n:::\n\nFin.\n'];

  test('a box that came, or went', () => {
    expect(docusaurus(bare, boxed)).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « Un. » et le suivant : entrent dans un encadré du type astuce (tip)"
    `);
    expect(docusaurus(boxed, bare)).toContain('« Un. » et le suivant : sortent de l’encadré');
  });

  test('a quotation that became a box', () => {
    expect(told('> Un texte.\n', '> [!TIP]\n> Un texte.\n')).toContain(
      'la citation « Un texte. » devient un encadré du type astuce (TIP)',
    );
  });

  const [plain, folded] = [
    'Voir\n\nUn **texte**.\n',
    '<details>\n<summary>Voir</summary>\n\nUn **texte**.\n\n</details>\n',
  ];

  test('a part that folds: it came, went, opened', () => {
    expect(told(plain, folded)).toMatchInlineSnapshot(`
      "Contenu mise en forme
      Même texte, autre mise en forme.
      « Voir » et le suivant : entrent dans une partie repliable"
    `);
    expect(told(folded, plain)).toContain('« Voir » et le suivant : sortent de la partie repliable');
    expect(told(folded, folded.replace('<details>', '<details open>'))).toContain(
      'la partie repliable « Voir » est maintenant ouverte',
    );
    expect(docusaurus(folded, folded.replace('Voir', 'Lire'))).toContain('[-Voir-]'.slice(2, 6));
  });

  test('HTML around Markdown, with a word that changed', () => {
    const said = told('<div class="a">\n\nUn mot.\n\n</div>\n', 'Un nom.\n');
    expect(said).toContain('Un [-mot-].');
    expect(said).toContain('<div class="a">');
  });
});

test('a box that is a quotation, cut in two', () => {
  const said = told('> [!NOTE]\n> Un texte.\n>\n> Une suite.\n', '> [!NOTE]\n> Un texte.\n\n> Une suite.\n');
  expect(said).toContain('l’encadré est coupé en deux avant « Une suite. »');
  expect(said).not.toContain('à part');
});

test('a component is no element of HTML: what follows it is read', () => {
  const page = (word: string) =>
    `# Un\n\n<Video url={'https://a.test/v'} />\n\n- ${word}\n- Deux\n\n<Button>Un bouton</Button>\n\n<iframe src="https://a.test" />\n\nFin ${word}.\n`;
  const said = docusaurus(page('mot'), page('nom'));
  expect(said).toContain('mot\nFin [-mot-].');
  expect(docusaurus(page('mot'), page('mot').replace('Un bouton', 'Un autre'))).toContain('Un [-bouton-]');
});

test('code in a box stays, when the box goes', () => {
  const page = 'Un texte.\n\n```js\nun()\n```\n\n:::tip\n\nDeux.\n\n```js\ndeux()\n```\n\n:::\n';
  const said = docusaurus(page, page.replace(':::tip\n\n', '').replace('\n:::', ''));
  expect(said).toContain('sort');
  expect(said).not.toContain('Après');
});

test('a link that begins with a space is one', () => {
  const said = told('[<i class="a"></i> Le plan](https://a.test)', '[<i class="a"></i> Le plan](https://b.test)');
  expect(said).toContain('le lien « Le plan » menait à https://a.test, il mène à https://b.test');
  expect(said).not.toContain('retiré');
});

test('line breaks go with the words beside them', () => {
  const said = told('> Un texte.\n>\n> <br>\n>\n> Une suite.\n', 'Un texte.\n\n<br>\n\nUne suite.\n');
  expect(said).not.toContain('Avant');
});

test('words in another dress that leave a fold', () => {
  const said = told(
    '<details>\n<summary>Voir la suite</summary>\n\nUn texte.\n\n</details>\n',
    '**Voir la suite**\n\nUn texte.\n',
  );
  expect(said).toContain('« Voir la suite » : gras ajouté');
  expect(said).not.toContain('Avant');
});

test('the mark of a quotation is no word of it', () => {
  const said = told('> [!INFO] Un titre\n> Un texte.\n', '> [!CAUTION] Un titre\n> Un texte.\n');
  expect(said).toContain('l’encadré « Un titre Un texte. » était du type information (INFO)');
  expect(said).not.toContain('[!');
});

test('an address that is not opened from here is told', () => {
  expect(told('[A](https://a.test)', '[A](ftp://a.test)')).toContain('menait à https://a.test, il mène à ftp://a.test');
  expect(told('[A](https://a.test)', '[A]()')).toContain('menait à https://a.test, il n’a plus d’adresse');
});

describe('what a tag or a directive says to readers', () => {
  const mdx = (before: string, after: string) => told(before, after, undefined, 'mdx');
  const myst = (before: string, after: string) => told(before, after, undefined, 'myst');

  test('the title of a component, its label, its caption, on lines of their own too', () => {
    for (const name of ['title', 'label', 'caption', 'meta']) {
      const page = (words: string) => `Un.\n\n<Step\n  icon="x"\n  ${name}="${words}">\n\nDeux.\n\n</Step>\n\nTrois.\n`;
      const said = mdx(page('Activez les droits'), page('Donnez les droits'));
      expect(said).toContain('[-Activez-] les droits');
      expect(said).not.toContain('<Step');
    }
    expect(mdx('<Card title="Un mot" />\n', '<Card title="Un nom" />\n')).toContain('Un [-mot-]');
  });

  test('what it does not say is told beside', () => {
    const said = mdx('<Card title="Un mot" icon="a" />\n\nTexte.\n', '<Card title="Un nom" icon="b" />\n\nTexte.\n');
    expect(said).toContain('Un [-mot-]');
    expect(said).toContain('icon="{+b+}"');
  });

  test('in a list, and not in code nor in a comment', () => {
    const item = (words: string) => `- Un\n\n  <Step title="${words}">\n\n  Deux\n\n  </Step>\n\n- Trois\n`;
    expect(mdx(item('Un mot'), item('Un nom'))).toContain('Un [-mot-]');
    const code = (words: string) => '```mdx\n<Step title="' + words + '">\n```\n\nTexte.\n';
    expect(mdx(code('Un mot'), code('Un nom')).match(/\[-/g)).toHaveLength(1);
  });

  test('the kind of a box that a component draws', () => {
    const box = (tag: string, kind: string) => `Un.\n\n<${tag} type="${kind}">\n\nUn texte.\n\n</${tag}>\n`;
    expect(mdx(box('Aside', 'tip'), box('Aside', 'danger'))).toContain(
      'l’encadré « Un texte. » était du type astuce (tip), il est du type danger',
    );
    expect(told(box('alert', 'success'), box('alert', 'warning'))).toMatch(
      /l’encadré « Un texte\. » était du type .*success.*, il est du type avertissement \(warning\)/,
    );
  });

  test('the title of a directive of MyST, and what a frame brings', () => {
    const page = (words: string) => `Un.\n\n:::{warning} ${words}\nDeux.\n:::\n`;
    const said = myst(page('Un mot'), page('Un nom'));
    expect(said).toContain('Un [-mot-]');
    expect(said).not.toContain(':::');
    const frame = (url: string) => `Un.\n\n:::{iframe} https://exemple.test/${url}\n:width: 100%\n:::\n`;
    expect(myst(frame('a'), frame('b'))).toContain('https://exemple.test/b');
  });
});

describe('a box that nothing closes', () => {
  const page = ':::tip\n\nUn.\n\n:::\n\n## Deux\n\nTrois.\n';

  test('takes the rest of the page', () => {
    const said = docusaurus(page, page.replace('\n:::\n', ''));
    expect(said).toContain('entrent dans un encadré');
    expect(said).not.toContain('sort');
  });

  test('takes what stands before the end of the next one', () => {
    const more = `${page}\n:::note\n\nQuatre.\n\n:::\n\nCinq.\n`;
    const said = docusaurus(more, more.replace('\n:::\n', ''));
    expect(said).not.toContain('sort');
    expect(said).not.toContain('Cinq');
  });
});
