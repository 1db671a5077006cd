import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

/** The words told, of a page whose site is in French. */
async function spaced(body: string) {
  const files = { 'mkdocs.yml': 'site_name: X\ntheme:\n  language: fr\n', 'docs/a.md': body };
  return (await findOnSite('typography-spacing', files)).map(({ facts }) => facts['words'] ?? facts['count']);
}

const SENTENCE = 'Voici ce que nous disons de nos pages et de nos amis.';

test('a key in small letters at the head of a line is read by something else than a reader', async () => {
  expect(await spaced(`${SENTENCE}\n\nsujet: Les pages\nniveau: Un\n`)).toEqual([]);
  expect(await spaced(`${SENTENCE}\n\n:auteur: Nos amis\n\n.. titre: Les amis\n`)).toEqual([]);
  expect(await spaced(`${SENTENCE}\n\n{\nlabel: 'Nous écrire',\nvariante: 'une',\n}\n`)).toEqual([]);
});

test('a sentence that goes on over a line, an item of a list and a sentence of its own are read', async () => {
  expect(await spaced('Nous suivons trois buts\nprincipaux: la page, le site et les amis.\n')).toEqual(['principaux:']);
  expect(await spaced(`${SENTENCE}\n\n- objectif: lire les pages\n`)).toEqual(['objectif:']);
  expect(await spaced(`${SENTENCE}\n\nNote: lire les pages\n`)).toEqual(['Note:']);
});
