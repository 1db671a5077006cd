import { OBJECT } from '../../content/dialect/prose.ts';
import type { Report } from '../../content/finding.ts';
import type { Page, Passage } from '../../content/page.ts';
import type { Rule } from '../rule.ts';
import { type Flaw, locate, locateAll, replacement, wordEnd, wordStart } from './shared/flaw.ts';
import { frenchUsage } from './shared/french-usage.ts';
import { findLonelyGuillemet, findStraightPairs } from './shared/quotes.ts';
import { frenchPassages, type Visible } from './shared/visible.ts';

type Reports = Iterable<Report<'typography-quotes'>>;

/** French quotation marks: straight ones are an information, one without its other a warning. */
export const typographyQuotes: Rule<'typography-quotes'> = {
  id: 'typography-quotes',
  severity: 'warning',
  *check(page) {
    for (const [passage, visible, sure] of frenchPassages(page)) {
      yield* reportLonely(page, passage, visible);
      yield* reportStraight(page, passage, visible, sure);
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
  const words = flaw.words.replace(/[«»]/g, '').trim();
  // « &laquo; » alone is the arrow of a button.
  if (words === '') return;
  yield {
    message: opening ? 'never-closed' : 'never-opened',
    facts: { words },
    ...locate(page, passage, visible, flaw),
  };
}

function* reportStraight(page: Page, passage: Passage, visible: Visible, sure: boolean): Reports {
  const { inside } = frenchUsage(passage.language);
  const pairs = findStraightPairs(visible.text);
  const flaws = pairs.map(([start, end]): Flaw => {
    const opening = replacement(passage, visible, start, start + 1, `«${inside}`);
    const closing = replacement(passage, visible, end - 1, end, `${inside}»`);
    const edits = opening === null || closing === null ? null : [...opening, ...closing];
    return { start, end, words: shorten(writtenAs(passage, visible, start, end)), edits };
  });
  const one = ({ words }: Flaw) => ({ message: 'straight' as const, facts: { words, count: 1 } });
  const place = locateAll(page, passage, visible, flaws, one, sure);
  if (place === null) return;
  const facts = { words: flaws[0]?.words ?? '', count: flaws.length };
  yield { message: flaws.length === 1 ? 'straight' : 'straight-many', facts, severity: 'info', ...place };
}

/** A code or a link is no prose: the words are then shown as the page has them. */
function writtenAs(passage: Passage, visible: Visible, start: number, end: number): string {
  const words = visible.text.slice(start, end);
  if (!words.includes(OBJECT)) return words;
  const range = visible.range(start, end);
  return passage.text.slice(range.start, range.end).replace(/\s+/g, ' ');
}

function shorten(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 40)}…${words.slice(-15)}`;
}
