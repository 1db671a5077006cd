import { applyEdits, type TextEdit } from '../../../content/edits.ts';
import { parseMarkdown } from '../../../content/markdown/markdown.ts';
import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';
import { type Engine, isStrict } from './engine.ts';
import { CJK, flanks, SIGN } from './flanking.ts';
import type { Literal } from './literal-kind.ts';

/** Fixes of `**` are tried out by parsing again: not for a megabyte, nor for text made of stars. */
const LONGEST_PASSAGE = 50_000;
const MOST_MENDED = 200;
/** In UTF-16 units: nobody means so much to be bold. */
const LONGEST_BOLD = 500;

/** `**` that is shown as it is, and what stands on its sides. */
interface Mark {
  readonly start: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It stands right after a word or a figure, as the call of a note does. */
  readonly follows: boolean;
}

/** The marks of one paragraph, title or cell: none pairs with those of another. */
interface Block {
  readonly isCell: boolean;
  readonly marks: Mark[];
}

/** Python-Markdown makes bold of these, whatever sign stands before: `🚨**[Un lien](/a)**`. */
const PAIR = /^\*\*(?!\s)(?:(?!\n[ \t]*\n)[^*])+(?<!\s)\*\*/;

/** `**` in text: written with a space inside (`** mot **`), or never closed. */
export function findStars(passage: Passage, engine: Engine, visible: (offset: number) => boolean): Literal[] {
  const { text } = passage;
  const shown = [...text.matchAll(/(?<!(?<!\\)\*|\\)\*\*(?![*])/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const [before, after] = [text[index - 1] ?? ' ', text[index + 2] ?? ' '];
      // 2**3, x**2, **/*.js and **\\/*.js are no bold; (**) calls a note.
      return (
        visible(index) &&
        visible(index + 1) &&
        !(engine === 'python' && PAIR.test(text.slice(index, index + 1000))) &&
        (!/^\/|[/.]$|^\(\)$/.test(before + after) || /^\*\*\.+\*\*(?!\*)/.test(text.slice(index, index + 9))) &&
        // The last of the operators that a list names: « +, -, * et **). ».
        !(/\s/.test(before) && /[).,;]/.test(after)) &&
        !text.startsWith('\\/', index + 2) &&
        !(/\w/.test(before) && /^[-−+]?\d/.test(text.slice(index + 2, index + 4))) &&
        // An operator that is spoken of: « la puissance (**2) ».
        !(before === '(' && /^\**[\w.+-]{1,12}\)/.test(text.slice(index + 2, index + 16))) &&
        // Letters of a rude word: « mer** », « f**k ».
        !isCensored(text, index) &&
        !(/["«“\s][\p{L}]{1,4}$/u.test(text.slice(Math.max(0, index - 5), index)) && /["»”]/.test(after))
      );
    });
  if (shown.length === 0 || (engine === 'pandoc' && areLoose(text, shown))) return [];
  const { blocks, across } = joinAcross(text, blocksOf(passage, shown));
  // One alone may be a sign that is spoken of.
  const areBullets = blocks.filter(({ marks }) => marks.some((mark) => isBullet(text, mark))).length > 1;
  // `** Prix indicatif.`: what the calls in the other blocks lead to.
  const hasNote = blocks.some(
    ({ marks: [first, ...others] }) => first !== undefined && others.length % 2 === 0 && isHead(text, first),
  );
  // `` (no `matched`**) ``: a call in a cell, which a line of its own answers.
  const hasCall =
    blocks.some(({ isCell, marks: [mark, other] }) => isCell && mark && isCall(mark) && !other) || IN_HTML.test(text);
  const around = { areBullets, hasNote, hasCall };
  const found = [...across, ...blocks.flatMap((block) => pairUp(text, block, engine, around))];
  const wanted = found.flatMap(({ edits }) => edits ?? []);
  const mended = wanted.length === 0 ? new Set<number>() : strongAfter(passage, wanted);
  return found.map((one) => ({ ...one, edits: mended.has(one.start) ? one.edits : null }));
}

