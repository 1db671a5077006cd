import type { Element, ElementContent } from 'hast';
import type { Passage } from '../../content/page.ts';
import type { Block, Token } from '../compare/block.ts';
import { tokensOf, wordTokens } from '../compare/tokens.ts';
import { withBoxes } from './boxes/boxes.ts';
import { withDefinitions } from './definitions.ts';
import { withHeadingMarks } from './heading-marks.ts';
import { leaf } from './leaf.ts';
import type { Rendering } from './rendering.ts';
import { type SanitiseOptions, sanitiseMarkdown } from './sanitise.ts';
import { setTypography } from './typographer.ts';
import { withoutSyntax } from './without-syntax.ts';

const PHRASING = new Set(
  'a abbr b br cite code em embed i img input kbd q s small span strong sub sup time u'.split(' '),
);
const HEADING = /^h[1-6]$/;

/** Longer texts are cut in the preview: it stays a page that opens at once. Characters. */
export const MAX_TEXT = 120_000;

export interface ReadBlocksOptions extends SanitiseOptions {
  readonly rendering: Rendering;
}

/** The blocks of a passage as its reader will see them. */
export function readBlocks(passage: Passage, options: ReadBlocksOptions): Block[] {
  const { text, kind } = passage;
  if ((kind !== 'markdown' && kind !== 'html') || text.length > MAX_TEXT) return plainBlocks(text);
  const hasComponents = /^(?:mdx|docusaurus|vitepress)$/.test(passage.dialect);
  const nodes = isPlain(passage) ? null : sanitiseMarkdown(passage.tree, text, { ...options, hasComponents });
  const read = nodes === null ? plainBlocks(text) : blocksOf(nodes, text);
  const blocks = options.prefix === '' ? read.map(withoutIds) : read;
  if (kind === 'html') return blocks;
  const { rendering } = options;
  const listed = rendering.hasDefinitions ? withDefinitions(blocks) : blocks;
  const marked = rendering.hasHeadingMarks ? listed.map(withHeadingMarks) : listed;
  const clear = withoutSyntax(marked, passage, rendering.hasAttributes);
  return withBoxes(clear, passage).map((block) => rendered(block, rendering));
}

/** What was there before is led to by nothing. It is read with its ids: what groups others is the same on both sides. */
function withoutIds(block: Block): Block {
  const { id: _, ...properties } = block.element.properties;
  return { ...block, element: { ...block.element, properties }, children: block.children.map(withoutIds) };
}

/** The same, set as the engine of the site sets it. */
function rendered(written: Block, rendering: Rendering): Block {
  const block = rendering.hasListStarts ? written : withoutListStarts(written);
  if (!rendering.hasHardBreaks && !rendering.isTypographer) return block;
  if (block.pieces === null) return { ...block, children: block.children.map((child) => rendered(child, rendering)) };
  const broken = block.pieces.map(({ token }) => (rendering.hasHardBreaks ? broke(token) : token));
  return { ...block, ...leaf(block.element, rendering.isTypographer ? setTypography(broken) : broken) };
}

function withoutListStarts(block: Block): Block {
  const { start: _, ...properties } = block.element.properties;
  const children = block.children.map(withoutListStarts);
  return { ...block, element: { ...block.element, properties }, children };
}

/** The end of a line that is not the one of a break written as such. */
function broke(token: Token): Token {
  if (
    token.atom !== null ||
    token.isVerbatim === true ||
    token.isLiteral === true ||
    token.key !== ' ' ||
    !token.text.includes('\n')
  )
    return token;
  return { ...token, text: '\n', key: 'br', atom: element('br', []) };
}

