import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import { reviewChange } from '../../../src/review/change/review-change.ts';
import { MemoryTree } from '../../memory-tree.ts';

const SITE = { 'hugo.toml': 'languageCode = "fr"\n' };
const OLD = 'Le calendrier sera disponible prochainement.';
const PROMISE = 'Le support s’arrête le 2 mai 2025.';

async function standing(before: string, after: string, from = 'content/a.md') {
  const page = (text: string) => `---\ntitle: x\n---\n\n${text}\n`;
  const tree = new MemoryTree(new Map(Object.entries({ ...SITE, 'content/a.md': page(after) })));
  const base = new MemoryTree(new Map(Object.entries({ ...SITE, [from]: page(before) })));
  const lines = after.split('\n');
  const world = {
    ...ownTree(tree),
    today: () => '2026-11-30',
    probe: null,
    clock: () => 0,
    // What the change writes is of today; the rest is old.
    changedOn: (_: string, line: number) =>
      before.split('\n').includes(lines[line - 5] ?? '') ? '2025-01-10' : '2026-11-30',
  };
  const status = from === 'content/a.md' ? ('modified' as const) : ('renamed' as const);
  const files = [{ path: 'content/a.md', status, previousPath: from === 'content/a.md' ? null : from }];
  const change = { head: tree, base: { tree: base }, files, lines: new Map() };
  const request = { paths: [], only: ['date-'], skip: [] };
  const { review } = await reviewChange(change, world, request, { onlyNew: true });
  return review.findings.map(
    ({ rule, existing, facts }) => `${rule} ${String(facts['quote'])} ${existing ? 'old' : 'new'}`,
  );
}

test('what a date owes to the day of its words is old where the words are, though another line changes', async () => {
  expect(await standing(`${OLD}\n\nUn mot.`, `${OLD}\n\nDeux mots.`)).toMatchInlineSnapshot(`
    [
      "date-stale sera disponible prochainement old",
    ]
  `);
  expect(await standing(`${PROMISE}\n\nUn mot.`, `${PROMISE}\n\nDeux mots.`)).toMatchInlineSnapshot(`
    [
      "date-stale Le support s’arrête le 2 mai 2025 old",
    ]
  `);
  expect(await standing(`${OLD}\n\nUn mot.`, `Un début.\n\n${OLD}\n\nUn mot.`, 'content/b.md')).toMatchInlineSnapshot(`
    [
      "date-stale sera disponible prochainement old",
    ]
  `);
});
