import { expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { findIn } from './text-rules.ts';

test.each<[DialectName, string, string[]]>([
  ['jekyll', '<div>\n</div>\n```\ncode\n```\n', []],
  ['jekyll', '<div markdown="1">\nTexte.\n</div>\n', []],
  ['jekyll', '<div>\n\nTexte.\n', ['<div>']],
  ['vitepress', '<div>\n  <Lien a="b">\n    Texte\n  </Lien>\n</div>\n', []],
  ['vitepress', 'Un <button @click="a">mot</button>\n', []],
  ['hugo', '{{<figure src="a">}}\n\n<div>\n{{<x>}}\n</div>\n', []],
  ['mdx', '<Boite>\n\nTexte.\n\n</Boite>\n', []],
])('%s: %s', (dialect, text, expected) => {
  const { page } = readPage(dialect === 'mdx' ? 'p.mdx' : 'p.md', text, { dialect });
  expect(findIn(page, { only: ['markdown-unclosed-html'] }).map(({ excerpt }) => excerpt)).toEqual(expected);
});
