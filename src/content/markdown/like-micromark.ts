import type { Link, Nodes, Parents, Root } from 'mdast';
import type { MarkdownOptions } from './micromark.ts';

/**
 * True for texts whose signs satteri weighs as micromark does: no half of a pair, no zero, which micromark replaces; no BOM inside; no runs of stars and
 * underlines mixed, which the two pair otherwise.
 */
export function isPlainText(text: string): boolean {
  return !/[\p{Cs}\0\uFEFF]|[*_~]{4}|\*_|_\*/u.test(text);
}

/** True for a tree that micromark would make too, under these options: what the two are known to read otherwise is not in it. */
export function isLikeMicromark(root: Root, text: string, { indentedCode = true }: MarkdownOptions): boolean {
  /** Lines that are code or HTML, whatever their indent. */
  const raw = new Set<number>();
  const waiting: Parents[] = [root];
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    for (const [rank, node] of parent.children.entries()) {
      if (isReadOtherwise(node, text, parent, parent.children[rank + 1])) return false;
      if (!indentedCode && (node.type === 'code' || node.type === 'html') && node.position !== undefined)
        for (let line = node.position.start.line + 1; line <= node.position.end.line; line++) raw.add(line);
      if ('children' in node) waiting.push(node);
    }
  }
  return (
    indentedCode ||
    !text.split(/\r\n?|\n/).some((line, at) => INDENTED.test(line) && (!raw.has(at + 1) || FENCE.test(line)))
  );
}

/** Four columns before something, at the head of a line or after a container's mark: they are code, or would be. */
const INDENTED = /(?:^|[>*+\-.)])[ \t]*(?: {4}|\t)[ \t]*\S/;
const FENCE = /^\s*(?:`{3}|~{3})/;

function isReadOtherwise(node: Nodes, text: string, parent: Parents, next: Nodes | undefined): boolean {
  const written = sourceOf(node, text);
  const isInside = parent.type !== 'root';
  switch (node.type) {
    // A heading in code that spaces make ends it for satteri; what nothing closes ends with its container, or a line later.
    case 'code':
      return !/^[`~]/.test(written) || (isInside && !/(?:`{3}|~{3})\s*$/.test(written.slice(3)));
    case 'html':
      return isInside && parent.type !== 'paragraph' && written.includes('\n')
        ? true
        : isInside && isLineAfter(node, next);
    // Where a paragraph begins after a box that no word follows on its line.
    case 'listItem':
      return node.checked != null && (!beginsWithWords(node) || /\n\s*</.test(written));
    case 'footnoteDefinition':
      return written.includes('\n') || isLineAfter(node, next);
    case 'definition':
      return next?.type !== 'definition' && isLineAfter(node, next);
    // A tab that goes on with a paragraph of an item.
    case 'paragraph':
      return isInside && /\n *\t/.test(written);
    case 'link':
      return isDoubtful(node, parent, text);
    // What begins on the line after is a row for one of them; without a bar, micromark is not asked for tables.
    case 'table':
      return !text.includes('|') || /^[ >]*</m.test(written) || isLineAfter(node, next);
    default:
      return false;
  }
}

function sourceOf({ position }: Nodes, text: string): string {
  return position === undefined ? '' : text.slice(position.start.offset, position.end.offset);
}

function isLineAfter(node: Nodes, next: Nodes | undefined): boolean {
  return next?.position !== undefined && next.position.start.line === (node.position?.end.line ?? 0) + 1;
}

function beginsWithWords(item: Nodes & { type: 'listItem' }): boolean {
  const [first] = item.children;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  return words?.type === 'text' && words.position?.start.line === item.position?.start.line;
}

/** An address in the text after a sign or an open bracket, or whose word goes on: micromark makes no link of some, or a longer one. */
function isDoubtful(link: Link, parent: Parents, text: string): boolean {
  const written = sourceOf(link, text);
  if (/^[[<]/.test(written)) return false;
  const before = text.slice(parent.position?.start.offset ?? 0, link.position?.start.offset);
  const end = link.position?.end.offset ?? 0;
  return (
    /[^ \t\r\n]$/.test(before) ||
    before.includes('[') ||
    /\||[_*~]$/.test(written) ||
    /^\S*[_*~|]/.test(text.slice(end, end + 200))
  );
}
