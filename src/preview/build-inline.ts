import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Operation, Piece, Token } from './compare/block.ts';
import { altOf } from './compare/dress.ts';
import { isShortcode } from './compare/shortcodes.ts';
import type { PageContext } from './context.ts';
import { embedBox, imageBox } from './image-box.ts';
import type { Highlights } from './notes/highlight.ts';
import type { Mark } from './notes/note.ts';

/** A word, or the number of a note that stands after one. */
type Item = { readonly wraps: readonly Element[]; readonly operation: Operation } & (
  | {
      readonly piece: Piece;
      readonly marks: readonly Mark[];
      /** Of a sentence that moved: it says so once, wherever bold begins and ends in it. */
      readonly isFirst?: boolean;
    }
  | { readonly reference: Mark }
);

/** The words of a leaf as HTML: inline elements outermost, then what changed, then highlights. Always well-formed. */
export function buildInline(pieces: readonly Piece[], highlights: Highlights, context: PageContext): ElementContent[] {
  const items: Item[] = [];
  for (const [index, piece] of pieces.entries()) {
    const { operation, token, moved } = piece;
    const before = pieces[index - 1];
    const isFirst = moved !== undefined && (before?.moved !== moved || before.operation !== operation);
    items.push({ piece, marks: highlights.on.get(token) ?? [], wraps: token.wraps, operation, isFirst });
    const link = token.wraps.findIndex((wrap) => wrap.tagName === 'a');
    const outside = link < 0 ? token.wraps : token.wraps.slice(0, link);
    for (const reference of highlights.after.get(token) ?? [])
      items.push({ reference, wraps: outside, operation: 'same' });
  }
  return nest(items, 0, new Set(), context);
}

function nest(items: readonly Item[], depth: number, open: Set<Mark>, context: PageContext): ElementContent[] {
  return groups(items, (item) => wrapKey(item.wraps[depth])).flatMap((group): ElementContent[] => {
    const wrap = group[0]?.wraps[depth];
    if (wrap === undefined) return changes(group, open, context);
    const children = nest(group, depth + 1, open, context);
    const dropped = group.every((item) => item.operation === 'del');
    return [dress(wrap, children, dropped, context)];
  });
}

/** An inline element of the content, its address made safe. */
function dress(wrap: Element, children: ElementContent[], dropped: boolean, context: PageContext): Element {
  if (wrap.tagName !== 'a') {
    const lang = wrap.properties['lang'];
    const title = wrap.tagName === 'abbr' ? wrap.properties['title'] : null;
    const tag = ['span', 'u', 'time'].includes(wrap.tagName) ? 'span' : wrap.tagName;
    const id = wrap.properties['id'];
    if (isShortcode(wrap)) return h('span.shortcode', [h('span.sr', context.words.shortcode), ...children]);
    return h(
      tag,
      { ...(lang == null ? {} : { lang }), ...(title == null ? {} : { title }), ...(id == null ? {} : { id }) },
      children,
    );
  }
  const href = wrap.properties['href'];
  const target = dropped || typeof href !== 'string' ? null : context.link(href);
  if (target === null) return h('span.nolink', children);
  const id = wrap.properties['id'];
  const properties = id == null ? {} : { id };
  if (target.startsWith('#')) return h('a', { ...properties, href: target }, children);
  return h('a', { ...properties, href: target, rel: ['noopener', 'nofollow', 'ugc'] }, children);
}

function changes(items: readonly Item[], open: Set<Mark>, context: PageContext): ElementContent[] {
  return groups(items, (item) => `${item.operation} ${movedOf(item) ?? ''}`).flatMap((group): ElementContent[] => {
    const content = marked(group, open, context);
    const operation = group[0]?.operation ?? 'same';
    if (operation === 'same') return content;
    const moved = group[0] === undefined ? undefined : movedOf(group[0]);
    if (moved !== undefined) {
      const isFirst = group.some((item) => 'piece' in item && item.isFirst === true);
      return [h(operation, isFirst ? { className: ['blk-moved', `blk-${moved}`] } : {}, content)];
    }
    // A frame says itself what of it is another.
    if (operation === 'fmt' && group.every(isEmbed)) return content;
    return [operation === 'fmt' ? h('span.fmt', content) : h(operation, content)];
  });
}

function movedOf(item: Item): Piece['moved'] {
  return 'piece' in item ? item.piece.moved : undefined;
}

function isEmbed(item: Item): boolean {
  return 'piece' in item && item.piece.token.atom?.tagName === 'embed';
}

function marked(items: readonly Item[], open: Set<Mark>, context: PageContext): ElementContent[] {
  return groups(items, (item) =>
    'reference' in item ? 'r' : item.marks.map((mark) => mark.note.number).join(' '),
  ).flatMap((group): ElementContent[] => {
    const references = group.flatMap((item) => ('reference' in item ? [noteReference(item.reference, context)] : []));
    if (references.length > 0) return references;
    const words = group.flatMap((item) => ('piece' in item ? [item.piece] : []));
    const marks = group[0] !== undefined && 'marks' in group[0] ? group[0].marks : [];
    const content = text(words, context);
    return marks.length === 0 ? content : [highlight(marks, content, words, open, context)];
  });
}

