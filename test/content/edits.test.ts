import { describe, expect, test } from 'vitest';
import { applyEdits, fileEdits, type TextEdit } from '../../src/content/edits.ts';
import type { Page, Passage } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';

function passageOf(page: Page, pointer: string): Passage {
  const passage = page.passages.find(({ field }) => field?.pointer === pointer);
  if (passage === undefined) throw new Error(`no passage at ${pointer}`);
  return passage;
}

/** The file once the words are replaced in the field; null when no fix is offered. */
function replace(source: string, pointer: string, from: string, to: string): string | null {
  const { page } = readPage('x.md', source);
  const passage = passageOf(page, pointer);
  const start = passage.text.indexOf(from);
  expect(start).toBeGreaterThanOrEqual(0);
  const edits = fileEdits(passage, page.source, [{ start, end: start + from.length, text: to }]);
  return edits === null ? null : applyEdits(source, edits);
}

describe('an edit is written as the style of its scalar demands', () => {
  test('single quotes are doubled', () => {
    expect(replace("---\na: 'l’été ''ici'' même'\n---\n", '/a', '’', "'")).toBe("---\na: 'l''été ''ici'' même'\n---\n");
    expect(replace("---\na: 'dit ''ici'' même'\n---\n", '/a', "'ici'", '« ici »')).toBe(
      "---\na: 'dit « ici » même'\n---\n",
    );
  });

  test('quotes and backslashes are escaped in double quotes, other escapes stay', () => {
    expect(replace('---\na: "un \\u00e9t\\u00e9 « ici »"\n---\n', '/a', '« ici »', '"i\\ci"')).toBe(
      '---\na: "un \\u00e9t\\u00e9 \\"i\\\\ci\\""\n---\n',
    );
  });

  test('a plain scalar that would be read otherwise is put in quotes', () => {
    expect(replace('---\na: le prix\u00a0- fixe\n---\n', '/a', '\u00a0-', ' #')).toBe(
      "---\na: 'le prix # fixe'\n---\n",
    );
    expect(replace('---\na: l’un et l’autre\n---\n', '/a', ' et', ': et')).toBe("---\na: 'l’un: et l’autre'\n---\n");
    expect(replace('---\na: \u200b- un tiret ici\n---\n', '/a', '\u200b', '')).toBe("---\na: '- un tiret ici'\n---\n");
    expect(replace('---\na: [le mot un, deux]\n---\n', '/a/0', ' un', ', un')).toBe(
      "---\na: ['le mot, un', deux]\n---\n",
    );
  });

  test('a fold is not crossed, what stands beside it is', () => {
    const folded = '---\na: >-\n  Vous voulez\n  venir ?\n---\n';
    expect(replace(folded, '/a', 'voulez venir', 'venez')).toBeNull();
    expect(replace(folded, '/a', ' ?', '\u202f?')).toBe('---\na: >-\n  Vous voulez\n  venir\u202f?\n---\n');
    expect(replace('---\na: Vous voulez\n  venir ?\n---\n', '/a', 'voulez', 'allez')).toBe(
      '---\na: Vous allez\n  venir ?\n---\n',
    );
  });

  test('a blank line more is written as the one that is there', () => {
    const { page } = readPage('x.md', '---\r\na: >-\r\n  * un\r\n\r\n  Deux mots\r\n---\r\n');
    const passage = passageOf(page, '/a');
    const at = passage.text.indexOf('\n');
    const edits = fileEdits(passage, page.source, [{ start: at, end: at, text: '\n' }]);
    expect(edits === null ? null : applyEdits(page.source.text, edits)).toBe(
      '---\r\na: >-\r\n  * un\r\n\r\n\r\n  Deux mots\r\n---\r\n',
    );
  });

  test('a dash that a space would make the mark of a list gets quotes', () => {
    const { page } = readPage('x.md', '---\na: [m , deux]\n---\n');
    const passage = page.passages.find(({ field }) => field?.pointer === '/a/0');
    const edits = passage && fileEdits(passage, page.source, [{ start: 0, end: 1, text: '-' }]);
    expect(edits && applyEdits(page.source.text, edits)).toBe("---\na: ['-' , deux]\n---\n");
  });

  test('edits that overlap are refused', () => {
    const { page } = readPage('x.md', 'Le mot est ici.');
    const edits = [
      { start: 0, end: 5, text: 'a' },
      { start: 3, end: 6, text: 'b' },
    ];
    expect(fileEdits(page.body, page.source, edits)).toBeNull();
  });
});

