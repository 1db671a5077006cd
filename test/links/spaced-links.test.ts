import { expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';

const TEXT =
  'Voir [le plan](notre plan.pdf), ![](img/mon image.png), [dossier](mes notes/a), [note](plus bas), [x](a b.md "titre"),\n`[code](mon code.md)` et \\[non](ni ceci.md).\n';

const linksIn = (dialect: 'jekyll' | 'mkdocs' | 'hugo') =>
  linksOf(readPage('a.md', TEXT, { dialect }).page).map(({ url, kind, start, end }) => {
    expect(TEXT.slice(start, end)).toBe(url);
    return `${kind} ${url}`;
  });

// Compared with what kramdown 2.4 and Python-Markdown 3.11 make of it.
test.each(['jekyll', 'mkdocs'] as const)('%s makes links of paths with spaces', (dialect) => {
  expect(linksIn(dialect)).toEqual(['link notre plan.pdf', 'image img/mon image.png', 'link mes notes/a']);
});

test('CommonMark does not', () => {
  expect(linksIn('hugo')).toEqual([]);
});
