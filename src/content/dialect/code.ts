import type { Range } from '../source.ts';

const FENCE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/;

/** Where code stands: fences, at any depth of lists and boxes, and spans between backticks. In order, linear. */
export function findCode(text: string): Range[] {
  if (!text.includes('`') && !text.includes('~~~')) return [];
  const fences = findFences(text);
  const found: Range[] = [];
  let from = 0;
  for (const fence of fences) {
    found.push(...findSpans(text, from, fence.start), fence);
    from = fence.end;
  }
  return [...found, ...findSpans(text, from, text.length)];
}

function findFences(text: string): Range[] {
  const fences: Range[] = [];
  let open: { start: number; marks: string } | null = null;
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from);
    const end = feed === -1 ? text.length : feed;
    const [, marks, rest = ''] = FENCE.exec(text.slice(from, Math.min(end, from + 1000))) ?? [];
    if (marks !== undefined) {
      if (open === null) {
        // A span of three backticks is no fence.
        if (marks.startsWith('~') || !rest.includes('`')) open = { start: from, marks };
      } else if (marks.startsWith(open.marks) && rest.trim() === '') {
        fences.push({ start: open.start, end });
        open = null;
      }
    }
    from = end + 1;
  }
  if (open !== null) fences.push({ start: open.start, end: text.length });
  return fences;
}

/** Runs of backticks pair with the next of their length in the same paragraph. */
function findSpans(text: string, from: number, to: number): Range[] {
  const spans: Range[] = [];
  for (const { index, 0: paragraph } of text.slice(from, to).matchAll(/(?:[^\n]|\n(?![ \t]*\r?\n))+/g)) {
    if (!paragraph.includes('`')) continue;
    const runs = [...paragraph.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
    const byLength = new Map<number, number[]>();
    for (const [order, { length }] of runs.entries()) {
      const same = byLength.get(length);
      if (same === undefined) byLength.set(length, [order]);
      else same.push(order);
    }
    for (let order = 0; order < runs.length; order++) {
      const run = runs[order];
      if (run === undefined || (run.length === 1 && paragraph[run.at - 1] === '\\')) continue;
      const same = byLength.get(run.length) ?? [];
      const next = nextAfter(same, order);
      const close = next === undefined ? undefined : runs[next];
      if (close === undefined || next === undefined) continue;
      const start = from + index + run.at;
      spans.push({ start, end: from + index + close.at + close.length });
      order = next;
    }
  }
  return spans;
}

function nextAfter(sorted: readonly number[], value: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
