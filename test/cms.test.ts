import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';
import { wordFinding } from '../src/locales/word.ts';
import { printSchemas } from '../src/site/print-schemas.ts';
import { siteOf } from './site-of.ts';

const CONFIG = 'static/admin/config.yml';

interface Options {
  readonly index?: string;
  readonly body?: string;
}

/** What is said of a front matter held against one form: the tier and the French sentence. */
async function judge(fields: string, matter: string, { index, body = '' }: Options = {}): Promise<string[]> {
  const config = `backend: {name: github}\ncollections:\n  - name: notes\n    label: Notes\n    folder: content\n    fields:\n${fields
    .trim()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')}\n`;
  const { site, page } = await siteOf({
    [CONFIG]: config,
    'content/note.md': `---\n${matter}\n---\n${body}`,
    ...(index !== undefined && { 'static/admin/index.html': index }),
  });
  expect(site.troubles.filter(({ message }) => message !== 'unknown-widget')).toEqual([]);
  const note = page('content/note.md');
  const problems = site.schemaFor(note)?.problems(note) ?? [];
  return problems.map((problem) => {
    const finding = { rule: 'front-matter-schema', message: problem.message, facts: problem.facts };
    expect(wordFinding(en, finding)).not.toBe('');
    return `${problem.tier}: ${wordFinding(fr, finding)}`.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
  });
}

const NETLIFY = '<script src="https://unpkg.com/netlify-cms@^2.0.0/dist/netlify-cms.js"></script>';
const DECAP = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>';
const DECAP_3_5 = '<script src="https://unpkg.com/decap-cms@3.5.0/dist/decap-cms.js"></script>';

describe('emptiness', () => {
  test('absent, null, an empty text and an empty list are nothing; false, 0 and an empty map are something', async () => {
    const text = '- {name: a, label: Nom}';
    expect(await judge(text, 'b: 1')).toEqual(['refused: Il manque « Nom » (clé a) : ce champ est obligatoire.']);
    expect(await judge(text, 'a:')).toEqual([
      'refused: « Nom » est vide alors que ce champ est obligatoire : remplissez-le.',
    ]);
    expect(await judge(text, 'a: ""')).toHaveLength(1);
    expect(await judge('- {name: a, widget: list}', 'a: []')).toEqual([
      'refused: « a » est une liste vide : il y faut au moins un élément.',
    ]);
    expect(await judge('- {name: a, widget: boolean}', 'a: false')).toEqual([]);
    expect(await judge('- {name: a, widget: number}', 'a: 0')).toEqual([]);
    expect(await judge('- {name: a, widget: custom}', 'a: {}')).toEqual([]);
    expect(await judge('- {name: a, required: false}', 'a:')).toEqual([]);
  });

  test('an absent boolean is refused, whatever its default says', async () => {
    expect(await judge('- {name: open, label: Ouvert, widget: boolean, default: false}', 'x: 1')).toEqual([
      'refused: Il manque « Ouvert » (clé open) : ce champ est obligatoire.',
    ]);
  });

  test('hidden fields are never asked for', async () => {
    expect(await judge('- {name: visible, widget: hidden, default: true}', 'x: 1')).toEqual([]);
  });
});

describe('objects', () => {
  test('are asked for when one of their fields is, whatever their own « required » says', async () => {
    const fields = `
- label: Haut de page
  name: head
  widget: object
  required: false
  fields: [{label: Sous-titre, name: sub}, {label: Lien, name: link, required: false}]`;
    expect(await judge(fields, 'x: 1')).toEqual([
      'refused: Il manque « Haut de page » (clé head) : ce champ est obligatoire.',
    ]);
    expect(await judge(fields, 'head: {link: /a}')).toEqual([
      'refused: Il manque « Sous-titre » (clé sub) dans « Haut de page » : ce champ est obligatoire.',
    ]);
    expect(await judge(fields, 'head:')).toHaveLength(1);
  });

  test('are not asked for when nothing in them is', async () => {
    const fields = '- {name: button, widget: object, fields: [{name: title, required: false}]}';
    expect(await judge(fields, 'x: 1')).toEqual([]);
    expect(await judge(fields, 'button:')).toEqual([]);
    expect(await judge(fields, 'button: {title: ""}')).toEqual([]);
  });
});

