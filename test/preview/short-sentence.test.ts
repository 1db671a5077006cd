import { expect, test } from 'vitest';
import { shortSentence } from '../../src/preview/notes/short-sentence.ts';

const title = 'Facturation électronique obligatoire : ce que le vigneron doit anticiper avant septembre 2026';
const address = '/posts/facturation-electronique-obligatoire-vigneron-2026/';

test('of a long remark the title that it quotes is cut first, and never an address', () => {
  const said = `Vous changez l’adresse de « ${title} » : ce lien mène encore à l’ancienne, « ${address} ». C’est à vérifier.`;
  expect(shortSentence(said)).toMatchInlineSnapshot(
    `"Vous changez l’adresse de « Facturation électronique obligatoire… » : ce lien mène encore à l’ancienne, « /posts/facturation-electronique-obligatoire-vigneron-2026/ »."`,
  );
  expect(shortSentence(`Vous supprimez « ${title} ». Menez vers une autre page.`)).toBe(`Vous supprimez « ${title} ».`);
});

test('what is too long all the same is cut between words, and not where a quotation begins', () => {
  const words = 'mot '.repeat(43);
  expect(shortSentence(`${words}fin.`)).toBe(`${words}fin.`);
  expect(shortSentence(`${words}et « autre chose » encore.`)).toBe(`${words}et…`);
  expect(shortSentence(`${words}et encore, puis la suite, sans fin.`)).toBe(`${words}et…`);
});
