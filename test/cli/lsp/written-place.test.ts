import { describe, expect, test } from 'vitest';
import { HERE, writtenPlaces } from '../../../src/cli/lsp/completion/written-place.ts';

/** What may be written at `|`: its kind, the line that is read, and what is replaced. */
function at(marked: string, isData = false) {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return writtenPlaces(text, offset, isData).map((place) => {
    const line = place.text.split(/\r?\n/).find((one) => one.includes(HERE)) ?? '';
    return [place.kind, line.replace(HERE, '@'), text.slice(place.start, place.end), place.after];
  });
}

describe('in a front matter', () => {
  test.each([
    ['ti|', [['key', '@: 0', 'ti', ': ']]],
    ['  ti|tle: Bien', [['key', '  @: Bien', 'title', '']]],
    ['state: ou|v  ', [['value', 'state: @', 'ouv', '']]],
    ['"état": "o|', [['value', '"état": @', '"o', '']]],
    [
      '  - ro|',
      [
        ['key', '  - @: 0', 'ro', ': '],
        ['value', '  - @', 'ro', ''],
      ],
    ],
    ['  - état: o|', [['value', '  - état: @', 'o', '']]],
    ['url: https://a.fr/|', [['value', 'url: @', 'https://a.fr/', '']]],
    ['a sentence of two|', []],
    ['# a comment|', []],
  ])('%s', (line, expected) => {
    expect(at(`---\n${line}\n---\nUn mot.\n`)).toEqual(expected);
    expect(at(`---\r\nautre: 1\r\n${line}\r\n---\r\n`)).toEqual(expected);
  });

  test('of TOML, and not yet closed', () => {
    expect(at('+++\nti|\n+++\n')).toEqual([['key', '@ = 0', 'ti', ' = ']]);
    expect(at('+++\nstate = "o|"\n')).toEqual([['value', 'state = "@"', '"o"', '']]);
  });
});

test('nothing is written in the body, nor on the fences', () => {
  for (const text of ['---\na: 1\n---\nti|', 'ti|', '-|--\na: 1\n---\n', '---\na: 1\n---|\n'])
    expect(at(text)).toEqual([]);
  expect(at('ti|', true)).toEqual([['key', '@: 0', 'ti', ': ']]);
});
