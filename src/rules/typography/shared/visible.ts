import { MARKUP, OBJECT } from '../../../content/dialect/prose.ts';
import { guessLanguage, leansFrench } from '../../../content/language/guess.ts';
import { isFrench } from '../../../content/language/tag.ts';
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
    visible = passage.seen.includes(MARKUP) ? withoutMarkup(passage) : asItIs(passage.seen);
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

/** Prose passages in French; `sure` of those whose own words tell it (not a brand, a title of three words). */
export function* frenchPassages(page: Page): Iterable<readonly [Passage, Visible, boolean]> {
  for (const [passage, visible] of prosePassages(page)) {
    if (!isFrench(passage.language)) continue;
    const french = frenchOf(visible);
    yield [passage, french, isSurelyFrench(french)];
  }
}

const frenchParts = new WeakMap<Visible, Visible>();
/** In UTF-16 units: a line that names an English title is shorter. */
const LONG_BLOCK = 40;
const BLOCK = /\n[ \t]*\n/;

/** The text with its paragraphs in other languages blanked, unit for unit: a page may quote at length. */
function frenchOf(visible: Visible): Visible {
  let french = frenchParts.get(visible);
  if (french === undefined) {
    const text = BLOCK.test(visible.text) ? withoutForeignBlocks(visible.text) : visible.text;
    french = text === visible.text ? visible : { text, range: visible.range };
    frenchParts.set(visible, french);
  }
  return french;
}

function withoutForeignBlocks(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((block) => {
      // « [The state of the art](…): un mot » is a French line about an English title.
      const told = block.length >= LONG_BLOCK ? guessLanguage(block) : null;
      return told === 'en' || told === 'other' ? block.replace(/[^\r\n]/g, OBJECT) : block;
    })
    .join('');
}

const sureness = new WeakMap<Visible, boolean>();

/** Asked by every rule of French typography: the words are counted once. */
function isSurelyFrench(visible: Visible): boolean {
  let sure = sureness.get(visible);
  if (sure === undefined) {
    sure = guessLanguage(visible.text) === 'fr' || leansFrench(visible.text);
    sureness.set(visible, sure);
  }
  return sure;
}

function asItIs(text: string): Visible {
  return { text, range: (start, end) => ({ start, end: Math.max(start, end) }) };
}

function withoutMarkup(passage: Passage): Visible {
  const { seen: prose, text } = passage;
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
    // A cell ends; a link or an image without words is something all the same.
    if (text[index] === '|' || (text[index] === '[' && text[index + 1] === ']')) {
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
