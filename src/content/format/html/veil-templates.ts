const OPENINGS = /\{\{|\{%|\{#|<%|<\?/g;
const CLOSINGS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '<%': '%>', '<?': '?>' };

/**
 * The text with what stands inside template tags put out of the way of a reader of HTML: quotes, brackets and blanks
 * there become letters. The length stays, and so do the tags themselves. Linear.
 */
export function veilTemplates(text: string): string {
  const pieces: string[] = [];
  const exhausted = new Set<string>();
  let from = 0;
  for (const { index, 0: opening } of text.matchAll(OPENINGS)) {
    if (index < from || exhausted.has(opening)) continue;
    const closing = CLOSINGS[opening] ?? '';
    const end = text.indexOf(closing, index + 2);
    if (end < 0) exhausted.add(opening);
    else {
      const stop = end + 2;
      // Tags that begin like those of HTML become words; those with braces stay recognisable in an address.
      const inside = text
        .slice(index, stop)
        .replace(/[<>"'=\s?/]/g, (letter) => (/[\r\n]/.test(letter) ? letter : '_'));
      pieces.push(text.slice(from, index), inside);
      from = stop;
    }
  }
  return pieces.join('') + text.slice(from);
}