/** `<td>2025**</td>`: such a call, in a table of HTML. */
const IN_HTML = /[\p{L}\p{N})%€]\*\*\s{0,4}<\/(?:t[dh]|strong|b|em|span|p|li)>/u;

/** Letters on both sides, in a line that has no other such mark. */
function isCensored(text: string, index: number): boolean {
  if (!/^\p{L}\*\*\p{L}$/u.test(text.slice(index - 1, index + 3))) return false;
  const line = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index) >>> 0);
  return line.split('**').length === 2;
}

/** `**mot **`: pandoc asks for no word right before the marks that close. */
function areLoose(text: string, shown: readonly number[]): boolean {
  return shown.length <= 2 && /^\*\*\S[^*\n]{0,200} \*\*/.test(text.slice(shown[0]));
}

/** @param shown Sorted. */
function blocksOf({ text, tree }: Passage, shown: readonly number[]): Block[] {
  const blocks: Block[] = [];
  let next = 0;
  for (const [node] of walk(tree)) {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') continue;
    const { start, end } = rangeOf(node);
    while ((shown[next] ?? Infinity) < start) next++;
    const from = next;
    while ((shown[next] ?? Infinity) < end) next++;
    if (next === from) continue;
    const isCell = node.type === 'tableCell';
    const isEdge = isCell ? /[\s|]/ : /\s/;
    const marks = shown.slice(from, next).map((offset) => ({
      start: offset,
      opens: !isEdge.test(text[offset + 2] ?? ' ') && !/^[),.;]/.test(text.slice(offset + 2, offset + 3)),
      closes: !isEdge.test(text[offset - 1] ?? ' '),
      follows: /[\p{L}\p{N})\]%€°»`]/u.test(text[offset - 1] ?? ' '),
    }));
    blocks.push({ isCell, marks });
  }
  return blocks;
}

/** Bold that was meant to go from one block to the next: one opens it, alone in its block or the last there, and one closes it. */
function joinAcross(text: string, blocks: readonly Block[]): { blocks: readonly Block[]; across: readonly Literal[] } {
  const across: Literal[] = [];
  const taken = new Set<Mark>();
  for (const [index, block] of blocks.entries()) {
    const open = block.marks.at(-1);
    const next = blocks[index + 1];
    const close = next?.marks[0];
    if (open === undefined || close === undefined || block.isCell || next?.isCell !== false) continue;
    const isPair = block.marks.length % 2 === 1 && next.marks.length === 1 && close.start - open.start <= LONGEST_BOLD;
    const begins = open.opens || isLine(text, open);
    if (!isPair || taken.has(open) || !begins || !(close.closes || isLine(text, close))) continue;
    taken.add(open).add(close);
    across.push({ kind: 'stars-across', start: open.start, end: close.start + 2, edits: null });
  }
  return {
    blocks: blocks.map((block) => ({ ...block, marks: block.marks.filter((mark) => !taken.has(mark)) })),
    across,
  };
}

/** Nothing else stands on its line. */
function isLine(text: string, mark: Mark): boolean {
  return isHead(text, mark) && /^[ \t]*(?:\n|$)/.test(text.slice(mark.start + 2, mark.start + 42));
}

/** What the other blocks of the passage tell. */
interface Around {
  readonly areBullets: boolean;
  readonly hasNote: boolean;
  readonly hasCall: boolean;
}

/** Two marks of one block make a pair; the spaces inside are to be taken away. */
function pairUp(text: string, { isCell, marks }: Block, engine: Engine, around: Around): Literal[] {
  const { areBullets, hasNote, hasCall } = around;
  const found: Literal[] = [];
  for (let at = 0; at < marks.length; at++) {
    const [mark, other] = marks.slice(at, at + 2);
    if (mark === undefined) break;
    const { start } = mark;
    const isNear = other !== undefined && (other.start - start <= LONGEST_BOLD || !isStrict(engine));
    const close = isNear ? other : null;
    const inner = close === null ? '' : text.slice(start + 2, close.start);
    // « 2,72 g** » calls a note, and so do two such marks.
    const call = (isCell || hasNote) && isCall(mark) && (close === null || isCall(close));
    if (close !== null && !call && inner.trim() === '') {
      found.push({ kind: 'stars', start, end: close.start + 2, edits: null });
      at++;
      continue;
    }
    if (close === null || call) {
      // Spaces on both sides: a sign of its own, as in 2 ** 3.
      const isAlone = marks.length === 1 && !mark.opens && !mark.closes;
      const isSign = isAlone && !(areBullets && isBullet(text, mark));
      // « valable jusqu’en 2026** »: what is hidden of a number.
      const isMasked = marks.length === 1 && /\d{3}$/.test(text.slice(Math.max(0, start - 3), start));
      const isNote = hasCall && marks.length === 1 && isHead(text, mark);
      if (!isSign && !isNote && !(call && isCell))
        found.push({ kind: 'stars', start, end: start + 2, edits: null, unsure: call || isMasked });
      continue;
    }
    at++;
    const one = pairOf(text, start, close.start, engine);
    if (one !== null) found.push(one);
  }
  return found;
}

function isCall({ opens, follows }: Mark): boolean {
  return follows && !opens;
}

/** At the head of a line, a space after it: it was meant for a bullet, or for bold. */
function isBullet(text: string, mark: Mark): boolean {
  return !mark.opens && isHead(text, mark);
}

function isHead(text: string, { start }: Mark): boolean {
  return /(?:^|\n)[ \t>]*$/.test(text.slice(Math.max(0, start - 40), start));
}

/** Null where the engine makes bold of it. */
function pairOf(text: string, start: number, close: number, engine: Engine): Literal | null {
  const inner = text.slice(start + 2, close);
  // A mark on the next line may belong to something else.
  const spans = /^\s*\n|\n\s*$/.test(inner);
  const bold =
    engine === 'marked-1' || engine === 'cjk'
      ? flanks(text, start, close, engine === 'cjk' ? CJK : SIGN)
      : !isStrict(engine) && isBoldAnywhere(inner, text[close + 2] ?? ' ', engine);
  if (bold && engine !== 'unknown' && engine !== 'kramed') return null;
  const [before, after] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
  // The space of « dans le** mot** » stood on the wrong side of the stars: without it two words would be one.
  const moved = (at: number, beside: string): TextEdit[] =>
    /[\p{L}\p{N}]/u.test(beside) ? [{ start: at, end: at, text: ' ' }] : [];
  const edits = [
    ...(before === 0
      ? []
      : [...moved(start, text[start - 1] ?? ''), { start: start + 2, end: start + 2 + before, text: '' }]),
    ...(after === 0
      ? []
      : [{ start: close - after, end: close, text: '' }, ...moved(close + 2, text[close + 2] ?? '')]),
  ];
  return { kind: 'stars', start, end: close + 2, edits: edits.length === 0 || spans ? null : edits, unsure: bold };
}

/**
 * Only CommonMark looks at the signs around: the others make bold of what has no space inside; Python of `**mot **suite`
 * too, Pandoc of whatever begins without one.
 */
function isBoldAnywhere(inner: string, next: string, engine: Engine): boolean {
  // These look at nothing but the stars.
  if (engine === 'kramed' || engine === 'parsedown' || engine === 'marked-0') return true;
  if (engine === 'pandoc') return /^\S/.test(inner);
  return /^\S/.test(inner) && (/\S$/.test(inner) || (engine === 'python' && /\S/.test(next)));
}

/** Where bold begins, in the text as it stands, once these edits are made. */
function strongAfter(passage: Passage, edits: readonly TextEdit[]): ReadonlySet<number> {
  const starts = new Set<number>();
  if (passage.text.length > LONGEST_PASSAGE || edits.length > MOST_MENDED) return starts;
  const removed = [...edits];
  let shift = 0;
  for (const [node] of walk(parseMarkdown(applyEdits(passage.markup, edits)))) {
    if (node.type !== 'strong') continue;
    const { start } = rangeOf(node);
    for (let next = removed[0]; next !== undefined && next.start - shift <= start; next = removed[0]) {
      shift += next.end - next.start - next.text.length;
      removed.shift();
    }
    starts.add(start + shift);
  }
  return starts;
}