describe('lists', () => {
  const groups = '- {name: cards, label: Cartes, widget: list, fields: [{name: title, label: Titre}]}';

  test.each([
    ['netlify-cms 2', NETLIFY, 0],
    ['Decap 3.5', DECAP_3_5, 0],
    ['Decap ^3, hence 3.6 or later', DECAP, 1],
    ['nobody knows which', undefined, 0],
  ])('an empty required list of groups: %s', async (_, index, count) => {
    const options = index === undefined ? {} : { index };
    expect(await judge(groups, 'cards: []', options)).toHaveLength(count);
    expect(await judge(groups, 'x: 1', options)).toHaveLength(count);
  });

  test('stop the demand from bubbling up, and count their items from 1', async () => {
    expect(await judge(`- {name: a, widget: object, fields: [${groups.slice(2)}]}`, 'x: 1')).toEqual([]);
    expect(await judge(groups, 'cards: [{title: A}, {title: ""}]')).toEqual([
      'refused: « Cartes n° 2 › Titre » est vide alors que ce champ est obligatoire : remplissez-le.',
    ]);
  });

  test('both limits count an empty list, `min` alone does not, an optional list may always be empty', async () => {
    const choice = (rest: string) => `- {name: a, widget: select, multiple: true, options: [x, y, z], ${rest}}`;
    expect(await judge(choice('min: 2, max: 3, required: false'), 'a: []')).toHaveLength(1);
    expect(await judge(choice('min: 2, required: false'), 'a: []')).toEqual([]);
    expect(await judge(choice('min: 2, required: false'), 'a: [x]')).toEqual([
      'refused: « a » compte 1 élément : il en faut au moins 2.',
    ]);
    expect(await judge('- {name: a, widget: list, min: 2, max: 3, required: false}', 'a: []')).toEqual([]);
    expect(await judge('- {name: a, widget: list, max: 1}', 'a: [x, y]')).toEqual([
      'refused: « a » compte 2 éléments : 1 au plus.',
    ]);
  });

  test('`pattern` is tested on the items joined by commas, and ignored for groups', async () => {
    const fields = "- {name: a, widget: list, pattern: ['^[a-z,]+$', Des minuscules]}";
    expect(await judge(fields, 'a: [x, y]')).toEqual([]);
    expect(await judge(fields, 'a: [x, Y]')).toEqual([
      'refused: « a » n’a pas la forme attendue (« x, Y ») : des minuscules.',
    ]);
    expect(await judge("- {name: a, widget: list, pattern: ['^z', z], fields: [{name: b}]}", 'a: [{b: x}]')).toEqual(
      [],
    );
  });

  test('with `field` hold bare values; with `types` each item chooses its fields', async () => {
    expect(await judge('- {name: a, widget: list, field: {name: b, label: B}}', 'a: [x, ""]')).toHaveLength(1);
    const typed = `
- name: blocks
  label: Blocs
  widget: list
  types:
    - {name: quote, label: Citation, fields: [{name: who, label: Qui}]}
    - {name: text, label: Texte, fields: [{name: body, label: Corps}]}`;
    expect(await judge(typed, 'blocks: [{type: quote, who: X}, {type: text, body: Y}]')).toEqual([]);
    expect(await judge(typed, 'blocks: [{type: quote}]')).toEqual([
      'refused: Il manque « Qui » (clé who) dans « Blocs n° 1 » : ce champ est obligatoire.',
    ]);
    expect(await judge(typed, 'blocks: [{type: qoute}]')).toEqual([
      'shape: « Blocs n° 1 › type » ne peut pas valoir « qoute ». Vouliez-vous écrire « quote » ?',
    ]);
    expect(await judge(typed, 'blocks: [{who: X}]')).toHaveLength(1);
  });
});

