import { titled } from './containers.ts';
import type { Construct, Sheet, Stroke } from './dialect.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { blank, block, isLineBreak, punctuated } from './strokes.ts';

const FENCE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})([^\r\n]*)$/;
const DIRECTIVE = /^[ \t]*\{([\w:.+-]{1,60})\}[ \t]*/;
/** Directives of docutils, Sphinx and MyST whose body is no Markdown: programs, formulas, lists of files, other languages. */
const VERBATIM =
  /^(?:code|code-block|code-cell|sourcecode|literalinclude|parsed-literal|raw|math|eval-rst|mermaid|toctree|tableofcontents|contents|bibliography|csv-table|image|include|embed|iframe|video|youtube|plantuml|graphviz|digraph|graph|highlight|plot|doctest|test(?:code|setup|output)|index|metadata|exec|productionlist|auto\w+|(?:c|cpp|js|py|rst|std)(?::\w+)+|jupyter-\w+)$/;
/** Descriptions of what a program holds (Sphinx, domains): their argument is a signature, their body Markdown. */
const OBJECT =
  /^(?:function|data|exception|method|classmethod|staticmethod|attribute|property|module|decorator|option|cmdoption|envvar|program|confval|describe|object|var|type|macro|member|struct|union|enum|enumerator|concept|directive|role)$/;
/** The argument of these names a file or a class, and is not shown. */
const NO_TITLE = /^(?:figure|figure-md|div|container|class|glossary|list-table|grid|grid-item|tab-set|only|margin)$/;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const next = feed === -1 ? text.length : feed;
    const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
    yield { start, end, text: text.slice(start, end) };
    start = next + 1;
  }
}

/**
 * ```` ```{note} Titre ```` … ```` ``` ````: what stands between is Markdown, but where the directive says otherwise. Its options
 * (`:name: x`, or YAML between dashes) are syntax.
 */
const readDirectives = function* ({ text }: Sheet): Generator<Stroke> {
  if (!/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3,}|~{3,}|:{3,})[ \t]*\{/m.test(text)) return;
  const open: string[] = [];
  let verbatim: string | null = null;
  let skip = 0;
  const isClosing = (marks: string, rest: string, opening: string | undefined): boolean =>
    opening !== undefined && rest.trim() === '' && marks.startsWith(opening);
  for (const line of linesOf(text)) {
    if (line.start < skip) continue;
    const [, head = '', marks, rest = ''] = FENCE.exec(line.text) ?? [];
    const start = line.start + head.length;
    if (verbatim !== null) {
      if (marks !== undefined && isClosing(marks, rest, verbatim)) verbatim = null;
    } else if (marks === undefined) {
      if (/^[ \t>]*:{3,}[ \t]*\{/.test(line.text)) {
        const options = optionsAfter(text, line.end);
        if (options !== null) yield block(text, options.start, options.end);
        skip = options?.end ?? skip;
      }
    } else if (isClosing(marks, rest, open.at(-1))) {
      open.pop();
      yield line.end - start < 4 ? blank(text, start, line.end) : block(text, start, line.end);
    } else {
      const [opening = '', name] = DIRECTIVE.exec(rest) ?? [];
      if (name === undefined || !isProse(text, name, line, marks)) {
        // A span of three backticks is no fence.
        if (marks.startsWith('~') || !rest.includes('`')) verbatim = marks;
        continue;
      }
      open.push(marks);
      const options = optionsAfter(text, line.end);
      const end = start + marks.length + rest.trimEnd().length;
      const from = start + marks.length + opening.length;
      if (from < end && !NO_TITLE.test(name) && !OBJECT.test(name)) {
        yield* titled(text, { start, from, to: end, end });
        if (options !== null) yield block(text, options.start, options.end);
      } else yield block(text, start, options?.end ?? end);
      skip = options?.end ?? skip;
    }
  }
};

/** Fences that hold prose are none: where code stands is looked for again. */
export const directives: Construct = Object.assign(readDirectives, { movesCode: true as const });

