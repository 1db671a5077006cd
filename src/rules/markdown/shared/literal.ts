import type { Nodes } from 'mdast';
import { MARKUP, OBJECT } from '../../../content/dialect/prose.ts';
import { applyEdits, type TextEdit } from '../../../content/edits.ts';
import { parseMarkdown } from '../../../content/markdown.ts';
import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';
import { type Engine, isCommonMark } from './engine.ts';

export type LiteralKind = 'stars' | 'spaced-link' | 'reversed-link' | 'broken-link' | 'heading' | 'bullets';

/** Markup that stayed text: the reader sees the signs. Offsets in the passage's text. */
export interface Literal {
  readonly kind: LiteralKind;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly TextEdit[] | null;
  readonly unsure?: boolean;
}

type Visible = (offset: number) => boolean;

const FILES = 'png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv';
const ADDRESS = '(?:https?:\\/\\/|mailto:|www\\.|\\/[\\w#-])';
const SPACED_LINK = new RegExp(
  `(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]([ \\u00A0]{1,3}|\\n[ \\t]{0,8})\\(${ADDRESS}[^()\\s]{0,2000}\\)`,
  'g',
);
const REVERSED_LINK = new RegExp(
  `(?<!\\\\)\\(([^()\\[\\]\\n]{1,200})\\)\\[(${ADDRESS}[^\\[\\]()\\s]{1,2000})\\](?!\\()`,
  'g',
);
const BROKEN_LINK = new RegExp(`(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\(${ADDRESS}[^()\\n]{0,2000}\\)?`, 'g');
/** `[le plan](notre plan.pdf)`: a file of the site, its name with a space. */
const SPACED_FILE = new RegExp(
  `(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\([^()<>"'\\s:][^()<>"'\\n:]{0,300}[ ][^()<>"'\\n:]{0,300}\\.(?:md|mdx|html?|${FILES})(?:#[^()\\s]{0,200})?\\)`,
  'gi',
);
/** Fixes of `**` are tried out by parsing again: not for a megabyte, nor for text made of stars. */
const LONGEST_PASSAGE = 50_000;
const MOST_MENDED = 200;

/** Signs that this engine leaves as they are; of an engine that is not known, `unsure` what only CommonMark leaves. */
export function findLiterals(passage: Passage, engine: Engine): Literal[] {
  const { markup: text } = passage;
  const found: Literal[] = [];
  const visible: Visible = (offset) => {
    const mask = passage.prose[offset];
    return mask !== MARKUP && mask !== OBJECT;
  };
  if (/\]\(|\] \(|\)\[|\]\n|\]\u00A0/.test(text)) found.push(...findLinks(text, visible, engine));
  if (text.includes('**')) found.push(...findStars(passage, engine, visible));
  if (text.includes('#') || /^[-*]\p{L}/mu.test(text)) found.push(...findLineStarts(passage, visible, engine));
  return found.sort((a, b) => a.start - b.start);
}

/** Links whose brackets and parentheses stay visible: parted, swapped, or broken. */
function findLinks(text: string, visible: Visible, engine: Engine): Literal[] {
  const found: Literal[] = [];
  for (const { index, 0: written, 1: gap = '' } of text.matchAll(SPACED_LINK)) {
    if (!visible(index)) continue;
    const parenthesis = text.indexOf(`]${gap}(`, index) + 1;
    found.push({
      kind: 'spaced-link',
      start: index,
      end: index + written.length,
      edits: [{ start: parenthesis, end: parenthesis + gap.length, text: '' }],
    });
  }
  for (const { index, 0: written, 1: words = '', 2: url = '' } of text.matchAll(REVERSED_LINK)) {
    if (!visible(index)) continue;
    const end = index + written.length;
    found.push({
      kind: 'reversed-link',
      start: index,
      end,
      edits: [{ start: index, end, text: `[${words}](${url})` }],
    });
  }
  const told = new Set<number>();
  for (const { index, 0: written } of [...text.matchAll(BROKEN_LINK), ...text.matchAll(SPACED_FILE)]) {
    if (!visible(index) || told.has(index)) continue;
    told.add(index);
    // Spaces in an address are a fault for CommonMark only: the others make a link of it.
    const sure = isCommonMark(engine) || !written.endsWith(')');
    if (!sure && engine !== 'unknown') continue;
    found.push({ kind: 'broken-link', start: index, end: index + written.length, edits: null, unsure: !sure });
  }
  return found;
}

