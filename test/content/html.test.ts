import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/content/format/html/html.ts';
import { loadReaders } from '../../src/content/format/readers.ts';
import type { Page, Passage } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';
import { findDirectives } from '../../src/rules/directives.ts';
import { rangeOf, walk } from '../../src/rules/walk.ts';
import { worked } from '../worked.ts';

const read = async (text: string): Promise<Page> => {
  const how = { dialect: 'html' } as const;
  return readPage('x.html', text, { ...how, readers: await loadReaders('x.html', text, how) }).page;
};
const seen = (passage: Passage) =>
  passage.prose
    .replaceAll('\uE000', '')
    .replace(/\uFFFC+/g, '¤')
    .replace(/\s+/g, ' ')
    .trim();
const nodes = ({ tree, text }: Passage, ...types: string[]) =>
  [...walk(tree)].flatMap(([node]) => {
    const { start, end } = rangeOf(node);
    return types.includes(node.type) ? [text.slice(start, end)] : [];
  });

const HTML = `---
title: Accueil
---
<div class="fr-container">
  <h2 id="a">Bonjour &agrave; <em>tous</em></h2>
  <p>Un   texte<br>et <a class="x" href="/a?b=1&amp;c=2">un lien</a>&nbsp;: fin.</p><p>Autre</p>
  Texte libre <code>code</code>
  <ul><li>Un</li><li><strong>Deux</strong></li></ul>
  <img src="/i.png" alt="Une image"><img src="/d.png" alt="">
  <table><tr><td>A</td><td>B</td></tr></table>
  <script>var x = "ceci : non";</script><style>p { a: b }</style>
  <!-- rien -->
  {% if page.title < 3 %}<a href="{{ "/x" | relative_url }}">{{ page.title }}</a>{% endif %}
  <a href="/carte"><h3>Carte</h3><p>Texte de la carte</p></a>
</div>
`;

describe('a page of HTML', () => {
  test('its prose is what the reader sees', async () => {
    const { body } = await read(HTML);
    expect(body.kind).toBe('html');
    expect(body.prose).toHaveLength(body.text.length);
    expect(seen(body)).toBe(
      'Bonjour à tous Un texte¤et un lien\u00a0: fin. Autre Texte libre ¤ Un Deux ¤ A B ¤ ¤ Carte Texte de la carte'.replaceAll(
        '\u00a0',
        ' ',
      ),
    );
  });

  test('its nodes have places', async () => {
    const { body } = await read(HTML);
    expect(nodes(body, 'heading')).toEqual(['<h2 id="a">Bonjour &agrave; <em>tous</em></h2>', '<h3>Carte</h3>']);
    expect(nodes(body, 'emphasis', 'strong')).toEqual(['<em>tous</em>', '<strong>Deux</strong>']);
    expect(nodes(body, 'image')).toEqual(['<img src="/i.png" alt="Une image">']);
    expect(nodes(body, 'tableCell')).toEqual(['<td>A</td>', '<td>B</td>']);
    expect(nodes(body, 'inlineCode')).toEqual(['<code>code</code>']);
    for (const text of nodes(body, 'text')) expect(text).not.toMatch(/^</);
  });

  test('its links come once each, at the value of their attribute', async () => {
    const page = await read(HTML);
    expect(linksOf(page).map(({ url, text, range }) => [url, text, page.source.slice(range)])).toEqual([
      ['/a?b=1&c=2', 'un lien', '/a?b=1&amp;c=2'],
      ['/i.png', '', '/i.png'],
      ['/d.png', '', '/d.png'],
      ['/carte', 'CarteTexte de la carte', '/carte'],
    ]);
  });

  test('line ends of Windows keep places', async () => {
    const page = await read('<p>un</p>\r\n\r\n<p>deux <b>trois</b></p>\r\n');
    expect(nodes(page.body, 'strong')).toEqual(['<b>trois</b>']);
    expect(nodes(page.body, 'text').filter((text) => text.trim() !== '')).toEqual(['un', 'deux ', 'trois']);
  });

  test('directives are read in its comments', async () => {
    const page = await read('<p>Un</p>\n<!-- relecture-disable-next-line date-stale -->\n<p>Deux</p>\n');
    expect(findDirectives(page).map(({ rules, scope }) => [rules, page.source.slice(scope)])).toEqual([
      [['date-stale'], '\n<p>Deux</p>'],
    ]);
  });

  test('misnested tags are read once', async () => {
    const page = await read(
      '<p><b>un <a href="/x">deux</b> trois</a></p><table><p>avant</p><tr><td>x</td></tr></table>',
    );
    expect(seen(page.body)).toBe('un deux trois avant x');
  });
});

test.each([
  ['open blocks', '<div>'.repeat(200_000)],
  ['open formatting', '<b><p>'.repeat(150_000)],
  ['formatting with attributes', Array.from({ length: 50_000 }, (_, index) => `<b id=${index}><p>`).join('')],
  ['attributes', `<a ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>`],
  ['an open tag', `<a href="${'x'.repeat(1_000_000)}`],
  ['tags in tags', '<abc'.repeat(250_000)],
  ['open brackets', '<'.repeat(1_000_000)],
  ['open templates', '{{ '.repeat(300_000)],
  ['paragraphs', '<p>texte'.repeat(100_000)],
  ['nested tables', '<table><tr><td>'.repeat(60_000)],
  ['references', '&amp'.repeat(250_000)],
  ['comments', '<!--'.repeat(250_000)],
])(
  '%s end quickly',
  async (_, text) => {
    const start = worked();
    const { body } = await read(text);
    expect(body.prose).toHaveLength(body.text.length);
    expect(body.tree.type).toBe('root');
    expect(worked() - start).toBeLessThan(15_000);
  },
  40_000,
);

test('what a template shows is quoted as the page has it', () => {
  const tree = readHtml('<h2>A</h2>\n<h5>{{ page.title }} &amp; {% if a %}b{% endif %}</h5>\n')?.tree;
  expect(JSON.stringify(tree)).toContain('"{{ page.title }} & {% if a %}b{% endif %}"');
});
