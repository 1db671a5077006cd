import type { Range } from '../source.ts';
import type { Construct, Sheet, Stroke } from './dialect.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { blockOrInline, fillsLines, inline } from './strokes.ts';

/** Units beyond which what was opened is not looked for: a lone `{{` is no template. */
const LONGEST = 20_000;

/**
 * The engines' own, the elements of HTML whose text is no prose, and the languages whose labels are sentences (`Alice dit : Bonjour !`).
 * Of all other tags, what they hold tells.
 */
const CODE_TAGS =
  /^(?:comment|highlight|code[\w-]{0,20}|pre|kbd|samp|script|style|textarea|mermaid|plantuml|graphviz|dot|math|katex|latex|tex)$/i;

interface Tag extends Range {
  /** `value`: what is shown in its place; `tag`: what acts on its surroundings. */
  readonly kind: 'value' | 'tag' | 'comment';
  readonly name: string;
  readonly closes: boolean;
  /** What it brings is read as Markdown, with the page. */
  readonly early: boolean;
  /** It names the language of what it holds, which is not French: a program's, or another people's. */
  readonly isAside?: boolean;
}

/** Hugo's shortcodes, Liquid, Nunjucks, Tera, Vue: all that stands between doubled braces or `{% %}`. */
export const templates: Construct = (sheet) => templateStrokes(sheet, null);

