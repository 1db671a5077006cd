import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { NearMisses } from '../../src/site/relations/near-miss.ts';
import { relationValues } from '../../src/site/relations/relation-values.ts';
import type { Site } from '../../src/site/site.ts';
import { fc } from '../property.ts';
import { siteOf } from '../site-of.ts';

function pageOf(site: Site, path: string): Page {
  const found = site.pages.get(path);
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
}

const page = (fields: string): string => `---\n${fields}\n---\n`;

describe('the values by which a page can be named', () => {
  const { page: person } = readPage(
    'content/personnes/equipe/lea.md',
    page('title: "Léa "\nslug: lea-orval\nnames:\n  - { first: Léa }\n  - { first: L. }\ntags: [a, b]\nyear: 2024'),
  );
  test.each([
    ['title', ['Léa ']],
    ['year', ['2024']],
    ['names.*.first', ['Léa', 'L.']],
    ['tags.*', ['a', 'b']],
    ['names.0.first', ['Léa']],
    ['absent', []],
    ['names.*.absent', []],
    ['{{slug}}', ['equipe/lea']],
    ['{{filename}}', ['lea']],
    ['{{dirname}}/{{filename}}.{{extension}}', ['equipe/lea.md']],
    ['{{fields.slug}}', ['lea-orval']],
    ['{{ fields.slug | upper }}', ['LEA-ORVAL']],
    ["{{absent | default('rien')}}", ['rien']],
    ["{{title | ternary('oui', 'non')}}", ['oui']],
    ['{{slug | truncate(3)}}', ['equ...']],
    ['{path}', ['content/personnes/equipe/lea.md']],
    ['{fields.slug}/{year}', ['lea-orval/2024']],
    ['__proto__', []],
    ['{{constructor}}', []],
  ])('%s', (template, values) => {
    expect(relationValues(person, template, 'content/personnes')).toEqual(values);
  });
});

describe('relations of the CMS', () => {
  const config = `
collections:
  - name: themes
    label: Thématiques
    folder: content/themes
    filter: { field: visible, value: true }
    fields: [{ name: title, label: Titre, widget: string }]
  - name: personnes
    label: Personnes
    folder: content/personnes
    fields: [{ name: title, label: Nom, widget: string }]
  - name: reglages
    label: Réglages
    files:
      - { name: villes, label: Villes, file: content/villes.md, fields: [{ name: villes, label: Villes, widget: list, fields: [{ name: nom, label: Nom, widget: string }] }] }
      - name: accueil
        label: Accueil
        file: content/_index.md
        fields:
          - name: blocs
            label: Blocs
            widget: list
            types:
              - { name: gens, label: Gens, widget: object, fields: [{ name: qui, label: Qui, widget: relation, collection: personnes, value_field: title, multiple: true }] }
          - { name: lieux, label: Lieux, widget: list, field: { name: lieu, label: Lieu, widget: relation, collection: reglages, file: villes, value_field: "villes.*.nom" } }
          - { name: theme, label: Thème, widget: relation, collection: themes, value_field: title, filters: [{ field: actif, values: [true] }] }
          - { name: autre, label: Autre, widget: relation, collection: absente, value_field: title }
`;
  const files = {
    'static/admin/config.yml': config,
    'content/themes/a.md': page('title: Emploi\nvisible: true\nactif: true'),
    'content/themes/b.md': page('title: Logement\nvisible: false\nactif: true'),
    'content/themes/c.md': page('title: Santé\nvisible: true'),
    'content/villes.md': page('villes:\n  - nom: Brest\n  - nom: Lyon'),
    'content/_index.md': page('title: Accueil'),
  };

  test('are found at every depth, with what they may say', async () => {
    const { site } = await siteOf(files);
    const said = site
      .relations('content/_index.md')
      .map(({ field, label, values }) => [field.join('.'), label, values && [...values.keys()]]);
    expect(said).toEqual([
      ['blocs.*.qui', 'Personnes', null],
      ['lieux.*', 'Réglages', ['Brest', 'Lyon']],
      ['theme', 'Thématiques', ['Emploi']],
    ]);
    expect(site.relations('content/themes/a.md')).toEqual([]);
  });
});

test.each([
  ['multiple_files', 'content/pages/a-propos.fr.md', 'content/pages/sous/plan.nl.md'],
  ['multiple_folders', 'content/pages/fr/a-propos.md', 'content/pages/nl/sous/plan.md'],
])('an entry of several languages is named without its language: %s', async (structure, first, second) => {
  const { site } = await siteOf({
    'static/admin/config.yml': `
i18n: { structure: ${structure}, locales: [nl, fr] }
collections:
  - { name: pages, folder: content/pages, i18n: true, nested: { depth: 3 }, fields: [{ name: title, widget: string }] }
  - name: site
    files:
      - name: menu
        file: content/menu.md
        fields: [{ name: page, widget: relation, collection: pages, value_field: "{{slug}}" }]
`,
    [first]: page('title: À propos'),
    [second]: page('title: Plan'),
    'content/menu.md': page('page: a-propos'),
  });
  const [relation] = site.relations('content/menu.md');
  expect([relation?.values?.get('a-propos'), relation?.values?.get('sous/plan')]).toEqual([first, second]);
});

