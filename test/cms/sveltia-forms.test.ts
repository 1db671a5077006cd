import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { siteOf } from '../site-of.ts';

const PAGE = '<script src="https://unpkg.com/@sveltia/cms@0.221.1/dist/sveltia-cms.js"></script>';

/** What is said of each page, in French; null where no form is for it. */
async function said(config: string, pages: Readonly<Record<string, string>>) {
  const { site, page } = await siteOf({
    'hugo.toml': 'title = "x"\n',
    'static/admin/index.html': PAGE,
    'static/admin/config.yml': `backend: { name: github, repo: ville/site }\nmedia_folder: static/img\n${config}`,
    ...pages,
  });
  return Object.fromEntries(
    Object.keys(pages).map((path) => {
      const own = page(path);
      const problems = site.schemaFor(own)?.problems(own);
      const words = problems?.map(({ message, facts, tier }) => {
        const say = fr.rules['front-matter-schema'][message] as unknown as (facts: unknown) => string;
        return `${tier} ${say(facts).replace(/\u202f|\u00a0/g, ' ')}`;
      });
      return [path, words ?? null];
    }),
  );
}

const form = (fields: string) => `collections:\n  - { name: a, label: A, folder: content/a, fields: [${fields}] }\n`;
const header = (lines: string) => `---\n${lines}\n---\n`;

describe('the languages of Sveltia CMS', () => {
  const config = (i18n: string, folder = 'content/a') =>
    `i18n: { locales: [fr, en], default_locale: fr, ${i18n} }\ncollections:\n  - { name: a, label: A, folder: "${folder}", i18n: true, fields: [{ name: title, label: Titre, i18n: true }] }\n`;
  const pages = Object.fromEntries(
    ['x', 'x.fr', 'x.en', 'x.de'].map((name) => [`content/a/${name}.md`, header('z: 1')]),
  );
  const missing = ['refused Il manque « Titre » (clé title) : ce champ est obligatoire.'];

  test('multiple_files: a file that names no language is none of its entries', async () => {
    expect(await said(config('structure: multiple_files'), pages)).toEqual({
      'content/a/x.md': null,
      'content/a/x.de.md': null,
      'content/a/x.fr.md': missing,
      'content/a/x.en.md': missing,
    });
  });

  test('multiple_files: unless the default language is left out of paths', async () => {
    const omitted = await said(config('structure: multiple_files, omit_default_locale_from_file_path: true'), pages);
    expect(omitted['content/a/x.md']).toEqual(missing);
    expect(omitted['content/a/x.en.md']).toEqual(missing);
  });

  test('a folder that names the language is one folder a language, whatever the structure', async () => {
    const found = await said(config('structure: single_file', 'content/{{locale}}/a'), {
      'content/fr/a/x.md': header('z: 1'),
      'content/en/a/x.md': header('title: One'),
      'content/de/a/x.md': header('z: 1'),
    });
    expect(found).toEqual({ 'content/fr/a/x.md': missing, 'content/en/a/x.md': [], 'content/de/a/x.md': null });
  });
});

test('a number that is written as a text may be one, and has its limits either way', async () => {
  const field = (name: string, more: string) =>
    `{ name: ${name}, label: ${name.toUpperCase()}, widget: number, required: false, ${more} }`;
  const whole = field('n', 'value_type: int/string, min: 2, max: 4');
  const real = field('r', 'value_type: float/string');
  const found = await said(form(`${whole}, ${real}`), {
    'content/a/a.md': header('n: 3\nr: 2.5'),
    'content/a/b.md': header('n: "3"\nr: "2.5"'),
    'content/a/c.md': header('n: 5\nr: abc'),
    'content/a/d.md': header('n: "1"\nr: ""'),
    'content/a/e.md': header('n: "3.5"'),
  });
  expect(Object.values(found)).toEqual([
    [],
    [],
    ['refused « N » vaut 5 : il faut au plus 4.', 'shape « R » attend un nombre, et non « abc ».'],
    ['refused « N » vaut 1 : il faut au moins 2.'],
    ['shape « N » attend un nombre entier, et non « 3.5 ». Écrivez 3 ou 4.'],
  ]);
});