describe('numbers', () => {
  test('are whole unless they are said to float; an optional one may be an empty text', async () => {
    expect(await judge('- {name: n, widget: number}', 'n: 1.5')).toEqual([
      'shape: « n » attend un nombre entier, mais contient le nombre 1.5.',
    ]);
    expect(await judge('- {name: n, widget: number, valueType: float}', 'n: 1.5')).toEqual([]);
    expect(await judge('- {name: n, widget: number, required: false}', 'n: ""')).toEqual([]);
    expect(await judge('- {name: n, widget: number, required: false}', 'n: "12"')).toEqual([
      'shape: « n » attend un nombre entier, mais contient le texte « 12 ». Écrivez la valeur sans guillemets.',
    ]);
    expect(await judge('- {name: n, widget: number}', 'n: ""')).toHaveLength(1);
  });

  test('`pattern` makes the CMS forget `min` and `max`', async () => {
    expect(await judge('- {name: n, widget: number, min: 5}', 'n: 3')).toEqual([
      'refused: « n » vaut 3 : il faut au moins 5.',
    ]);
    expect(await judge("- {name: n, widget: number, min: 5, pattern: ['^\\d$', Un chiffre]}", 'n: 3')).toEqual([]);
    expect(await judge("- {name: n, widget: number, min: 5, pattern: ['^\\d$', Un chiffre]}", 'n: 12')).toEqual([
      'refused: « n » n’a pas la forme attendue (« 12 ») : un chiffre.',
    ]);
  });
});

