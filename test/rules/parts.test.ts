import { expect, test } from 'vitest';
import { applyEdits } from '../../src/content/edits.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { chooseFixes } from '../../src/review/fix.ts';
import { type Review, review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { fc } from '../property.ts';

const PATH = 'content/a.md';

async function read(text: string, only: readonly string[], settings = ''): Promise<Review> {
  const files = new Map([
    ['relecture.yml', `site:\n  content: content\n  language: fr\n${settings}`],
    [PATH, text],
  ]);
  const world: World = { ...ownTree(new MemoryTree(files)), today: () => '2024-08-20', probe: null, clock: () => 0 };
  return review(world, { paths: [], only: [...only, 'directive-useless'], skip: [] });
}

/** Line, level and sentence of each finding, with common spaces. */
const told = ({ findings, pages: [page] }: Review) =>
  findings.map((finding) => {
    const { line } = page?.source.place(finding.range.start) ?? {};
    return `${line} ${finding.severity} ${wordFinding(fr, finding).replace(/\s/g, ' ')}`;
  });

const mended = ({ findings, pages: [page] }: Review) =>
  applyEdits(page?.source.text ?? '', chooseFixes(findings).edits);

const body = (...paragraphs: string[]) => `---\ntitle: Page\n---\n\n${paragraphs.join('\n\n')}\n`;
const guarded = (rule: string, line: string) => `<!-- relecture-disable-next-line ${rule} -->\n${line}`;

const ORDINALS = [
  'La 2ème fois que nous venons.',
  'La 3ème salle est grande.',
  'Le 4ème étage est fermé.',
  'Et la 6ème.',
];
const ordinals = (protectedLine: number) =>
  body(...ORDINALS.map((line, rank) => (rank === protectedLine ? guarded('typography-ordinal', line) : line)));

test('a directive above one of many places silences that one, and no other', async () => {
  const later = await read(ordinals(2), ['typography-ordinal']);
  expect(told(later)).toEqual([
    '5 info 3 nombres ordinaux de ce texte s’abrègent autrement : « 2ème » s’écrit « 2e ».',
  ]);
  expect(mended(later)).toBe(ordinals(2).replace(/(?<=[236])ème/g, 'e'));
  const first = await read(ordinals(0), ['typography-ordinal']);
  expect(told(first)).toEqual([
    '8 info 3 nombres ordinaux de ce texte s’abrègent autrement : « 3ème » s’écrit « 3e ».',
  ]);
  expect(mended(first)).toBe(ordinals(0).replace(/(?<=[346])ème/g, 'e'));
});

test('from one directive to its end: what is left is told alone, in the words for one', async () => {
  const [one = '', ...others] = ORDINALS;
  const text = body(one, `<!-- relecture-disable typography-ordinal -->`, ...others);
  expect(told(await read(text, ['typography-ordinal']))).toEqual(['5 info « 2ème » s’abrège en « 2e ».']);
  const all = body(`<!-- relecture-disable typography -->`, ...ORDINALS, '<!-- relecture-enable typography -->', one);
  const left = await read(all, ['typography-ordinal']);
  expect(told(left)).toEqual(['17 info « 2ème » s’abrège en « 2e ».']);
  expect(left.findings[0]?.fixes[0]?.title).toEqual({ key: 'replace', facts: { from: '2ème', to: '2e' } });
});

test('what a finding lists beside its places is cut with them', async () => {
  const link = (rank: number) => `Voir [la page ${rank}](https://www.exemple.fr/page-${rank}).`;
  const text = body(link(1), guarded('link-own-host', link(2)), link(3));
  const settings = '  url: https://www.exemple.fr/\n';
  const { findings } = await read(text, ['link-own-host'], settings);
  expect(findings.map(({ facts, data }) => [facts['count'], data['urls']])).toEqual([
    [2, ['https://www.exemple.fr/page-1', 'https://www.exemple.fr/page-3']],
  ]);
});

test('a directive that silences none is still called useless', async () => {
  const text = body(...ORDINALS, guarded('typography-ordinal', 'La 7e fois.'));
  expect((await read(text, ['typography-ordinal'])).findings.map(({ rule }) => rule)).toEqual([
    'typography-ordinal',
    'directive-useless',
  ]);
});

test.each([
  ['accessibility-frame-title', (rank: number) => `<iframe src="https://video.example/${rank}"></iframe>`],
  ['markdown-literal-markup', (rank: number) => `Un mot ** important ** de la phrase ${rank}.`],
  ['accessibility-image-alt', (rank: number) => `![](/photo-${rank}.jpg)`],
  ['accessibility-link-text', (rank: number) => `Voir https://exemple.test/programme/reglement/${rank}.`],
  ['typography-stray-space', (rank: number) => `Bonjour , chère lectrice ${rank}.`],
  [
    'typography-spacing',
    (rank: number) => `Bonjour à toutes et à tous, bienvenue parmi nous ${'x'.repeat(rank)}à vous!`,
  ],
  ['typography-invisible-character', (rank: number) => `Un mot\u200B caché dans la phrase ${rank}.`],
  ['typography-misspelling', (rank: number) => `Ils sont venus parmis nous, pour la fois ${rank}.`],
] as const)('property: of n places of %s, a directive above the k-th takes away that one', async (rule, write) => {
  const places = fc.integer({ min: 2, max: 6 }).chain((n) => fc.tuple(fc.constant(n), fc.nat(n - 1)));
  await fc.assert(
    fc.asyncProperty(places, async ([n, k]) => {
      const lines = Array.from({ length: n }, (_, rank) => write(rank + 1));
      const plain = await read(body(...lines), [rule]);
      const spared = await read(body(...lines.map((line, rank) => (rank === k ? guarded(rule, line) : line))), [rule]);
      expect(placesOf(plain)).toHaveLength(n);
      expect(placesOf(spared)).toEqual(placesOf(plain).filter((_, rank) => rank !== k));
      expect(counted(spared)).toBe(n - 1);
      expect(mended(spared)).toContain(guarded(rule, write(k + 1)));
      expect(spared.findings.some((finding) => finding.rule === 'directive-useless')).toBe(false);
    }),
    { numRuns: 12 },
  );
});

/** The line of each place, by its text. */
function placesOf({ findings, pages: [page] }: Review): string[] {
  const lines = findings.flatMap(({ range, parts }) =>
    (parts ?? [{ range }]).map((part) => page?.source.place(part.range.start).line ?? 0),
  );
  return lines.sort((a, b) => a - b).map((line) => page?.source.line(line) ?? '');
}

function counted({ findings }: Review): number {
  return findings.reduce((sum, { facts: { count = 1 } }) => sum + Number(count), 0);
}
