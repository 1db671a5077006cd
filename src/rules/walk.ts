import type { Nodes, Parents } from 'mdast';
import type { Page, Passage } from '../content/page.ts';

/** The Markdown passages of a page that hold some syntax at all. */
export function* markdownPassages(page: Page): Iterable<Passage> {
  for (const passage of page.passages) if (passage.kind === 'markdown' && passage.text !== '') yield passage;
}

/** The passages with headings, links and images: Markdown, and pages of HTML. */
export function* structuredPassages(page: Page): Iterable<Passage> {
  for (const passage of page.passages)
    if ((passage.kind === 'markdown' || passage.kind === 'html') && passage.text !== '') yield passage;
}

/** The trees of a passage: its own, then those of the HTML that stands in Markdown. */
export function* treesOf(passage: Passage): Iterable<{ readonly tree: Nodes; readonly inHtml: boolean }> {
  yield { tree: passage.tree, inHtml: passage.kind === 'html' };
  for (const { tree } of passage.htmlParts) yield { tree, inHtml: true };
}

/** Every node with its parents, outermost first, in the order of the text. Without recursion: depth is free. */
export function* walk(root: Nodes): Iterable<readonly [node: Nodes, parent: Parents | null]> {
  const waiting: (readonly [Nodes, Parents | null])[] = [[root, null]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    const [node] = next;
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) waiting.push([child, node]);
    }
  }
}

/** Where a node stands in its passage's text. */
export function rangeOf(node: Nodes): { readonly start: number; readonly end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** The words of a node, images by their text alternative, at most `length` characters, on one line. */
export function wordsOf(node: Nodes, length = 80): string {
  let text = '';
  for (const [one] of walk(node)) {
    if (one.type === 'text' || one.type === 'inlineCode') text += one.value;
    else if (one.type === 'image' || one.type === 'imageReference') text += one.alt ?? '';
    else if (one.type === 'break') text += ' ';
    if (text.length > 4 * length) break;
  }
  // The attributes of a heading are none of its words: « Le porteur{.subtitle} ».
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\{:? ?[.#][^{}]{1,80}\}$/, '');
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`;
}

/** True when a node shows nothing at all: no word, no image, no HTML, no shortcode. */
export function isEmpty(node: Nodes): boolean {
  for (const [one] of walk(node)) {
    if (
      one.type === 'image' ||
      one.type === 'imageReference' ||
      one.type === 'html' ||
      one.type === 'footnoteReference'
    )
      return false;
    if ((one.type === 'text' || one.type === 'inlineCode') && one.value.trim() !== '') return false;
  }
  return true;
}
