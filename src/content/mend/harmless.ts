import { MARKUP, OBJECT } from '../dialect/prose.ts';
import type { Field, Page, Passage } from '../page.ts';
import type { Owned, OwnedEdit } from './owned.ts';
import { type PassageEdit, passageEdits } from './passage-edits.ts';
import { isSameTree } from './same-tree.ts';

/**
 * The one gate of what is called safe: of two readings of a file, whether the edits between them touch only what their rules own,
 * leave every other field, word and node as it was, and take no word away. It asks no rule: that is `confirmFixes`.
 */
export function isHarmless(before: Page, after: Page, edits: readonly OwnedEdit[]): boolean {
  if (!isSameFrontMatter(before, after, edits)) return false;
  const rest = edits.filter(({ owned }) => owned !== 'fields').sort((a, b) => a.start - b.start);
  const others = grouped(after.passages);
  let placed = 0;
  for (const passage of before.passages) {
    const other = others.get(keyOf(passage))?.shift();
    const own = editsIn(passage, rest);
    placed += own.length;
    if (own.length === 0) continue;
    if (other === undefined || !isPassageHarmless(passage, other, passageEdits(passage, other, own))) return false;
  }
  // What stands in no passage (a key, a comment) is nobody's prose.
  return (
    placed === rest.length && (edits.some((edit) => isInBody(before, edit)) || before.body.text === after.body.text)
  );
}

/** The passages of each field; two fields may have one name. */
function grouped(passages: readonly Passage[]): Map<string | null, Passage[]> {
  const groups = new Map<string | null, Passage[]>();
  for (const passage of passages) {
    const same = groups.get(keyOf(passage));
    if (same === undefined) groups.set(keyOf(passage), [passage]);
    else same.push(passage);
  }
  return groups;
}

function keyOf({ field }: Passage): string | null {
  return field?.pointer ?? null;
}

/** Those of some sorted edits that stand in a passage. */
function editsIn({ range }: Passage, sorted: readonly OwnedEdit[]): readonly OwnedEdit[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && (sorted[last]?.end ?? 0) <= range.end) last++;
  return sorted.slice(low, last);
}

/** Other pages may name this one by it: it is not changed without asking. */
export function isKey({ field }: Passage): boolean {
  return field !== null && /^\/(?:title|name)$/.test(field.pointer);
}

function isInBody({ body }: Page, { start, end }: OwnedEdit): boolean {
  return body.range.start <= start && end <= body.range.end;
}

/** The same keys, and the same values where no edit stands. A front matter that could not be read comes out better, and alone. */
function isSameFrontMatter(before: Page, after: Page, edits: readonly OwnedEdit[]): boolean {
  const [troubles, left] = [before.frontMatter?.troubles.length ?? 0, after.frontMatter?.troubles.length ?? 0];
  if ((before.frontMatter === null) !== (after.frontMatter === null) || left > troubles) return false;
  if (edits.some((edit) => edit.owned === 'fields' && isInBody(before, edit) && edit.start < edit.end)) return false;
  if (left < troubles) return edits.every(({ owned }) => owned === 'fields' || owned === 'invisible');
  if (edits.every((edit) => isInBody(before, edit))) return true;
  return (
    before.fields.length === after.fields.length &&
    before.fields.every((field, index) => {
      const other = after.fields[index];
      return other !== undefined && isSameField(field, other, edits);
    })
  );
}

function isSameField(field: Field, other: Field, edits: readonly OwnedEdit[]): boolean {
  if (field.pointer !== other.pointer || field.kind !== other.kind) return false;
  if (field.children.length > 0 || Object.is(field.value, other.value)) return true;
  const isMended = edits.some(({ start, end }) => field.range.start <= start && end <= field.range.end);
  return isMended || JSON.stringify(field.value) === JSON.stringify(other.value);
}

function isPassageHarmless(before: Passage, after: Passage, edits: readonly PassageEdit[]): boolean {
  if (edits.some((edit) => !isOwn(before, edit) || takesWords(before.text, edit))) return false;
  return isSameTree({ before, after, edits });
}

/** Whether an edit stands where its rule may write. */
function isOwn(passage: Passage, edit: PassageEdit): boolean {
  const { kind, prose, text } = passage;
  const touched = prose.slice(edit.start, edit.end);
  const around = prose.slice(Math.max(0, edit.start - 1), edit.end + 1);
  const OWN: Readonly<Record<Owned, () => boolean>> = {
    prose: () =>
      (kind === 'markdown' || kind === 'plain' || kind === 'html') &&
      !isKey(passage) &&
      !touched.includes(OBJECT) &&
      !hidesMore(passage, edit) &&
      /[^\uE000\uFFFC]/u.test(around),
    invisible: () =>
      /^[\p{Cf}\p{Cc}\p{Z}\u115F\u1160\u3164]*$/u.test(text.slice(edit.start, edit.end)) &&
      /^[ \u202F]?$/.test(edit.text),
    markup: () => lettersOf(text.slice(edit.start, edit.end)) === lettersOf(edit.text),
    addresses: () => kind === 'url' || kind === 'path' || /^[\uE000\uFFFC]*$/.test(touched),
    fields: () => true,
  };
  return OWN[edit.owned]();
}

/** Whether an edit takes markup away: more than the backslash of a mark that it replaces. */
function hidesMore({ prose, text }: Passage, { start, end }: PassageEdit): boolean {
  for (let at = prose.indexOf(MARKUP, start); at !== -1 && at < end; at = prose.indexOf(MARKUP, at + 1))
    if (text[at] !== '\\' || at + 1 >= end) return true;
  return false;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether an edit takes whole words away, or makes one of two. A part of a word is none: « 7ème » becomes « 7e ». */
function takesWords(text: string, edit: PassageEdit): boolean {
  if (edit.owned === 'addresses' || edit.owned === 'fields') return false;
  const beside =
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, edit.start - 2), edit.start)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(edit.end, edit.end + 2));
  if (beside && edit.text === '' && edit.owned === 'prose' && /\s/.test(text.slice(edit.start, edit.end))) return true;
  let whole = 0;
  for (const { index, 0: word } of text.slice(edit.start, edit.end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const start = edit.start + index;
    const around = text.slice(Math.max(0, start - 1), start) + text.slice(start + word.length, start + word.length + 1);
    if (!/[\p{L}\p{N}]/u.test(around)) whole++;
  }
  return whole > (edit.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}
