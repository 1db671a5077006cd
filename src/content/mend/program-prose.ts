import type { Nodes, Root } from 'mdast';
import { dialectNamed } from '../dialect/dialects.ts';
import { unveil } from '../dialect/unveil.ts';
import { veil } from '../dialect/veil.ts';
import { applyEdits, type TextEdit } from '../edits.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import type { Passage } from '../page.ts';
import type { Range } from '../source.ts';

const surely = new WeakMap<Passage, boolean>();

/**
 * Whether nothing of a program is left in what was read as the prose of MDX: by its grammar a brace or a `<` that is written
 * out belongs to an expression or a tag, and a line that begins with `import` or `export` may be a module's.
 */
export function isSurelyRead(passage: Passage): boolean {
  let sure = surely.get(passage);
  if (sure === undefined) {
    sure = !/^[ \t]*(?:import|export)[ \t{*]/m.test(passage.prose) && !holdsSign(passage);
    surely.set(passage, sure);
  }
  return sure;
}

/** A sign that no backslash and no character reference makes a mere letter. */
function holdsSign({ prose, text }: Passage): boolean {
  for (const { index, 0: sign } of prose.matchAll(/[{}<]/g))
    if (text[index] === sign && text[index - 1] !== '\\') return true;
  return false;
}

/**
 * Whether the blocks that some edits stand in, read again once edited, are the same trees: the same nodes and the same syntax at the
 * places where the edits move them to, none but texts changed.
 */
export function keepsTree(passage: Passage, edits: readonly TextEdit[]): boolean {
  const blocks = passage.tree.children.map(({ position }) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  }));
  let left = edits.length;
  for (const block of blocks) {
    const own = edits.filter(({ start, end }) => block.start <= start && end <= block.end);
    if (own.length === 0) continue;
    left -= own.length;
    if (!keepsBlock(passage, block, own)) return false;
  }
  return left === 0;
}

function keepsBlock(passage: Passage, { start, end }: Range, edits: readonly TextEdit[]): boolean {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const text = passage.text.slice(start, end);
  const before = readBlock(passage, text);
  const after = readBlock(passage, applyEdits(text, moved));
  const places = new Places(moved);
  const sameSyntax =
    before.syntax.length === after.syntax.length &&
    before.syntax.every((range, index) => places.isMoved(range, after.syntax[index] ?? range));
  return sameSyntax && isSame(before.tree, after.tree, places);
}

function readBlock({ dialect }: Passage, text: string): { tree: Root; syntax: readonly Range[] } {
  const { body, indentedCode } = dialectNamed(dialect);
  const veiled = veil(text, body);
  return { tree: unveil(parseMarkdown(veiled.text, { indentedCode }), text, veiled), syntax: veiled.syntax };
}

/** Where edits move what stands around them. */
class Places {
  readonly #edits: readonly TextEdit[];

  constructor(edits: readonly TextEdit[]) {
    this.#edits = edits;
  }

  isMoved(before: Range, after: Range): boolean {
    return this.#isMovedTo(before.start, after.start) && this.#isMovedTo(before.end, after.end);
  }

  /** What is inserted at an edge may stand on either side of it. */
  #isMovedTo(before: number, after: number): boolean {
    let least = before;
    let most = before;
    for (const { start, end, text } of this.#edits) {
      if (end > before || (start === end && end === before)) {
        if (start === end && end === before) most += text.length;
        continue;
      }
      least += text.length - (end - start);
      most += text.length - (end - start);
    }
    return after === least || after === most;
  }
}

const KEPT = ['type', 'depth', 'ordered', 'start', 'checked', 'lang', 'url', 'title', 'alt', 'identifier', 'align'];

function isSame(before: Nodes, after: Nodes, places: Places): boolean {
  const waiting: (readonly [Nodes, Nodes])[] = [[before, after]];
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const [one, other] = pair;
    if (!KEPT.every((key) => String(Reflect.get(one, key)) === String(Reflect.get(other, key)))) return false;
    if (!places.isMoved(rangeOf(one), rangeOf(other))) return false;
    if ('value' in one && one.type !== 'text' && one.value !== Reflect.get(other, 'value')) return false;
    if (!('children' in one) || !('children' in other)) continue;
    if (one.children.length !== other.children.length) return false;
    for (const [index, child] of one.children.entries()) {
      const same = other.children[index];
      if (same !== undefined) waiting.push([child, same]);
    }
  }
  return true;
}

function rangeOf({ position }: Nodes): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
