import type { Page } from '../../../content/page.ts';
import { type Flaw, type LocatedAll, locateAll, replacement } from './flaw.ts';
import { frenchPassages } from './visible.ts';

/** Words to be written otherwise: where they stand in the visible text, and which part of them changes into what. */
export interface Respelling {
  readonly start: number;
  readonly end: number;
  readonly change: { readonly start: number; readonly end: number; readonly text: string };
}

/** What is said of one alone. */
interface One {
  readonly message: 'one';
  readonly facts: { readonly words: string; readonly better: string };
}

export interface Spelling extends LocatedAll<One> {
  readonly count: number;
  readonly words: string;
  readonly better: string;
}

/** What a finder sees in each French passage of a page: one finding for a passage, one fix for all of it. */
export function* respell(page: Page, find: (text: string, sure: boolean) => readonly Respelling[]): Iterable<Spelling> {
  for (const [passage, visible, sure] of frenchPassages(page)) {
    const found = find(visible.text, sure);
    const flaws = found.map(({ start, end, change }): Respelt => {
      const words = visible.text.slice(start, end);
      const better = words.slice(0, change.start - start) + change.text + words.slice(change.end - start);
      const edits = replacement(passage, visible, change.start, change.end, change.text);
      return { start, end, words, better, edits };
    });
    const [first] = flaws;
    const place = locateAll(page, passage, visible, flaws, one);
    if (first !== undefined && place !== null)
      yield { ...place, count: found.length, words: first.words, better: first.better };
  }
}

interface Respelt extends Flaw {
  readonly better: string;
}

function one({ words, better }: Pick<Respelt, 'words' | 'better'>): One {
  return { message: 'one', facts: { words, better } };
}

/** The report of a spelling, with `one` or `many` as its message. */
export function tell({ count, words, better, ...place }: Spelling) {
  return count === 1
    ? { ...one({ words, better }), ...place }
    : { message: 'many' as const, facts: { words, better, count }, ...place };
}