describe('texts and choices', () => {
  test('`pattern` is not anchored, speaks with its own message, and leaves what is empty alone', async () => {
    const fields = "- {name: a, required: false, pattern: ['[0-9]', 'Il faut un chiffre.']}";
    expect(await judge(fields, 'a: lot 4')).toEqual([]);
    expect(await judge(fields, 'a: ""')).toEqual([]);
    expect(await judge(fields, 'a: lot')).toEqual([
      'refused: « a » n’a pas la forme attendue (« lot ») : il faut un chiffre.',
    ]);
  });

  test('a number in a text field is no reason for the CMS to refuse', async () => {
    expect(await judge('- {name: a, label: Année}', 'a: 2024')).toEqual([
      'shape: « Année » attend du texte, mais contient le nombre 2024. Mettez la valeur entre guillemets droits : "2024".',
    ]);
  });

  test('options may be texts, numbers or labelled values', async () => {
    const fields = '- {name: a, widget: select, options: [un, 2, {label: Trois, value: three}]}';
    expect(await judge(fields, 'a: 2')).toEqual([]);
    expect(await judge(fields, 'a: three')).toEqual([]);
    expect(await judge(fields, 'a: Trois')).toEqual([
      'shape: « a » ne peut pas valoir « Trois ». Les valeurs possibles sont « un », « 2 » et « three ».',
    ]);
    expect(await judge(fields, 'a: ""')).toHaveLength(1);
    expect(await judge('- {name: a, widget: select, options: ["2023", "2024"]}', 'a: 2024')).toEqual([
      'shape: « a » attend du texte, mais contient le nombre 2024. Mettez la valeur entre guillemets droits : "2024".',
    ]);
  });

  test.each([
    ['{widget: datetime}', '2024-08-19T10:00:00.000Z', 0],
    ['{widget: datetime}', '2024-08-19T10:00:00+02:00', 0],
    ['{widget: datetime}', '2024-08-19', 0],
    ['{widget: datetime}', '2022', 1],
    ['{widget: datetime}', 'le 19 août', 1],
    ['{widget: datetime, format: DD/MM/YYYY}', '19/08/2024', 0],
    ['{widget: datetime, format: "D MMMM YYYY [à] HH:mm"}', '19 août 2024 à 10:30', 0],
    ['{widget: datetime, format: DD/MM/YYYY}', '19-08-2024', 1],
    ['{widget: datetime, dateFormat: true, time_format: true}', '2024-08-19T10:30', 0],
  ])('dates: %s %s', async (options, value, count) => {
    const said = await judge(`- {name: d, ${options.slice(1)}`, `d: ${value}`);
    expect(said).toHaveLength(count);
    for (const sentence of said) expect(sentence).toMatch(/^shape: « d » attend une date, comme /);
  });

  test('files: the pattern is for the name of the file, several when the library says so', async () => {
    const fields = "- {name: f, widget: file, pattern: ['^[a-z]+\\.pdf$', Un PDF]}";
    expect(await judge(fields, 'f: /img/DOSSIER/guide.pdf')).toEqual([]);
    expect(await judge(fields, 'f: /img/guide.doc')).toHaveLength(1);
    expect(
      await judge('- {name: f, widget: image, media_library: {config: {multiple: true}}}', 'f: [a.png, b.png]'),
    ).toEqual([]);
    expect(await judge('- {name: f, widget: image, choose_url: false}', 'f: https://x.fr/a.png')).toHaveLength(1);
  });

  test('colour, map, code and unknown widgets', async () => {
    expect(await judge('- {name: c, widget: color}', 'c: "#12ab34"')).toEqual([]);
    expect(await judge('- {name: c, widget: color}', 'c: bleu')).toHaveLength(1);
    expect(await judge('- {name: c, widget: color, allowInput: true}', 'c: bleu')).toEqual([]);
    expect(await judge('- {name: m, widget: map}', `m: '{"type":"Point","coordinates":[2,48]}'`)).toEqual([]);
    expect(await judge('- {name: m, widget: map}', 'm: Paris')).toHaveLength(1);
    expect(await judge('- {name: k, widget: code}', 'k: {code: a, lang: js}')).toEqual([]);
    expect(await judge('- {name: k, widget: code, output_code_only: true}', 'k: a')).toEqual([]);
  });
});

describe('the body of the file', () => {
  test('is the key `body`', async () => {
    const fields = '- {name: title}\n- {name: body, label: Contenu, widget: markdown}';
    expect(await judge(fields, 'title: A', { body: 'Bonjour' })).toEqual([]);
    expect(await judge(fields, 'title: A', { body: ' \n' })).toEqual([
      'refused: Il manque le texte de la page (« Contenu »), sous le dernier « --- » : il est obligatoire.',
    ]);
  });
});

