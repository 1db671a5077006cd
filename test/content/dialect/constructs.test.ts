import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../../src/content/dialect/dialect.ts';
import { readHtml } from '../../../src/content/format/html/html.ts';
import { readPage } from '../../../src/content/read-page.ts';
import { linksOf } from '../../../src/links/extract/extract.ts';

const body = (dialect: DialectName, text: string) =>
  readPage(`p.${dialect === 'mdx' ? 'mdx' : 'md'}`, text, { dialect, readers: { html: readHtml } }).page.body;

/** What a reader of prose sees: objects as one `¤`, markup left out, lines apart. */
function seen(dialect: DialectName, text: string): string {
  return body(dialect, text)
    .prose.replaceAll('\uE000', '')
    .replace(/\uFFFC+/g, '¤')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+/g, '\n')
    .trim();
}

describe('what is prose', () => {
  test.each<[DialectName, string, string]>([
    // Hugo
    ['hugo', 'Un {{< ref "a: b" >}} mot.', 'Un ¤ mot.'],
    ['hugo', '{{% note %}}\nLire **ceci**.\n{{% /note %}}', '¤\nLire ceci.\n¤'],
    ['hugo', '{{< highlight go >}}\nx := "a"\n\ny\n{{< /highlight >}}\n\nFin.', '¤\n¤\n¤\n¤\nFin.'],
    ['hugo', '{{< mermaid >}}\ngraph TD;\nA-->B;\nC-->D;\n{{< /mermaid >}}\nFin.', '¤\n¤\n¤\n¤\n¤\nFin.'],
    ['hugo', '{{< extrait lang="php" >}}\necho : a\n{{< /extrait >}}\nFin.', '¤\n¤\n¤\nFin.'],
    ['hugo', '{{< citation lang="fr" >}}\nDit : ici.\n{{< /citation >}}', '¤\nDit : ici.\n¤'],
    ['hugo', '{{< tab >}}Du texte : ici.{{< /tab >}}', '¤Du texte : ici.¤'],
    ['hugo', 'Lire {{</* ref "x" */>}} ou `{{< x >}}`.', 'Lire ¤ ou ¤.'],
    ['hugo', '## Titre {#choisi}', 'Titre ¤'],
    [
      'hugo',
      '{{< schema >}}\nsequenceDiagram\n  Zoé->>Bob: Ça va ?\n  Bob->>Zoé: Oui\n{{< /schema >}}',
      '¤\n¤\n¤\n¤\n¤',
    ],
    ['hugo', '{{< mermaid >}}\npie\n  "Chiens" : 38\n  "Chats" : 85\n{{< /mermaid >}}\nFin.', '¤\n¤\n¤\n¤\n¤\nFin.'],
    [
      'hugo',
      '{{< note >}}\n| Nom | Rôle |\n| --- | --- |\n| Zoé | cheffe |\n{{< /note >}}',
      '¤\nNomRôle\nZoécheffe\n¤',
    ],
    // What is typed at a prompt, unmarked
    ['commonmark', '> switch>en\n  switch# erase nvram:\n  $ rm -rf a : b', 'switch>en\n¤\n¤'],
    ['commonmark', 'Article# 3 de la loi : voir C# : un langage.', 'Article# 3 de la loi : voir C# : un langage.'],
    // The signature of a function
    [
      'docsify',
      '**plugin(hook, vm = null)** lit *mount(a: b): c* et **agent(s)**, *Paris (75, 92)*.',
      '¤ lit ¤ et agent(s), Paris (75, 92).',
    ],
    ['observable', `Soit \${f((k) => { return \${k} : 1; })} mois ; \${vide`, 'Soit ¤ mois ; $' + '{vide'],
    // Handed whole to a program
    [
      'pelican',
      '::uml:: format="svg"\n\n@startuml\na -> b: Charge : oui\n\n@enduml\n\n::end-uml::\n\nFin.',
      '¤\n¤\n¤\n¤\n¤\nFin.',
    ],
    ['commonmark', '@startuml\na -> b: Charge : oui\n\n@enduml\n\nFin.', '¤\n¤\n¤\nFin.'],
    // Liquid
    // Markdown in blocks of HTML, where the settings of kramdown say so
    ['jekyll-blocks', '<div class="a">\n**Mot** et `code`\n</div>\nFin.', '¤\nMot et ¤\nFin.'],
    ['jekyll-blocks', '<div>\n<a>Un</a>\n</div>\n<div>\n<a>Deux</a>\n</div>', '¤\nUn\n¤\nDeux'],
    ['jekyll-blocks', '<div markdown="0">\n**Mot**\n</div>', '¤\n¤'],
    ['jekyll', '<div>\n**Mot**\n</div>', '¤\n¤\n¤'],
    ['jekyll', '<div markdown="0">\n**Mot**\n</div>', '¤\n¤\n¤'],
    ['jekyll', '<div markdown="1" id="a">\n**Mot**\n</div>', '¤\nMot\n¤'],
    ['jekyll', '{% include figure.html width="50%" %}\n\nTexte.', '¤\nTexte.'],
    ['jekyll', '{% if a %}\n- un\n{% endif %}\n- deux', '¤\nun\n¤\ndeux'],
    ['jekyll', '{% comment %}\nRien : lu.\n{% endcomment %}\nTexte.', '¤\n¤\n¤\nTexte.'],
    ['jekyll', '{% highlight ruby %}\ndef x\n{% endhighlight %}\nTexte.', '¤\n¤\n¤\nTexte.'],
    ['jekyll', '{% raw %}{{ x }}{% endraw %} se lit.', '¤ se lit.'],
    ['jekyll', '{% capture x %}Un *mot*.{% endcapture %}', '¤Un mot.¤'],
    ['jekyll', 'Bonjour\n{{ nom }}\nici.', 'Bonjour\n¤\nici.'],
    ['jekyll', '<ul>\n  {% for x in y %}\n    <li>{{ x }}</li>\n  {% endfor %}\n</ul>', '¤\n¤\n¤\n¤\n¤'],
    // kramdown
    ['jekyll', 'Par.\n{: .classe }', 'Par.\n¤'],
    ['jekyll', '* TOC\n{:toc}', 'TOC\n¤'],
    ['jekyll', '<div markdown="1">\nLire **ceci**.\n</div>', '¤\nLire ceci.\n¤'],
    ['jekyll', '<div>\n</div>\n```\ncode\n\ncode\n```\nTexte.', '¤\n¤\n¤\n¤\n¤\nTexte.'],
    // Nunjucks, Tera
    ['eleventy', '{# un mot : ici #} Texte.', '¤ Texte.'],
    ['html', '<p>{# un mot : ici #} Texte.</p>', '¤ Texte.'],
    ['mkdocs', 'Un {# mot : ici #} et {#- b\n: c -#} ## ici {#id}', 'Un ¤ et ¤\n¤ ## ici ¤'],
    ['eleventy', '{% callout %}\nLire ceci.\n{% endcallout %}', '¤\nLire ceci.\n¤'],
    ['zola', '{{ youtube(id="a: b") }} suit.', '¤ suit.'],
    ['zola', '{% note() %}\nLire ceci.\n{% end %}', '¤\nLire ceci.\n¤'],
    // MyST
    ['myst', '```{note} À savoir\n:class: tip\nLire **ceci**.\n```\n\nFin.', 'À savoir\n¤\nLire ceci.\nFin.'],
    [
      'myst',
      '```{figure} img/a.png\n---\nname: a\nalt: Un texte\n---\nUne *légende*.\n```',
      '¤\n¤\n¤\n¤\n¤\nUne légende.',
    ],
    ['myst', '````{admonition} Titre\n```{tip}\nLire.\n```\nSuite.\n````', 'Titre\n¤\nLire.\nSuite.\n¤'],
    ['myst', '```{code-block} python\nx = "a"\n```\nTexte.', '¤\n¤\n¤\nTexte.'],
    ['myst', '```{inconnue}\nflowchart { a -> b; c -> d; }\n```', '¤\n¤\n¤'],
    ['myst', '````md\n```{note}\ncode\n```\n````\nTexte.', '¤\n¤\n¤\n¤\n¤\nTexte.'],
    ['myst', ':::{note}\n:class: tip\nLire.\n:::', '¤\n¤\nLire.'],
    [
      'myst',
      'Voir {ref}`le chapitre <chap>` et {cite}`Auteur2020`, {term}`un terme`.',
      'Voir ¤le chapitre¤ et ¤, ¤un terme¤.',
    ],
    ['myst', 'Écrire `{ref}` et {doc}`a/b`.', 'Écrire ¤ et ¤.'],
    ['myst', '```{note}\nVoir {ref}`ceci <x>`.\n```', '¤\nVoir ¤ceci¤.'],
    ['myst', '(cible)=\n# Titre\n\n% rien : lu\n+++\nTexte.', '¤\nTitre\nTexte.'],
    // ERB
    ['middleman', '<% if a %>\nUn <%= b %> mot.\n<% end %>\n\n<%= partial "x" %>', '¤\nUn ¤ mot.\n¤\n¤'],
    ['middleman', 'Écrire `<% x %>`.', 'Écrire ¤.'],
    // MkDocs
    ['mkdocs', '!!! note "À savoir"\n\n    Lire **ceci**.\n\nFin.', 'À savoir\nLire ceci.\nFin.'],
    ['mkdocs', '!!! note\n    Lire ceci.', 'Lire ceci.'],
    ['mkdocs', '???+ warning inline "Titre"\n    Lire.\n\n        code: ici', 'Titre\nLire.\n¤'],
    ['mkdocs', '=== "Un"\n\n    Lire.\n\n=== "Deux"\n\n    ```\n    code\n    ```', 'Un\nLire.\nDeux\n¤\n¤\n¤'],
    ['mkdocs', '!!! a "B"\n\n    !!! c "D"\n\n        Lire.', 'B\nD\nLire.'],
    ['mkdocs', '- item\n- autre\n\n!!! note "T"\n\n    Lire.', 'item\nautre\nT\nLire.'],
    ['mkdocs', '--8<-- "fichier: x.md"', '¤'],
    ['mkdocs', 'Un.\n\n--8<--\nun fichier.md\n\nun: autre.md\n--8<--\n\nDeux.', 'Un.\n¤\n¤\n¤\n¤\nDeux.'],
    ['mkdocs', "- Un.\n\n    -8<-\n    a: b.md\n    -8<-\n\n--8<-- 'c : d.md'", 'Un.\n¤\n¤\n¤\n¤'],
    ['mkdocs', '--8<--\nDu texte : ici.', '¤\nDu texte : ici.'],
    ['mkdocs', '[TOC]\n\nTexte.', '¤\nTexte.'],
    ['mkdocs', '*[HTML]: Langage de balises', '¤ Langage de balises'],
    ['mkdocs', 'Taper ++ctrl+alt++ puis :material-close:.', 'Taper ¤ puis ¤.'],
    ['mkdocs', 'Un {++ajout++} et {--retrait--}.', 'Un ¤ajout¤ et ¤retrait¤.'],
    ['mkdocs', '[Bouton](x.md){ .md-button title="a : b" } ici', 'Bouton¤ ici'],
    // Containers
    ['vitepress', '::: tip Le titre\nLire.\n:::', 'Le titre\nLire.'],
    ['vitepress', '::: details "Voir la suite" {open}\nLire.\n:::', 'Voir la suite\nLire.'],
    ['docusaurus', ':::note[Un *titre*]\n\nLire.\n\n:::', 'Un titre\nLire.'],
    ['docusaurus', ':::tip Mon titre\nLire.\n:::', 'Mon titre\nLire.'],
    ['quarto', '::: {.callout-note title="x : y"}\nLire.\n:::', '¤\nLire.'],
    // Vue
    ['vitepress', '[[toc]]\n\n<<< @/x.ts{1,2}\n\nTexte {{ a ? "b" : c }}.', '¤\n¤\nTexte ¤.'],
    ['vitepress', 'Un <Badge :type="a > b" text="x : y" @click="z" /> mot.', 'Un ¤ mot.'],
    ['vitepress', 'Un <button @click="a = !b">mot : oui</button> ici.', 'Un ¤mot : oui¤ ici.'],
    ['vitepress', '<Lien\n  :a="b"\n/>\n# Titre', '¤\n¤\n¤\nTitre'],
    // GitBook
    ['gitbook', '{% hint style="info" %}\nLire ceci.\n{% endhint %}', '¤\nLire ceci.\n¤'],
    ['gitbook', '{% embed url="https://exemple.test/a" %}', '¤'],
    // Quarto
    ['quarto', 'Voir @fig-plan et [@auteur2020, p. 3].', 'Voir ¤ et ¤.'],
    ['quarto', '[mot]{.smallcaps} ici', '[mot]¤ ici'],
    ['quarto', '```{r}\n#| echo: false\nx\n```\nTexte.', '¤\n¤\n¤\n¤\nTexte.'],
    // Grav
    ['grav', '[center]\nDu **texte** : ici.\n[/center]\n\n[fa=heart /] Le mot.', '¤\nDu texte : ici.\n¤\n¤ Le mot.'],
    ['grav', '[prism classes="a"]\na : b\n\nc ; d\n[/prism]\n\nFin.', '¤\n¤\n¤\n¤\nFin.'],
    ['grav', '[ui-tab title="Un : deux"]Mot[/ui-tab][div id="4"][/div]', '¤Mot¤'],
    [
      'grav',
      '[preview a="un" b=deux c="trois" d="quatre : cinq" e="six" f="sept" g="huit"]Du texte : ici.[/preview]',
      '¤Du texte : ici.¤',
    ],
    ['grav', '[lien] et [mot](a) [note]: [version][nom] [a] b.', '[lien] et mot [note]: [version][nom] [a] b.'],
    ['grav', '!! Attention : {{ page.title }} lit.\n!! La suite.', '¤ Attention : ¤ lit.\n¤ La suite.'],
    ['grav', '\n\n---\ntitle: A\n---\nTexte.', 'Texte.'],
    // docsify, GitHub
    ['docsify', '!> Attention : lire.', '¤ Attention : lire.'],
    ['commonmark', '> [!NOTE]\n> Lire ceci.', '¤\nLire ceci.'],
    ['commonmark', "## Titre : un {/*titre: un*/}\n\n{'a :  b'} `{/* */}`", 'Titre : un ¤\n¤ ¤'],
    ['commonmark', "Un {'a :  b'} et `{/* */}`", "Un {'a :  b'} et ¤"],
    ['commonmark', '[[Page: x|le texte]] et [[Autre : y]].', '¤le texte¤ et ¤.'],
    ['commonmark', '[[a]](b.md) reste un lien', '[a] reste un lien'],
    // Math
    ['quarto', 'On a $x^2 : y$ et \\(a+b\\).', 'On a ¤ et ¤.'],
    ['commonmark', 'De 5 $ à 10 $ ; $5 et $10, soit 3$.', 'De 5 $ à 10 $ ; $5 et $10, soit 3$.'],
    ['commonmark', '$$\na : b\n$$\n\nTexte.', '¤\n¤\n¤\nTexte.'],
    ['commonmark', 'Un \\[crochet\\] écrit.', 'Un [crochet] écrit.'],
    // Addresses
    ['commonmark', 'Écrire à mailto:a@exemple.fr, xmpp:b@exemple.fr, tel:+33100000000.', 'Écrire à ¤, ¤, ¤.'],
    ['commonmark', '[mot](mailto: a@exemple.fr) et ![vue](/img/a b: c.jpg)', '[mot](¤) et ![vue](¤)'],
  ])('%s: %s', (dialect, text, expected) => {
    expect(seen(dialect, text)).toBe(expected);
  });

  test('a lone brace, or one in code, hides nothing', () => {
    expect(seen('jekyll', 'Un {{ mot.\n\nDu texte }} ici.')).toBe('Un {{ mot.\nDu texte }} ici.');
    expect(seen('jekyll', 'Avec `{{` et du texte puis `}}`.')).toBe('Avec ¤ et du texte puis ¤.');
  });

  test('a definition without an address is one in MDX too', () => {
    expect(body('mdx', 'Un mot.\n\n[note]: <> (un : mot)\n').tree.children[1]).toMatchObject({
      type: 'definition',
      url: '',
    });
  });

  test('in the front matter, templates alone are syntax', () => {
    const { page } = readPage('a.mdx', '---\nsub: "Un {mot} et {{ x }} : ::: fin"\n---\n', { dialect: 'mdx' });
    expect(page.passages[0]?.prose.replace(/\uFFFC+/g, '¤')).toBe('Un {mot} et ¤ : ::: fin');
  });
});

