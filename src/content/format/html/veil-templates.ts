const OPENINGS = /\{\{|\{%|\{#|<%|<\?/g;
const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '<?': '?>' };

/**
 * The text with what stands inside template tags put out of the way of a reader of HTML: quotes, brackets and blanks
 * there become letters. The length stays, and so do the tags themselves. Linear.
 */
export function veilTemplates(text: string): string {
  // Tags that begin like those of HTML become words; those with braces stay recognisable in an address.
  return replaceTags(text, (tag) => tag.replace(/[<>"'=\s?/]/g, (letter) => (/[\r\n]/.test(letter) ? letter : '_')));
}

/** A text as parse5 read it, its template tags as the page has them. Linear. @param written The same stretch of the page. */
export function withTemplates(read: string, written: string): string {
  if (!/\{[{%#]/.test(read)) return read;
  const tags: string[] = [];
  replaceTags(written, (tag) => {
    tags.push(tag);
    return tag;
  });
  let next = 0;
  return replaceTags(read, (tag) => tags[next++] ?? tag);
}

/** Each template tag that is closed, in order, put through a function. */
function replaceTags(text: string, replace: (tag: string) => string): string {
  const pieces: string[] = [];
  const exhausted = new Set<string>();
  let from = 0;
  for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
    if (index < from || exhausted.has(opening)) continue;
    const end = text.indexOf(CLOSINGS[opening] ?? '', index + 2);
    if (end < 0) exhausted.add(opening);
    else {
      pieces.push(text.slice(from, index), replace(text.slice(index, end + 2)));
      from = end + 2;
    }
  }
  return pieces.join('') + text.slice(from);
}