describe('collections', () => {
  const config = `
backend: {name: github}
collections:
  - {name: news, label: Actus, folder: content/news, filter: {field: visible, value: true}, fields: [{name: title}]}
  - {name: docs, label: Docs, folder: content/docs, nested: {depth: 3}, fields: [{name: title}]}
  - name: pages
    label: Pages
    files:
      - {name: index, label: Accueil, file: content/news/_index.md, fields: [{name: intro}]}
`;

  test('a named file wins over the folder that holds it; filters hide entries; depth counts', async () => {
    const { site, page } = await siteOf({
      [CONFIG]: config,
      'content/news/a.md': '---\nvisible: true\n---\n',
      'content/news/hidden.md': '---\nvisible: false\n---\n',
      'content/news/_index.md': '---\nx: 1\n---\n',
      'content/news/deep/b.md': '---\nvisible: true\n---\n',
      'content/news/_index.en.md': '---\nvisible: true\ntitle: 3\n---\n',
      'content/docs/a/b/c.md': '---\nx: 1\n---\n',
      'content/docs/a/b/c/d.md': '---\nx: 1\n---\n',
    });
    const problems = (path: string) => site.schemaFor(page(path))?.problems(page(path)).length ?? null;
    expect(problems('content/news/a.md')).toBe(1);
    expect(problems('content/news/hidden.md')).toBeNull();
    expect(site.collectionOf('content/news/_index.md')?.name).toBe('pages');
    expect(problems('content/news/_index.md')).toBe(1);
    expect(problems('content/news/deep/b.md')).toBeNull();
    // The page of the folder itself: its shapes alone.
    const section = page('content/news/_index.en.md');
    expect(
      site
        .schemaFor(section)
        ?.problems(section)
        .map(({ tier }) => tier),
    ).toEqual(['shape']);
    expect(problems('content/docs/a/b/c.md')).toBe(1);
    expect(problems('content/docs/a/b/c/d.md')).toBeNull();
  });

  test('only the default language is asked for its fields', async () => {
    const i18n = (structure: string) => `
backend: {name: github}
i18n: {structure: ${structure}, locales: [fr, en], default_locale: fr}
collections:
  - {name: news, folder: content/news, i18n: true, fields: [{name: title, i18n: true}, {name: day, widget: number}]}
`;
    const folders = await siteOf({
      [CONFIG]: i18n('multiple_folders'),
      'content/news/fr/a.md': '---\nx: 1\n---\n',
      'content/news/en/a.md': '---\nday: x\n---\n',
    });
    const said = ({ site, page }: typeof folders, path: string) =>
      site
        .schemaFor(page(path))
        ?.problems(page(path))
        .map(({ tier, message }) => `${tier} ${message}`);
    expect(said(folders, 'content/news/fr/a.md')).toEqual(['refused missing', 'refused missing']);
    expect(said(folders, 'content/news/en/a.md')).toEqual(['shape type']);
    const files = await siteOf({
      [CONFIG]: i18n('multiple_files'),
      'content/news/a.fr.md': '---\ntitle: A\n---\n',
      'content/news/a.en.md': '---\nx: 1\n---\n',
    });
    expect(said(files, 'content/news/a.fr.md')).toEqual(['refused missing']);
    expect(said(files, 'content/news/a.en.md')).toEqual([]);
    const single = await siteOf({
      [CONFIG]: i18n('single_file'),
      'content/news/a.md': '---\nfr: {title: A}\nen: {}\n---\n',
    });
    expect(said(single, 'content/news/a.md')).toEqual(['refused missing']);
  });

  test('labels, kinds and widgets reach the fields of a page', async () => {
    const { page } = await siteOf({
      [CONFIG]: `
backend: {name: github}
collections:
  - name: pages
    files:
      - name: home
        file: content/home.md
        fields:
          - {label: Haut, name: head, widget: object, fields: [{label: Texte, name: text, widget: markdown}, {label: Photo, name: photo, widget: image}]}
          - {label: Dates, name: dates, widget: list, fields: [{label: Jour, name: day}]}
`,
      'content/home.md': '---\nhead: {text: Bonjour, photo: img/a}\ndates:\n  - day: lundi\n---\n',
    });
    const described = page('content/home.md').fields.map(({ pointer, description }) => [
      pointer,
      description?.labels.join(' › '),
      description?.kind,
      description?.widget,
    ]);
    expect(described).toEqual([
      ['/head', 'Haut', null, 'object'],
      ['/head/text', 'Haut › Texte', 'markdown', 'markdown'],
      ['/head/photo', 'Haut › Photo', 'path', 'image'],
      ['/dates', 'Dates', null, 'list'],
      ['/dates/0', 'Dates', null, 'list'],
      ['/dates/0/day', 'Dates › Jour', null, 'string'],
    ]);
  });

  test('anchors and merge keys are read as the CMS reads them', async () => {
    const { site, page } = await siteOf({
      [CONFIG]: `
backend: {name: github}
shared: &title {name: title, label: Titre}
collections:
  - {name: a, folder: content/a, fields: [*title, {<<: *title, name: sub, label: Sous-titre}]}
`,
      'content/a/x.md': '---\ntitle: A\n---\n',
    });
    const [problem] = site.schemaFor(page('content/a/x.md'))?.problems(page('content/a/x.md')) ?? [];
    expect(problem?.facts).toMatchObject({ key: 'sub', label: 'Sous-titre' });
  });
});

