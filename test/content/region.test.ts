import { expect, test } from 'vitest';
import { regionOf, regionOfLinks } from '../../src/content/language/region.ts';
import { readPage } from '../../src/content/read-page.ts';

test.each([
  [['www.canada.ca'], ['fr', 'en'], 'CA'],
  [['exemple.github.io'], ['en-CA', 'fr'], 'CA'],
  [['www.admin.ch'], [], 'CH'],
  [['www.gouv.fr'], ['fr'], null],
  [['a.ca', 'b.ch'], [], null],
])('%j in %j', (hosts, languages, region) => expect(regionOf(hosts, languages)).toBe(region));

test('French of no country is that of the site’s address', () => {
  const { page } = readPage('a.md', '---\nlang: fr\n---\nBonjour le monde, et bonne lecture à tous.\n', {
    region: 'CA',
  });
  expect([page.language, page.body.language]).toEqual(['fr-CA', 'fr-CA']);
  const other = readPage('a.md', '---\nlang: fr-FR\n---\nBonjour.\n', { region: 'CA' });
  expect(other.page.language).toBe('fr-FR');
});

test('or of most of its links', () => {
  expect(regionOfLinks('[a](https://www.canada.ca/fr) et [b](https://numerique.canada.ca/x), [c](https://a.org)')).toBe(
    'CA',
  );
  expect(
    regionOfLinks('[a](https://www.canada.ca/fr) et [b](https://www.gouv.fr), [c](https://www.ville.fr)'),
  ).toBeNull();
});
