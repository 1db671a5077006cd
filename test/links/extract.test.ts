import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';

/** The links of a page: kind, what stands in the file, and the URL when it is written otherwise. */
function extract(text: string): string[] {
  const { page } = readPage('content/exemple.md', text);
  return linksOf(page).map(({ kind, url, range, text: words }) => {
    const written = page.source.slice(range);
    return `${kind} ${written}${written === url ? '' : ` = ${url}`}${words === '' ? '' : ` (${words})`}`;
  });
}

describe('links of Markdown', () => {
  test('inline links: titles, angle brackets, brackets, escapes, character references', () => {
    expect(
      extract(
        [
          '[a](https://exemple.fr/a "Un titre") [b](<https://exemple.fr/b c> \'Titre\') [c](https://exemple.fr/c_(d))',
          '[d](https://exemple.fr/?a=1&amp;b=2) [e](https://exemple.fr/\\(e) [f *g* `h`]( /interne#ancre (titre) )',
          '[](https://exemple.fr/vide) [i [j] k](https://exemple.fr/l)',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "link https://exemple.fr/a (a)",
        "link https://exemple.fr/b c (b)",
        "link https://exemple.fr/c_(d) (c)",
        "link https://exemple.fr/?a=1&amp;b=2 = https://exemple.fr/?a=1&b=2 (d)",
        "link https://exemple.fr/\\(e = https://exemple.fr/(e (e)",
        "link /interne#ancre (f g h)",
        "link https://exemple.fr/vide",
        "link https://exemple.fr/l (i [j] k)",
      ]
    `);
  });

  test('images, references, autolinks, e-mail addresses, footnotes, tables', () => {
    expect(
      extract(
        [
          '![Un ](x) plan](/img/plan.png "t") [![logo](logo.svg)](https://exemple.fr/)',
          '',
          '[le guide][g], [G], ![vue][g] et <https://exemple.fr/auto>, <contact@exemple.fr>[^1]',
          '',
          '| a | b |',
          '|---|---|',
          '| [t](https://exemple.fr/t) | https://exemple.fr/cellule |',
          '',
          '[^1]: Voir https://exemple.fr/note.',
          '',
          '[g]: <https://exemple.fr/guide> "Titre"',
          '[g]: https://exemple.fr/deuxieme',
          '[jamais]: https://exemple.fr/jamais',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "image x (Un )",
        "image logo.svg (logo)",
        "link https://exemple.fr/ (logo)",
        "autolink https://exemple.fr/auto",
        "autolink contact@exemple.fr = mailto:contact@exemple.fr",
        "link https://exemple.fr/t (t)",
        "bare https://exemple.fr/cellule",
        "bare https://exemple.fr/note",
        "definition https://exemple.fr/guide (le guide)",
      ]
    `);
  });

  test('URLs written out end where the sentence goes on', () => {
    expect(
      extract(
        [
          'Voir https://exemple.fr/a. Ou (https://exemple.fr/b), « https://exemple.fr/c » ; « https://exemple.fr/d » !',
          'https://fr.wikipedia.org/wiki/Orange_(fruit), **https://exemple.fr/gras**, _https://exemple.fr/italique_',
          "l'adresse www.exemple.fr/e, “https://exemple.fr/f”, https://exemple.fr/g_h, https://exemple.fr/?a=1&b=2;",
          'https://exemple.fr/i… https://exemple.fr/j\\_k <b>https://exemple.fr/l</b>',
          'htps://exemple.fr/m et http//exemple.fr/n, mais pas (un)https://x, ni https://, ni www.',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "bare https://exemple.fr/a",
        "bare https://exemple.fr/b",
        "bare https://exemple.fr/c",
        "bare https://exemple.fr/d",
        "bare https://fr.wikipedia.org/wiki/Orange_(fruit)",
        "bare https://exemple.fr/gras",
        "bare https://exemple.fr/italique",
        "bare www.exemple.fr/e",
        "bare https://exemple.fr/f",
        "bare https://exemple.fr/g_h",
        "bare https://exemple.fr/?a=1&b=2",
        "bare https://exemple.fr/i",
        "bare https://exemple.fr/j\\_k = https://exemple.fr/j_k",
        "bare https://exemple.fr/l",
        "bare htps://exemple.fr/m",
        "bare http//exemple.fr/n",
      ]
    `);
  });

  test('HTML, in words and in blocks', () => {
    expect(
      extract(
        [
          'Un <a class=x href="https://exemple.fr/a?b=1&amp;c=2">lien <b>gras</b></a> et <img alt="" src=\'/img/b.png\'>.',
          '',
          '<div>',
          '<a',
          '  href = https://exemple.fr/c>Sur trois lignes</a>',
          '<!-- <a href="https://exemple.fr/commentaire">x</a> -->',
          '<pre><a href="https://exemple.fr/pre">x</a></pre>',
          '<script src="https://exemple.fr/x.js"></script>',
          '<iframe src="https://exemple.fr/video"></iframe>',
          '</div>',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "html https://exemple.fr/a?b=1&amp;c=2 = https://exemple.fr/a?b=1&c=2 (lien gras)",
        "html /img/b.png",
        "html https://exemple.fr/c (Sur trois lignes)",
        "html https://exemple.fr/video",
      ]
    `);
  });

  test('nothing from code, comments, templates, link texts, definitions that nobody uses', () => {
    expect(
      extract(
        [
          '`https://exemple.fr/code` <code>https://exemple.fr/balise</code> <!-- https://exemple.fr/commentaire -->',
          '',
          '    https://exemple.fr/indente',
          '',
          '```',
          '[a](https://exemple.fr/bloc)',
          '```',
          '',
          '[{{ site.url }}]({{page.url}}/a) [b]({{<ref>}}) <a href="{% link x %}">c</a>',
          '',
          '[//]: # (un commentaire)',
        ].join('\n'),
      ),
    ).toEqual([]);
  });

  test('a link on two lines of a quotation, after accents, emoji, tabs and CRLF', () => {
    expect(
      extract('> É 👩‍🚀 [a](\r\n> https://exemple.fr/a)\r\n\r\n-\t[été](https://exemple.fr/été)\r\n'),
    ).toMatchInlineSnapshot(`
      [
        "link https://exemple.fr/a (a)",
        "link https://exemple.fr/été (été)",
      ]
    `);
  });
});

describe('links of front matter', () => {
  test('address fields, routes, Markdown strings, plain strings, lists, all styles', () => {
    expect(
      extract(
        [
          '---',
          'link: https://exemple.fr/plain',
          'double: "https://exemple.fr/d?a=\\"b\\""',
          'url: /page-elle-meme',
          'bouton: { url: /participer/candidats }',
          'image: /img/a.png',
          'liste: [https://exemple.fr/1, "https://exemple.fr/2"] # https://exemple.fr/commentaire',
          'phrase: Voir https://exemple.fr/phrase.',
          'deux: https://exemple.fr/x https://exemple.fr/y',
          'replie: >-',
          '  Déposez [un',
          '  dossier](https://exemple.fr/replie) avant',
          '  la fin.',
          'plie: "Lire [le',
          '  guide](https://exemple.fr/plie)."',
          'tel: tel:+33123456789',
          "mail: 'mailto:contact@exemple.fr'",
          '---',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      [
        "field https://exemple.fr/plain",
        "field https://exemple.fr/d?a=\\"b\\" = https://exemple.fr/d?a="b"",
        "field /participer/candidats",
        "field https://exemple.fr/1",
        "field https://exemple.fr/2",
        "bare https://exemple.fr/phrase",
        "bare https://exemple.fr/x",
        "bare https://exemple.fr/y",
        "link https://exemple.fr/replie (un dossier)",
        "link https://exemple.fr/plie (le guide)",
        "field tel:+33123456789",
        "field mailto:contact@exemple.fr",
      ]
    `);
  });
});

describe('markdown-link-check comments', () => {
  test('switch off stretches, lines and next lines', () => {
    expect(
      extract(
        [
          '[a](https://exemple.fr/a) <!-- markdown-link-check-disable-line -->',
          '',
          '<!-- markdown-link-check-disable-next-line -->',
          '[b](https://exemple.fr/b)',
          '[c](https://exemple.fr/c)',
          '<!-- markdown-link-check-disable -->',
          '[d](https://exemple.fr/d)',
          '',
          '[e](https://exemple.fr/e)',
          '<!-- markdown-link-check-enable -->',
          '[f](https://exemple.fr/f)',
          '<!-- markdown-link-check-disable -->',
          '[g](https://exemple.fr/g)',
        ].join('\n'),
      ),
    ).toEqual(['link https://exemple.fr/c (c)', 'link https://exemple.fr/f (f)']);
  });
});

test('which pages a setting is for is no link', () => {
  expect(
    extract(
      '---\ncascade:\n  - { draft: true, _target: { path: /notes/internes } }\n  - { target: { path: "/fr/**" } }\nfrom: /blog/*\nto: "/{a,b}/c"\ncta: { url: /aide/ }\n---\n',
    ),
  ).toEqual(['field /aide/']);
});