/** `**` in text: written with a space inside (`** mot **`), or never closed. */
function findStars(passage: Passage, engine: Engine, visible: Visible): Literal[] {
  const { text } = passage;
  const shown = [...text.matchAll(/(?<![*\\])\*\*(?![*])/g)]
    .map(({ index }) => index)
    .filter((index) => {
      const [before, after] = [text[index - 1] ?? ' ', text[index + 2] ?? ' '];
      // 2**3, x**2 and **/*.js are no bold; (**) calls a note.
      return (
        visible(index) &&
        visible(index + 1) &&
        !/[/.]|\(\)/.test(before + after) &&
        !(/\w/.test(before) && /\d/.test(after))
      );
    });
  const marks = shown.filter((index, at) => !isLone(text, index, shown[at - 1], shown[at + 1]));
  const found = pairUp(text, marks, engine);
  const wanted = found.flatMap(({ edits }) => edits ?? []);
  const mended = wanted.length === 0 ? new Set<number>() : strongAfter(passage, wanted);
  return found.map((one) => ({ ...one, edits: mended.has(one.start) ? one.edits : null }));
}

/** Two marks of one paragraph make a pair; the spaces inside are to be taken away. */
function pairUp(text: string, marks: readonly number[], engine: Engine): Literal[] {
  const found: Literal[] = [];
  for (let at = 0; at < marks.length; at++) {
    const start = marks[at] ?? 0;
    const close = marks[at + 1];
    const inner = close === undefined || close - start > 500 ? '' : text.slice(start + 2, close);
    if (close === undefined || inner.trim() === '' || inner.includes('\n\n')) {
      found.push({ kind: 'stars', start, end: start + 2, edits: null });
      continue;
    }
    // A mark on the next line may belong to something else.
    const spans = /^\s*\n|\n\s*$/.test(inner);
    at++;
    const bold = !isCommonMark(engine) && isBoldAnywhere(inner, text[close + 2] ?? ' ', engine);
    if (bold && engine !== 'unknown') continue;
    const head = { start: start + 2, end: start + 2 + inner.length - inner.trimStart().length, text: '' };
    const tail = { start: close - (inner.length - inner.trimEnd().length), end: close, text: '' };
    const edits = [head, tail].filter((edit) => edit.end > edit.start);
    found.push({
      kind: 'stars',
      start,
      end: close + 2,
      edits: edits.length === 0 || spans ? null : edits,
      unsure: bold,
    });
  }
  return found;
}

/**
 * Only CommonMark looks at the signs around: the others make bold of what has no space inside; Python of `**mot **suite`
 * too.
 */
function isBoldAnywhere(inner: string, next: string, engine: Engine): boolean {
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
      shift += next.end - next.start;
      removed.shift();
    }
    starts.add(start + shift);
  }
  return starts;
}

/** Spaces on both sides and no other mark in the same paragraph: a sign of its own, as in 2 ** 3. */
function isLone(text: string, index: number, previous: number | undefined, next: number | undefined): boolean {
  if (/\S/.test((text[index - 1] ?? ' ') + (text[index + 2] ?? ' '))) return false;
  const near = (from: number, to: number): boolean => to - from <= 500 && !text.slice(from, to).includes('\n\n');
  return !(previous !== undefined && near(previous, index)) && !(next !== undefined && near(index, next));
}

/** `##Titre` and runs of `-mot` at the head of lines of a paragraph. */
function findLineStarts(passage: Passage, visible: Visible, engine: Engine): Literal[] {
  const found: Literal[] = [];
  for (const [node] of walk(passage.tree)) {
    if (node.type !== 'paragraph') continue;
    const { start, end } = rangeOf(node as Nodes);
    const written = passage.text.slice(start, end);
    // Python and the first Markdown ask for no space.
    const heading = engine === 'python' ? null : /^#{2,6}(?=[\p{L}\p{N}*«])/u.exec(written);
    if (heading !== null && visible(start)) {
      const at = start + heading[0].length;
      found.push({
        kind: 'heading',
        start,
        end: start + (written.split('\n', 1)[0] ?? '').length,
        edits: [{ start: at, end: at, text: ' ' }],
        unsure: engine === 'unknown',
      });
      continue;
    }
    const glued = [...written.matchAll(/(?<=^|\n[ \t]{0,8})[-*](?=[\p{L}\d])/gu)]
      .map(({ index }) => start + index)
      .filter(visible);
    const [first] = glued;
    if (first === undefined || glued.length < 2) continue;
    const edits = glued.map((offset) => ({ start: offset + 1, end: offset + 1, text: ' ' }));
    found.push({
      kind: 'bullets',
      start: first,
      end: first + (passage.text.slice(first, end).split('\n', 1)[0] ?? '').length,
      edits,
    });
  }
  return found;
}
