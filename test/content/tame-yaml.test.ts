import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTameYaml } from '../../src/content/format/yaml/tame-yaml.ts';
import { readYaml } from '../../src/content/format/yaml/yaml.ts';

function whole(text: string): unknown {
  const { root, troubles } = readYaml(text, { start: 0, end: text.length }, () => null);
  return root?.kind === 'mapping' && troubles.every(({ code }) => code === 'duplicate-key') ? root.value : 'no mapping';
}

test.each([
  ['words, numbers, dates, nothing', `title: L'été # rien\nn: 12\nvrai: true\nday: 2026-01-02\nrien:\ntilde: ~\n`],
  ['quotes', `a: 'l''été' # dit\nb: "un \\"mot\\""\nc: ""\n`],
  ['blocks', 'a: >-\n  un\n  deux\n\n  trois\nb: |\n  un\n\n    deux\n'],
  ['words on several lines', 'a: un\n  deux\n  trois\nb: x\n'],
  ['lists', 'tags:\n- un\n- deux: 2\n  trois: 3\nautres:\n  - "a"\n  -\n    b: 1\nici: [un, "deux", 3]\nvide: []\n'],
  ['maps in maps, comments, Windows line ends', 'a:\r\n  # dit\r\n  b:\r\n    c: 1\r\n\r\n  d: 2\r\ne: 3\r\n'],
])('%s are read as the whole reader reads them', (_, text) => {
  expect(readTameYaml(text)).toEqual(whole(text));
  expect(readTameYaml(text)).not.toBeNull();
});

test.each([
  ['a: b: c\n'],
  ['a: *un\n'],
  ['a: "\\u00e9"\n'],
  ['a: un\n\n  deux\n'],
  ['a:\tb\n'],
  ['- un\n'],
  ['a: 1\n b: 2\n'],
  ['<<: x\n'],
  ['a: {b: 1}\n'],
  ['a: |+\n  un\n\n'],
])('%j is left to the whole reader', (text) => {
  expect(readTameYaml(text)).toBeNull();
});

const PIECES = [
  ...[
    'a: ',
    'b:',
    'key.y: ',
    '- ',
    '-',
    ' - ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '  ',
    '\t',
    '\u00a0',
    'x',
    'deux mots',
    '😀',
    'é',
  ],
  ...[
    "'",
    "''",
    '"',
    '\\"',
    '"a" b',
    '|',
    '>',
    '>-',
    '|-',
    '|+',
    ' #',
    '# c',
    ':',
    ': ',
    '[',
    ']',
    ',',
    'a, b',
    '{',
    '}',
  ],
  ...[
    '12',
    '1.5',
    'true',
    'null',
    '~',
    '0x1F',
    '2020-01-01',
    '1_000',
    '10:20',
    '&a',
    '*a',
    '!t',
    '---',
    '...',
    '?',
    '%',
    '@',
    '`',
  ],
  ...['<<: ', 'http://x.fr/#a', '« x »', '\ud83d'],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const tame = fc
  .array(
    fc.constantFrom(
      'a: x\n',
      'b:\n  - un\n',
      'c: >-\n  un\n  deux\n',
      'd:\n  e: 1\n',
      'f: "g"\n',
      '# h\n',
      '\n',
      'i: j\n  k\n',
    ),
  )
  .map((lines) => lines.join(''));

test('what it gives of any text is what the whole reader gives', () => {
  const between = fc.tuple(tame, text, tame).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        text.map((words) => `a: ${words}`),
        between,
        fc.tuple(text, tame).map((parts) => parts.join('')),
      ),
      (given) => {
        const values = readTameYaml(given);
        if (values !== null) expect(JSON.stringify(values)).toBe(JSON.stringify(whole(given)));
      },
    ),
    { numRuns: 4000 },
  );
});
