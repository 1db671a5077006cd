import type { Nodes, Root } from 'mdast';
import type { Range } from '../../source.ts';
import type { ReadHtml } from './html.ts';

/** A block of HTML in Markdown, read as a page of HTML is; `prose` is null for a lone image among words. */
export interface HtmlPart extends Range {
  /** Its offsets are those of the passage. */
  readonly tree: Root;
  readonly prose: string | null;
}

const FLOW = new Set(['root', 'listItem', 'footnoteDefinition']);
/** What no text of the page is made of, wherever it ends. */
const VERBATIM = /<(\/?)(pre|code|script|style|svg|textarea|template|iframe|object|math|select|noscript)(?=[\s/>])/gi;
/** Programs that look like HTML: JSX, PHP, ERB. */
const PROGRAM = /=\{|<[?%]/;

/**
 * The blocks of HTML of a Markdown tree, and the images among its words.
 * @param markup The passage, its dialect's syntax veiled.
 */
export function htmlParts(markup: string, root: Root, read: ReadHtml): readonly HtmlPart[] {
  const parts: HtmlPart[] = [];
  const verbatim: string[] = [];
  const waiting: (readonly [node: Nodes, isFlow: boolean])[] = [[root, false]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, isFlow] = next;
    if (node.type === 'html') {
      const start = node.position?.start.offset ?? 0;
      const text = markup.slice(start, node.position?.end.offset ?? start);
      const isOpen = verbatim.length > 0;
      follow(text, verbatim);
      if (!isOpen && (isFlow || /^<img\s/i.test(text)) && isHtml(text)) {
        const found = read(text);
        if (found !== null)
          parts.push({
            start,
            end: start + text.length,
            tree: moved(found.tree, start),
            prose: isFlow ? found.prose : null,
          });
      }
    } else if ('children' in node && node.type !== 'blockquote')
      // The marks at the head of the lines of a quotation are no HTML.
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child !== undefined) waiting.push([child, FLOW.has(node.type)]);
      }
  }
  return parts;
}

/** An image as a tag: a sign of its own stands for each expression. */
const IMAGE = /<img\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,500}>/g;

/**
 * The images of a page in which tags are syntax, as in MDX, each a part of its own: those that Markdown reads, and those that stand in
 * `syntax`, of which code is none.
 */
export function imageParts(markup: string, root: Root, syntax: readonly Range[], read: ReadHtml): readonly HtmlPart[] {
  const tags: Range[] = [...syntax];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'html') tags.push({ start, end: node.position?.end.offset ?? start });
    if ('children' in node) waiting.push(...node.children);
  }
  // A block that stands for tags is a node of the tree, too.
  const images = new Map<number, string>();
  for (const { start, end } of tags)
    for (const { index, 0: tag } of markup.slice(start, end).matchAll(IMAGE)) images.set(start + index, tag);
  return [...images]
    .sort(([one], [other]) => one - other)
    .flatMap(([start, tag]) => {
      const found = read(tag);
      return found === null ? [] : [{ start, end: start + tag.length, tree: moved(found.tree, start), prose: null }];
    });
}

/** Which of those elements are open after a piece: a blank line parts `<pre>` in a `<div>`. */
function follow(text: string, open: string[]): void {
  if (text.startsWith('<!--')) return;
  for (const { 1: slash, 2: name = '' } of text.matchAll(VERBATIM)) {
    const at = open.lastIndexOf(name.toLowerCase());
    if (slash === '') open.push(name.toLowerCase());
    else if (at >= 0) open.splice(at);
  }
}

function isHtml(text: string): boolean {
  return /^\s*</.test(text) && !text.startsWith('<!--') && /<[a-z]/i.test(text) && !PROGRAM.test(text);
}

function moved(tree: Root, by: number): Root {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { position } = node;
    if (position !== undefined) {
      const at = (offset: number | undefined) => ({ line: 1, column: 1, offset: (offset ?? 0) + by });
      node.position = { start: at(position.start.offset), end: at(position.end.offset) };
    }
    if ('children' in node) waiting.push(...node.children);
  }
  return tree;
}

/** A mask of Markdown with the words of its blocks of HTML. */
export function withHtmlParts(prose: string, parts: readonly HtmlPart[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, prose: own } of parts) {
    if (own === null) continue;
    pieces.push(prose.slice(from, start), own);
    from = end;
  }
  return from === 0 ? prose : pieces.join('') + prose.slice(from);
}
