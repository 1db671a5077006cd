import { expect, test } from 'vitest';
import { applyEdits } from '../../src/content/edits.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { type ExistingOptions, markExisting, stillExisting } from '../../src/review/existing.ts';
import { chooseFixes } from '../../src/review/fix.ts';
import { type Review, review, type World } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';
import { fc } from '../property.ts';

const ONLY = [
  'typography-spacing',
  'date-weekday',
  'date-stale',
  'markdown-literal-markup',
  'typography-repeated-word',
  'accessibility-heading-order',
];

async function read(files: Readonly<Record<string, string>>, only: readonly string[] = ONLY): Promise<Review> {
  const tree = new MemoryTree(
    new Map(Object.entries({ 'relecture.yml': 'site: { content: content, language: fr }\n', ...files })),
  );
  const world: World = { ...ownTree(tree), today: () => '2024-08-20', probe: null, clock: () => 0 };
  return review(world, { paths: [], only, skip: [] });
}

/** What is new: rule and words. */
async function fresh(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  options: ExistingOptions = {},
  only: readonly string[] = ONLY,
): Promise<string[]> {
  const marked = markExisting(await read(head, only), await read(base, only), options);
  return marked.findings
    .filter(({ existing }) => !existing)
    .map(({ path, field, excerpt }) => `${path} ${field ?? 'body'} ${excerpt}`);
}

const PATH = 'content/a.md';
const FAULT = 'Rendez-vous le mardi 6 avril 2026 à Paris.';

const body = (...paragraphs: string[]) => `---\ntitle: Page\n---\n\n${paragraphs.join('\n\n')}\n`;
const page = (text: string) => ({ [PATH]: text });

test('the fault of the base is found at all, and is old when nothing moved', async () => {
  expect((await read(page(body(FAULT)))).findings).toHaveLength(1);
  expect(await fresh(page(body(FAULT)), page(body(FAULT)))).toEqual([]);
  expect(await fresh(page(body('Rien.')), page(body(FAULT)))).toHaveLength(1);
});

test('lines do not count: text before, a moved paragraph, another wrapping, another field', async () => {
  const text = 'Une phrase, puis une autre.';
  expect(await fresh(page(body(FAULT, text)), page(body('Début.', 'Suite.', text, FAULT)))).toEqual([]);
  const plain = `---\nintro: >-\n  Bonjour à vous.\n  ${FAULT}\n---\n`;
  const indented = `---\nintro: |-\n      Bonjour à vous.\n      ${FAULT}\n---\n`;
  expect(await fresh(page(plain), page(indented))).toEqual([]);
  const list = (...items: string[]) => `---\nlist:\n${items.map((item) => `  - { text: "${item}" }\n`).join('')}---\n`;
  expect(await fresh(page(list(FAULT)), page(list('Nouveau.', FAULT)))).toEqual([]);
  expect(await fresh(page(list(`Chère candidate, ${FAULT}`)), page(body(`Chère candidate, ${FAULT}`)))).toEqual([]);
});

test('a renamed page keeps its past; a passage carried to another page, too', async () => {
  const renamed = new Map([['content/b.md', PATH]]);
  expect(await fresh(page(body(FAULT)), { 'content/b.md': body(FAULT) }, { renamed })).toEqual([]);
  const long = `Chère candidate, cher candidat, ${FAULT} Nous vous attendons.`;
  const base = { [PATH]: body(long), 'content/b.md': body('Rien.') };
  expect(await fresh(base, { [PATH]: body('Rien.'), 'content/b.md': body(long) })).toEqual([]);
});

test('an old fault made a second time is new, where the change is', async () => {
  const changed = new Map([[PATH, [[5, 5]] as const]]);
  const head = await read(page(body(FAULT, 'Entre deux.', FAULT)));
  const marked = markExisting(head, await read(page(body(FAULT))), { changed });
  expect(
    marked.findings.map(({ existing, range }) => [existing, head.pages[0]?.source.place(range.start).line]),
  ).toEqual([
    [false, 5],
    [true, 9],
  ]);
  expect(marked.stats.existing).toBe(1);
});

test('an old fault in a sentence that was edited is old; another fault is new', async () => {
  expect(await fresh(page(body(FAULT)), page(body(FAULT.replace('à Paris', 'à Lyon, au ministère'))))).toEqual([]);
  expect(await fresh(page(body(FAULT)), page(body(FAULT.replace('mardi 6', 'jeudi 7'))))).toHaveLength(1);
});

