import type { Nodes, Root, RootContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Passage } from '../page.ts';
import type { PassageEdit } from './passage-edits.ts';

/** Two readings of one passage, before and after its edits. */
export interface Mending {
  readonly before: Passage;
  readonly after: Passage;
  /** In order, apart from each other. */
  readonly edits: readonly PassageEdit[];
}

const UNSEEN = /[\p{Cf}\p{Cc}\p{Z}\u115F\u1160\u3164]+/gu;

/**
 * Whether edits left the tree as it was, node by node, but for the letters they meant. A block in which a rule mends markup may
 * come out as others; those around it may not.
 */
export function isSameTree(mending: Mending): boolean {
  const [old, now] = [mending.before.tree, mending.after.tree];
  if (!mending.edits.some(({ owned }) => owned === 'markup')) return isSame(old, now, mending);
  return isSameAround(old, now, mending);
}

function isSameAround(old: Root, now: Root, mending: Mending): boolean {
  const isMended = (block: RootContent): boolean =>
    editsIn(block, mending).some(({ owned }) => owned === 'markup') || !hasPlace(block);
  const rest = [...old.children];
  const there = [...now.children];
  const match = (a: RootContent | undefined, b: RootContent | undefined): boolean =>
    a !== undefined && b !== undefined && !isMended(a) && isSame(a, b, mending);
  while (match(rest[0], there[0])) {
    rest.shift();
    there.shift();
  }
  while (match(rest.at(-1), there.at(-1))) {
    rest.pop();
    there.pop();
  }
  return rest.every(isMended);
}

function isSame(old: Nodes, now: Nodes, mending: Mending): boolean {
  if (old.type !== now.type || !isAtSamePlace(old, now, mending.edits)) return false;
  const edits = editsIn(old, mending);
  if (!hasSameStrings(old, now, mending, edits)) return false;
  const children = 'children' in old ? old.children : [];
  const others = 'children' in now ? now.children : [];
  return (
    children.length === others.length &&
    children.every((child, index) => {
      const other = others[index];
      return other !== undefined && isSame(child, other, mending);
    })
  );
}

/** What a node says of itself, beside its place and its children. */
function hasSameStrings(old: Nodes, now: Nodes, mending: Mending, edits: readonly PassageEdit[]): boolean {
  const isText = old.type === 'text';
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (key === 'position' || key === 'children' || key === 'type' || key === 'data') continue;
    const [a, b]: unknown[] = [Reflect.get(old, key), Reflect.get(now, key)];
    if (a === b || JSON.stringify(a) === JSON.stringify(b)) continue;
    if (edits.length === 0 || typeof a !== 'string' || typeof b !== 'string') return false;
    if (edits.some(({ owned }) => owned === 'addresses') && (isText || key !== 'title')) continue;
    if (edits.every(({ owned }) => owned === 'invisible') && a.replace(UNSEEN, '') === b.replace(UNSEEN, '')) continue;
    if (!isText || !isReadAsMeant(old, mending, edits)) return false;
  }
  return true;
}

/**
 * Text is what stands there with references and escapes read: an edit must have made, broken or parted none of these. In « \\" »
 * the quote cannot be another and the backslash stay.
 */
function isReadAsMeant({ position }: Nodes, { before: { text } }: Mending, edits: readonly PassageEdit[]): boolean {
  let from = Math.min(position?.start.offset ?? 0, edits[0]?.start ?? 0);
  const end = Math.max(position?.end.offset ?? 0, edits.at(-1)?.end ?? 0);
  const source = text.slice(from, end);
  if (!/[&\\]/.test(source) && !edits.some((edit) => /[&\\]/.test(edit.text))) return true;
  let written = '';
  let read = '';
  let wasRead = '';
  for (const edit of edits) {
    const kept = text.slice(from, edit.start);
    written += kept + edit.text;
    read += decodeString(kept) + decodeString(edit.text);
    wasRead += decodeString(kept) + decodeString(text.slice(edit.start, edit.end));
    from = edit.end;
  }
  const last = text.slice(from, end);
  const rest = decodeString(last);
  return decodeString(source) === wasRead + rest && decodeString(written + last) === read + rest;
}

function hasPlace({ position }: Nodes): boolean {
  return position?.start.offset !== undefined;
}

/** The edits that stand in a node, or at its edges. */
function editsIn({ position }: Nodes, { edits }: Mending): readonly PassageEdit[] {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? Number.POSITIVE_INFINITY;
  const low = firstEndingAt(edits, start);
  let last = low;
  while (last < edits.length && (edits[last]?.start ?? 0) <= end) last++;
  return edits.slice(low, last);
}

function isAtSamePlace(old: Nodes, now: Nodes, edits: readonly PassageEdit[]): boolean {
  const [a, b] = [old.position, now.position];
  if (a === undefined || b === undefined) return a === b;
  return isMoved(a.start.offset, b.start.offset, edits) && isMoved(a.end.offset, b.end.offset, edits);
}

/** Whether an offset came to stand where the edits put it; at an edit, before or after what it wrote. */
function isMoved(from: number | undefined, to: number | undefined, edits: readonly PassageEdit[]): boolean {
  if (from === undefined || to === undefined) return from === to;
  let index = firstEndingAt(edits, from);
  const near = edits[index];
  if (near === undefined || near.start > from) return from + shiftBefore(edits, index) === to;
  const first = near.start + near.shift;
  let last = first;
  // Edits may touch each other.
  for (; index < edits.length && (edits[index]?.start ?? 0) <= from; index++) last += edits[index]?.text.length ?? 0;
  return first <= to && to <= last;
}

function shiftBefore(edits: readonly PassageEdit[], index: number): number {
  const last = edits[index - 1];
  return last === undefined ? 0 : last.shift + last.text.length - (last.end - last.start);
}

/** The first edit that ends at an offset or after it. */
function firstEndingAt(edits: readonly PassageEdit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