/** Each paragraph of a text without markup; the spaces at its ends are kept: a remark may speak of them. */
export function plainBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  const flush = (): void => {
    if (start >= 0) blocks.push(leaf(element('p', []), wordTokens(text.slice(start, end), start)));
    start = -1;
  };
  for (const match of text.slice(0, MAX_TEXT).matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    const [line] = match;
    if (/^[\r\n]/.test(line)) continue;
    if (line.trim() === '') flush();
    // An empty line between two: more than one end of line.
    else if (start >= 0 && !/^(?:\r\n?|\n)$/.test(text.slice(end, match.index))) flush();
    if (line.trim() === '') continue;
    if (start < 0) start = match.index;
    end = match.index + line.length;
  }
  flush();
  return blocks;
}

function isPlain(passage: Passage): boolean {
  const [first, second] = passage.tree.children;
  if (second !== undefined || first?.type !== 'paragraph') return false;
  const [only, more] = first.children;
  return more === undefined && only?.type === 'text' && passage.text.trim() === only.value;
}

function blocksOf(nodes: readonly ElementContent[], source: string): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const flush = (): void => {
    const tokens = tokensOf(element('p', run), source);
    if (tokens.some((token) => token.atom !== null || token.text.trim() !== ''))
      blocks.push({ ...leaf(element('p', []), tokens), isBare: true });
    run = [];
  };
  for (const node of nodes.flatMap(unwrapInline)) {
    if (node.type === 'text' || (node.type === 'element' && PHRASING.has(node.tagName))) run.push(node);
    else if (node.type === 'element') {
      flush();
      blocks.push(...withoutGroup(blockOf(node, source)));
    }
  }
  flush();
  return blocks;
}

/** What only groups others, and is not seen: what it holds stands where it stood. */
function withoutGroup(block: Block): readonly Block[] {
  const { element: group, pieces, children } = block;
  const { id, lang } = group.properties;
  const [first, ...rest] = children;
  const isGroup = /^(?:div|section)$/.test(group.tagName);
  if (isGroup && pieces?.every(({ token }) => token.atom === null && token.text.trim() === '') && id == null) return [];
  if (!isGroup || pieces !== null || lang != null || first === undefined) return [block];
  if (id == null) return children;
  if (first.element.properties['id'] != null) return [block];
  return [{ ...first, element: { ...first.element, properties: { ...first.element.properties, id } } }, ...rest];
}

function blockOf(node: Element, source: string): Block {
  const shell: Element = { ...node, children: [] };
  if (node.tagName === 'hr') return leaf(shell, []);
  const children = node.children.flatMap(unwrapInline);
  const inline = children.every((child) => child.type !== 'element' || PHRASING.has(child.tagName));
  const structural = /^(?:ul|ol|dl|table|thead|tbody|tfoot|tr)$/.test(node.tagName);
  if (inline && !structural) return leaf(shell, tokensOf({ ...node, children }, source));
  // A heading or a paragraph cannot hold blocks: what HTML smuggled into it stands beside it.
  if (HEADING.test(node.tagName) || node.tagName === 'p') shell.tagName = 'div';
  const kept = structural
    ? children.filter((child) => child.type === 'element').flatMap((child) => fitted(shell.tagName, child, source))
    : blocksOf(children, source);
  return { element: shell, pieces: null, children: kept, status: 'same' };
}

const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd', 'div'],
  table: ['caption', 'thead', 'tbody', 'tfoot', 'tr'],
  thead: ['tr'],
  tbody: ['tr'],
  tfoot: ['tr'],
  tr: ['th', 'td'],
};

/** A child that its parent may hold; anything else in a list becomes an item of it. */
function fitted(parent: string, child: Element, source: string): Block[] {
  if (CHILDREN[parent]?.includes(child.tagName) === true) return [blockOf(child, source)];
  if (parent !== 'ul' && parent !== 'ol') return [];
  return [{ element: element('li', []), pieces: null, children: blocksOf([child], source), status: 'same' }];
}

/** An inline element around blocks (`<a><div>…`) gives way to its content. */
function unwrapInline(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (!PHRASING.has(node.tagName) || node.children.length === 0) return [node];
  const children = node.children.flatMap(unwrapInline);
  const inline = children.every((child) => child.type !== 'element' || PHRASING.has(child.tagName));
  return inline ? [{ ...node, children }] : children;
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
