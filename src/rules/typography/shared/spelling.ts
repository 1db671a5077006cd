import type { Page } from '../../../content/page.ts';
import { type Flaw, type Located, locateAll, replacement } from './flaw.ts';
import { frenchPassages } from './visible.ts';

/** Words to be written otherwise: where they stand in the visible text, and which part of them changes into what. */
export interface Respelling {
  readonly start: number;
  readonly end: number;
  readonly change: { readonly start: number; readonly end: number; readonly text: string };
}

export interface Spelling extends Located {
  readonly count: number;
  readonly words: string;
  readonly better: string;
}

/** What a finder sees in each French passage of a page: one finding for a passage, one fix for all of it. */
export function* respell(page: Page, find: (text: string, sure: boolean) => readonly Respelling[]): Iterable<Spelling> {
  for (const [passage, visible, sure] of frenchPassages(page)) {
    const found = find(visible.text, sure);
    const [first] = found;
    if (first === undefined) continue;
    const flaws: Flaw[] = found.map(({ start, end, change }) => ({
      start,
      end,
      words: visible.text.slice(start, end),
      edits: replacement(passage, visible, change.start, change.end, change.text),
    }));
    const place = locateAll(page, passage, visible, flaws);
    const { text } = visible;
    const better =
      text.slice(first.start, first.change.start) + first.change.text + text.slice(first.change.end, first.end);
    if (place !== null) yield { ...place, count: found.length, words: text.slice(first.start, first.end), better };
  }
}

/** The report of a spelling, with `one` or `many` as its message. */
export function tell({ count, words, better, ...place }: Spelling) {
  return count === 1
    ? { message: 'one' as const, facts: { words, better }, ...place }
    : { message: 'many' as const, facts: { words, better, count }, ...place };
}
