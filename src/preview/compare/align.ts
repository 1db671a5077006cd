import { diffArrays } from 'diff';
import type { Direction } from './block.ts';

/** Pairs whose likeness is measured at most in one run; beyond, only what is equal is paired. */
const MAX_PAIRS = 40_000;
/** Runs of a long sequence together. */
const MAX_IN_RUNS = 4 * MAX_PAIRS;
const MAX_EDITS = 500;
/** Least likeness of two things that are one thing edited, between 0 and 1. */
const ALIKE = 0.35;
/** Least likeness of what was moved and edited at once: elsewhere, less is a coincidence. */
const MOVED = 0.7;

export interface Pair<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
  /** It stands elsewhere among its neighbours. */
  readonly moved: Direction | null;
}

/** What two sequences are compared by. */
export interface Measure<Item> {
  /** Equal things have the same key. */
  key(item: Item): string;
  /** Whether it would be known again elsewhere. */
  canMove(item: Item): boolean;
  /** Between 0 and 1; 0 when one cannot become the other. */
  likeness(before: Item, after: Item): number;
}

/** Pairs two sequences in order: equal things first, then the most alike. What was taken out stands after what went before it. */
export function alignInOrder<Item>(base: readonly Item[], head: readonly Item[], measure: Measure<Item>): Pair<Item>[] {
  const keysBefore = base.map((item) => measure.key(item));
  const keysAfter = head.map((item) => measure.key(item));
  let start = 0;
  while (start < base.length && start < head.length && keysBefore[start] === keysAfter[start]) start++;
  let [baseEnd, headEnd] = [base.length, head.length];
  while (baseEnd > start && headEnd > start && keysBefore[baseEnd - 1] === keysAfter[headEnd - 1]) {
    baseEnd--;
    headEnd--;
  }
  const together = (from: number, to: number, shift: number): Pair<Item>[] =>
    base.slice(from, to).map((before, index) => both(before, head[from + shift + index] as Item));
  const middle = { base: base.slice(start, baseEnd), head: head.slice(start, headEnd) };
  return [
    ...together(0, start, 0),
    ...(middle.base.length * middle.head.length > MAX_PAIRS
      ? aroundEqual(middle.base, middle.head, measure)
      : mostAlike(middle.base, middle.head, measure)),
    ...together(baseEnd, base.length, headEnd - baseEnd),
  ];
}

/** What was taken out here and put in there is one thing moved: equal things first, then the most alike. */
export function findMoves<Item>(pairs: readonly Pair<Item>[], measure: Measure<Item>): Pair<Item>[] {
  const only = (item: Item | null, other: Item | null, at: number) =>
    item !== null && other === null && measure.canMove(item) ? [{ item, at }] : [];
  const gone = pairs.flatMap(({ before, after }, at) => only(before, after, at));
  const come = pairs.flatMap(({ before, after }, at) => only(after, before, at));
  if (gone.length * come.length === 0 || gone.length * come.length > MAX_PAIRS) return [...pairs];
  const found = gone.flatMap((from) =>
    come.flatMap((to) => {
      const alike = measure.key(from.item) === measure.key(to.item) ? 2 : measure.likeness(from.item, to.item);
      return alike >= MOVED ? [{ from: from.at, to: to.at, alike }] : [];
    }),
  );
  found.sort((a, b) => b.alike - a.alike || Math.abs(a.from - a.to) - Math.abs(b.from - b.to));
  const [taken, origin] = [new Set<number>(), new Map<number, number>()];
  for (const { from, to } of found) {
    if (taken.has(from) || origin.has(to)) continue;
    taken.add(from);
    origin.set(to, from);
  }
  return pairs.flatMap((pair, at) => {
    if (taken.has(at)) return [];
    const from = origin.get(at);
    return from === undefined
      ? [pair]
      : [{ before: pairs[from]?.before ?? null, after: pair.after, moved: from < at ? 'down' : 'up' }];
  });
}

function both<Item>(before: Item, after: Item): Pair<Item> {
  return { before, after, moved: null };
}

/** Long sequences: what is equal parts them into runs short enough to be measured. */
function aroundEqual<Item>(base: readonly Item[], head: readonly Item[], measure: Measure<Item>): Pair<Item>[] {
  const keys = (items: readonly Item[]): string[] => items.map((item) => measure.key(item));
  const changes = diffArrays(keys(base), keys(head), { maxEditLength: MAX_EDITS });
  const pairs: Pair<Item>[] = [];
  let [before, after] = [0, 0];
  let run: { base: Item[]; head: Item[] } = { base: [], head: [] };
  let left = MAX_IN_RUNS;
  const flush = (): void => {
    const size = run.base.length * run.head.length;
    left -= size;
    if (size <= MAX_PAIRS && left >= 0) pairs.push(...mostAlike(run.base, run.head, measure));
    else pairs.push(...run.base.map(removed), ...run.head.map(added));
    run = { base: [], head: [] };
  };
  if (changes === undefined) return [...base.map(removed), ...head.map(added)];
  for (const change of changes) {
    if (change.removed) run.base.push(...base.slice(before, before + change.count));
    else if (change.added) run.head.push(...head.slice(after, after + change.count));
    else {
      flush();
      for (let index = 0; index < change.count; index++)
        pairs.push(both(base[before + index] as Item, head[after + index] as Item));
    }
    if (!change.added) before += change.count;
    if (!change.removed) after += change.count;
  }
  flush();
  return pairs;
}

/** The alignment of the greatest total likeness (dynamic programming); squared: one sure pair is worth more than two doubtful ones. */
function mostAlike<Item>(base: readonly Item[], head: readonly Item[], measure: Measure<Item>): Pair<Item>[] {
  const width = head.length + 1;
  const best = new Float64Array((base.length + 1) * width);
  const gains = new Float64Array(base.length * head.length);
  const alone = base.length === 1 && head.length === 1;
  for (let i = base.length - 1; i >= 0; i--)
    for (let j = head.length - 1; j >= 0; j--) {
      const alike = measure.likeness(base[i] as Item, head[j] as Item);
      const here = alike >= ALIKE || alone ? alike * alike : 0;
      gains[i * head.length + j] = here;
      const matched = here > 0 ? here + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(matched, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  const pairs: Pair<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < base.length || j < head.length) {
    const here = i < base.length && j < head.length ? (gains[i * head.length + j] ?? 0) : 0;
    const value = best[i * width + j] ?? 0;
    if (here > 0 && value === here + (best[(i + 1) * width + j + 1] ?? 0))
      pairs.push(both(base[i++] as Item, head[j++] as Item));
    else if (i < base.length && (j === head.length || value === (best[(i + 1) * width + j] ?? 0)))
      pairs.push(removed(base[i++] as Item));
    else pairs.push(added(head[j++] as Item));
  }
  return pairs;
}

function removed<Item>(before: Item): Pair<Item> {
  return { before, after: null, moved: null };
}

function added<Item>(after: Item): Pair<Item> {
  return { before: null, after, moved: null };
}
