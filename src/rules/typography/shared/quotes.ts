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
