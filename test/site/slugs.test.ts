import { describe, expect, test } from 'vitest';
import { headingId, numberIds, slugify, urlize } from '../../src/site/routes/slugs.ts';
import { decodePath, joinPath, routeKey } from '../../src/site/routes/url-path.ts';
import { fc } from '../property.ts';
import { siteOf } from '../site-of.ts';
import { page, pageOf } from './pages.ts';

test('the key of a route does not depend on how it is written', () => {
  const step = fc.stringMatching(/^[a-zé][a-zé0-9-]{0,8}$/).filter((text) => text !== 'index');
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      const path = `/${steps.join('/')}`;
      for (const written of [
        `${path}/`,
        `${path}/index.html`,
        `${path}.html`,
        encodeURI(path),
        path.normalize('NFD'),
      ]) {
        expect(routeKey(written)).toBe(routeKey(path));
      }
    }),
  );
});

test('paths never climb out of the root', () => {
  expect(joinPath('a/b', '../../c')).toBe('c');
  expect(joinPath('a', '../../c')).toBeNull();
  expect(decodePath('%zz')).toBe('%zz');
});

describe('slugs', () => {
  test.each([
    ['Foire aux Questions', 'foire-aux-questions'],
    ['l’essentiel !', 'lessentiel'],
    ['a  -  b', 'a-b'],
    ['Écologie & énergie', 'écologie-énergie'],
  ])('Hugo: %s', (text, slug) => {
    expect(urlize(text)).toBe(slug);
  });

  test('Jekyll', () => {
    expect(slugify('Été 2024 : bilan')).toBe('été-2024-bilan');
    expect(slugify('demarches-simplifiees.fr', 'pretty')).toBe('demarches-simplifiees.fr');
  });

  test.each([
    ['github', 'Qu’est-ce que c’est ?', 'quest-ce-que-cest-'],
    ['goldmark', 'Étape 1 – Le dossier', 'étape-1--le-dossier'],
    ['goldmark-ascii', 'Étape 1', 'etape-1'],
    ['kramdown', 'Nous contacter par e-mail', 'nous-contacter-par-e-mail'],
    ['python', 'Étape n° 1 : débuter', 'etape-n-1-debuter'],
  ] as const)('headings, %s: %s', (style, text, id) => {
    expect(headingId(text, style)).toBe(id);
  });

  test('ids that stand twice are numbered', () => {
    expect(numberIds(['a', 'a', 'a-1', 'a'], 'github')).toEqual(['a', 'a-1', 'a-1-1', 'a-2']);
    expect(numberIds(['a', 'a'], 'python')).toEqual(['a', 'a_1']);
  });
});

test('anchors of a page: headings, explicit ids, footnotes', async () => {
  const { site } = await siteOf({
    'hugo.toml': '',
    'content/a.md': page(
      'intro: "## Depuis l’en-tête\\n\\ntexte"',
      '# Un [lien](/x)\n\n## Deux {#choisi}\n\n## Deux\n\n<a id="html"></a> note[^1]\n\n`publishDir`\n: (`string`) Un dossier.\n\n[^1]: fin',
    ),
  });
  expect([...(site.anchors(pageOf(site, 'content/a.md')) ?? [])].sort()).toMatchInlineSnapshot(`
    [
      "choisi",
      "depuis-len-tête",
      "deux",
      "fn-1",
      "fn:1",
      "fnref:1",
      "html",
      "publishdir",
      "un-lien",
      "un-lienx",
    ]
  `);
});
