import type { ChangedOn } from './changed-on.ts';

/**
 * The same for texts that are not saved: a line that the file on the disk has too is of its day, another one is of today where that
 * file has a history, and of a day that nobody knows where it has none.
 * @param texts By path: the text as it stands, and as the disk has it.
 */
export function changedOnUnsaved(
  history: ChangedOn,
  texts: ReadonlyMap<string, { readonly now: string; readonly saved: string }>,
  today: string,
): ChangedOn {
  const lines = new Map([...texts].map(([path, { now, saved }]) => [path, matchLines(saved, now)]));
  return (path, line) => {
    const known = lines.get(path);
    if (known === undefined) return history(path, line);
    const saved = known[line - 1] ?? null;
    if (saved !== null) return history(path, saved);
    return history(path, 1) === null ? null : today;
  };
}

/**
 * For each line of `after` (0-based), the line of `before` (1-based) that it was; null for a new one. What the two texts begin and end
 * with is the same; between, a line is the next one of its words: moved lines keep their day.
 */
export function matchLines(before: string, after: string): readonly (number | null)[] {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/).map((line) => line.trim())) as [
    string[],
    string[],
  ];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const places = new Map<string, number[]>();
  for (let index = old.length - tail - 1; index >= head; index--) {
    const line = old[index] ?? '';
    const known = places.get(line);
    if (known === undefined) places.set(line, [index + 1]);
    else known.push(index + 1);
  }
  return now.map((line, index) => {
    if (index < head) return index + 1;
    if (index >= now.length - tail) return index + 1 + old.length - now.length;
    return places.get(line)?.pop() ?? null;
  });
}