const GRAVITY = ['error', 'warning', 'info'] as const;

function highlight(
  marks: readonly Mark[],
  content: ElementContent[],
  words: readonly Piece[],
  open: Set<Mark>,
  context: PageContext,
): Element {
  const severity = GRAVITY.find((level) => marks.some((mark) => mark.note.severity === level)) ?? 'info';
  const begun = marks.find((mark) => mark.first && !open.has(mark));
  for (const mark of marks) open.add(mark);
  const blank = words.every((word) => word.token.atom === null && word.token.text.trim() === '');
  const old = marks.every((mark) => mark.note.existing);
  const shown = blank ? [h('span', { ariaHidden: 'true' }, '␣'), h('span.sr', context.words.space)] : content;
  const id = begun === undefined ? {} : { id: context.id(`i${begun.note.number}`) };
  return h('mark', { className: ['hl', severity, ...(old ? ['old'] : [])], ...id }, shown);
}

/** The number of a note, leading to it. */
export function noteReference(mark: Pick<Mark, 'note'>, context: PageContext): Element {
  const { number, severity } = mark.note;
  const properties = { href: `#${context.id(`n${number}`)}`, ariaLabel: context.words.noteNumber(number) };
  return h('a', { className: ['ref', severity], ...properties }, String(number));
}

/** Words side by side become one text node; an image, a line break or a shortcode stands as itself. */
function text(words: readonly Piece[], context: PageContext): ElementContent[] {
  const content: ElementContent[] = [];
  let run = '';
  const flush = (): void => {
    if (run !== '') content.push({ type: 'text', value: run });
    run = '';
  };
  const isBlank = words.every(({ token }) => token.atom === null && token.text.trim() === '');
  for (const piece of words) {
    const { operation, token } = piece;
    const unseen = token.atom !== null || operation === 'same' ? null : unseenSign(token, isBlank, context);
    if (token.atom === null && unseen === null) {
      run += token.text;
      continue;
    }
    flush();
    if (unseen !== null) {
      content.push(unseen);
      if (token.text === '\n') run = '\n';
      continue;
    }
    if (token.atom === null) continue;
    if (token.atom.tagName === 'br' && operation !== 'same') content.push(sign('↵', context.words.lineEnd));
    content.push(atom(token.atom, piece, context), ...alternatives(piece, context));
  }
  flush();
  return content;
}

/** The two texts that are read out in the place of one image. */
function alternatives({ former, token }: Piece, { words }: PageContext): Element[] {
  const [before, after] = [former, token].map((one) => (one === undefined ? '' : altOf(one))) as [string, string];
  if (former === undefined || before === after) return [];
  const texts = [before === '' ? null : h('del', before), after === '' ? null : h('ins', after)];
  return [h('span.imgbox', [h('b', words.alternative), ...texts])];
}

function atom(element: Element, { former }: Piece, context: PageContext): Element {
  const { tagName, properties } = element;
  if (tagName === 'br') return h('br');
  if (tagName === 'img') return imageBox(String(properties['src'] ?? ''), String(properties['alt'] ?? ''), context);
  if (tagName === 'input') return h('span', properties['checked'] ? '☑ ' : '☐ ');
  if (tagName === 'embed') return embedBox(element, former?.atom ?? null, context);
  const [kind] = Array.isArray(properties['className']) ? properties['className'] : [];
  return kind === 'pilcrow' ? sign('¶', ` ${context.words.paragraphEnd} `) : h('span');
}

/** A character that leaves no ink, and the white space of code where nothing else changed: null for what is seen. */
function unseenSign({ text, isVerbatim }: Token, isBlank: boolean, { words }: PageContext): Element | null {
  if (/^\p{Cf}+$/u.test(text)) return sign('◌', words.invisible);
  if (!isBlank || isVerbatim !== true) return null;
  return text === '\n' ? sign('↵', words.lineEnd) : sign('␣'.repeat(Math.min(text.length, 8)), words.space);
}

/** What would not be seen where it came or went. */
function sign(shown: string, spoken: string): Element {
  return h('span.pilcrow', [h('span', { ariaHidden: 'true' }, shown), h('span.sr', spoken)]);
}

function wrapKey(wrap: Element | undefined): string {
  return wrap === undefined ? '' : `${wrap.tagName} ${JSON.stringify(wrap.properties)}`;
}

function groups<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const result: T[][] = [];
  let last: string | null = null;
  for (const item of items) {
    const name = key(item);
    if (name === last) result.at(-1)?.push(item);
    else result.push([item]);
    last = name;
  }
  return result;
}
