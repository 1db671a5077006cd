import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/content/finding.ts';
import { readPage } from '../../src/content/read-page.ts';
import { rules } from '../../src/rules/index.ts';
import type { RuleContext } from '../../src/rules/rule.ts';
import { RuleRun } from '../../src/rules/run.ts';
import { RuleSelection } from '../../src/rules/selection.ts';
import { Lexicon } from '../../src/rules/typography/misspellings/lexicon.ts';
import { lexiconOf, loadLexicons } from '../../src/rules/typography/misspellings/lexicons.ts';

const FRENCH = 'Les candidates et les candidats de la promotion sont dans la salle. ';
const ENGLISH = 'The candidates are in the room with all of the people who have come. ';

async function said(text: string, files: readonly string[] = [], language = 'fr'): Promise<readonly Finding[]> {
  const { page } = readPage('x.md', text, { language });
  const site = { plan: { settings: {} }, pages: new Map([[page.path, page]]), files: new Set(files) };
  const selection = await RuleSelection.load(rules, {}, ['typography-misspelling']);
  const run = new RuleRun(selection, [page], { site } as unknown as RuleContext);
  await run.ready(page);
  run.page(page);
  return run.findings;
}

async function words(text: string, files?: readonly string[], language?: string): Promise<string[]> {
  return (await said(text, files, language)).map(({ excerpt }) => excerpt);
}

await loadLexicons(['fr', 'en']);

describe.each(['fr', 'en'])('the list of %s', (language) => {
  const pairs = lexiconOf(language)?.pairs() ?? [];

  test('has one right form for each wrong one, in small letters, which is not wrong itself', () => {
    const wrong = new Map(pairs);
    expect(wrong.size).toBe(pairs.length);
    expect(wrong.size).toBeGreaterThan(2000);
    for (const [word, better] of pairs) {
      expect([word, better]).toEqual([word.toLowerCase().normalize('NFC'), better.normalize('NFC')]);
      expect(word.replace(/[^\p{L}]/gu, '').length, word).toBeGreaterThan(2);
      expect(wrong.has(better), `${word} > ${better}`).toBe(false);
    }
  });

  test('has no word that lacks its accents alone, as keys do, but for adverbs', () => {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    const lacking = pairs.filter(([word, better]) => word === bare(better) && word !== better && !word.includes(' '));
    expect(lacking.map(([word]) => word).filter((word) => !/ment$|^plutot$|^neanmoins$/.test(word))).toEqual([]);
  });

  test('finds each of its words', () => {
    for (const [word, better] of pairs)
      expect([...(lexiconOf(language)?.find(`a ${word}, b`) ?? [])], word).toContainEqual({
        start: 2,
        end: 2 + word.length,
        better,
      });
  });
});

test('a list says a word, or a family by its endings, or an expression by any apostrophe and space', () => {
  const lexicon = new Lexicon('acceuil accueil - -s, biensur bien_sûr', 'c’est_à_dire c’est-à-dire');
  expect(lexicon.pairs()).toEqual([
    ['acceuil', 'accueil'],
    ['acceuils', 'accueils'],
    ['biensur', 'bien sûr'],
    ['c’est à dire', 'c’est-à-dire'],
  ]);
  const text = "Acceuils, acceuille; biensur c'est à\u00a0dire. C’est à dire";
  expect([...lexicon.find(text)].map(({ start, end, better }) => [text.slice(start, end), better])).toEqual([
    ['Acceuils', 'accueils'],
    ['biensur', 'bien sûr'],
    ["c'est à\u00a0dire", 'c’est-à-dire'],
    ['C’est à dire', 'c’est-à-dire'],
  ]);
});

test('a word is told once a page, and mended in all its places, by hand', async () => {
  const source = `---\ntitle: L’acceuil de la salle\n---\n${FRENCH}Acceuil, puis l’**acceuil**.\n`;
  const [finding, ...others] = await said(source);
  expect(others).toEqual([]);
  expect([finding?.message, finding?.facts]).toEqual(['many', { words: 'acceuil', better: 'accueil', count: 3 }]);
  const [fix] = finding?.fixes ?? [];
  expect([fix?.safe, fix?.title]).toEqual([false, { key: 'replace-all', facts: { count: 3 } }]);
  const mended = [...(fix?.edits ?? [])]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
  expect(mended).toBe(source.replaceAll('cceuil', 'ccueil'));
});

test.each([
  'Voir acceuil.html, src/acceuil, @acceuil, #acceuil, acceuil_page, page-acceuil, acceuil() et acceuil=1.',
  'La société Acceuil et le programme ACCEUIL sont là.',
  'Il a écrit « vous êtes à l’acceuil » et “acceuil”, puis acceuil (sic).',
  'On écrit accueil, pas acceuil. Egalement, comme nous.',
])('says nothing of %s', async (sentence) => expect(await words(`${FRENCH}${sentence}\n`)).toEqual([]));

test('says nothing of what the site calls so, of terms and of people', async () => {
  expect(await words(`${FRENCH}Il va à l’acceuil.\n`, ['x.md', 'img/acceuil.png'])).toEqual([]);
  expect(await words(`---\ntags: [le bel acceuil]\nauthors: [Jean acceuil]\n---\n${FRENCH}\n`)).toEqual([]);
});

test('each text is held against the list of its own language', async () => {
  expect(await words(`${FRENCH}Il va recieve le seperate.\n`)).toEqual([]);
  expect(await words(`${ENGLISH}They recieve all that is seperate.\n`, [], 'en')).toEqual(['recieve', 'seperate']);
  expect(await words(`${ENGLISH}It is professionel, and so are they.\n`, [], 'fr')).toEqual([]);
  expect(
    await words('Der professionelle Text ist nicht auf der Seite und wird von uns nicht gelesen.\n', [], 'fr'),
  ).toEqual([]);
});

test('who writes without accents does not misspell an adverb', async () => {
  expect(await words('Il est plutot dans la salle avec les gens de la ville, et dans la rue.\n')).toEqual([]);
  expect(await words('Il est plutot dans la salle où les gens de la ville sont réunis.\n')).toEqual(['plutot']);
});