test('a part of a number is told what to write, and no quotes are asked for that would be told next', async () => {
  const field = (name: string, more: string) =>
    `{ name: ${name}, label: ${name.toUpperCase()}, widget: number${more} }`;
  const found = await said(form(`${field('n', ', value_type: int/string')}, ${field('i', '')}`), {
    'content/a/a.md': header('n: 3.5\ni: 3.5'),
    'content/a/b.md': header('n: -0.5\ni: "2.5"'),
  });
  expect(Object.values(found)).toEqual([
    [
      'shape « N » attend un nombre entier, et non « 3.5 ». Écrivez 3 ou 4.',
      'shape « I » attend un nombre entier, mais contient le nombre 3.5. Écrivez 3 ou 4.',
    ],
    [
      'shape « N » attend un nombre entier, et non « -0.5 ». Écrivez -1 ou 0.',
      'shape « I » attend un nombre entier, mais contient le texte « 2.5 ». Écrivez 2 ou 3.',
    ],
  ]);
});

test('limits beside a format of one’s own are those of the day that is read in it', async () => {
  const fields = [
    '{ name: d, label: Jour, widget: datetime, type: date, format: DD/MM/YYYY, min: 2024-08-20, required: false }',
    '{ name: t, label: Heure, widget: datetime, type: time, format: "H[h]mm", min: "09:00:00", required: false }',
    '{ name: l, label: Long, widget: datetime, date_format: D MMMM YYYY, time_format: "HH:mm", max: "2024-08-19T10:00", required: false }',
    '{ name: z, label: Zone, widget: datetime, format: "DD/MM/YYYY HH:mm", output_utc: true, max: "2024-08-19T10:00", required: false }',
  ].join(', ');
  const found = await said(form(fields), {
    'content/a/a.md': header('d: 19/08/2024\nt: 8h30\nl: 19 August 2024 10:30\nz: 19/08/2024 10:30'),
    'content/a/b.md': header('d: 21/08/2024\nt: 9h00\nl: 1 August 2024 23:59\nz: 19/08/2024 09:30'),
    'content/a/c.md': header('d: 2024-08-19\nt: "08:30"'),
  });
  const early = (day: string) => `refused « Jour » vaut ${day} : au plus tôt le 2024-08-20.`;
  const soon = (time: string) => `refused « Heure » vaut ${time} : au plus tôt à 09:00.`;
  const late = 'refused « Long » vaut 19 August 2024 10:30 : au plus tard le 2024-08-19T10:00.';
  expect(Object.values(found)).toEqual([
    [early('19/08/2024'), soon('8h30'), late],
    [],
    [early('2024-08-19'), soon('08:30')],
  ]);
});

test('a pattern is tested whatever the widget, beside the limits; not on several values', async () => {
  const own = 'pattern: ["^ab", "Commence par ab"], required: false';
  const fields = [
    `{ name: s, label: S, widget: select, options: [ab, b], ${own} }`,
    `{ name: c, label: C, widget: code, output_code_only: true, ${own} }`,
    `{ name: m, label: M, widget: image, multiple: true, ${own} }`,
    `{ name: t, label: T, widget: text, minlength: 3, ${own} }`,
    '{ name: o, label: Accord, widget: boolean, pattern: ["^true$", "À cocher"], required: false }',
    '{ name: u, label: U, type: url, prefix: "https://", required: false }',
  ].join(', ');
  const found = await said(form(fields), {
    'content/a/a.md': header('s: b\nc: x\nm: [x]\nt: ba\no: false\nu: https://a.fr'),
    'content/a/b.md': header('s: ab\nc: abc\nm: []\nt: ab\nu: https://https://a.fr'),
  });
  const wrong = (label: string, value: string, says = 'commence par ab') =>
    `refused « ${label} » n’a pas la forme attendue (« ${value} ») : ${says}.`;
  expect(found['content/a/a.md']).toEqual([
    wrong('S', 'b'),
    wrong('C', 'x'),
    wrong('T', 'ba'),
    wrong('Accord', 'false', 'à cocher'),
    'refused « U » attend une adresse complète, comme https://exemple.fr/page, et non « https://a.fr ».',
  ]);
  expect(found['content/a/b.md']).toEqual([
    'refused Il manque « Accord » (clé o) : ce champ est obligatoire.',
    'refused « T » est trop court : 2 caractères, il en faut au moins 3.',
  ]);
});

