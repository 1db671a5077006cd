import { expect, test } from 'vitest';
import { ownTree } from '../../../src/content/trusted-tree.ts';
import { reviewChange } from '../../../src/review/change/review-change.ts';
import { review } from '../../../src/review/review.ts';
import { MemoryTree } from '../../memory-tree.ts';

const page = (...lines: string[]) => `---\ntitle: Candidater\n---\n\n${lines.join('\n\n')}\n`;
const worldOf = (tree: MemoryTree) => ({ ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 });
const treeOf = (text: string) =>
  new MemoryTree(
    new Map([
      ['hugo.toml', 'languageCode = "fr"\n'],
      ['content/a.md', text],
    ]),
  );

const OLD = 'Déposez votre dossier au plus tard le 30 août 2024.';
const NEW = 'Inscrivez-vous avant le 28 août 2024.';

test('a date that is near is not told to whoever has just typed it; one that stood there is known', async () => {
  const [head, base] = [treeOf(page(OLD, NEW)), treeOf(page(OLD))];
  const files = [{ path: 'content/a.md', previousPath: null, status: 'modified' as const }];
  const compare = async (onlyNew: boolean) => {
    const change = { head, base: { tree: base }, files, lines: new Map([['content/a.md', [[6, 7] as const]]]) };
    const request = { paths: [], only: ['date'], skip: [] };
    const { review: found } = await reviewChange(change, worldOf(head), request, { onlyNew });
    return { told: found.findings.map(({ rule, existing }) => [rule, existing]), infos: found.stats.infos };
  };
  expect(await compare(true)).toEqual({ told: [['date-expiring-soon', true]], infos: 0 });
  expect((await compare(false)).told).toHaveLength(2);
});

test('one remark on one stretch of words: a date that is wrong is told as that alone', async () => {
  const told = async (text: string) => {
    const found = await review(worldOf(treeOf(page(text))), { paths: [], only: ['date'], skip: [] });
    return found.findings.map(({ rule }) => rule);
  };
  expect(await told('Du 30 août 2024 au 25 août 2024, venez nous voir.')).toEqual(['date-reversed']);
  expect(await told('Déposez votre candidature au plus tard le samedi 30 août 2024.')).toEqual(['date-weekday']);
  expect(await told(OLD)).toEqual(['date-expiring-soon']);
});
