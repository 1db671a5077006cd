import { MARKUP, OBJECT } from '../../../content/dialect/prose.ts';
import { detectLanguage } from '../../../content/language.ts';
import type { Page, Passage } from '../../../content/page.ts';
import { isProse } from '../../../content/passage-kind.ts';
import type { Range } from '../../../content/source.ts';

/**
 * What a reader sees of a passage, markup taken out, so that patterns need not care for it. U+FFFC stands where
 * something else than prose is, and between the cells of a table.
 */
export interface Visible {
  readonly text: string;
  /** The range, in the passage's text, of a range of the visible text: markup at its edges is left out. */
  range(start: number, end: number): Range;
}

const cache = new WeakMap<Passage, Visible>();

function visibleOf(passage: Passage): Visible {
  let visible = cache.get(passage);
  if (visible === undefined) {
    visible = passage.prose.includes(MARKUP) ? withoutMarkup(passage) : asItIs(passage.prose);
    cache.set(passage, visible);
  }
  return visible;
}

/** Passages made of prose, with what the reader sees of them. */
export function* prosePassages(page: Page): Iterable<readonly [Passage, Visible]> {
  for (const passage of page.passages) {
    if (isProse(passage) && passage.text !== '') yield [passage, visibleOf(passage)];
  }
}

/** Prose passages in French; `sure` leaves out those whose own words do not tell (a title, a brand, three words). */
export function* frenchPassages(page: Page): Iterable<readonly [Passage, Visible, boolean]> {
  for (const [passage, visible] of prosePassages(page)) {
    if (passage.language === 'fr') yield [passage, visible, isSurelyFrench(visible)];
  }
}

const french = new WeakMap<Visible, boolean>();

/** Asked by every rule of French typography: the words are counted once. */
function isSurelyFrench(visible: Visible): boolean {
  let sure = french.get(visible);
  if (sure === undefined) {
    sure = detectLanguage(visible.text) === 'fr';
    french.set(visible, sure);
  }
  return sure;
}

function asItIs(text: string): Visible {
  return { text, range: (start, end) => ({ start, end: Math.max(start, end) }) };
}

function withoutMarkup(passage: Passage): Visible {
  const { prose, text } = passage;
  const starts = new Uint32Array(prose.length + 1);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let index = 0; index < prose.length; index++) {
    if (prose[index] !== MARKUP) {
      starts[length++] = index;
      continue;
    }
    pieces.push(prose.slice(from, index));
    from = index + 1;
    if (text[index] === '|') {
      pieces.push(OBJECT);
      starts[length++] = index;
    }
  }
  pieces.push(prose.slice(from));
  starts[length] = prose.length;
  return {
    text: pieces.join(''),
    range: (start, end) => {
      const first = starts[start] ?? prose.length;
      return end <= start
        ? { start: first, end: first }
        : { start: first, end: endOf(text, prose, starts[end - 1] ?? first) };
    },
  };
}

/** The end of the character at `index`: a character reference (`&nbsp;`) is one. */
function endOf(text: string, prose: string, index: number): number {
  if (text[index] !== '&' || prose[index] === '&') return index + 1;
  return index + (/^&#?\w{1,32};/.exec(text.slice(index, index + 40))?.[0].length ?? 1);
}
