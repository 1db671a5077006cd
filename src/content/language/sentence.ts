/** The longest sentence that is looked at, on each side, in UTF-16 units. */
const REACH = 300;
const STOP = /[.!?…]/;
/** A blank line, an item of a list, a title, a row of a table. */
const NEXT_BLOCK = /^[ \t>]*(?:\r?\n|$|[-*+#|:]|\d{1,9}[.)][ \t])/;

/**
 * The sentence around an offset of a text in Markdown: from the last full stop, or the head of its block, to the next, left out.
 * @param text As it is written: marks of lists and titles part sentences.
 */
export function sentenceAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  let start = offset;
  while (start > 0 && offset - start < REACH && !isEdge(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && end - offset < REACH && !isEdge(text, end)) end++;
  return { start, end };
}

/** Whether a sentence ends with the unit at an offset. */
function isEdge(text: string, at: number): boolean {
  const letter = text.charAt(at);
  if (letter === '|') return true;
  if (letter === '\n') return NEXT_BLOCK.test(text.slice(at + 1, at + 80));
  return STOP.test(letter) && /\s/.test(text.charAt(at + 1));
}