const LETTERS = [
  'a',
  'é',
  ' ',
  ' ',
  "'",
  '"',
  '\\',
  ':',
  '#',
  '-',
  '«',
  '\u00a0',
  '🚀',
  '\u200b',
  '{',
  ']',
  ',',
  '&',
  '*',
  '!',
  '%',
  '@',
  '?',
  '|',
  '\t',
  '1',
];
const words = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 20 }).map((all) => all.join(''));

/** A field in each style, whose text may or may not be what was meant: the reading decides. */
function write(style: string, lines: readonly string[], eol: string): string {
  const text = lines.join(' ');
  const indented = lines.map((line) => `  ${line}`).join(eol);
  const value: Record<string, string> = {
    plain: `m${text}`,
    'plain on lines': `m${lines.join(`${eol}  m`)}`,
    single: `'${text.replaceAll("'", "''")}'`,
    double: JSON.stringify(text),
    literal: `|-${eol}  m${indented.slice(2)}`,
    folded: `>${eol}  m${indented.slice(2)}`,
    flow: `[m${text}, deux]`,
  };
  return `---${eol}avant: "x"${eol}a: ${value[style] ?? ''}${eol}apres: 'y'${eol}---${eol}Corps.${eol}`;
}

describe('property', () => {
  test('an edited field reads back as the edited text, and nothing else has changed', () => {
    const document = fc.record({
      style: fc.constantFrom('plain', 'plain on lines', 'single', 'double', 'literal', 'folded', 'flow'),
      lines: fc.array(words, { minLength: 1, maxLength: 3 }),
      eol: fc.constantFrom('\n', '\r\n'),
      bom: fc.boolean(),
      cuts: fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }),
      text: words,
    });
    let written = 0;
    fc.assert(
      fc.property(document, ({ style, lines, eol, bom, cuts, text }) => {
        const source = (bom ? '\uFEFF' : '') + write(style, lines, eol);
        const { page } = readPage('x.md', source);
        const pointer = style === 'flow' ? '/a/0' : '/a';
        const passage = page.passages.find(({ field }) => field?.pointer === pointer);
        if (passage === undefined || page.frontMatter?.troubles.length !== 0) return;
        const edits = editsAt(passage.text, cuts, text);
        const file = fileEdits(passage, page.source, edits);
        if (file === null) return;
        written++;
        const after = readPage('x.md', applyEdits(source, file)).page;
        expect(after.field(pointer)?.value).toBe(applyEdits(passage.text, edits));
        expect(after.fields.map((field) => field.pointer)).toEqual(page.fields.map((field) => field.pointer));
        expect(after.field('/avant')?.value).toBe('x');
        expect(after.field('/apres')?.value).toBe('y');
        expect(after.body.text).toBe(page.body.text);
      }),
      { numRuns: 1500 },
    );
    expect(written).toBeGreaterThan(300);
  });
});

/** Edits that do not overlap, at whole characters. */
function editsAt(text: string, cuts: readonly number[], replacement: string): TextEdit[] {
  const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
  const whole = places.filter((place) => !/[\udc00-\udfff]/.test(text.charAt(place)));
  const edits: TextEdit[] = [];
  for (let index = 0; index + 1 < whole.length; index += 2) {
    edits.push({ start: whole[index] ?? 0, end: whole[index + 1] ?? 0, text: replacement });
  }
  return edits;
}
