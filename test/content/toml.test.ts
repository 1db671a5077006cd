import { parse as parseSmol, TomlDate } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { fileEdits } from '../../src/content/edits.ts';
import { loadReaders } from '../../src/content/format/readers.ts';
import type { Page } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';
import { worked } from '../worked.ts';

const read = async (text: string, path = 'x.md', as: 'page' | 'data' = 'page'): Promise<Page> => {
  const how = { as };
  return readPage(path, text, { ...how, readers: await loadReaders(path, text, how) }).page;
};

const HEADER = `+++
title = "Café \\u00e9t\\u00E9 \\"cité\\" \\\\ fin" # note
path = 'C:\\dossier'
poem = """
Un
  deux \\
     trois "" quatre"""
raw = '''
l'eau
\\n'''
date = 2024-08-19
when = 2024-08-19T10:00:00Z
n = 1_000
ok = true
tags = ["un", 'deux', { nom = "x" }]
site.contact."adresse web" = "a"
[params.banner]
text = "Bonjour"
[[menu.main]]
name = "A"
[[menu.main]]
name = "B"
[menu.main.sub]
deep = 1
[params.footer]
text = "Fin"
+++
Texte.
`;

/** What smol-toml reads, with dates as they are written. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return 'date';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

describe('TOML front matter', () => {
  test('has the values of another reader; dates stay text', async () => {
    const page = await read(HEADER);
    expect(page.frontMatter?.troubles).toEqual([]);
    const own = JSON.parse(JSON.stringify(page.data)) as Record<string, unknown>;
    expect([own['date'], own['when']]).toEqual(['2024-08-19', '2024-08-19T10:00:00Z']);
    const expected = plain(parseSmol(HEADER.split('+++')[1] ?? '')) as Record<string, unknown>;
    expect({ ...own, date: 'date', when: 'date' }).toEqual(expected);
    expect(page.body.text).toBe('Texte.\n');
  });

  test('every field has its place, in the order of the file', async () => {
    const page = await read(HEADER);
    const at = (pointer: string) => {
      const field = page.field(pointer);
      return [field?.key && page.source.slice(field.key), field && page.source.slice(field.range)];
    };
    expect(at('/title')).toEqual(['title', '"Café \\u00e9t\\u00E9 \\"cité\\" \\\\ fin"']);
    expect(at('/tags/1')).toEqual([null, "'deux'"]);
    expect(at('/tags/2/nom')).toEqual(['nom', '"x"']);
    expect(at('/site/contact/adresse web')).toEqual(['"adresse web"', '"a"']);
    expect(at('/params/banner')).toEqual(['banner', 'text = "Bonjour"']);
    expect(at('/menu/main/1/name')).toEqual(['name', '"B"']);
    expect(at('/menu/main/1/sub/deep')).toEqual(['deep', '1']);
    expect(at('/params/footer/text')).toEqual(['text', '"Fin"']);
    expect(page.frontMatter?.comments.map((range) => page.source.slice(range))).toEqual(['# note']);
    const starts = page.fields.map(({ key, range }) => key?.start ?? range.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const name of ['Bonjour', 'Fin', '"B"', 'deux \\'])
      expect(page.source.slice(page.fieldAt(HEADER.indexOf(name) + 1)?.range ?? { start: 0, end: 0 })).toContain(name);
  });

  test('each character leads back to the file', async () => {
    const page = await read(HEADER);
    for (const { text, field, toFile, fromFile } of page.passages.map((one) => ({
      text: one.text,
      field: one.field,
      toFile: one.toFile.bind(one),
      fromFile: one.fromFile.bind(one),
    }))) {
      for (let index = 0; index < text.length; index++) {
        const { start, end } = toFile(index, index + 1);
        expect(fromFile(start)).toBe(index);
        const written = page.source.text.slice(start, end);
        if (!written.startsWith('\\')) expect(written).toBe(text[index]);
        if (field !== null) expect(start >= field.range.start && end <= field.range.end).toBe(true);
      }
    }
  });
});

const STYLES: readonly [string, (text: string) => string | null][] = [
  ['basic', (text) => JSON.stringify(text).replaceAll('\x7f', '\\u007f')],
  ['literal', (text) => (/['\n\r\x7f]|[\0-\x08\x0b-\x1f]/.test(text) ? null : `'${text}'`)],
  ['multi-line basic', (text) => `"""\n${text.replace(/[\\"]/g, '\\$&').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ' ')}"""`],
  ['multi-line literal', (text) => (/'''|'$|[\0-\x08\x0b-\x1f\x7f]/.test(text) ? null : `'''\n${text}'''`)],
];
const words = fc.string({ unit: fc.constantFrom(...'aé "\'\\n\n\t«👋😀,]}#=', '"""', "'''"), maxLength: 30 });

describe.each(STYLES)('a %s string', (_, write) => {
  test('is decoded as smol-toml does', () =>
    fc.assert(
      fc.asyncProperty(words, async (text) => {
        const written = write(text);
        if (written === null) return;
        const page = await read(`+++\nk = ${written}\n+++\n`);
        expect(page.data['k']).toBe(parseSmol(`k = ${written}`)['k']);
      }),
    ));

  test('is mended into what was meant', () =>
    fc.assert(
      fc.asyncProperty(words, words, fc.nat(), fc.nat(), async (text, put, one, other) => {
        const written = write(text);
        if (written === null) return;
        const page = await read(`+++\nk = ${written}\nl = 1\n+++\n`);
        const passage = page.passages[0];
        if (passage === undefined || passage.field === null) return;
        const [start, end] = [one, other].map((n) => n % (passage.text.length + 1)).sort((a, b) => a - b) as [
          number,
          number,
        ];
        const edits = fileEdits(passage, page.source, [{ start, end, text: put }]);
        if (edits === null) return;
        let file = page.source.text;
        for (const edit of [...edits].reverse()) file = file.slice(0, edit.start) + edit.text + file.slice(edit.end);
        const wanted = passage.text.slice(0, start) + put + passage.text.slice(end);
        expect(parseSmol(file.split('+++\n')[1] ?? '')).toEqual({ k: wanted, l: 1 });
      }),
    ));
});

test('every style takes a no-break space and a quote', async () => {
  const page = await read('+++\na = "x?"\nb = \'x?\'\nc = """x?"""\nd = \'\'\'x?\'\'\'\n+++\n');
  const put = (text: string) =>
    page.passages
      .filter(({ field }) => field !== null)
      .map((passage) => fileEdits(passage, page.source, [{ start: 1, end: 1, text }])?.map((edit) => edit.text));
  expect(put('\u202f')).toEqual([['\u202f'], ['\u202f'], ['\u202f'], ['\u202f']]);
  expect(put('"')).toEqual([['\\"'], ['"'], ['\\"'], ['"']]);
  expect(put("'")).toEqual([["'"], [`"x'?"`], ["'"], ["'"]]);
});

test.each([
  ['title: Bonjour', 'toml-colon', 'title: Bonjour'],
  ['title = Bonjour à tous', 'toml-no-quotes', 'Bonjour à tous'],
  ['title =', 'toml-no-value', 'title ='],
  ['title = "Bonjour', 'toml-unclosed-quote', '"Bonjour'],
  ['title = """Bonjour', 'toml-unclosed-quote', '"""'],
  ['title = "un "deux" trois"', 'toml-after-quote', '"un "deux" trois"'],
  ['a = 1\na = 2', 'toml-duplicate', 'a'],
  ['tags = ["a" "b"]', 'missing-comma', 'tags = ["a" "b"]'],
  ['tags = ["a",', 'unclosed-bracket', '['],
  ['a = "C:\\dossier"', 'bad-escape', '\\d'],
  ['a = 2024-02-31', 'toml-date', 'a = 2024-02-31'],
  ['a = 0123', 'toml-leading-zero', 'a = 0123'],
  ['Une phrase seule', 'toml-no-key', 'Une phrase seule'],
  ['<<<<<<< HEAD\na = 1', 'merge-conflict', '<<<<<<<'],
  ['a = "x\u0007y"', 'control-character', '\u0007'],
])('%j is told as %s', async (header, code, written) => {
  const page = await read(`+++\n${header}\n+++\nTexte.\n`);
  const [trouble] = page.frontMatter?.troubles ?? [];
  expect([trouble?.code, trouble && page.source.slice(trouble.range)]).toEqual([code, written]);
});

test.each([
  ['an unclosed string', `a = "${'x'.repeat(1_000_000)}`],
  ['a long string', `a = "${'x'.repeat(1_000_000)}"`],
  ['nested lists', `a = ${'['.repeat(500_000)}`],
  ['dotted keys', `${'a.'.repeat(100_000)}b = 1`],
  ['many keys', Array.from({ length: 20_000 }, (_, index) => `key${index} = "valeur ${index}"`).join('\n')],
  ['many tables', Array.from({ length: 5000 }, () => '[[a.b]]\nc = 1').join('\n')],
  ['quotes', `a = ${'"'.repeat(1_000_000)}`],
  ['backslashes', `a = "${'\\'.repeat(1_000_000)}`],
  ['comments', '#\n'.repeat(100_000)],
  ['equals signs', '='.repeat(1_000_000)],
])(
  '%s end quickly',
  async (_, header) => {
    const start = worked();
    const page = await read(`+++\n${header}\n+++\nTexte.\n`);
    expect(page.body.text).toBe('Texte.\n');
    expect(worked() - start).toBeLessThan(15_000);
  },
  30_000,
);
