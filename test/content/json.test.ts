import { describe, expect, test } from 'vitest';
import { fileEdits } from '../../src/content/edits.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

const read = (text: string) => readPage('x.json', text, { as: 'data' }).page;
const same = (one: unknown) => JSON.parse(JSON.stringify(one)) as unknown;

describe('JSON', () => {
  test('has the values of JSON.parse, however it is laid out', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const page = read(text);
        expect(page.frontMatter?.troubles).toEqual([]);
        expect(same(page.frontMatter?.root?.value)).toEqual(JSON.parse(text));
        for (const { range, value: own } of page.fields)
          expect(JSON.parse(page.source.slice(range))).toEqual(same(own));
      }),
    ));

  test('each character leads back to the file', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '😀', '/') }), (text) => {
        const written = JSON.stringify(text).replaceAll('é', '\\u00e9').replaceAll('/', '\\/');
        const page = read(`{"k": ${written}}`);
        const passage = page.passages[0];
        if (text === '' || passage === undefined) return;
        expect(passage.text).toBe(text);
        for (let index = 0; index < text.length; index++)
          expect(passage.fromFile(passage.toFile(index, index + 1).start)).toBe(index);
      }),
    ));

  test('is mended into what was meant', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (text, put, one, other) => {
        const page = read(`{"k": ${JSON.stringify(text)}, "l": 1}`);
        const passage = page.passages[0];
        if (passage === undefined || passage.field === null) return;
        const [start, end] = [one, other].map((n) => n % (text.length + 1)).sort((a, b) => a - b) as [number, number];
        const edits = fileEdits(passage, page.source, [{ start, end, text: put }]);
        if (edits === null) return;
        let file = page.source.text;
        for (const edit of [...edits].reverse()) file = file.slice(0, edit.start) + edit.text + file.slice(edit.end);
        expect(JSON.parse(file)).toEqual({ k: text.slice(0, start) + put + text.slice(end), l: 1 });
      }),
    ));
});

test('the front matter of a page ends with its brace', () => {
  const { page } = readPage('x.md', '{\n\t"title": "Accueil : \\"x\\"",\n\t"tags": ["a"]\n}\nTexte.\n');
  expect(same(page.data)).toEqual({ title: 'Accueil : "x"', tags: ['a'] });
  expect(page.body.text).toBe('\nTexte.\n');
  expect(page.source.place(page.field('/tags/0')?.range.start ?? 0)).toMatchObject({ line: 3, column: 11 });
});

test.each([
  ['{"a": 1,}', 'json-last-comma', ','],
  ['{"a": "x" "b": 1}', 'missing-comma', '"'],
  ['{a: 1}', 'json-key', 'a: 1'],
  ['{"a" 1}', 'json-colon', '"a"'],
  ['{"a": oui}', 'json-value', 'oui'],
  ['{"a": "x\n", "b": 1}', 'json-unclosed-quote', '"x'],
  ['{"a": "C:\\dossier"}', 'json-escape', '\\d'],
  ['{"a": [1, 2', 'unclosed-bracket', '['],
  ['{"a": 1} // fin', 'json-comment', '// fin'],
  ['{"a": 01}', 'json-value', '01'],
  ['{"a": 1, "a": 2}', 'duplicate-key', '"a"'],
])('%j is told as %s', (text, code, written) => {
  const page = read(text);
  const [trouble] = page.frontMatter?.troubles ?? [];
  expect([trouble?.code, trouble && page.source.slice(trouble.range)]).toEqual([code, written]);
});

test('a front matter that nothing closes is told', () => {
  const { page } = readPage('x.md', '{\n"title": "x",\n"tags": ["a"]\n\nTexte.\n');
  expect(page.frontMatter?.troubles.map(({ code }) => code)).toEqual(['missing-comma']);
});

test.each([
  ['an unclosed string', `{"a": "${'x'.repeat(1_000_000)}`],
  ['nested lists', '['.repeat(1_000_000)],
  ['nested groups', '{"a":'.repeat(200_000)],
  ['many keys', `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}": "v"`).join(',')}}`],
  ['many values', `[${'1,'.repeat(100_000)}1]`],
  ['backslashes', `["${'\\'.repeat(1_000_000)}"]`],
  ['a word', 'x'.repeat(1_000_000)],
])(
  '%s end quickly',
  (_, text) => {
    const start = worked();
    read(text);
    expect(worked() - start).toBeLessThan(15_000);
  },
  30_000,
);
