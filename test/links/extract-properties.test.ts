import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { linksOf } from '../../src/links/extract/extract.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

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
    const start = worked();
    linksOf(page);
    expect(worked() - start).toBeLessThan(2000);
  });

  test.each([
    ['words between tags', 'www.a.fr <b>'],
    ['links in HTML', '<a href=x>y '],
  ])('a long paragraph of %s takes no time', (_, unit) => {
    const { page } = readPage('a.md', unit.repeat(8000));
    void page.body.tree;
    const start = worked();
    linksOf(page);
    expect(worked() - start).toBeLessThan(2000);
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
    const start = worked();
    linksOf(page);
    expect(worked() - start).toBeLessThan(2000);
  });
});
