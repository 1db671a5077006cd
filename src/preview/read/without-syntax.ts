import type { Passage } from '../../content/page.ts';
import type { Range } from '../../content/source.ts';
import type { Block, Piece } from '../compare/block.ts';

/** `{: .classe }`, `{#ancre}`, `{ width=300 }`. */
const ATTRIBUTES = /^\{:?[ \t]*(?:[#.:-]|[\w:-]{1,40}=)[^{}]*\}$|^\{:[^{}]*\}$/;
/** What MDX runs or drops: imports, comments, tags. */
const PROGRAM = /^(?:(?:import|export)\b|\{\s*\/\*[\s\S]*\*\/\s*\}$|<[/a-z>])/i;

/** Blocks without the syntax that the engine of the site reads and shows nothing of. */
export function withoutSyntax(blocks: readonly Block[], passage: Passage, hasAttributes: boolean): readonly Block[] {
  const hidden = hiddenSyntax(passage, hasAttributes);
  return hidden.length === 0 ? blocks : blocks.flatMap((block) => cleared(block, hidden));
}

/** The stretches of a text of which nothing is shown. */
export function hiddenSyntax(passage: Passage, hasAttributes: boolean): readonly Range[] {
  const isMdx = passage.dialect === 'mdx' || passage.dialect === 'docusaurus';
  if (!hasAttributes && !isMdx) return [];
  return passage.syntax.filter(({ start, end }) => {
    const written = passage.text.slice(start, end).trim();
    return (hasAttributes && ATTRIBUTES.test(written)) || (isMdx && PROGRAM.test(written));
  });
}

function cleared(block: Block, hidden: readonly Range[]): Block[] {
  if (block.pieces === null) {
    const children = block.children.flatMap((child) => cleared(child, hidden));
    return children.length === 0 && block.children.length > 0 ? [] : [{ ...block, children }];
  }
  const pieces = block.pieces.filter((piece) => !isHidden(piece, hidden));
  if (pieces.length === block.pieces.length) return [block];
  const isCell = /^t[dh]$/.test(block.element.tagName);
  const isEmpty = pieces.every(({ token }) => token.atom === null && token.text.trim() === '');
  return isEmpty && !isCell ? [] : [{ ...block, pieces }];
}

function isHidden({ token }: Piece, hidden: readonly Range[]): boolean {
  if (token.start < 0 || token.atom !== null || token.isVerbatim === true) return false;
  return hidden.some(({ start, end }) => start <= token.start && token.end <= end);
}
