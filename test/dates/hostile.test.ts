import { describe, expect, test } from 'vitest';
import type { Passage } from '../../src/content/page.ts';
import { readPage } from '../../src/content/read-page.ts';
import { judgePassage } from '../../src/dates/judge/passage.ts';
import { readExpressions } from '../../src/dates/read/read.ts';
import { fc } from '../property.ts';
import { datesIn } from './dates-in.ts';
import { judging } from './reading.ts';

describe('hostile text', () => {
  const { page } = readPage('a.md', '');
  /** Of the dates alone: parsing Markdown is another matter. */
  const time = (text: string): number => {
    const start = performance.now();
    const passage = {
      text,
      field: null,
      language: null,
      toFile: (start: number, end: number) => ({ start, end }),
    } as Passage;
    const read = [{ passage, prose: text, reading: readExpressions(text, text, 'fr') }];
    judgePassage({ ...judging, page, read, setting: {}, changedOn: () => null }, 0);
    return performance.now() - start;
  };

  test.each([
    ['dates in a row', 'du 3 au 26 avril 2024, '],
    ['numbers in a row', '1, 2, 3 et 4 '],
    ['ranges that never end', '3 au 4 au '],
    ['weekdays', 'lundi mardi le '],
    ['words of a participle', 'créé le en au '],
    ['auxiliaries', 'a été eu pu '],
    ['lines', '\n- 12/05\n'],
  ])(
    'a megabyte of %s takes linear time',
    (_, piece) => {
      const small = piece.repeat(Math.ceil(30_000 / piece.length));
      time(small);
      const once = Math.max(time(small), 5);
      expect(time(small.repeat(16))).toBeLessThan(once * 16 * 4 + 500);
    },
    60_000,
  );

  test.each([
    ['100,000 digits', '7'.repeat(100_000)],
    ['a word of a megabyte', 'é'.repeat(1_000_000)],
    ['a million asterisks', '*'.repeat(1_000_000)],
    ['Arabic and full-width digits', '١٩ août ٢٠٢٤, ２０２４-０８-１９, 19 août २०२४'],
    ['zeros', '0000 00/00/0000 0 janvier 0000 0000-00-00'],
    ['lone surrogates', 'le \uD800 19 \uDFFF août 2024'],
    ['only marks', '\uE000\uFFFC'.repeat(50_000)],
  ])(
    '%s',
    (_, text) => {
      const judged = datesIn(text, judging);
      for (const { start, end } of judged) expect(start).toBeLessThan(end);
    },
    20_000,
  );

  test('any text at all gives ordered ranges inside it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '19',
        'août',
        '2024',
        'du',
        'au',
        '/',
        '-',
        'lundi',
        'fin',
        ' ',
        '\n',
        '**',
        'été',
        '1er',
        'T3',
        'prochain',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, interval, trouble } of datesIn(text, judging, { liveSince: '2024-05-05' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          if (interval !== null && trouble?.code !== 'reversed') expect(interval.from <= interval.to).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
