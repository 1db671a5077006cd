import type { Element } from 'hast';
import { bagOf, dice } from './bag.ts';
import { type Block, leavesOf, type Note, type Token } from './block.ts';
import { isWayBack } from './dress.ts';
import { textOf } from './text.ts';

/** Least likeness of a note that bears another name and was edited at once, between 0 and 1. */
const ALIKE = 0.5;

interface Sides {
  readonly base: readonly Block[];
  readonly head: readonly Block[];
}

/** Notes are numbered and ranged by the renderer: those of the base take the names and the order of the same notes in the head. */
export function withSharedNotes({ base, head }: Sides): Sides {
  const [before, after] = [notesIn(base), notesIn(head)];
  if (before.length + after.length === 0) return { base, head };
  const names = pairNotes(before, after);
  const known = new Map(before.map((note) => [note.id, { ...note, id: names.get(note.id) ?? `\u0000${note.id}` }]));
  const ranks = new Map(after.map(({ id }, index) => [id, index]));
  const rank = (block: Block): number => ranks.get(names.get(idOf(block) ?? '') ?? '') ?? ranks.size;
  const former = named(base, known).map((block) => ranged(block, rank));
  return { base: former, head: named(head, new Map(after.map((note) => [note.id, note]))) };
}

/** The names in the base, and the same in the head: of the same words first, then of the same name, then of words alike. */
function pairNotes(before: readonly Note[], after: readonly Note[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (isSame: (a: Note, b: Note) => boolean): void => {
    for (const note of before) {
      const found = names.has(note.id) ? undefined : after.find((one) => !taken.has(one.id) && isSame(note, one));
      if (found === undefined) continue;
      names.set(note.id, found.id);
      taken.add(found.id);
    }
  };
  pair((a, b) => a.text === b.text && a.id === b.id);
  pair((a, b) => a.text === b.text);
  pair((a, b) => a.id === b.id);
  pair((a, b) => dice(bagOf(a.text), bagOf(b.text)) >= ALIKE);
  return names;
}

function notesIn(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block) => {
    const id = block.element.tagName === 'li' ? idOf(block) : null;
    return id === null ? notesIn(block.children) : [{ id, text: textOf(block).trim() }];
  });
}

/** The note that a block is, by the way back at its end. */
function idOf(block: Block): string | null {
  const wrap = leavesOf([block])
    .flatMap(({ pieces }) => pieces ?? [])
    .flatMap(({ token }) => token.wraps.filter(isWayBack))[0];
  return wrap === undefined ? null : written(wrap).replace(/^#fnref-/, '#fn-');
}

function written({ properties }: Element): string {
  return String(properties['dataWritten'] ?? '');
}

/** The calls with the notes they lead to. */
function named(blocks: readonly Block[], notes: ReadonlyMap<string, Note>): Block[] {
  return blocks.map((block) => {
    if (block.pieces === null) return { ...block, children: named(block.children, notes) };
    if (block.pieces.every(({ token }) => token.note === undefined)) return block;
    return { ...block, pieces: block.pieces.map((piece) => ({ ...piece, token: called(piece.token, notes) })) };
  });
}

function called(token: Token, notes: ReadonlyMap<string, Note>): Token {
  const note = token.note === undefined ? undefined : notes.get(token.note.id);
  return note === undefined ? token : { ...token, note };
}

function ranged(block: Block, rank: (item: Block) => number): Block {
  if (block.pieces !== null) return block;
  const isNotes = block.element.tagName === 'ol' && block.children.some((item) => idOf(item) !== null);
  if (!isNotes) return { ...block, children: block.children.map((child) => ranged(child, rank)) };
  return { ...block, children: [...block.children].sort((a, b) => rank(a) - rank(b)) };
}
