import { expect, test } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { worked } from '../worked.ts';

const kinds = (header: string) =>
  readPage('x.md', `---\n${header}\n---\n`)
    .page.passages.slice(0, -1)
    .map(({ kind }) => kind);

test.each([
  '#ff0000, #00ff00',
  'rgb(0, 0, 0)',
  'npm install --save-dev relecture',
  '$ git clone',
  '^[A-Z]{2}\\d{5}$',
  'strings.Trim(cutset, s)',
  'page.title()',
  'int compare(const char *a, const char *b)',
  'max-width: 600px; color: red;',
  'const x = { a: 1 };',
  'a = $b | grep c',
])('%j is code', (value) => {
  expect(kinds(`k: '${value}'`)).toEqual(['identifier']);
});

test.each([
  'Réunion(s) de lancement',
  'Développeur(se)',
  'Coordonnateur(trice) (poste à pourvoir)',
  'Bonjour {{ nom }} : bienvenue !',
  'Offre n° 3 ; candidatez avant le 3 mai',
  'Un {{ a }} et un {{ b }}',
  'Voir <a href="/x">la page</a> ; merci',
  'Prix : 5 $ ou 6 $ selon le lieu',
  'Données, code source & API',
  'Atelier 1 | Le numérique au service des usagers | Salle 2',
  'Où ? Quand ? Comment ?',
  'Thème : budget ; lieu : Paris ; durée : 2 h',
])('%j is prose', (value) => {
  expect(kinds(`k: '${value}'`)).not.toContain('identifier');
});

test('a width beside the paths of an image is a measure, a figure beside words is read', () => {
  const icon = "icon:\n  light: /img/clair.svg\n  part: '100%'";
  expect(kinds(icon)).toEqual(['path', 'identifier']);
  expect(kinds(icon.replace('light: /img/clair.svg', 'text: Une carte').replace('part', 'out.width'))).toContain(
    'identifier',
  );
  expect(kinds(icon.replace('light: /img/clair.svg', 'text: Des agents formés'))).not.toContain('identifier');
  expect(kinds("k: '12px'")).toEqual(['identifier']);
});

test('a short value among code is code', () => {
  const header = "signatures:\n  - 'f(a, b)'\n  - 'strings.Trim s'\n  - 'g(c, d)'";
  expect(kinds(header)).toEqual(['identifier', 'identifier', 'identifier']);
  const groups =
    "list:\n  - run: 'a --b'\n    title: Un titre ici\n  - run: 'c d'\n    title: Un autre titre\n  - run: 'e --f'";
  expect(kinds(groups)).toEqual(['identifier', 'plain', 'identifier', 'plain', 'identifier']);
});

test('long values cost no more than their length', () => {
  const start = worked();
  kinds(`list:\n${Array.from({ length: 5000 }, (_, index) => `  - 'f(a, ${index})'`).join('\n')}`);
  kinds(`k: '${'a '.repeat(200_000)}--b'`);
  expect(worked() - start).toBeLessThan(10_000);
});