/** Line, words and count of each finding: what is new, then what stood there. */
async function parted(base: string, head: string, options: ExistingOptions = {}) {
  const marked = markExisting(await read(page(head)), await read(page(base)), options);
  const told = marked.findings.map((finding) => {
    const line = marked.pages[0]?.source.place(finding.range.start).line;
    const text = `${line} ${finding.message} ${finding.excerpt} ${finding.facts['count'] ?? 1}`;
    return { existing: finding.existing, text };
  });
  return [false, true].map((existing) => told.filter((one) => one.existing === existing).map(({ text }) => text));
}

test.each([
  ['typography-spacing', 'missing-many', (word: string) => `Bonjour ${word}! Merci d’être venues et venus.`, '!'],
  ['markdown-literal-markup', 'stars', (word: string) => `Le mot ** ${word} ** est important.`, ''],
])('of a remark on several places, those that stood there are old, the others new: %s', async (_, many, write) => {
  const olds = ['Anne', 'Brice', 'Chloé', 'David', 'Elsa'].map(write);
  const news = ['Fanny', 'Gilles'].map(write);
  const words = (text = '') => (/\*\* .+ \*\*|\S+!/.exec(text) ?? [''])[0];
  const base = body(...olds);
  expect(await parted(base, base)).toEqual([[], [`5 ${many} ${words(olds[0])} 5`]]);
  expect(await parted(base, body(...olds, ...news))).toEqual([
    [`15 ${many} ${words(news[0])} 2`],
    [`5 ${many} ${words(olds[0])} 5`],
  ]);
  // Above them, the new ones come first; one alone is told as one.
  const [[one = ''] = [], old] = await parted(base, body(news[0] ?? '', ...olds));
  expect(one).toMatch(new RegExp(`^5 \\S+ ${words(news[0]).replaceAll('*', '.')} 1$`));
  expect(old).toEqual([`7 ${many} ${words(olds[0])} 5`]);
  // Fewer than the rule tells in one, then more.
  expect((await parted(body(...olds.slice(0, 2)), body(...olds)))[0]).toEqual([`9 ${many} ${words(olds[2])} 3`]);
  expect(await parted(base, body(...olds.slice(1)))).toEqual([[], [`5 ${many} ${words(olds[1])} 4`]]);
});

test('the fix of what is new mends nothing old', async () => {
  const write = (name: string) => `Le mot ** ${name} ** est important.`;
  const old = ['Anne', 'Brice', 'Chloé', 'David'].map(write);
  const added = write('Elsa');
  const marked = markExisting(await read(page(body(...old, added))), await read(page(body(...old))));
  const fresh = marked.findings.filter(({ existing }) => !existing);
  expect(applyEdits(body(...old, added), chooseFixes(fresh).edits)).toBe(
    body(...old, 'Le mot **Elsa** est important.'),
  );
});

test('once what is new is mended, what is old is old still', async () => {
  const write = (name: string) => `Le mot ** ${name} ** est important.`;
  const old = ['Anne', 'Brice', 'Chloé', 'David'].map(write);
  const marked = markExisting(await read(page(body(...old, write('Elsa')))), await read(page(body(...old))));
  const after = stillExisting(await read(page(body(...old, 'Le mot **Elsa** est là.', write('Fanny')))), marked);
  expect(after.findings.map(({ existing, parts = [null] }) => [existing, parts.length])).toEqual([
    [true, 4],
    [false, 1],
  ]);
});

test('of places that read the same, the new one is on the line that was touched', async () => {
  const line = 'Bonjour Anne! Merci d’être venues et venus.';
  const [base, head] = [body(line, line, line, line), body(line, line, line, line, line)];
  const changed = new Map([[PATH, [[7, 7]] as const]]);
  expect(await parted(base, head, { changed })).toEqual([['7 missing-before Anne! 1'], ['5 missing-many Anne! 4']]);
});

test('more of what reads the same than there was is new, for as many as there are more', async () => {
  const lines = (count: number) => body(Array.from({ length: count }, () => 'Venez ! Oui.').join(' '));
  expect((await parted(lines(3), lines(1)))[0]).toEqual([]);
  expect((await parted(lines(3), lines(3)))[0]).toEqual([]);
  expect((await parted(lines(1), lines(3)))[0]).toEqual(['5 ordinary-many Venez ! 2']);
  const names = (...words: string[]) => page(body(words.map((word) => `${word} ! Oui.`).join(' ')));
  expect(
    await fresh(names('Venez', 'Partez', 'Restez'), page(body('Venez. Oui. Partez ! Oui. Restez ! Oui.'))),
  ).toEqual([]);
});

