import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import type { LinkState } from '../../src/links/link.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderLinks } from '../../src/report/links.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGE = `---
bouton:
  url: https://demarche.numerique.gouv.fr/commencer/appel
---

[Le guide](https://www.exemple.fr/guide), [encore lui](https://www.exemple.fr/guide), [le lac](https://www.exemple.fr/lac),
[Ada](https://www.linkedin.com/in/ada/), [Bob](https://www.linkedin.com/in/bob/), [l’accueil](/), [écrire](mailto:a@exemple.fr),
[une bourse](https://demarche.numerique.gouv.fr/commencer/bourse), [le club](https://club.exemple.org/2019).
`;
const STATES: Readonly<Record<string, Partial<LinkState>>> = {
  'https://www.exemple.fr/guide': { state: 'dead', status: 404, reason: { code: 'not-found', status: 404 } },
  'https://www.exemple.fr/lac': { state: 'ok', reason: { code: 'answers' } },
  'https://www.linkedin.com/in/ada/': {
    state: 'blocked',
    status: 999,
    reason: { code: 'robots-refused', status: 999 },
  },
  'https://www.linkedin.com/in/bob/': {
    state: 'blocked',
    status: 999,
    reason: { code: 'robots-refused', status: 999 },
  },
  'https://demarche.numerique.gouv.fr/commencer/appel': {
    state: 'closed',
    reason: { code: 'procedure-closed', procedure: 'appel', since: '2024-03-31' },
  },
  'https://demarche.numerique.gouv.fr/commencer/bourse': {
    state: 'ok',
    closesOn: '2024-09-30',
    reason: { code: 'procedure-open', procedure: 'bourse', until: '2024-09-30' },
  },
  'https://club.exemple.org/2019': { state: 'ok', reason: { code: 'led-home', to: 'https://club.exemple.org/' } },
};

function read(text: string) {
  const asked: string[] = [];
  const nothing = { status: null, finalUrl: null, provider: null, closesOn: null, checkedAt: null, fromCache: false };
  const world = {
    ...ownTree(new MemoryTree(new Map([['content/lac.md', text]]), null)),
    today: () => '2024-08-20',
    probe: () => async (urls: readonly string[]) => {
      asked.push(...urls);
      return new Map(urls.map((url) => [url, { url, ...nothing, ...STATES[url] } as LinkState]));
    },
    clock: () => 0,
  };
  return review(world, { paths: ['content/lac.md'], only: ['link-'], skip: [] }).then((found) => ({ found, asked }));
}

test('each address stands once, by state, worst first, with its places; other sites alone are asked', async () => {
  const { found, asked } = await read(PAGE);
  expect(asked.sort()).toEqual(Object.keys(STATES).sort());
  expect(renderLinks(found, { locale: fr, colour: false, width: 160 })).toMatchInlineSnapshot(`
    "Ne mènent à rien (1)
      La page n’existe pas (réponse 404).
        https://www.exemple.fr/guide
          content/lac.md:6:12  Le guide
          content/lac.md:6:56  encore lui

    Clos ou pourvus (1)
      La démarche « appel » est close depuis le 31 mars 2024.
        https://demarche.numerique.gouv.fr/commencer/appel
          content/lac.md:3:8

    Répondent, mais à vérifier (1)
      L’adresse renvoie à l’accueil (https://club.exemple.org/) : la page promise n’existe sans doute plus.
        https://club.exemple.org/2019
          content/lac.md:8:78  le club

    Refusent d’être vérifiés (2)
      Le site refuse de répondre aux robots (réponse 999) : personne ne peut dire si la page existe.
        https://www.linkedin.com/in/ada/
          content/lac.md:7:7  Ada
        https://www.linkedin.com/in/bob/
          content/lac.md:7:48  Bob

    Répondent (2)
      La démarche « bourse » est ouverte jusqu’au 30 septembre 2024.
        https://demarche.numerique.gouv.fr/commencer/bourse
          content/lac.md:8:14  une bourse
        https://www.exemple.fr/lac
          content/lac.md:6:96  le lac

    Non demandés (2)
      C’est une adresse de ce site, qui n’a pas pu être suivie : le dépôt ne contient pas tous les réglages qui décident des adresses du site.
        /
          content/lac.md:7:95  l’accueil
      Les adresses « mailto: » ne sont pas des pages : rien à demander.
        mailto:a@exemple.fr
          content/lac.md:7:108  écrire

    10 liens vers 9 adresses : 1 ne mène à rien, 1 est close, 1 est à vérifier, 2 refusent d’être vérifiées, 2 répondent, 2 n’ont pas été demandées.
    Liens internes non vérifiés : « / », car le dépôt ne contient pas tous les réglages qui décident des adresses du site.
    "
  `);
});

test('no link, colour, another language, a name that a terminal would obey', async () => {
  const { found: none } = await read('Rien.\n');
  expect(renderLinks(none, { locale: fr, colour: true, width: 120 })).toBe('Aucun lien dans les pages relues.\n');
  const { found } = await read('[a\u001bc](https://www.exemple.fr/guide)\n');
  const text = renderLinks(found, { locale: en, colour: true, width: 120 });
  expect(text).toContain('\u001b[31mLead nowhere (1)\u001b[0m');
  expect(text).toContain('a\\u{1b}c');
});
