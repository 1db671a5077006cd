import type { Page, Passage } from '../content/page.ts';
import { type Flaw, locate, locateAll, replacement, wordEnd, wordStart } from './prose/flaw.ts';
import { NO_BREAK } from './prose/french-spaces.ts';
import { frenchPassages, type Visible } from './prose/visible.ts';
import type { Report, Rule } from './rule.ts';

type Reports = Iterable<Report<'typography-quotes'>>;

/** French quotation marks: straight ones are an information, one without its other a warning. */
export const typographyQuotes: Rule<'typography-quotes'> = {
  id: 'typography-quotes',
  severity: 'warning',
  *check(page) {
    for (const [passage, visible] of frenchPassages(page)) {
      yield* reportLonely(page, passage, visible);
      yield* reportStraight(page, passage, visible);
    }
  },
};

function* reportLonely(page: Page, passage: Passage, visible: Visible): Reports {
  const lonely = findLonelyGuillemet(visible.text);
  if (lonely === null) return;
  const opening = visible.text[lonely] === '«';
  const spaces = opening
    ? (/^\s{0,4}/.exec(visible.text.slice(lonely + 1, lonely + 5))?.[0].length ?? 0)
    : (/\s{0,4}$/.exec(visible.text.slice(Math.max(0, lonely - 4), lonely))?.[0].length ?? 0);
  const start = opening ? lonely : wordStart(visible.text, lonely - spaces);
  const end = opening ? wordEnd(visible.text, lonely + 1 + spaces) : lonely + 1;
  const flaw: Flaw = { start, end, words: visible.text.slice(start, end), edits: null };
  yield {
    message: opening ? 'never-closed' : 'never-opened',
    facts: { words: flaw.words.replace(/[«»]/g, '').trim() },
    ...locate(page, passage, visible, flaw),
  };
}

/**
 * The offset of the first « or » without its other, or null. A « at the head of a line inside a quotation repeats it, as
 * the French custom is; one » may close two; a » alone is an arrow (« Lire la suite » with nothing before).
 */
export function findLonelyGuillemet(text: string): number | null {
  const open: number[] = [];
  let deepest = 0;
  let repeated = 0;
  for (const { index, 0: sign } of text.matchAll(/[«»]/g)) {
    if (sign === '«') {
      const head = text[index - 1] === '\n' || index === 0;
      if (head && open.length > 0) repeated++;
      else open.push(index);
      deepest = Math.max(deepest, open.length);
    } else if (open.length > 0) open.pop();
    else if (repeated > 0) repeated--;
    else if (deepest > 0 || /[^\s»]\s?$/.test(text.slice(Math.max(0, index - 2), index))) {
      if (!isArrow(text, index)) return index;
    }
  }
  return open.length === 0 || deepest > 1 ? null : (open[0] ?? null);
}

/** « Accueil » Documentation »: no opening mark anywhere; « Lire la suite » alone on a short line: neither there. */
function isArrow(text: string, index: number): boolean {
  if (!/\s/.test(text[index - 1] ?? ' ')) return false;
  if (!text.includes('«')) return true;
  const start = text.lastIndexOf('\n', index) + 1;
  const line = index - start > 40 ? '«' : text.slice(start, index);
  return !line.includes('«') && /[\n\uFFFC]/.test(text[index + 1] ?? '\n');
}

function* reportStraight(page: Page, passage: Passage, visible: Visible): Reports {
  const pairs = findStraightPairs(visible.text);
  const flaws = pairs.map(([start, end]): Flaw => {
    const opening = replacement(passage, visible, start, start + 1, `«${NO_BREAK}`);
    const closing = replacement(passage, visible, end - 1, end, `${NO_BREAK}»`);
    const edits = opening === null || closing === null ? null : [...opening, ...closing];
    return { start, end, words: shorten(visible.text.slice(start, end)), edits };
  });
  const place = locateAll(page, passage, visible, flaws);
  if (place === null) return;
  const facts = { words: flaws[0]?.words ?? '', count: flaws.length };
  yield { message: flaws.length === 1 ? 'straight' : 'straight-many', facts, severity: 'info', ...place };
}

/** Pairs of `"` that open after a space and close before one, paragraph by paragraph; none where they do not pair. */
export function findStraightPairs(text: string): (readonly [start: number, end: number])[] {
  const pairs: (readonly [number, number])[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    const marks = [...paragraph.matchAll(/"/g)].map(({ index }) => index);
    const found: (readonly [number, number])[] = [];
    for (let index = 0; index + 1 < marks.length; index += 2) {
      const [start, end] = [marks[index] ?? 0, marks[index + 1] ?? 0];
      const opens = /[\s([«’'\u2013-]/.test(paragraph[start - 1] ?? ' ') && /\S/.test(paragraph[start + 1] ?? ' ');
      const closes = /[\s)\].,;:!?…»\uFFFC]/.test(paragraph[end + 1] ?? ' ') && /\S/.test(paragraph[end - 1] ?? ' ');
      if (opens && closes && end > start + 1) found.push([from + start, from + end + 1]);
    }
    if (found.length * 2 === marks.length) pairs.push(...found);
    from += paragraph.length + 2;
  }
  return pairs;
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 40)}…${words.slice(-15)}`;
}
