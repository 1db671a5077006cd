import { applyEdits, type TextEdit } from '../edits.ts';
import type { Passage } from '../page.ts';
import type { Owned, OwnedEdit } from './owned.ts';

/** An edit by the offsets of a passage's text, cut down to what it changes. */
export interface PassageEdit extends TextEdit {
  readonly owned: Owned;
  /** By how much the edits before it have moved it. */
  readonly shift: number;
}

/**
 * Edits of a file as what they did to one passage, in order. Where the way a scalar is written hides that (quotes, escapes), one
 * edit from the first letter that differs to the last.
 */
export function passageEdits(before: Passage, after: Passage, edits: readonly OwnedEdit[]): readonly PassageEdit[] {
  const content = before.field?.scalar?.content ?? before.range;
  const inside = edits.every(({ start, end }) => content.start <= start && end <= content.end);
  if (inside) {
    const own = edits
      .map((edit) => ({ ...edit, start: before.fromFile(edit.start), end: before.fromFile(edit.end) }))
      .sort((a, b) => a.start - b.start || a.end - b.end);
    const apart = own.every((edit, index) => edit.start >= (own[index - 1]?.end ?? 0) && edit.start <= edit.end);
    if (apart && applyEdits(before.text, own) === after.text) return trimmed(before.text, own);
  }
  const owned = edits[0]?.owned ?? 'prose';
  return trimmed(before.text, [{ start: 0, end: before.text.length, text: after.text, owned }]);
}

/** Without what stays at the beginning and at the end of each. */
function trimmed(text: string, edits: readonly Omit<PassageEdit, 'shift'>[]): PassageEdit[] {
  let shift = 0;
  return edits.map((edit) => {
    const old = text.slice(edit.start, edit.end);
    const limit = Math.min(old.length, edit.text.length);
    let head = 0;
    while (head < limit && old[head] === edit.text[head]) head++;
    let tail = 0;
    while (tail < limit - head && old.at(-1 - tail) === edit.text.at(-1 - tail)) tail++;
    const own = { owned: edit.owned, start: edit.start + head, end: edit.end - tail, shift };
    const written = edit.text.slice(head, edit.text.length - tail);
    shift += edit.text.length - old.length;
    return { ...own, text: written };
  });
}
