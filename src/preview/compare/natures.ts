import type { Nature } from './block.ts';

const QUOTE = /^blockquote\b/;
const LIST = /^[uo]l$/;
const BOX = /^aside\b/;
const FOLD = /^details$/;
const CODE = /^pre$/;

interface Placed {
  /** The tags around it, outermost first. */
  readonly path: readonly string[];
}

/**
 * What a text became that did not leave its place: nothing that stayed stands between, and what came with it is in the same order.
 * Null where nothing is known to have happened to it.
 */
export function natureOf(from: Placed, to: Placed): Nature | null {
  const count = ({ path }: Placed, tag: RegExp): number => path.filter((name) => tag.test(name)).length;
  const change = (tag: RegExp): number => count(to, tag) - count(from, tag);
  const [boxes, folds, quotes, lists] = [change(BOX), change(FOLD), change(QUOTE), change(LIST)];
  if (change(CODE) !== 0) return change(CODE) > 0 ? 'coded' : 'text';
  if (folds !== 0) return folds > 0 ? 'folded' : 'unfolded';
  if (boxes !== 0) return boxes > 0 ? 'boxed' : 'unboxed';
  if (quotes > 0) return 'quote';
  if (lists > 0) return count(from, LIST) === 0 ? 'item' : 'deeper';
  if (lists < 0) return count(to, LIST) === 0 ? 'text' : 'higher';
  if (quotes < 0) return count(to, LIST) + count(to, QUOTE) > 0 ? 'unquoted' : 'text';
  // What held it was cut in two.
  if (count(to, LIST) > 0) return 'other-list';
  return count(to, QUOTE) > 0 ? 'other-quote' : null;
}
