import type { PartPlace } from '../../../content/finding.ts';
import type { Page, Passage } from '../../../content/page.ts';
import type { Rule } from '../../rule.ts';
import { type Flaw, type Located, locateAll, replacement } from '../shared/flaw.ts';
import { prosePassages, type Visible } from '../shared/visible.ts';
import type { Lexicon, Misspelt } from './lexicon.ts';
import { lexiconOf } from './lexicons.ts';
import { isMeant, isNamed } from './meant.ts';

/** What is said of one alone. */
interface One {
  readonly message: 'one';
  readonly facts: { readonly words: string; readonly better: string; readonly count: number };
}

interface Told {
  readonly place: Located;
  readonly parts: readonly (One & PartPlace)[];
  readonly words: string;
  readonly better: string;
  readonly count: number;
}

/** Each misspelling of a page once, at its first place, with one fix for all the places where it can be written. */
export const checkMisspellings: NonNullable<Rule<'typography-misspelling'>['check']> = function* (page, { site }) {
  const told = new Map<string, Told>();
  for (const [passage, visible] of prosePassages(page)) {
    const lexicon = lexiconOf(passage.language);
    if (lexicon === null) continue;
    for (const [word, found] of byWord(passage, visible, lexicon)) {
      if (isNamed(site, page, word)) continue;
      const one = tell(page, passage, visible, found);
      if (one !== null) told.set(word, together(told.get(word), one));
    }
  }
  for (const { place, parts, words, better, count } of told.values())
    yield {
      message: count === 1 ? 'one' : 'many',
      facts: { words, better, count },
      ...place,
      ...(count > 1 && { parts }),
    };
};

function byWord(passage: Passage, visible: Visible, lexicon: Lexicon): Map<string, Misspelt[]> {
  const found = new Map<string, Misspelt[]>();
  for (const misspelt of lexicon.find(visible.text)) {
    if (isMeant(passage, visible.text, misspelt)) continue;
    const word = visible.text.slice(misspelt.start, misspelt.end).toLowerCase();
    found.set(word, [...(found.get(word) ?? []), misspelt]);
  }
  return found;
}

interface Bettered extends Flaw {
  readonly better: string;
}

function tell(page: Page, passage: Passage, visible: Visible, found: readonly Misspelt[]): Told | null {
  const flaws = found.map(({ start, end, better: right }): Bettered => {
    const words = visible.text.slice(start, end);
    const better = asWritten(words, right, visible.text);
    return { start, end, words, better, edits: replacement(passage, visible, start, end, better) };
  });
  const located = locateAll(page, passage, visible, flaws, one, false);
  const [first] = flaws;
  if (located === null || first === undefined) return null;
  const { parts = [alone(first, located)], ...place } = located;
  return { place, parts, words: first.words, better: first.better, count: found.length };
}

function one({ words, better }: Bettered): One {
  return { message: 'one', facts: { words, better, count: 1 } };
}

function alone(flaw: Bettered, { at, excerpt, fixes: [fix] = [] }: Located): One & PartPlace {
  return { ...one(flaw), at, excerpt, ...(fix !== undefined && { fix: { title: fix.title, edits: fix.edits } }) };
}

/** With the capital of what is written, and the apostrophe of its text. */
function asWritten(words: string, better: string, text: string): string {
  const cased = /^\p{Lu}/u.test(words) ? better.charAt(0).toUpperCase() + better.slice(1) : better;
  return text.includes("'") && !text.includes('’') ? cased.replaceAll('’', "'") : cased;
}

function together(first: Told | undefined, next: Told): Told {
  if (first === undefined) return next;
  const count = first.count + next.count;
  const [a] = first.place.fixes ?? [];
  const [b] = next.place.fixes ?? [];
  const fix = a === undefined || b === undefined ? (a ?? b) : { ...a, edits: [...a.edits, ...b.edits] };
  const title = { key: 'replace-all', facts: { count } } as const;
  const fixes = fix === undefined ? {} : { fixes: [{ ...fix, title }] };
  const parts = [...first.parts, ...next.parts];
  return { ...first, parts, count, place: { ...first.place, data: { count }, ...fixes } };
}
