/** Says why a text is no MDX, as `line:column: reason`, both from 1, columns in UTF-16 units; null where it is MDX. */
export type MdxReader = (text: string) => string | null;

/**
 * - `unclosed`: a tag that nothing closes · `unopened`: one that closes none
 * - `comment`: that of HTML · `tag`: `<` before what is no tag
 * - `brace`: one that nothing closes · `expression`: what stands between braces is no code
 */
export type MdxFault = 'unclosed' | 'unopened' | 'comment' | 'tag' | 'brace' | 'expression' | 'other';

export interface MdxTrouble {
  readonly fault: MdxFault;
  /** UTF-16 units from the start of the text, where the fault begins. */
  readonly offset: number;
}

let reader: MdxReader | null = null;

/** Takes the reader that an entry has started; null, and no trouble is ever found. */
export function adoptMdxReader(adopted: MdxReader | null): void {
  reader = adopted;
}

/** Brackets in brackets beyond which nothing is asked: whoever writes so many means to bring a parser down. */
const DEEPEST = 200;

/** The reader counts from the start of the text for each brace and tag: units of text times their number, 0.4 s of the processor. */
const MOST_WORK = 30_000_000;

/** The first thing that keeps a text from being MDX, as MDX 2 and 3 read it; null without one, and without a reader. */
export function findMdxTrouble(text: string): MdxTrouble | null {
  if (reader === null || depthOf(text) > DEEPEST) return null;
  const signs = text.match(/[{<]/g)?.length ?? 0;
  if (signs * text.length > MOST_WORK) return null;
  const said = reader(text);
  if (said === null) return null;
  const [, line = '1', column = '1', reason = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(said) ?? [];
  const fault = FAULTS.find(([, words]) => words.test(reason))?.[0] ?? 'other';
  const at = offsetOf(text, Number(line), Number(column));
  // Told where a tag that stands in the way is closed: what was opened is told in brackets.
  const [, openLine, openColumn] = /expected corresponding closing tag for `[^`]*` \((\d+):(\d+)\)/.exec(reason) ?? [];
  if (openLine !== undefined)
    return { fault: 'unclosed', offset: offsetOf(text, Number(openLine), Number(openColumn)) };
  return { fault, offset: fault === 'expression' ? openingBefore(text, at) : at };
}

const FAULTS: readonly (readonly [MdxFault, RegExp])[] = [
  ['unclosed', /^Expected a closing tag/],
  ['unopened', /^Unexpected closing tag/],
  ['comment', /^Unexpected character `!`/],
  ['brace', /^Unexpected end of file in expression/],
  ['expression', /^Could not parse expression/],
  ['tag', /^Unexpected (?:character|end of file|lazy line)/],
];

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', at);
    if (next === -1) break;
    at = next + 1;
  }
  return Math.min(text.length, at + column - 1);
}

/** The brace that opens what an offset stands in. */
function openingBefore(text: string, at: number): number {
  let depth = 0;
  for (let index = Math.min(at, text.length - 1); index >= 0; index--) {
    if (text[index] === '}' && index < at) depth++;
    else if (text[index] === '{' && depth-- === 0) return index;
  }
  return at;
}

/** How deep brackets stand in one another, whatever they hold. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: sign } of text.matchAll(/[[\](){}]/g)) {
    depth = '[({'.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