describe('the printed schema', () => {
  const config = `
backend: {name: github}
collections:
  - name: jobs
    label: Offres
    folder: content/jobs
    fields:
      - {label: Titre, name: title, hint: Court}
      - {label: Places, name: seats, widget: number, min: 1}
      - {label: Tags, name: tags, widget: list, required: false}
      - {label: Équipe, name: team, widget: relation, collection: teams, value_field: title, multiple: true, max: 2}
  - {name: teams, label: Équipes, folder: content/teams, fields: [{name: title}]}
`;

  test('is ordinary JSON Schema', async () => {
    const { site } = await siteOf({ [CONFIG]: config });
    const printed = printSchemas(site, 'jobs');
    if (printed.kind !== 'printed') throw new Error(printed.kind);
    expect(load(printed.text)).toMatchInlineSnapshot(`
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "properties": {
          "seats": {
            "minimum": 1,
            "title": "Places",
            "type": "integer",
            "x-cms-widget": "number",
          },
          "tags": {
            "items": {
              "type": "string",
            },
            "title": "Tags",
            "type": [
              "array",
              "null",
            ],
            "x-cms-widget": "list",
          },
          "team": {
            "items": {
              "type": [
                "string",
                "number",
              ],
            },
            "maxItems": 2,
            "minItems": 1,
            "title": "Équipe",
            "type": "array",
            "x-cms-relation": {
              "collection": "teams",
              "value_field": "title",
            },
            "x-cms-widget": "relation",
          },
          "title": {
            "description": "Court",
            "minLength": 1,
            "title": "Titre",
            "type": "string",
            "x-cms-widget": "string",
          },
        },
        "required": [
          "title",
          "seats",
          "team",
        ],
        "title": "Offres",
        "type": "object",
      }
    `);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(printed.text));
    expect(validate({ title: 'A', seats: 2, team: ['x'] })).toBe(true);
    expect(validate({ title: '', seats: 2, team: ['x'] })).toBe(false);
    expect(validate({ title: 'A', seats: 0, team: ['x'] })).toBe(false);
    expect(validate({ title: 'A', seats: 1, team: ['x', 'y', 'z'] })).toBe(false);
  });

  test('all of them make one document; an unknown name finds its neighbour', async () => {
    const { site } = await siteOf({ [CONFIG]: config });
    const printed = printSchemas(site);
    expect(printed.kind === 'printed' && Object.keys(JSON.parse(printed.text).$defs)).toEqual(['jobs', 'teams']);
    expect(printSchemas(site, 'job')).toMatchObject({ kind: 'unknown', suggestion: 'jobs' });
    expect(printSchemas((await siteOf({ 'content/a.md': 'x' })).site)).toEqual({ kind: 'no-cms' });
  });
});

test('Pages CMS: fields are optional unless they are said to be required', async () => {
  const { site, page } = await siteOf({
    '.pages.yml': `
media: static/img
content:
  - name: posts
    label: Articles
    type: collection
    path: content/posts
    fields:
      - {name: title, label: Titre, type: string, required: true}
      - {name: tags, type: string, list: true}
      - {name: body, type: rich-text}
`,
    'content/posts/a.md': '---\ntags: [x]\n---\n',
  });
  expect(site.cms?.engine).toBe('pages-cms');
  const problems = site.schemaFor(page('content/posts/a.md'))?.problems(page('content/posts/a.md'));
  expect(problems?.map(({ message, facts }) => [message, facts])).toEqual([
    ['missing', { where: [], key: 'title', label: 'Titre' }],
  ]);
});
