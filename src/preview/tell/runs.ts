import type { Block, Detail } from '../compare/block.ts';

/** Neighbours to which the same thing happened, nothing of them edited: they moved, or became something else. */
export interface Run {
  readonly blocks: readonly Block[];
  /** Undefined of what moved. */
  readonly became?: Became;
}

type Became = Extract<Detail, { readonly kind: 'became' }>;

/** The runs of two or more, by each of their blocks. */
export function runsOf(siblings: readonly Block[]): ReadonlyMap<Block, Run> {
  const runs = new Map<Block, { blocks: Block[]; became?: Became }>();
  for (const [index, block] of siblings.entries()) {
    const what = whatOf(block);
    if (what === null) continue;
    const before = siblings[index - 1];
    const open = before !== undefined && whatOf(before) === what ? runs.get(before) : undefined;
    const run = open !== undefined && !beginsPart(block, open.blocks[0]) ? open : undefined;
    const became = becameOf(block);
    if (run === undefined) runs.set(block, { blocks: [block], ...(became !== null && { became }) });
    else runs.set(block, run).get(block)?.blocks.push(block);
  }
  for (const [block, run] of runs) if (run.blocks.length === 1) runs.delete(block);
  return runs;
}

function whatOf(block: Block): string | null {
  if (block.status === 'moved' && block.moved !== undefined && block.element.tagName !== 'th')
    return `moved ${block.moved}`;
  return becameOf(block)?.nature ?? null;
}

/** What it became, where nothing else happened to it. */
function becameOf({ status, details = [], former }: Block): Became | null {
  const [detail, other] = details;
  const isAlone = status === 'format' && other === undefined && former === undefined;
  return isAlone && detail?.kind === 'became' ? detail : null;
}

/** Whether a heading that moved begins a part of its own, rather than one under the heading that moved before it. */
function beginsPart(block: Block, first: Block | undefined): boolean {
  const [level, open] = [levelOf(block), first === undefined ? null : levelOf(first)];
  return block.moved !== undefined && level !== null && (open === null || level <= open);
}

function levelOf({ element }: Block): number | null {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  return level === undefined ? null : Number(level);
}
