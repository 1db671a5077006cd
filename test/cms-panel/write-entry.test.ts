import { describe, expect, test } from 'vitest';
import { writeEntry } from '../../src/cms-panel/worker/write-entry.ts';
import { readToml } from '../../src/content/format/toml/toml.ts';
import { readPage } from '../../src/content/read-page.ts';
import { fc } from '../property.ts';

const LONG =
  'Un texte assez long pour que le CMS le replie, parce qu’il dépasse les quatre-vingts colonnes d’une ligne.';

describe('an entry is written as the CMS would save it', () => {
  test('quotes where they are needed, blocks for several lines, folded where one is long', () => {
    const text = writeEntry(
      {
        title: 'Candidats',
        open: true,
        order: 12,
        date: '2024-08-19',
        yes: 'yes',
        number: '12',
        note: 'Attention : deux points',
        colon: 'Attention: deux points',
        long: LONG,
        short: 'un\ndeux\n',
        both: `${LONG}\ndeux`,
        list: ['a', { title: 'b', url: '/c/' }],
        none: [],
        body: '## Titre\n\nTexte.\n',
      },
      'page',
    );
    expect(text).toMatchInlineSnapshot(`
      "---
      title: Candidats
      open: true
      order: 12
      date: 2024-08-19
      yes: yes
      number: "12"
      note: "Attention : deux points"
      colon: "Attention: deux points"
      long: Un texte assez long pour que le CMS le replie, parce qu’il dépasse les
        quatre-vingts colonnes d’une ligne.
      short: |
        un
        deux
      both: >-
        Un texte assez long pour que le CMS le replie, parce qu’il dépasse les
        quatre-vingts colonnes d’une ligne.

        deux
      list:
        - a
        - title: b
          url: /c/
      none: []
      ---
      ## Titre

      Texte.
      "
    `);
  });

  test('in TOML and JSON, too', () => {
    const data = {
      title: 'L’« été »',
      order: 12,
      ratio: 1.5,
      open: true,
      none: null,
      tags: ['a', 'b'],
      'clé à part': 'x',
      head: { sub: 'Un "mot"', deep: { on: false } },
      items: [{ name: 'a' }, { name: 'b', at: { x: 1 } }],
      last: 'y\nz',
    };
    // As `tomlify-j0.4` has it.
    expect(writeEntry({ ...data, body: 'Texte.\n' }, 'toml-page')).toMatchInlineSnapshot(`
      "+++
      title = "L’« été »"
      order = 12
      ratio = 1.5
      open = true
      tags = ["a", "b"]
      "clé à part" = "x"
      last = "y\\nz"

      [head]
      sub = "Un \\"mot\\""

      [head.deep]
      on = false

      [[items]]
      name = "a"

      [[items]]
      name = "b"

      [items.at]
      x = 1
      +++
      Texte.
      "
    `);
    expect(writeEntry({ title: 'Un', list: [], body: 'Texte.\n' }, 'json-page')).toBe(
      '{\n"title": "Un",\n  "list": []\n}\nTexte.\n',
    );
  });

  const value = fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        'a',
        'é',
        ' ',
        '\n',
        ':',
        '#',
        '-',
        '"',
        "'",
        '\u00a0',
        '1',
        '.',
        '\t',
        '~',
        '>',
        'mot long ',
      ),
    }),
    fc.constantFrom(
      LONG,
      `${LONG}\n\n${LONG}`,
      `${LONG}\n  retrait\n${LONG}\n`,
      `\n${LONG}`,
      ` ${LONG}\nb`,
      'true',
      '0x1',
      '---',
      '2024-01-01T00:00:00Z',
    ),
  );
  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.record({
          a: value,
          l: fc.array(fc.record({ b: value, c: fc.array(value, { maxLength: 2 }) }), { maxLength: 2 }),
        }),
        (data) => {
          for (const as of ['page', 'toml-page', 'json-page', 'yaml', 'toml', 'json'] as const) {
            const isPage = as.endsWith('page');
            const { page } = readPage(isPage ? 'a.md' : `a.${as}`, writeEntry(data, as), {
              as: isPage ? 'page' : 'data',
              readers: { toml: readToml },
            });
            expect(page.frontMatter?.troubles).toEqual([]);
            expect(JSON.parse(JSON.stringify(page.data))).toEqual(data);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
