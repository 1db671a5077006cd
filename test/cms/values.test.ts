import { describe, expect, test } from 'vitest';
import { judge } from './forms.ts';

describe('numbers', () => {
  test('are whole unless they are said to float; an optional one may be an empty text', async () => {
    expect(await judge('- {name: n, widget: number}', 'n: 1.5')).toEqual([
      'shape: « n » attend un nombre entier, mais contient le nombre 1.5. Écrivez 1 ou 2.',
    ]);
    expect(await judge('- {name: n, widget: number, valueType: float}', 'n: 1.5')).toEqual([]);
    expect(await judge('- {name: n, widget: number, required: false}', 'n: ""')).toEqual([]);
    expect(await judge('- {name: n, widget: number, required: false}', 'n: "12"')).toEqual([
      'shape: « n » attend un nombre entier, mais contient le texte « 12 ». Écrivez la valeur sans guillemets.',
    ]);
    expect(await judge('- {name: n, widget: number}', 'n: ""')).toHaveLength(1);
    // Decap compares null with the limits as if it were 0, and a key that is not there with none.
    expect(await judge('- {name: n, widget: number, min: 1, required: false}', 'n:')).toHaveLength(1);
    expect(await judge('- {name: n, widget: number, min: 1, required: false}', 'x: 1')).toEqual([]);
  });

  test('`.nan`, which Netlify CMS 1 wrote of an emptied field, is no number, and no CMS finds it too big', async () => {
    for (const options of ['min: -90, max: 90', 'max: 90', 'min: 5'])
      expect(await judge(`- {name: n, widget: number, value_type: float, ${options}}`, 'n: .nan'), options).toEqual([
        'shape: « n » attend un nombre, et non « NaN ».',
      ]);
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

test('a group that is the one field of a list is looked for under its name; what stands bare is no fault of the page', async () => {
  const list = (more: string) =>
    `- {name: l, label: L, widget: list, field: {name: o, label: O, widget: object, fields: [{name: a, label: A, widget: string${more}}]}}`;
  expect(await judge(list(''), 'l: [{o: {a: x}}]')).toEqual([]);
  expect(await judge(list(''), 'l: [{o: {}}]')).toEqual([
    'refused: Il manque « A » (clé a) dans « L n° 1 › O » : ce champ est obligatoire.',
  ]);
  expect((await judge(list(''), 'l: [{a: x}]')).map((one) => one.replace(/:.*/, ''))).toEqual(['shape']);
  expect(await judge(list(', required: false'), 'l: [{a: x}]')).toEqual([]);
});