describe('relations of relecture.yml', () => {
  test.each([
    ['{ target: content/_orgs }', ['anct', 'sous/dinum'.slice(5)]],
    ['{ target: content/_orgs, by: path }', ['anct', 'sous/dinum']],
    ['{ target: content/_orgs, by: slug }', ['agence', 'dinum']],
    ['{ target: "content/_orgs/*.md", by: name, prefix: "/o/" }', ['/o/ANCT']],
  ])('%s', async (setting, values) => {
    const { site } = await siteOf({
      'relecture.yml': `relations:\n  - ${setting.replace('{', '{ files: "content/_p/*.md", field: owner,')}\n`,
      'content/_orgs/anct.md': page('name: ANCT\nslug: agence'),
      'content/_orgs/sous/dinum.md': page('name: DINUM'),
      'content/_p/carte.md': page('owner: anct'),
    });
    const [relation] = site.relations('content/_p/carte.md');
    expect([...(relation?.values?.keys() ?? [])]).toEqual(values);
    expect(site.relations('content/_orgs/anct.md')).toEqual([]);
  });
});

describe('near misses', () => {
  const known = ['Léa d’Orval', 'Promotion 6', 'Promotion 7', 'SIRANo', 'ePSHAD', 'Amaury Fouret '];
  test.each([
    ['Léa d’Orval ', 'space-here', 'Léa d’Orval'],
    ['Léa  d’Orval', 'space-here', 'Léa d’Orval'],
    ['Amaury Fouret', 'space-there', 'Amaury Fouret '],
    ['SiRANo', 'case', 'SIRANo'],
    ['Lea d’Orval', 'accent', 'Léa d’Orval'],
    ["Léa d'Orval", 'apostrophe', 'Léa d’Orval'],
    ['Promotion-6', 'hyphen', 'Promotion 6'],
    ["lea d'orval", 'writing', 'Léa d’Orval'],
    ['e-PSHAD', 'spelling', 'ePSHAD'],
  ])('%s: %s', (value, kind, candidate) => {
    expect(new NearMisses(known).find(value)).toEqual({ kind, value: candidate });
  });

  test.each(['Promotion 8', 'Zoé', 'Tout autre chose', ''])('%s is near nothing', (value) => {
    expect(new NearMisses(known).find(value)).toBeNull();
  });

  test('what is found is always one of the known values, and never the value itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })),
        (value, names) => {
          const others = names.filter((name) => name !== value);
          const miss = new NearMisses(others).find(value);
          if (miss !== null) expect(others).toContain(miss.value);
        },
      ),
    );
  });
});

test('media: folders of the CMS, of a field, the static folder, beside the page', async () => {
  const { site } = await siteOf({
    'hugo.toml': '',
    'static/admin/config.yml': `
media_folder: static/img
public_folder: /img
collections:
  - name: gens
    label: Gens
    folder: content/gens
    media_folder: "/static/portraits"
    public_folder: /portraits
    fields: [{ name: photo, label: Photo, widget: image }, { name: logo, label: Logo, widget: image, media_folder: "" }]
`,
    'static/img/a.png': '',
    'static/portraits/e\u0301va.jpg': '',
    'content/gens/lea.md': page('photo: x'),
    'content/gens/logo.svg': '',
    'assets/b.png': '',
  });
  const from = pageOf(site, 'content/gens/lea.md');
  const kinds = [
    '/portraits/éva.jpg',
    'portraits/éva.jpg',
    '/portraits/Éva.jpg',
    '/img/a.png',
    'a.png',
    'logo.svg',
    'b.png',
    '/img/absent.png',
    'https://ailleurs.fr/a.png',
    '{{ image }}',
    '../../../../etc/passwd',
  ];
  expect(kinds.map((value) => `${value} ${site.file(value, from, '/photo').kind}`)).toMatchInlineSnapshot(`
    [
      "/portraits/éva.jpg file",
      "portraits/éva.jpg file",
      "/portraits/Éva.jpg case",
      "/img/a.png file",
      "a.png file",
      "logo.svg file",
      "b.png file",
      "/img/absent.png missing",
      "https://ailleurs.fr/a.png unknown",
      "{{ image }} unknown",
      "../../../../etc/passwd missing",
    ]
  `);
});
