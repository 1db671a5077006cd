import { describe, expect, test } from 'vitest';
import type { DialectName } from '../../src/content/dialect/dialect.ts';
import { readPage } from '../../src/content/read-page.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { findIn } from './text-rules.ts';

function said(rule: string, text: string, dialect: DialectName = 'commonmark') {
  const { page } = readPage('p.md', text, { dialect, language: 'fr' });
  return findIn(page, { only: [rule] }).map(({ excerpt }) => excerpt);
}

const PROPS = '  :::u-button\n  ---\n  color: neutre\n  to: /fr\n  ---\n  Ceci est pour nous tous: un mot.\n  :::\n';
const TABLE = `{{ component("table", {\n  titre: ["Une donnée de la ville"],\n${'  ligne: ["Une donnée de la ville"],\n'.repeat(200)}}) }}\n`;

describe('what is no prose of the page', () => {
  test.each<[string, string, DialectName, string[]]>([
    ['words in a language of their own', 'Des tableaux pour tous, <i lang="en">what else?</i>\n', 'commonmark', []],
    ['words beside them', 'Des tableaux <i lang="en">else?</i> pour nous tous: oui.\n', 'commonmark', ['tous:']],
    ['fields of a component in a component', PROPS, 'commonmark', ['tous:']],
    [
      'expressions of a component',
      "<Actions liste={[\n{\nlabel: 'Nous écrire',\nexterne: true\n}\n]}/>\n",
      'commonmark',
      [],
    ],
    ['a space without its semicolon', 'Voici la formule pour tous ci-dessous&nbsp: oui.\n', 'commonmark', []],
    [
      'lengths of a sheet of styles',
      'Les tailles pour les pages : 1px, 1em, ou 10%\n'.replace(' :', '\u00a0:'),
      'commonmark',
      [],
    ],
    ['a name that ends with its sign', 'Nous irons à la conférence useR! avec les autres.\n', 'commonmark', []],
    ['a long call of a template', TABLE, 'eleventy', []],
  ])('%s', (_, text, dialect, expected) => {
    expect(said('typography-spacing', text, dialect)).toEqual(expected);
  });

  test('signs that are listed are no sentence', () => {
    expect(said('typography-stray-space', 'Échapper les signes ( ) . % et + partout .\n')).toEqual(['partout .']);
  });

  test('a heading of HTML is a heading', () => {
    const text = '## Deux\n\n<div>\n  <h3>Trois</h3>\n</div>\n\n#### Quatre\n\n###### Six\n';
    expect(said('accessibility-heading-order', text)).toEqual(['Six']);
  });
});

test('the country of the address of one language is that of its French', async () => {
  const host = (name: string) =>
    `languages:\n  en:\n    baseURL: https://a.${name}/\n  fr:\n    baseURL: https://b.${name}/\n`;
  const told = async (name: string) => {
    const page = 'Le site de la ville est ouvert pour nous tous! Voici: un mot.\n';
    const tree = new MemoryTree(new Map(Object.entries({ 'hugo.yaml': host(name), 'content/a.fr.md': page })));
    const world = { ...ownTree(tree), today: () => '2026-11-28', probe: null, clock: () => 0 };
    const { findings } = await review(world, { paths: [], only: ['typography-spacing'], skip: [] });
    return findings.map(({ excerpt }) => excerpt);
  };
  expect(await told('ca')).toEqual(['Voici:']);
  expect(await told('fr')).toEqual(['tous!', 'Voici:']);
});
