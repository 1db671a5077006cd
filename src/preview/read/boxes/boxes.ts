import type { Element } from 'hast';
import type { Passage } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';
import type { Block } from '../../compare/block.ts';
import { type Box, type Boxes, boxElement, boxesIn } from './find-boxes.ts';
import { placeSpoken } from './place-spoken.ts';
import { spokenIn } from './spoken.ts';

/** More than any page has: beyond, their lines are shown as they are written. */
const MAX_BOXES = 500;

/** What is found in a text; `said`: where the words begin that a tag or a mark says to readers. */
interface Found extends Boxes {
  readonly said: ReadonlySet<number>;
}

/** Boxes that the engine of the site draws around blocks, as blocks that hold them; the lines that open and close them go away. */
export function withBoxes(blocks: readonly Block[], passage: Passage): readonly Block[] {
  const { spoken, boxes } = spokenIn(passage);
  const read = boxesIn(passage);
  const kinded = boxes.map(({ start, end, kind }) => ({ start, end, element: boxElement(kind) }));
  const all = [...read.boxes, ...kinded].sort((a, b) => a.start - b.start || b.end - a.end);
  const found = { ...read, boxes: all, said: new Set(spoken.map(({ at }) => at)) };
  return boxed(spoken.length > MAX_BOXES ? blocks : placeSpoken(blocks, spoken, rangeOf), found);
}

function boxed(blocks: readonly Block[], found: Found): readonly Block[] {
  const size = found.boxes.length + found.alerts.length;
  if (size === 0 || size > MAX_BOXES || found.marks.length > 2 * MAX_BOXES) return blocks;
  return wrapped(blocks, found);
}

function wrapped(blocks: readonly Block[], found: Found): Block[] {
  const groups: { box: Box | null; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const own = rangeOf(block);
    if (own !== null && isMark(block, own, found)) continue;
    if (own !== null && block.pieces !== null && found.alerts.some(({ start }) => start === own.start)) {
      groups.push({ box: null, blocks: [withoutMark(block, found)] });
      continue;
    }
    // The outermost comes first.
    const box = own === null ? null : (found.boxes.find((one) => isInside(own, one)) ?? null);
    const last = groups.at(-1);
    if (last !== undefined && last.box !== null && last.box === box) last.blocks.push(block);
    else groups.push({ box, blocks: [block] });
  }
  return groups.flatMap(({ box, blocks: own }) => {
    if (box === null) return own.map((block) => opened(block, found));
    const inner = { ...found, boxes: found.boxes.filter((one) => one !== box) };
    return [{ element: box.element, pieces: null, children: wrapped(own, inner), status: 'same' as const }];
  });
}

/** What a block holds, and the kind of box that a quotation is. */
function opened(block: Block, found: Found): Block {
  if (block.pieces !== null && block.element.tagName !== 'blockquote') return block;
  const children = wrapped(block.children, found);
  const alert = block.element.tagName === 'blockquote' ? alertOf(block, found) : null;
  if (alert === null) return { ...block, children };
  const element: Element = { ...block.element, properties: { ...block.element.properties, dataKind: alert.kind } };
  return { ...block, element, children };
}

/** The mark with which the quotation begins. */
function alertOf({ element: { position } }: Block, { alerts }: Boxes) {
  const [start, end] = [position?.start.offset ?? -1, position?.end.offset ?? -1];
  const nearest = alerts.find((alert) => start <= alert.start && alert.end <= end);
  return nearest !== undefined && nearest.quoteStart === start ? nearest : null;
}

/** A line that opens or closes a box, or names what a quotation is. */
function isMark({ element, pieces }: Block, { start }: Range, { marks, said }: Found): boolean {
  if (pieces === null || element.tagName !== 'p' || said.has(start)) return false;
  const last = pieces.findLast(({ token }) => token.atom === null && token.text.trim() !== '');
  const end = last?.token.end ?? -1;
  return end > start && marks.some((mark) => mark.start <= start && end <= mark.end);
}

/** The words that stand beside the mark of a quotation. */
function withoutMark(block: Block, { alerts }: Boxes): Block {
  const pieces = (block.pieces ?? []).filter(
    ({ token }) => token.start < 0 || !alerts.some((alert) => alert.start <= token.start && token.end <= alert.end),
  );
  const first = pieces.findIndex(({ token }) => token.atom?.tagName !== 'br' && token.text.trim() !== '');
  return { ...block, pieces: pieces.slice(Math.max(0, first)) };
}

function isInside(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From its first word to its last; null of what has no place in the text. */
function rangeOf(block: Block): Range | null {
  const parts =
    block.pieces === null
      ? block.children.map(rangeOf)
      : block.pieces.map(({ token }) => (token.start < 0 ? null : { start: token.start, end: token.end }));
  const known = parts.filter((part) => part !== null);
  if (known.length > 0)
    return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
  const { position } = block.element;
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}