describe('what is a link', () => {
  const urls = (dialect: DialectName, text: string): string[] =>
    linksOf(readPage('p.md', text, { dialect }).page).map(({ url }) => url);

  test.each<[DialectName, string, string[]]>([
    [
      'hugo',
      '[a]({{< ref "/p.md" >}} "Titre") [b](c.md) {{< x "y" url="https://x.test/" >}}',
      ['c.md', 'https://x.test/'],
    ],
    ['hugo', '[a][4]\n\n[4]: {{< ref "/p.md" >}}', []],
    ['gitbook', '{% embed url="https://x.test/" %}\n\n<https://y.test/>', ['https://y.test/']],
    ['jekyll', 'Voir https://{{ site.host }}/a et <a href="{{ u }}">b</a> et <a href="/c">d</a>', ['/c']],
    ['jekyll', '<div>\n{% include x.html src="a" %}\n<img src="/b.png">\n</div>', ['/b.png']],
    ['docusaurus', '<div>\n\n<a href="/x">mot</a> <img src={require("./y.png")} />\n\n</div>', ['/x']],
    ['mkdocs', '!!! note "A"\n\n    [b](c.md)\n\n=== "D"\n\n    [e](f.md)', ['c.md', 'f.md']],
  ])('%s: %s', (dialect, text, expected) => {
    expect(urls(dialect, text)).toEqual(expected);
  });
});