test('a time is one, between its limits; so is a day', async () => {
  const time = '{ name: t, label: Heure, widget: datetime, type: time, min: "09:00", max: "12:00", required: false }';
  const day = '{ name: d, label: Jour, widget: datetime, type: date, min: "2024-08-20", required: false }';
  const chosen = '{ name: c, label: Fin, widget: datetime, type: time, format: "HH[h]mm", required: false }';
  const found = await said(form(`${time}, ${day}, ${chosen}`), {
    'content/a/a.md': header('t: 10:30\nd: 2024-08-20\nc: 10h30'),
    'content/a/b.md': header('t: 08:15:30\nd: 2024-08-19'),
    'content/a/c.md': header('t: 25:99\nd: demain\nc: midi'),
    'content/a/d.md': header('t: 2024-08-19T13:00'),
  });
  expect(Object.values(found)).toEqual([
    [],
    [
      'refused « Heure » vaut 08:15:30 : au plus tôt à 09:00.',
      'refused « Jour » vaut 2024-08-19 : au plus tôt le 2024-08-20.',
    ],
    [
      'shape « Heure » attend une heure, comme 10:30, et non « 25:99 ».',
      'shape « Jour » attend une date, comme 2024-08-19, et non « demain ».',
      'shape « Fin » attend une heure, comme 10h30, et non « midi ».',
    ],
    ['refused « Heure » vaut 2024-08-19T13:00 : au plus tard à 12:00.'],
  ]);
});

test('what is wrong is said in words, never by a keyword or an expression of ours', async () => {
  const fields = [
    '{ name: kv, label: KV, widget: keyvalue, required: false, min: 2, max: 3 }',
    '{ name: m, label: Mail, type: email, required: false }',
    '{ name: u, label: Lien, type: url, required: false }',
    '{ name: c, label: Teinte, widget: color, required: false }',
    '{ name: g, label: Carte, widget: map, required: false }',
    '{ name: s, label: Sorte, widget: select, options: [a], required: false }',
  ].join(', ');
  const found = await said(form(fields), {
    'content/a/a.md': header('kv: { a: b }\nm: abc\nu: abc\nc: rouge\ng: ici\ns: zzzzz'),
    'content/a/b.md': header('kv: { a: 1, b: 2, c: 3, d: 4 }'),
  });
  expect(found['content/a/a.md']).toEqual([
    'shape « KV » compte 1 élément : il en faut au moins 2.',
    'refused « Mail » attend une adresse électronique, comme nom@exemple.fr, et non « abc ».',
    'refused « Lien » attend une adresse complète, comme https://exemple.fr/page, et non « abc ».',
    'shape « Teinte » attend une couleur, comme #1a2b3c, et non « rouge ».',
    'shape « Carte » attend une position sur la carte (GeoJSON), comme le CMS l’écrit, et non « ici ».',
    'shape « Sorte » ne peut pas valoir « zzzzz ». La seule valeur possible est « a ».',
  ]);
  expect(found['content/a/b.md']).toEqual(['shape « KV » compte 4 éléments : 3 au plus.']);
});

test('lists in a list are not counted', async () => {
  const lists = '{ name: l, label: L, widget: list, min: 2, field: { name: i, label: I, widget: list } }';
  const found = await said(form(lists), { 'content/a/a.md': header('l: [[]]'), 'content/a/b.md': header('l: []') });
  expect(found['content/a/a.md']?.filter((one) => one.startsWith('refused'))).toEqual([]);
  expect(found['content/a/b.md']).toHaveLength(1);
});
