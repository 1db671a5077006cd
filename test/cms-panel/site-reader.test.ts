import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Beside, Draft, Remark } from '../../src/cms-panel/protocol.ts';
import { NEEDS_INDEX, NEVER_RUN } from '../../src/cms-panel/worker/limits.ts';
import { SiteReader } from '../../src/cms-panel/worker/site-reader.ts';
import { fr } from '../../src/locales/fr.ts';
import { announce } from '../../src/review/announce.ts';
import { makeSiteIndex } from '../../src/site/index-file/make-site-index.ts';
import { MemoryTree } from '../memory-tree.ts';

const AS_OF = '2024-08-20';
const CONFIG = `
backend: { name: github, repo: ville/site }
media_folder: static/img
i18n: { structure: multiple_folders, locales: [fr, en] }
collections:
  - name: pages
    label: Pages
    folder: content
    fields:
      - { label: Titre, name: title, widget: string }
      - label: Étapes
        name: steps
        widget: list
        required: false
        fields:
          - { label: Date, name: date, widget: string, required: false }
          - { label: Détail, name: detail, widget: text }
      - { label: Texte, name: body, widget: markdown }
  - name: toml
    label: Réglages
    folder: data
    format: toml
    fields: [{ label: Titre, name: title, widget: string }]
  - name: langues
    label: Langues
    folder: langues
    i18n: { structure: single_file, locales: [fr, en], default_locale: fr }
    fields: [{ label: Titre, name: title, widget: string }]
  - name: racine
    label: Racine
    folder: racine
    i18n: { structure: single_file_default_root, locales: [fr, en], default_locale: fr }
    fields: [{ label: Titre, name: title, widget: string }]
  - name: toml-pages
    label: Articles
    folder: content/articles
    format: toml-frontmatter
    fields: [{ label: Titre, name: title, widget: string }, { label: Texte, name: body, widget: markdown }]
  - name: json-pages
    label: Notes
    folder: content/notes
    format: json-frontmatter
    fields: [{ label: Titre, name: title, widget: string }, { label: Texte, name: body, widget: markdown }]
  - name: textes
    label: Textes
    folder: textes
    extension: txt
    fields: [{ label: Titre, name: title, widget: string }]
`;
const SITE = {
  'hugo.toml': 'baseURL = "https://www.ville.fr/"\nlanguageCode = "fr"\n',
  'static/admin/config.yml': CONFIG,
  'content/accueil.md': '---\ntitle: Accueil\n---\n',
};

const beside = (given: Partial<Beside> = {}): Beside => ({
  index: null,
  settings: 'site: { language: fr }\n',
  forms: CONFIG,
  engine: 'decap-cms@3',
  locale: null,
  asOf: AS_OF,
  ...given,
});
const draft = (data: Draft['data'], path: string | null = 'content/accueil.md', collection = 'pages'): Draft => ({
  collection,
  path,
  file: null,
  data,
});
const indexOf = async (files: Readonly<Record<string, string>> = SITE): Promise<string> =>
  JSON.stringify(
    (await makeSiteIndex(new MemoryTree(new Map(Object.entries(files))), () => AS_OF, { announce })).index,
  );
const read = (given: Partial<Beside>, asked: Draft) => new SiteReader(beside(given)).read(asked, fr);
const shown = ({ rule, labels }: Remark) => `${rule} ${labels.join(' › ')}`;

const ORDINAL =
  'La 7ème promotion du programme ouvre au printemps à toutes les administrations de l’État et des communes.';
const STALE = 'Le prochain sprint commencera le 19 août 2024.';