const SENTENCES = [
  FAULT,
  'Le lundi 2 juin 2026, venez.',
  'Le chat **est** là.',
  'Voir voir la suite.',
  'Rien à dire.',
  'Le dimanche 3 mai 2027 : fête.',
];

test('whatever the order of the paragraphs, no finding of the same sentences is new', async () => {
  const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(paragraphs, fc.infiniteStream(fc.nat()), async (list, seeds) => {
      const shuffled = list
        .map((text) => ({ text, key: Number(seeds.next().value) }))
        .sort((a, b) => a.key - b.key)
        .map(({ text }) => text);
      expect(await fresh(page(body(...list)), page(body(...shuffled)))).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

function countPlaces(findings: Review['findings']): number {
  return findings.reduce((sum, { parts = [null] }) => sum + parts.length, 0);
}

test('what is new is never more than what the head says beyond the base', async () => {
  const paragraphs = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(paragraphs, paragraphs, async (before, after) => {
      const [base, head] = [await read(page(body(...before))), await read(page(body(...after)))];
      const marked = markExisting(head, base);
      const existing = marked.findings.filter((finding) => finding.existing);
      expect(countPlaces(existing)).toBeLessThanOrEqual(countPlaces(base.findings));
      expect(countPlaces(marked.findings)).toBe(countPlaces(head.findings));
      const { errors, warnings, infos } = marked.stats;
      expect(errors + warnings + infos + existing.length).toBe(marked.findings.length);
      expect(markExisting(marked, base)).toEqual(marked);
    }),
    { numRuns: 15 },
  );
});

test('a hint of the first heading stays one when that heading goes and the next one, untouched, is the first', async () => {
  const base = page(body('### Avant', 'Un mot.', '### Après', 'Un autre.'));
  const head = page(body('Un mot.', '### Après', 'Un autre.'));
  const changed = new Map([[PATH, [[5, 5]] as const]]);
  expect(await fresh(base, head, { changed })).toEqual([]);
  // Where nobody knows which lines changed, the words decide.
  expect(await fresh(base, head)).toEqual([`${PATH} body Après`]);
});

test('what is wrong of a place is as old as the place, whatever words are written there', async () => {
  const only = ['accessibility-frame-title', 'accessibility-image-alt', ...ONLY];
  const news = (before: string, after: string, options?: ExistingOptions) =>
    fresh(page(body(...before.split('|'))), page(body(...after.split('|'))), options, only);
  const frame = (url: string) => `Voici les chiffres du programme.|<iframe src="https://${url}/"></iframe>|Merci.`;
  expect(await news(frame('a.org'), frame('b.org'))).toEqual([]);
  expect(await news('Merci.', frame('b.org'))).toHaveLength(1);
  expect(await news('![](a.png)|Une image.', '![](b.png)|Une image.')).toEqual([]);
  const price = (amount: string) => `Le prix de la place est de ${amount} pour toutes et tous.`;
  expect(await news(price('80€'), price('95€'))).toEqual([]);
  expect(await news(price('80€ environ'), price('95€'))).toEqual([]);
  // Another sign, another place, one more: new.
  expect(await news(price('80€'), price('95%'))).toHaveLength(1);
  expect(await news(price('80 €'), price('95€'))).toHaveLength(1);
  expect(await news(price('80€'), `${price('95€')}|Il est de 12€ le samedi.`)).toHaveLength(1);
  expect(await news(`${price('80€')}|Merci.`, `${price('80\u00a0€')}|Merci, et 12€ de plus.`)).toHaveLength(1);
  // Where the words are the fault, other words are another.
  const image = (alt: string) => `Voici le programme.|![${alt}](a.png)|Merci.`;
  expect(await news(image('photo-1.jpg'), image('photo-2.jpg'))).toHaveLength(1);
});

test('a field whose item moved in its list keeps what was wrong in its place', async () => {
  const plans = (...prices: string[]) =>
    `---\ntitle: Tarifs\nplans:\n${prices.map((price) => `  - { name: A, price: "${price}" }\n`).join('')}---\n`;
  expect(await fresh(page(plans('Rien', '80€ par mois')), page(plans('95€ par mois', 'Rien')))).toEqual([]);
  expect(await fresh(page(plans('80€')), page(plans('95€')))).toEqual([]);
  expect(await fresh(page(plans('Rien', '80€')), page(plans('95€', 'Rien')))).toHaveLength(1);
});
