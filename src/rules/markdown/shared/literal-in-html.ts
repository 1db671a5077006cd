import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';
import { type Engine, isStrict } from './engine.ts';
import type { Literal } from './literal-kind.ts';

/** Blocks in which the signs of Markdown may be meant, or in which something else than Markdown reads them. */
const LEFT =
  /^\s*<!|<(?:pre|script|style|code|kbd|samp|textarea|svg|math|template|[A-Z]|[a-z]+-)|\bmarkdown\s*=|\{\{|\{%|\{[#:]|\$\$|\\\(/;
const HEADING = /(?<=\n)[ \t]{0,8}#{1,6}[ \t]+\S[^\n]{0,200}/;
const BOLD = /(?<![*\\\w/])\*\*(?=[^\s*])[^*\n<>]{1,200}(?<=[^\s*])\*\*(?![*\w/])/;
const LINK = /!?(?<!\\)\[[^[\]\n]{1,300}\]\((?:https?:\/\/|mailto:|[./#]|[\w-]+[./])[^()\s<>]{0,500}\)/;

/**
 * Markdown inside a block of HTML, which CommonMark leaves as it is up to the next empty line: a heading right below `<br>`, bold in a cell
 * of a table of tags. One for each block.
 */
export function findInHtml(passage: Passage, engine: Engine): Literal[] {
  // In MDX, what a tag holds is Markdown.
  if (!isStrict(engine) || passage.dialect === 'mdx' || passage.dialect === 'docusaurus') return [];
  const found: Literal[] = [];
  for (const [node, parent] of walk(passage.tree)) {
    if (node.type !== 'html' || parent?.type === 'paragraph' || parent?.type === 'heading') continue;
    const { start, end } = rangeOf(node);
    const text = passage.markup.slice(start, end);
    if (LEFT.test(text)) continue;
    const places = [HEADING, BOLD, LINK].flatMap((pattern) => pattern.exec(text) ?? []);
    const first = places.sort((one, other) => text.indexOf(one) - text.indexOf(other))[0];
    if (first === undefined) continue;
    const at = start + text.indexOf(first) + (/^[ \t]*/.exec(first)?.[0].length ?? 0);
    found.push({ kind: 'in-html', start: at, end: at + first.trim().length, edits: null });
  }
  return found;
}
