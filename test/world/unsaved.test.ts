import { expect, test } from 'vitest';
import { changedOnUnsaved, matchLines } from '../../src/world/git/unsaved.ts';

test.each([
  ['a\nb\nc', 'a\nb\nc', [1, 2, 3]],
  ['a\nb\nc', 'a\nneuf\nb\nc', [1, null, 2, 3]],
  ['a\nb\nc', 'a\nc', [1, 3]],
  ['a\nb\nc', '  a\r\nc\r\nb', [1, 3, 2]],
  ['x\nx', 'x\nx\nx', [1, 2, null]],
  ['', 'a', [null]],
])('%j, then %j: a line that is there still is known again', (before, after, lines) => {
  expect(matchLines(before, after)).toEqual(lines);
});

test('a line that is not saved is of today, where the file has a history', () => {
  const days: Record<string, string[]> = { 'a.md': ['2024-01-01', '2024-02-02'] };
  const history = (path: string, line: number) => days[path]?.[line - 1] ?? null;
  const texts = new Map([
    ['a.md', { saved: 'un\ndeux', now: 'neuf\nun\ndeux' }],
    ['b.md', { saved: '', now: 'neuf' }],
  ]);
  const changedOn = changedOnUnsaved(history, texts, '2026-11-28');
  expect([1, 2, 3].map((line) => changedOn('a.md', line))).toEqual(['2026-11-28', '2024-01-01', '2024-02-02']);
  expect([changedOn('b.md', 1), changedOn('c.md', 1)]).toEqual([null, null]);
});
