import { applyPatch, parsePatch } from 'diff';
import { expect, test } from 'vitest';
import { renderPatch } from '../../src/report/patch.ts';

test('a patch of every file, that gives the new text from the old one, line ends and last line as they are', () => {
  const files = [
    { path: 'a.md', before: 'un\r\n12€\r\nfin', after: 'un\r\n12\u00a0€\r\nfin' },
    { path: 'dossier/l’été ici.md', before: 'Au coeur\n', after: 'Au cœur\n' },
  ];
  const patch = renderPatch(files);
  expect(patch).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -1,3 \+1,3 @@\n/);
  const parsed = parsePatch(patch);
  expect(parsed).toHaveLength(2);
  for (const [index, { before, after }] of files.entries()) {
    const one = parsed[index];
    expect(one === undefined ? null : applyPatch(before, one)).toBe(after);
  }
});
