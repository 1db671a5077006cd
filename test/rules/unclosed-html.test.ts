import { type DefaultTreeAdapterTypes as Dom, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { findIn } from './text-rules.ts';

test.each<[DialectName, string, string[]]>([
  ['jekyll', '<div>\n</div>\n```\ncode\n```\n', []],
  ['jekyll', '<div markdown="1">\nTexte.\n</div>\n', []],
  ['jekyll', '<div>\n\nTexte.\n', ['<div>']],
  ['vitepress', '<div>\n  <Lien a="b">\n    Texte\n  </Lien>\n</div>\n', []],
  [
    'vitepress',
    '<div>\n\n  <div v-for="a in b" :key="a">\n    <div class="c">\n    d\n    </div>\n  </div>\n</div>\n',
    [],
  ],
  ['vitepress', '<div style="border: 1px solid #ddd;">\n    <div>\n    d\n    </div>\n</div>\n', []],
  ['vitepress', 'Un <button @click="a">mot</button>\n', []],
  ['hugo', '{{<figure src="a">}}\n\n<div>\n{{<x>}}\n</div>\n', []],
  ['mdx', '<Boite>\n\nTexte.\n\n</Boite>\n', []],
])('%s: %s', (dialect, text, expected) => {
  const { page } = readPage(dialect === 'mdx' ? 'p.mdx' : 'p.md', text, { dialect });
  expect(findIn(page, { only: ['markdown-unclosed-html'] }).map(({ excerpt }) => excerpt)).toEqual(expected);
});

test('a name with a capital is a component where the site has some, else a word that nobody sees', () => {
  const { page } = readPage('p.md', 'Changez <NomDuReseau> par le vôtre.\n', { dialect: 'jekyll' });
  const told = (generator: string) =>
    findIn(page, { only: ['markdown-unclosed-html'], generator }).map(({ message }) => message);
  expect(['jekyll', 'mkdocs', 'hugo', 'vuepress'].map(told)).toEqual([
    ['placeholder'],
    ['placeholder'],
    ['placeholder'],
    ['unclosed'],
  ]);
});

describe('what is said is what a reader of HTML does', () => {
  const table = '<table><tr><td><TAG>un</td><td>deux</td></tr></table>';
  test.each<[string, string, string, string, string]>([
    ['a', `${table}\n\ntrois\n`, `${table}<p>trois</p>`, 'un', 'cell info'],
    ['strong', `${table}\n\ntrois\n`, `${table}<p>trois</p>`, 'un', 'cell info'],
    ['b', '| x |\n| - |\n| <b>un |\n\ndeux\n', '<table><td><b>un</td></table><p>deux</p>', 'un', 'cell info'],
    ['sup', '1<sup>er rang\n\ndeux\n', '<p>1<sup>er rang</p><p>deux</p>', 'er rang', 'inside warning'],
    ['strong', 'un <strong>deux\n\ntrois\n', '<p>un <strong>deux</p><p>trois</p>', 'deuxtrois', 'unclosed warning'],
    ['div', '<div>\n\nun\n\ndeux\n', '<div><p>un</p><p>deux</p>', 'undeux', 'unclosed warning'],
    [
      'a',
      '<a href="x">un\n\n[deux](y) trois\n',
      '<a href="x">un<p><a href="y">deux</a> trois</p>',
      'undeux',
      'link warning',
    ],
    ['a', 'Nom + <a fun one>un', '<p>Nom + <a fun one>un</p>', 'un', 'placeholder warning'],
    ['a', '<a name="x">un\n\ndeux\n', '<a name="x">un<p>deux</p>', 'undeux', 'link info'],
  ])('<%s> in %j', (name, markdown, html, held, expected) => {
    const tag = name === 'a' && html.includes('TAG') ? 'a href="x"' : name;
    const fragment = parseFragment(html.replace('TAG', tag));
    expect(wordsIn(fragment, name)).toBe(held);
    const { page } = readPage('p.md', markdown.replace('TAG', tag), { dialect: 'hugo' });
    const found = findIn(page, { only: ['markdown-unclosed-html'] });
    expect(found.map(({ message, severity }) => `${message} ${severity}`)).toEqual([expected]);
  });
});

/** The words that stand in elements of a name. */
function wordsIn(node: Dom.Node, name: string, isInside = false): string {
  if ('value' in node) return isInside ? node.value.trim() : '';
  if (!('childNodes' in node)) return '';
  return node.childNodes.map((child) => wordsIn(child, name, isInside || node.nodeName === name)).join('');
}
