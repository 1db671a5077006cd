/** What the parser may have to do, counted beforehand: nodes that are open, at each tag, added up. */
const MOST_EFFORT = 20_000_000;
/** Elements that stay open across others, and are opened again in each (`<b>`, `<a>`). */
const MOST_FORMATTING = 20;
/** Levels of nested elements: honest pages have about thirty. */
const MOST_DEPTH = 200;
/** Attributes of one tag: each is compared with all before it. */
const MOST_ATTRIBUTES = 2000;
const TAG = /<(\/?)([a-z][^\s/>]{0,60})/gi;
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that hold nothing, or that the next of their kind closes. */
const SHORT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup rt rp colgroup'.split(
    ' ',
  ),
);

/** Whether a page is so intricate that a parser of HTML could take far more than linear time. Linear itself. */
export function isIntricate(text: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let formatting = 0;
  let effort = 0;
  for (const { index, 1: slash, 2: written = '' } of text.matchAll(TAG)) {
    const name = written.toLowerCase();
    effort += depth + formatting * formatting;
    if (effort > MOST_EFFORT || hasManyAttributes(text, index)) return true;
    if (SHORT.has(name)) continue;
    const count = open.get(name) ?? 0;
    const change = slash === '' ? 1 : count > 0 ? -1 : 0;
    open.set(name, count + change);
    depth += change;
    if (FORMATTING.has(name)) formatting += change;
    if (depth > MOST_DEPTH || formatting > MOST_FORMATTING) return true;
  }
  return false;
}

function hasManyAttributes(text: string, start: number): boolean {
  let blanks = 0;
  for (let index = start + 1; index < text.length && text[index] !== '>'; index++) {
    if (' \t\r\n/"\''.includes(text.charAt(index)) && ++blanks > 4 * MOST_ATTRIBUTES) return true;
    if (text[index] === '<' && index - start > 50_000) return false;
  }
  return false;
}
