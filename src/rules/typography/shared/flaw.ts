import { MARKUP } from '../../../content/dialect/prose.ts';
import { within } from '../../../content/dialect/veil.ts';
import type { TextEdit } from '../../../content/edits.ts';
import { canWrite, fileEdits } from '../../../content/edits.ts';
import type { Edit, Fix, Held, PartPlace } from '../../../content/finding.ts';
import { isKey } from '../../../content/mend/harmless.ts';
import { isSurelyRead, keepsTree } from '../../../content/mend/program-prose.ts';
import type { Page, Passage } from '../../../content/page.ts';
import { isProgram } from '../../../content/program.ts';
import type { Range } from '../../../content/source.ts';
import { shareFix, sharesOf } from '../../parts.ts';
import { gapBefore } from './gap.ts';
import type { Visible } from './visible.ts';

/** A fault in a passage: where it is in the visible text, the words that show it, and how to mend it. */
export interface Flaw extends Range {
  /** As the reader sees it. */
  readonly words: string;
  /** In the passage's text; null when no sure way is known. */
  readonly edits: readonly TextEdit[] | null;
}

export interface Located {
  readonly at: Range;
  readonly excerpt: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly fixes?: readonly Fix[];
}

/** Many places told as one; `Said` is what would be said of one of them alone. */
export interface LocatedAll<Said> extends Located {
  readonly parts?: readonly (Said & PartPlace)[];
}

/** More than this many faults of a kind in one passage are told in one finding, with one fix for them all. */
export const TOLD_ONE_BY_ONE = 3;

/** Where a fault is in the file, with its fix when it can be written there. */
export function locate(page: Page, passage: Passage, visible: Visible, flaw: Flaw, safe = true): Located {
  const place = placeOf(passage, visible, flaw);
  const edits = flaw.edits === null ? null : fileEdits(passage, page.source, flaw.edits);
  return edits === null ? place : { ...place, fixes: [fixOf(passage, titleOf(passage, visible, flaw), edits, safe)] };
}

/**
 * Many faults of a kind as one: the place of the first, one fix that mends all that can be, and each of them by itself.
 * @param say What is said of one of them alone.
 */
export function locateAll<Said, One extends Flaw>(
  page: Page,
  passage: Passage,
  visible: Visible,
  flaws: readonly One[],
  say: (flaw: One) => Said,
  safe = true,
): LocatedAll<Said> | null {
  const [first] = flaws;
  if (first === undefined) return null;
  if (flaws.length === 1) return locate(page, passage, visible, first, safe);
  const mended = apartFromHeadings(passage, visible, flaws);
  const { edits, shares } = editsOf(passage, page, mended);
  const parts = flaws.map((flaw) => ({
    ...say(flaw),
    ...placeOf(passage, visible, flaw),
    ...shareFix(titleOf(passage, visible, flaw), shares.get(flaw)),
  }));
  const place = { ...placeOf(passage, visible, first), data: { count: flaws.length }, parts };
  const title = { key: 'replace-all', facts: { count: mended.length, of: flaws.length } };
  return edits === null ? place : { ...place, fixes: [fixOf(passage, title, edits, safe)] };
}

/** A heading is mended with headings alone: where that changes its anchor, the rest can be mended all the same. */
function apartFromHeadings<One extends Flaw>(
  passage: Passage,
  visible: Visible,
  flaws: readonly One[],
): readonly One[] {
  const headings = passage.tree.children.filter(({ type }) => type === 'heading');
  if (headings.length === 0) return flaws;
  const isHeading = within(
    headings.map(({ position }) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 })),
  );
  const others = flaws.filter(({ start, end }) => !isHeading(visible.range(start, end).start));
  return others.length === 0 ? flaws : others;
}

/** Where a fault is in the file. */
export function placeOf(passage: Passage, visible: Visible, flaw: Flaw) {
  const range = visible.range(flaw.start, flaw.end);
  return { at: passage.toFile(range.start, range.end), excerpt: flaw.words };
}

export function titleOf(passage: Passage, visible: Visible, flaw: Flaw): Fix['title'] {
  return { key: 'replace', facts: { from: flaw.words, to: mended(passage, visible, flaw) } };
}

function fixOf(passage: Passage, title: Fix['title'], edits: readonly Edit[], safe: boolean): Fix {
  const held = safe ? whyHeld(passage, edits) : 'language';
  return { title, safe: held === null, ...(held !== null && { held }), edits };
}

interface Shared {
  readonly edits: readonly Edit[] | null;
  readonly shares: ReadonlyMap<Flaw, readonly Edit[] | undefined>;
}

/** All the edits together or, when a few cannot be written (across a fold), the others; and whose each of them is. */
function editsOf(passage: Passage, page: Page, flaws: readonly Flaw[]): Shared {
  const together = write(passage, page, flaws);
  if (together.edits !== null) return together;
  const possible = flaws.filter((flaw) => flaw.edits?.every((edit) => canWrite(passage, page.source, edit)) === true);
  return possible.length === flaws.length ? together : write(passage, page, possible);
}

function write(passage: Passage, page: Page, flaws: readonly Flaw[]): Shared {
  const edits = fileEdits(
    passage,
    page.source,
    flaws.flatMap((flaw) => flaw.edits ?? []),
  );
  const shares = sharesOf(
    flaws.map((flaw) => flaw.edits),
    edits,
  );
  return { edits, shares: new Map(flaws.map((flaw, place) => [flaw, shares[place]])) };
}

/** Null when a fix may be made without asking. */
export function whyHeld(passage: Passage, edits: readonly Edit[]): Held | null {
  if (isKey(passage)) return 'title';
  if (!isProgram(passage)) return null;
  const own = edits.map(({ start, end, text }) => ({
    start: passage.fromFile(start),
    end: passage.fromFile(end),
    text,
  }));
  return isSurelyRead(passage) && keepsTree(passage, own) ? null : 'program';
}

function mended(passage: Passage, visible: Visible, flaw: Flaw): string {
  const range = visible.range(flaw.start, flaw.end);
  let text = '';
  let position = range.start;
  for (const edit of flaw.edits ?? []) {
    text += passage.seen.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return (text + passage.seen.slice(position, range.end)).replaceAll(MARKUP, '');
}

/** The word that stands before an offset, at most 30 characters: what makes a fault easy to find by eye. */
export function wordStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 30 && !/[\s\uFFFC]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** The end of the word that starts at an offset, at most 30 characters further. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && end - offset < 30 && !/[\s\uFFFC]/.test(text.charAt(end))) end++;
  return end;
}

/** A replacement of visible text; null when markup stands inside it. An empty range is an insertion there. */
export function replacement(
  passage: Passage,
  visible: Visible,
  start: number,
  end: number,
  text: string,
): readonly TextEdit[] | null {
  if (start === end) {
    const offset = gapBefore(passage, visible, start);
    return offset === null ? null : [{ start: offset, end: offset, text }];
  }
  const range = visible.range(start, end);
  // Markup, or a character reference (`&#x20;`), which was put there to keep its space.
  const solid = !passage.seen.slice(range.start, range.end).includes(MARKUP);
  return solid ? [{ ...range, start: range.start - escapeBefore(passage, range.start), text }] : null;
}

/** 1 where a backslash escapes what is replaced (`\\"mot\\"`): it goes with it. */
function escapeBefore({ kind, text, seen }: Passage, start: number): number {
  return kind === 'markdown' && text[start - 1] === '\\' && seen[start - 1] === MARKUP ? 1 : 0;
}
