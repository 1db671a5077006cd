import type { Construct } from './dialect.ts';
import { inline } from './strokes.ts';

/** Units beyond which what was opened is no expression. */
const LONGEST = 2_000;

/** `${…}`: code whose value stands there in its place, as Observable Framework reads it. Its braces are counted, whatever they hold. */
export const expressions: Construct = function* ({ text, isCode }) {
  if (!text.includes('${')) return;
  const opened: number[] = [];
  let last = 0;
  const found: { readonly start: number; readonly end: number }[] = [];
  for (const { index } of text.matchAll(/[{}]/g)) {
    if (text[index] === '{') opened.push(index);
    else {
      const start = (opened.pop() ?? 0) - 1;
      if (text[start] === '$' && index - start < LONGEST && !isCode(start)) found.push({ start, end: index + 1 });
    }
  }
  // The outermost of those that stand in one another.
  for (const { start, end } of found.sort((one, other) => one.start - other.start)) {
    if (start < last) continue;
    yield inline(text, start, end);
    last = end;
  }
};
