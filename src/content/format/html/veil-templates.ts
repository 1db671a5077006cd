const OPENINGS = /\{\{|\{%|\{#|<%|<\?/g;
const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '<?': '?>' };

/** Liquid's way to leave a stretch of a page out. */
const OPENS_COMMENT = /^\{%-?\s*comment\s*-?%\}$/;
const COMMENT = 'comment';
const UNCLOSED = -1;
const CLOSES_COMMENT = /\{%-?\s*endcomment\s*-?%\}/g;

/**
 * The text with what stands inside template tags put out of the way of a reader of HTML: quotes, brackets and blanks
 * there become letters. The length stays, and so do the tags themselves, but for what comments leave out: it goes. Linear.
 */
export function veilTemplates(text: string): string {
  // Tags that begin like those of HTML become words; those with braces stay recognisable in an address.
  return replaceTags(text, (tag) =>
    isComment(tag)
      ? tag.replace(/[^\r\n]/g, ' ')
      : tag.replace(/[<>"'=\s?/]/g, (letter) => (/[\r\n]/.test(letter) ? letter : '_')),
  );
}

/** A text as parse5 read it, its template tags as the page has them. Linear. @param written The same stretch of the page. */
export function withTemplates(read: string, written: string): string {
  if (!/\{[{%#]/.test(read)) return read;
  const tags: string[] = [];
  replaceTags(written, (tag) => {
    if (!isComment(tag)) tags.push(tag);
    return tag;
  });
  let next = 0;
  return replaceTags(read, (tag) => tags[next++] ?? tag);
}

/** Each template tag that is closed, in order, put through a function; a comment with all that it leaves out is one. */
function replaceTags(text: string, replace: (tag: string) => string): string {
  const pieces: string[] = [];
  const exhausted = new Set<string>();
  let from = 0;
  for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
    if (index < from || exhausted.has(opening)) continue;
    const end = text.indexOf(CLOSINGS[opening] ?? '', index + 2);
    if (end < 0) exhausted.add(opening);
    else {
      // What nothing closes is looked for once.
      const closed = exhausted.has(COMMENT) ? null : endOfComment(text, index, end + 2);
      if (closed === UNCLOSED) exhausted.add(COMMENT);
      const after = closed === null || closed === UNCLOSED ? end + 2 : closed;
      pieces.push(text.slice(from, index), replace(text.slice(index, after)));
      from = after;
    }
  }
  return pieces.join('') + text.slice(from);
}

function isComment(tag: string): boolean {
  return (
    tag.startsWith('{%') &&
    OPENS_COMMENT.test(tag.slice(0, tag.indexOf('%}') + 2)) &&
    tag.endsWith('%}') &&
    tag.indexOf('%}') + 2 < tag.length
  );
}

/** Null for a tag that opens no comment; `UNCLOSED` for one that nothing closes. */
function endOfComment(text: string, start: number, end: number): number | null {
  if (!OPENS_COMMENT.test(text.slice(start, end))) return null;
  CLOSES_COMMENT.lastIndex = end;
  const closing = CLOSES_COMMENT.exec(text);
  return closing === null ? UNCLOSED : closing.index + closing[0].length;
}