function isProse(text: string, name: string, { end }: Line, marks: string): boolean {
  if (VERBATIM.test(name)) return false;
  const close = text.indexOf(`\n${marks}`, end);
  const from = optionsAfter(text, end)?.end ?? end;
  const body = text.slice(from, Math.min(close === -1 ? text.length : close, from + LONGEST_OPTIONS));
  const words = body.replace(/\{[\w:.+-]{1,60}\}(?:[ \t]*$|`[^`\n]{1,500}`)|^[ \t]*:[\w-]+:.*$/gm, ' ');
  return !looksLikeCode(words, 0, words.length);
}

const OPTIONS =
  /^\r?\n(?:[ \t>]*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?[ \t>]*---[ \t]*(?=\r?\n|$)|(?:[ \t>]*:[\w-]{1,60}:[^\r\n]*(?:\r?\n|$)){1,50})/;
/** In UTF-16 units. */
const LONGEST_OPTIONS = 5000;

/** The options that stand on the lines below; null when there are none. */
function optionsAfter(text: string, end: number): { start: number; end: number } | null {
  const found = OPTIONS.exec(text.slice(end, end + LONGEST_OPTIONS))?.[0];
  if (found === undefined) return null;
  let [start, last] = [end, end + found.length];
  while (start < last && /[\s>]/.test(text.charAt(start))) start++;
  while (last > start && isLineBreak(text.charAt(last - 1))) last--;
  return { start, end: last };
}

const ROLE = /\{[a-z][\w:.+-]{0,60}\}(`{1,3})(?!`)([^`\r\n]{1,1000}(?:\r?\n[^`\r\n]{1,1000}){0,3})\1(?!`)/gi;
/** Roles that show what is written in them. */
const SHOWN = /^\{(?:term|abbr|dfn|guilabel|sub|sup|u|del|smallcaps)\}/i;

/** `` {ref}`texte <cible>` ``: the text is read, the rest is syntax; of `` {ref}`cible` `` all is. */
export const roles: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('}`')) return;
  const next = new RegExp(ROLE);
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const { index, 0: written, 1: ticks = '', 2: content = '' } = found;
    if (isCode(index)) {
      // What was taken for its end may begin another.
      next.lastIndex = index + 1;
      continue;
    }
    const end = index + written.length;
    const target = /\s{0,9}<[^<>]{1,500}>\s{0,9}$/.exec(content);
    const from = index + written.indexOf('}') + 1 + ticks.length;
    const to = target === null ? end - ticks.length : from + target.index;
    // `` {func}`**<operator.pow>` `` names an operator.
    const isText = to > from && (target === null ? SHOWN.test(written) : /\p{L}/u.test(text.slice(from, to)));
    if (!isText) yield punctuated(text, index, end);
    else {
      yield punctuated(text, index, from);
      yield punctuated(text, to, end);
    }
  }
};

/** `(cible)=` above what it names, `% commentaire`, and `+++` between blocks. */
export const mystLines: Construct = function* ({ text, isCode }: Sheet) {
  for (const { index, 0: line } of text.matchAll(
    /^[ \t]{0,3}(?:\([^()\r\n]{1,200}\)=[ \t]*$|%[^\r\n]*$|\+{3}(?:[ \t][^\r\n]*)?$)/gm,
  )) {
    const start = index + line.length - line.trimStart().length;
    if (!isCode(start)) yield block(text, start, index + line.trimEnd().length);
  }
};

/** `:Nom: valeur` at the head of a line, a list of fields: its colons are no punctuation. */
export const fieldLists: Construct = function* ({ text, isCode }: Sheet) {
  for (const { index, 0: written, 1: gap = '' } of text.matchAll(
    /^([ \t]{0,3}):[^\s:`\r\n][^:`\r\n]{0,80}:(?=[ \t]+\S)/gm,
  )) {
    const start = index + gap.length;
    if (!isCode(start)) yield punctuated(text, start, index + written.length);
  }
};