/** The same with the comments of Nunjucks, Jinja and Tera, `{# … #}`. */
export const templatesWithComments: Construct = (sheet) => templateStrokes(sheet, /\{#/y);

/** The same where `{#id}` is an attribute too: a comment has white space, or the sign that eats it, after its `{#`. */
export const templatesWithSpacedComments: Construct = (sheet) => templateStrokes(sheet, /\{#(?=-?\s)/y);

/** ERB: `<% if … %>`, `<%= … %>`. */
export const erb: Construct = function* ({ text, isCode }: Sheet) {
  let close = -1;
  for (let start = text.indexOf('<%'); start !== -1; start = text.indexOf('<%', start)) {
    if (close < start + 2) close = text.indexOf('%>', start + 2);
    if (close === -1) return;
    const range = { start, end: close + 2 };
    start += 2;
    if (isCode(range.start) || range.end - range.start > LONGEST) continue;
    // What is shown in its place goes on the sentence around it.
    const isShown = text[start] === '=' && !standsAlone(text, range);
    yield isShown ? inline(text, range.start, range.end) : blockOrInline(text, range.start, range.end);
    start = range.end;
  }
};

/** @param comment How a comment begins; null where there are none. */
function templateStrokes(sheet: Sheet, comment: RegExp | null): Stroke[] {
  const { text } = sheet;
  if (!/\{[{%#]/.test(text)) return [];
  const tags = findTags(sheet, comment);
  const paired = pair(text, tags);
  return merge(text, tags, paired).map(({ start, end, shows, brings }) => {
    // What is shown in its place goes on the sentence around it.
    const stroke =
      shows && !standsAlone(text, { start, end }) ? inline(text, start, end) : blockOrInline(text, start, end);
    return brings ? { ...stroke, brings } : stroke;
  });
}

function findTags({ text, isCode }: Sheet, comment: RegExp | null): Tag[] {
  const tags: Tag[] = [];
  const closers = new Map<string, number>();
  const next = (closer: string, from: number): number => {
    let at = closers.get(closer) ?? -1;
    if (at !== Infinity && at < from) {
      const found = text.indexOf(closer, from);
      at = found === -1 ? Infinity : found;
      closers.set(closer, at);
    }
    return at;
  };
  let resume = 0;
  const isComment = (index: number): boolean => {
    if (comment === null) return false;
    comment.lastIndex = index;
    return comment.test(text);
  };
  for (const { index, 0: opener } of text.matchAll(/\{\{(?:[<%]|\/\*|)|\{%|\{#/g)) {
    if (index < resume || (opener === '{#' && !isComment(index)) || isCode(index)) continue;
    const closer = CLOSERS[opener] ?? '}}';
    const from = index + opener.length;
    const at = next(closer, from);
    if (at - index > LONGEST) continue;
    const inner = text.slice(from, at);
    if (opener === '{{' && (inner.includes('{{') || /\n[ \t]*\r?\n/.test(inner))) continue;
    resume = at + closer.length;
    tags.push(readTag(opener, inner, { start: index, end: resume }));
  }
  return tags;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '{{<': '>}}',
  '{{%': '%}}',
  '{{/*': '*/}}',
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
};

const ASIDE = /[\s,(](?:lang|language|syntax)\s{0,3}[=:]\s{0,3}["']?(?!fr\b)\w/i;

function readTag(opener: string, inner: string, range: Range): Tag {
  if (opener === '{#' || opener === '{{/*') return { ...range, kind: 'comment', name: '', closes: false, early: false };
  if (opener === '{{') return { ...range, kind: 'value', name: '', closes: false, early: true };
  const hugo = opener !== '{%';
  const [, slash = '', name = ''] =
    (hugo ? /^-?\s{0,9}(\/?)\s{0,9}([\w./-]{1,60})/ : /^[-+]?\s{0,9}(end)?_?(\w{0,60})/).exec(inner) ?? [];
  const isAside = ASIDE.test(inner);
  return { ...range, kind: 'tag', name, closes: slash !== '', early: opener !== '{{<', isAside };
}

/** From each tag that opens something to the one that closes it, by their order among the tags. */
function pair(text: string, tags: readonly Tag[]): { code: Map<number, number>; closed: Set<number> } {
  const open = new Map<string, number[]>();
  const code = new Map<number, number>();
  const closed = new Set<number>();
  for (const [order, tag] of tags.entries()) {
    if (tag.kind !== 'tag') continue;
    const waiting = open.get(tag.name) ?? [];
    open.set(tag.name, waiting);
    if (!tag.closes) {
      waiting.push(order);
      continue;
    }
    const start = waiting.pop();
    if (start === undefined) continue;
    closed.add(start);
    const inner = [tags[start]?.end ?? 0, tag.start] as const;
    // Of others, what stands between tells, where nothing is nested.
    const isCode =
      CODE_TAGS.test(tag.name) ||
      tags[start]?.isAside === true ||
      (order === start + 1 && looksLikeCode(text, ...inner));
    if (isCode) code.set(start, order);
  }
  return { code, closed };
}

interface Merged extends Range {
  readonly shows: boolean;
  readonly brings: boolean;
}

/** Tags that stand side by side on a line, and code with the tags around it, are one stretch. */
function merge(
  text: string,
  tags: readonly Tag[],
  { code, closed }: { code: ReadonlyMap<number, number>; closed: ReadonlySet<number> },
): Merged[] {
  const merged: Merged[] = [];
  for (let order = 0; order < tags.length; order++) {
    const tag = tags[order];
    if (tag === undefined) continue;
    const last = code.get(order);
    const brings = tag.early && !tag.closes && !closed.has(order) && fillsLines(text, tag);
    const whole = {
      start: tag.start,
      end: last === undefined ? tag.end : (tags[last]?.end ?? tag.end),
      shows: tag.kind === 'value',
      brings,
    };
    order = last ?? order;
    const before = merged.at(-1);
    if (
      before !== undefined &&
      /^[ \t]*$/.test(text.slice(before.end, Math.min(whole.start, before.end + 50))) &&
      whole.start - before.end < 50
    ) {
      merged[merged.length - 1] = {
        start: before.start,
        end: whole.end,
        shows: before.shows && whole.shows,
        brings: before.brings || whole.brings,
      };
    } else merged.push(whole);
  }
  return merged;
}

/** Blank lines, or the edges of the text, above and below. */
function standsAlone(text: string, range: Range): boolean {
  if (!fillsLines(text, range)) return false;
  const before = text.slice(Math.max(0, range.start - 200), range.start);
  const after = text.slice(range.end, range.end + 200);
  return /(?:^|\n)[ \t]*\r?\n[ \t]*$|^[ \t]*$/.test(before) && /^[ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$)/.test(after);
}
