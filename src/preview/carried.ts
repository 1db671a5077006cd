import { leavesOf } from './compare/block.ts';
import { textOf } from './compare/text.ts';
import type { PageView } from './page-view.ts';

/** Passages of a page that another page of the same contribution lost, or gained, word for word. */
export interface Carried {
  readonly way: 'from' | 'to';
  readonly title: string;
  readonly count: number;
}

/** Shorter passages stand on two pages by chance. Words. */
const MIN_WORDS = 6;
/** Other pages named on one. */
const MAX_NAMED = 3;

/** What went from one page to another. */
export function findCarried(views: readonly PageView[]): ReadonlyMap<PageView, readonly Carried[]> {
  const found = new Map<PageView, Carried[]>();
  if (views.length < 2) return found;
  const tell = (view: PageView, carried: Carried): void => {
    found.set(view, [...(found.get(view) ?? []), carried].slice(0, MAX_NAMED));
  };
  const holders = new Map<string, PageView>();
  for (const view of views) for (const text of textsOf(view, 'added')) if (!holders.has(text)) holders.set(text, view);
  for (const from of views) {
    const counts = new Map<PageView, number>();
    for (const text of textsOf(from, 'removed')) {
      const to = holders.get(text);
      if (to !== undefined && to !== from) counts.set(to, (counts.get(to) ?? 0) + 1);
    }
    for (const [to, count] of counts) {
      tell(from, { way: 'to', title: to.title, count });
      tell(to, { way: 'from', title: from.title, count });
    }
  }
  return found;
}

/** The passages that came or went; of a page that is new, or goes, all of them. */
function textsOf({ state, rows }: PageView, status: 'added' | 'removed'): ReadonlySet<string> {
  const leaves = rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => leavesOf(blocks)));
  const own = status === 'added' ? 'ins' : 'del';
  const texts = leaves.flatMap((leaf) => {
    if (state === status || leaf.status === status) return [textOf(leaf)];
    // Of what took its place nothing stayed.
    const pieces = leaf.pieces ?? [];
    const isReplaced = pieces.every(
      ({ operation, token }) => /^(?:ins|del)$/.test(operation) || !WORD.test(token.text),
    );
    return isReplaced ? [textOf({ ...leaf, pieces: pieces.filter(({ operation }) => operation === own) })] : [];
  });
  return new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(isLong));
}

const WORD = /[\p{L}\p{N}]/u;

function isLong(text: string): boolean {
  return text.split(' ').length >= MIN_WORDS;
}
