import { expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { betrayedHost, maskCredentials, maskLetters } from '../../src/links/credentials.ts';
import { caretLines } from '../../src/report/terminal/caret.ts';
import { findOnSite } from '../rules/whole-site.ts';

test.each([
  ['https://camille:s3same@depot.ville.fr/a', 'https://camille:***@depot.ville.fr/a'],
  ['//camille:s3same@depot.ville.fr/a', '//camille:***@depot.ville.fr/a'],
  ['https://camille:s3s@me@depot.ville.fr/a', 'https://camille:***@depot.ville.fr/a'],
  ['{"a":"https://u:s3same@h.fr","b":"x@y.fr"}', '{"a":"https://u:***@h.fr","b":"x@y.fr"}'],
  [
    'https://camille:l"ete@depot.ville.fr/ et https://camille:l\'ete@h.fr',
    'https://camille:***@depot.ville.fr/ et https://camille:***@h.fr',
  ],
  ['<a href="http://a.fr:80" title="c@d.fr">', '<a href="http://a.fr:80" title="c@d.fr">'],
  ['https:/camille:s3same@h.fr et https:camille:s3same@h.fr', 'https:/camille:***@h.fr et https:camille:***@h.fr'],
  [`https://camille:${'s3same'.repeat(60)}@h.fr/`, 'https://camille:***@h.fr/'],
  ['<a href="https://camille:s3s ame@h.fr/">x</a>', '<a href="https://camille:***@h.fr/">x</a>'],
  ['<a href="https://camille:s3s<ame@h.fr/">x</a>', '<a href="https://camille:***@h.fr/">x</a>'],
  ['https://ville.fr: écrivez à camille@ville.fr', 'https://ville.fr: écrivez à camille@ville.fr'],
  ['https://ville.fr:8080 ou camille@ville.fr', 'https://ville.fr:8080 ou camille@ville.fr'],
  ['https://ville.fr/@camille et camille@ville.fr', 'https://ville.fr/@camille et camille@ville.fr'],
])('%s', (written, shown) => {
  expect(maskCredentials(written)).toBe(shown);
  expect(maskLetters(written)).toHaveLength(written.length);
});

test('a password is told with or without the scheme of its address', async () => {
  expect(betrayedHost('//camille:s3same@depot.ville.fr/')).toBe('depot.ville.fr');
  const files = { 'a.md': '[x](//camille:s3same@depot.ville.fr/)\n' };
  expect(
    (await findOnSite('link-credentials', files)).map(({ severity, excerpt }) => `${severity} ${excerpt}`),
  ).toEqual(['error //camille:***@depot.ville.fr/']);
});

test('a line that is cut anywhere shows no part of a password', () => {
  const line =
    'La 7ème promotion de la ville a rangé ses documents à cet endroit-là, depuis : https://camille:s3same-0uvre-toi@depot.ville.fr/a, voyez la suite.';
  const { source } = readPage('a.md', `${line}\n`).page;
  const plain = (text: string) => text;
  for (let start = 0; start < line.length; start += 3)
    for (const width of [40, 80, 120]) {
      const finding = { range: { start, end: start + 4 } } as never;
      expect(caretLines(source, finding, width, plain, plain).join('\n')).not.toMatch(/s3s|same|0uvre|toi@/);
    }
});
