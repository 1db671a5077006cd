import { CORE_SCHEMA, getScalarValue, load, parseEvents } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { decodeScalar } from '../../src/content/format/yaml/decode-scalar.ts';
import type { Field } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';

const word = fc.constantFrom(
  'mot',
  'a',
  'été',
  '😀',
  '👩🏽‍💻',
  'l’état',
  'x:y',
  '#',
  'é\u0301',
  '\u00a0',
  '“',
  "d'un",
  '\\',
  '"',
  '-',
  '*',
  'a\tb',
);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const lines = fc.array(fc.oneof({ weight: 4, arbitrary: line }, fc.constantFrom('', '', '  plus loin', '\tx')), {
  minLength: 1,
  maxLength: 6,
});

/** A YAML value in one of the five styles, written over several lines. */
const scalar = fc.oneof(
  fc
    .tuple(lines, fc.constantFrom('|', '>'), fc.constantFrom('', '-', '+', '2', '2-', '-2', '3+'))
    .map(([text, style, header]) => {
      const extra = header.includes('3') ? '   ' : '  ';
      return `${style}${header}\n${text.map((one) => (one === '' ? '' : extra + one)).join('\n')}`;
    }),
  lines.map((text) => `"${text.map((one) => one.trim().replace(/["\\]/g, '\\$&')).join('\n  ')}"`),
  lines.map(
    (text) => `"${text.map((one) => one.trim().replace(/["\\]/g, '\\$&')).join('\\n\\u00e9\\U0001F600\\x41\\\n   ')}"`,
  ),
  lines.map((text) => `'${text.map((one) => one.trim().replaceAll("'", "''")).join('\n  ')}'`),
  lines.map((text) => `z${text.map((one) => one.trim().replace(/[:#"'\\-]/g, 'k')).join('\n  ')}`),
);
const document = fc
  .tuple(fc.array(scalar, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([values, eol, bom]) => {
    const yaml = values
      .map((value, index) => `k${index}: ${value}\nl${index}:\n  - ${value.replace(/\n(?=.)/g, '\n  ')}`)
      .join('\n');
    return `${bom ? '\uFEFF' : ''}---\n${yaml}\n---\nCorps\n`.replaceAll('\n', eol);
  });

function isParsed(text: string): boolean {
  try {
    load(text.replace(/^\uFEFF?---\r?\n?/, '').replace(/[\r\n]---[\r\n]+Corps[\r\n]+$/, ''), { schema: CORE_SCHEMA });
    return true;
  } catch {
    return false;
  }
}

describe('scalar map', () => {
  test('decodes as js-yaml does, and each character leads back to where it came from', () => {
    let seen = 0;
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(isParsed(text));
        const { page } = readPage('x.md', text);
        for (const field of page.fields) {
          if (field.scalar === null) continue;
          seen++;
          checkMap(text, field);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(500);
  });

  test('the decoded text of every event equals js-yaml’s own', () => {
    fc.assert(
      fc.property(document, (text) => {
        fc.pre(isParsed(text));
        const source = text.slice(text.indexOf('-') + 3).replace(/[\r\n]---[\r\n]+Corps[\r\n]+$/, '');
        for (const event of parseEvents(source, {})) {
          if (event.type !== 4 || event.valueStart < 0) continue;
          expect(decodeScalar(source, event).text).toBe(getScalarValue(source, event));
        }
      }),
      { numRuns: 400 },
    );
  });
});

function checkMap(text: string, field: Field): void {
  const { scalar: map } = field;
  if (map === null) return;
  let last = map.content.start - 1;
  for (let index = 0; index < map.text.length; index++) {
    const range = map.toFile(index, index + 1);
    const slice = text.slice(range.start, range.end);
    expect(range.start).toBeGreaterThanOrEqual(last);
    last = range.start;
    const letter = map.text.charAt(index);
    if (slice.length === 1 && !/[\s]/.test(letter)) expect(slice).toBe(letter);
    else if (slice.length > 1) expect(slice).toMatch(/^(?:\\.|''|[\s\S]*[\r\n][\s\S]*)/);
    if (slice.length === 1) expect(map.fromFile(range.start)).toBe(index);
  }
}