test.each(['docs/cms.md', 'docs/en/cms.md'])('%s names all that is not said in the CMS', (path) => {
  const page = readFileSync(path, 'utf8');
  const silent = [...NEEDS_INDEX, ...NEVER_RUN.filter((id) => !id.startsWith('configuration-'))];
  expect(silent.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
});

describe('an entry of the CMS', () => {
  test('is told of by the labels of its form, items of lists by their ranks, the body among them', async () => {
    const body = 'Bonjour.\n\nLa 7ème promotion est ouverte.\n';
    const data = { body, title: 'Accueil', steps: [{ detail: 'Un.' }, { detail: STALE }] };
    const { remarks } = await read({}, draft(data));
    expect(remarks.map(shown)).toEqual(['date-stale Étapes › 2 › Détail', 'typography-ordinal Texte']);
    expect(remarks.map(({ pointer }) => pointer)).toEqual(['/steps/1/detail', '/body']);
    const [first, last] = remarks.map(({ range }) => range ?? { start: 0, end: 0 });
    expect(STALE.slice(first?.start, first?.end)).toContain('19 août 2024');
    expect(body.slice(last?.start, last?.end)).toBe('7ème');
  });

  test('is mended by whole values, of one field', async () => {
    const { remarks } = await read(
      {},
      draft({
        title: 'Accueil',
        body: 'La 7ème promotion du programme ouvre au printemps à toutes les administrations.\n',
      }),
    );
    expect(remarks.map(({ mending }) => mending)).toMatchObject([
      { value: 'La 7e promotion du programme ouvre au printemps à toutes les administrations.\n', isRich: true },
    ]);
  });

  test('tells which sentences will not be true any more', async () => {
    const { deadlines } = await read({}, draft({ title: 'Accueil', body: 'Candidatez jusqu’au 30 août 2024.\n' }));
    expect(deadlines).toMatchObject([{ pointer: '/body', staleFrom: '2024-08-31', labels: ['Texte'] }]);
  });

  test('is read though it was never saved, and where the CMS hands its fields over in no order', async () => {
    const { remarks, isRead } = await read(
      { index: await indexOf() },
      draft({ body: 'Bonjour.\n', title: 'La 7ème promotion du programme ouvre au printemps' }, null),
    );
    expect(isRead).toBe(true);
    expect(remarks.map(({ pointer }) => pointer)).toContain('/title');
  });

  test('says nothing of other pages where there is no index, and all where there is one', async () => {
    const asked = draft({ title: 'Accueil', body: 'Voir [les aides](/aides/).\n' });
    expect((await read({}, asked)).remarks).toEqual([]);
    expect((await read({ index: await indexOf() }, asked)).remarks.map(shown)).toEqual(['link-internal Texte']);
  });

  test('is told of by the labels of today, though the index is of yesterday', async () => {
    const forms = CONFIG.replace('label: Texte', 'label: Récit');
    const { remarks } = await read({ index: await indexOf(), forms }, draft({ title: 'Accueil', body: `${STALE}\n` }));
    expect(remarks.map(shown)).toEqual(['date-stale Récit']);
  });

  test('is held against what the other pages announce, and against itself where there is no index', async () => {
    const files = {
      ...SITE,
      'content/candidats/_index.md':
        '---\ntitle: Appel à candidatures\n---\nLe prochain sprint commencera le 2 septembre 2024.\n',
      'content/candidats/postuler.md': '---\ntitle: Postuler\n---\n',
    };
    const index = await indexOf(files);
    // A day and the words up to it, and nothing else of the page.
    expect(index).toContain('"day":"2024-09-02"');
    expect(index).not.toContain('Le prochain sprint');
    const body = 'Appel à candidatures : le prochain sprint commencera le 3 septembre 2024.\n';
    const asked = draft({ title: 'Postuler', body }, 'content/candidats/postuler.md');
    const { remarks } = await read({ index }, asked);
    const told = remarks.find(({ rule }) => rule === 'date-contradiction')?.message;
    expect(told).toContain('Appel à candidatures');
    expect(told).toContain('ligne 4');
    // The next day, nobody announces it any more.
    expect((await read({ index, asOf: '2024-09-03' }, asked)).remarks.map(({ rule }) => rule)).not.toContain(
      'date-contradiction',
    );
    const steps = [{ date: '2 sept.', detail: 'Le sprint commencera le 2 septembre 2024.' }];
    const own = await read({}, draft({ title: 'Postuler', body, steps }, 'content/candidats/postuler.md'));
    expect(own.remarks.map(({ rule }) => rule)).toContain('date-contradiction');
  });

  test('is told softly of what may be a page that is not shown yet', async () => {
    const index = await indexOf({ ...SITE, 'content/aides.md': '---\ntitle: Aides\ndraft: true\n---\n' });
    const { remarks } = await read({ index }, draft({ title: 'Accueil', body: 'Voir [les aides](/aides/).\n' }));
    expect(remarks.map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each([
    ['a file of TOML', 'toml', 'data/a.toml'],
    ['a page whose front matter is in TOML', 'toml-pages', 'content/articles/a.md'],
    ['a page whose front matter is in JSON', 'json-pages', 'content/notes/a.md'],
  ])('is read in %s', async (_, collection, path) => {
    const { remarks, isRead } = await read({}, draft({ title: ORDINAL, body: 'Bonjour.\n' }, path, collection));
    expect(isRead).toBe(true);
    expect(remarks.map(shown)).toEqual(['typography-ordinal Titre']);
    const { start, end } = remarks[0]?.range ?? { start: 0, end: 0 };
    expect(ORDINAL.slice(start, end)).toBe('7ème');
  });

  test.each([
    ['langues', 'decap-cms@3'],
    ['racine', '@sveltia/cms@0'],
  ])(
    'is read in the language of its form, and in the others that stand in the same file (%s)',
    async (collection, engine) => {
      const others = { en: { title: 'A jury in the the spring' } };
      const asked = draft({ title: ORDINAL }, `${collection}/a.md`, collection);
      const { remarks } = await read({ engine }, { ...asked, others });
      expect(remarks.map(({ pointer }) => pointer)).toEqual(['/title', '/en/title']);
      expect(remarks.map(shown)).toEqual(['typography-ordinal Titre', 'typography-repeated-word en › Titre']);

      const alone = await read({ engine }, asked);
      expect(alone.remarks.map(shown)).toEqual(['typography-ordinal Titre']);
    },
  );

  test.each([
    ['a file of another kind', 'textes', 'textes/a.txt'],
    ['a collection that is none', 'rien', 'a.md'],
  ])('is not read in %s', async (_, collection, path) => {
    expect((await read({}, draft({ title: STALE }, path, collection))).isRead).toBe(false);
  });

  test('a site says whether errors may be saved, and in which language it is spoken to', async () => {
    expect(await new SiteReader(beside()).open()).toEqual({ locale: 'fr', block: 'never', index: 'none' });
    const settings = 'locale: en\ncms: { block: error }\n';
    const opened = await new SiteReader(beside({ settings, index: '{' })).open();
    expect(opened).toEqual({ locale: 'en', block: 'error', index: 'unusable' });
  });
});
