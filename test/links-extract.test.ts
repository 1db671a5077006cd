import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../src/content/read-page.ts';
import { linksOf } from '../src/links/extract.ts';

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
          '[{{ site.url }}]({{site.url}}/a) [b]({{<ref>}}) <a href="{% link x %}">c</a>',
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

const path = fc.stringMatching(/^[a-z\dàé_~-]{1,8}(?:\/[a-z\d%]{0,6}){0,2}(?:\?[a-z]=\d&[a-z]=\w)?(?:#[a-z]{1,5})?$/);
const url = path
  .filter((text) => !/%(?![\da-f]{2})/i.test(text) && !/[_~]$/.test(text))
  .map((text) => `https://exemple.fr/${text}`);
const words = fc.constantFrom('Été', 'a', '👩‍🚀 b', 'c « d »', 'l’eau', 'x\ty');
const form = fc.constantFrom<(text: string, address: string) => string>(
  (text, address) => `[${text}](${address})`,
  (text, address) => `[${text}](<${address}> "titre")`,
  (text, address) => `![${text}](${address} 'titre')`,
  (text, address) => `${text} <${address}>`,
  (text, address) => `${text} ${address}, ${text}`,
  (text, address) => `${text} (${address}). ${text}`,
  (text, address) => `<a href="${address.replaceAll('&', '&amp;')}">${text}</a>`,
);
const document = fc.array(fc.record({ text: words, address: url, form }), { minLength: 1, maxLength: 5 });

describe('properties', () => {
  test('every link that was written is found, once, in order, at its exact place', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('\n', '\r\n'), (links, lineEnd) => {
        const body = links.map((link) => link.form(link.text, link.address)).join(`${lineEnd}${lineEnd}`);
        const { page } = readPage('a.md', `---${lineEnd}title: Essai${lineEnd}---${lineEnd}${body}`);
        const found = linksOf(page);
        expect(found.map((link) => link.url)).toEqual(links.map(({ address }) => address));
        expect(found.map(({ range }) => page.source.slice(range).replaceAll('&amp;', '&'))).toEqual(
          found.map((link) => link.url),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('whatever the text, it ends, and each range holds what is written there', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '!',
      '"',
      '\\',
      'https://a.fr',
      'www.b.fr',
      '<a href=',
      '&amp;',
      ' ',
      '\n',
      '`',
      '*',
      '_',
      '|',
      '#',
      'é',
      '{{',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { page } = readPage('a.md', pieces.join(''));
        for (const link of linksOf(page)) {
          expect(link.passage.text.slice(link.start, link.end)).toBe(page.source.slice(link.range));
          expect(link.url).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  // Micromark itself is bounded elsewhere: these reach the scanners alone, as plain fields and HTML do.
  test.each([
    ['schemes', 'https://'],
    ['one long URL', 'https://exemple.fr/a('],
    ['closing brackets', 'https://a.fr)'],
    ['entities', 'https://a.fr&amp;;'],
    ['names', 'www.'],
    ['comments', '<!-- markdown-link-check-disable-line -->'],
    ['starts of comments', '<!-- markdown-link-check-disable'],
  ])('a megabyte of %s takes no time', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const { page } = readPage('a.md', `---\nphrase: 'Voir ${text}'\n---\n`);
    const start = performance.now();
    linksOf(page);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['words between tags', 'www.a.fr <b>'],
    ['links in HTML', '<a href=x>y '],
  ])('a long paragraph of %s takes no time', (_, unit) => {
    const { page } = readPage('a.md', unit.repeat(8000));
    void page.body.tree;
    const start = performance.now();
    linksOf(page);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['tags', '<a href="'],
    ['attributes', '<a x=" '],
    ['unclosed code', '<code>'],
    ['spaces', '<a                 '],
  ])('half a megabyte of HTML %s takes no time', (_, unit) => {
    const html = `<div>\n${unit.repeat(Math.ceil(500_000 / unit.length))}`;
    const { page } = readPage('a.md', html);
    void page.body.tree;
    const start = performance.now();
    linksOf(page);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