describe('the tree', () => {
  const types = (dialect: DialectName, text: string): string[] =>
    body(dialect, text).tree.children.map(({ type }) => type);

  test('a box is no list, its title no heading', () => {
    expect(types('mkdocs', '- a\n\n!!! note "B"\n\n    c\n\n    - d\n\n=== "E"\n\n    f')).toEqual([
      'list',
      'paragraph',
      'paragraph',
      'list',
      'paragraph',
      'paragraph',
    ]);
    expect(types('vitepress', '::: tip Titre\n\nLire.\n\n:::')).toEqual(['paragraph', 'paragraph']);
  });

  test('what is veiled is written out', () => {
    const [paragraph] = body('hugo', '[un {{< a >}}]({{< ref "b" >}} "c {{ d }}") {{< e >}}').tree.children;
    const [link, text] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(link).toMatchObject({ url: '{{< ref "b" >}}', title: 'c {{ d }}', children: [{ value: 'un {{< a >}}' }] });
    expect(text).toMatchObject({ value: ' {{< e >}}' });
  });

  test('what is punctuation for Markdown stays so', () => {
    for (const [dialect, text] of [
      ['mkdocs', '**`a`**{ #b }: c'],
      ['mdx', 'un **mot.**{a}'],
      ['mkdocs', ':a-b:**mot :**'],
    ] as const) {
      const [paragraph] = body(dialect, text).tree.children;
      expect(paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : []).toContain('strong');
    }
  });

  test('definitions after a line of syntax are definitions', () => {
    expect(types('jekyll', '{% include x %}\n[a]: b')).toEqual(['paragraph', 'definition']);
    expect(body('jekyll', '{% include x %}\n[a]: b').brings).toBe(true);
    expect(body('jekyll', '{% if x %}\n[a]: b\n{% endif %}').brings).toBe(false);
    expect(body('hugo', '{{< x >}}').brings).toBe(false);
  });
});
