import type { Element } from 'hast';
import type { Block, Token } from '../compare/block.ts';
import { leaf } from './leaf.ts';

/** « Term », then lines that begin with a colon: a list of definitions, where the engine of the site has them. */
export function withDefinitions(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    if (block.pieces === null) {
      result.push({ ...block, children: withDefinitions(block.children) });
      continue;
    }
    const parts = block.element.tagName === 'p' ? partsOf(block.pieces.map(({ token }) => token)) : null;
    const last = result.at(-1);
    const isOpen = last?.element.tagName === 'dl' || last?.element.tagName === 'p';
    if (parts === null || (parts.term === null && !isOpen)) {
      result.push(block);
      continue;
    }
    const meanings = parts.meanings.map((tokens) => leaf(element('dd'), tokens));
    if (parts.term !== null) result.push(listOf([leaf(element('dt'), parts.term), ...meanings]));
    else {
      result.pop();
      const before = last?.element.tagName === 'dl' ? last.children : [{ ...(last as Block), element: element('dt') }];
      result.push(listOf([...before, ...meanings]));
    }
  }
  return result;
}

interface Parts {
  /** Null where the paragraph begins with a colon: the term is the one before it. */
  readonly term: readonly Token[] | null;
  readonly meanings: readonly (readonly Token[])[];
}

function partsOf(tokens: readonly Token[]): Parts | null {
  const starts = tokens.flatMap((token, index) => {
    const isStart = index === 0 || (tokens[index - 1]?.text.includes('\n') === true && tokens[index - 1]?.key === ' ');
    return isStart && token.text === ':' && /^\s/.test(tokens[index + 1]?.text ?? '') ? [index] : [];
  });
  const [first] = starts;
  if (first === undefined) return null;
  const meanings = starts.map((start, index) => tokens.slice(start + 2, starts[index + 1] ?? tokens.length));
  return { term: first === 0 ? null : tokens.slice(0, first - 1), meanings };
}

function listOf(children: readonly Block[]): Block {
  return { element: element('dl'), pieces: null, children, status: 'same' };
}

function element(tagName: string): Element {
  return { type: 'element', tagName, properties: {}, children: [] };
}
