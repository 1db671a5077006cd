import type { Range } from '../source.ts';
import type { Split } from './front-matter-split.ts';
import { DOTTED, splitMeta, splitProperties } from './meta/meta.ts';
import { misplaced } from './misplaced-front-matter.ts';

export type Above = 'nothing' | 'lines' | 'blanks';

/** White space that may stand before the first line of dashes; of a file, the beginning alone is looked at. */
const ABOVE: Readonly<Record<Above, RegExp>> = {
  nothing: /^/,
  lines: /^(?:\s{0,1000}\n)?/,
  blanks: /^\s{0,1000}/,
};

/** What the generator of the site forgives around a front matter. */
export interface Fences {
  /** A line « ... » closes YAML as a line « --- » does; null where nobody knows. */
  readonly dots: boolean | null;
  /** A key may follow the dashes on their own line: `---title: A`. */
  readonly isGlued: boolean;
  /** What may stand before it: nothing, empty lines, or any white space. */
  readonly above: Above;
  /** What nothing closes goes on to the end of the file, as gray-matter reads it. */
  readonly endsWithFile: boolean;
  /** YAML needs no line of dashes before it, only after (Hexo). */
  readonly isHalfOpen: boolean;
  /** Lines `Key: value` at the top are a front matter: `bare`, without fences; `fenced`, with or without; null, they are prose. */
  readonly meta: 'bare' | 'fenced' | null;
}

/** Parts the front matter from the body: `---` YAML, `+++` TOML, or a JSON object, after an optional BOM. */
export function splitFrontMatter(text: string, fences: Fences): Split {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const start = bom + (ABOVE[fences.above].exec(text.slice(bom, bom + 1000))?.[0].length ?? 0);
  const opening = /^(---|\+\+\+)[ \t]*(\r\n?|\n|$)/.exec(text.slice(start, start + 200));
  if (opening?.[1] !== undefined) return splitFenced(text, start, opening[1], start + opening[0].length, fences);
  const glued = fences.isGlued ? /^---(?=[\w-]{1,60}:[ \t])/.exec(text.slice(start, start + 200)) : null;
  if (glued !== null) return splitFenced(text, start, '---', start + glued[0].length, fences);
  const named = /^---(js|javascript|json|toml|ya?ml)[ \t]*(?:\r\n?|\n)/i.exec(text.slice(start, start + 200));
  if (named?.[1] !== undefined) return splitNamed(text, start, named[1].toLowerCase(), start + named[0].length);
  const halfOpen = fences.isHalfOpen ? splitHalfOpen(text, start) : null;
  if (halfOpen !== null) return halfOpen;
  const properties = splitProperties(text, start);
  if (properties !== null) return properties;
  const isDotted = DOTTED.test(text.slice(start, start + 20));
  const meta = fences.meta === null && !isDotted ? null : splitMeta(text, start, fences.meta === 'fenced');
  if (meta !== null) return meta;
  if (/^\{\s*["}]/.test(text.slice(start, start + 200))) return splitJson(text, start);
  return misplaced(text, bom) ?? none(text, bom);
}

function none(text: string, start: number): Split {
  const empty = { start, end: start };
  return { format: null, range: empty, content: empty, body: { start, end: text.length }, troubles: [] };
}

function splitFenced(text: string, start: number, fence: string, from: number, { dots }: Fences): Split {
  const format = fence === '---' ? 'yaml' : 'toml';
  const closing = findFence(text, from, fence);
  const other = format === 'yaml' ? findFence(text, from, '...') : null;
  // Where three dots close nothing, they are a line of YAML that ends its document: only an open front matter shows it.
  const byDots = other !== null && (closing === null || (dots === true && other.start < closing.start)) ? other : null;
  const found = byDots ?? closing;
  if (found === null) return unclosed(text, start, fence, from, format);
  const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(found.end, found.end + 2))?.[0].length ?? 0;
  return {
    format,
    range: { start, end: found.end },
    content: { start: from, end: Math.max(from, found.start) },
    body: { start: found.end + lineEnd, end: text.length },
    troubles: byDots !== null && dots === false ? [{ code: 'dots', range: byDots, detail: fence }] : [],
  };
}

/** `title: A`, and then `---`: `hexo-front-matter` reads all that stands above, which a key must begin. */
function splitHalfOpen(text: string, start: number): Split | null {
  if (!/^[\p{L}\w][\p{L}\w-]{0,60}[ \t]*:(?:\s|$)/u.test(text.slice(start, start + 100))) return null;
  const closing = findFence(text, start, '---');
  if (closing === null) return null;
  const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(closing.end, closing.end + 2))?.[0].length ?? 0;
  return {
    format: 'yaml',
    range: { start, end: closing.end },
    content: { start, end: closing.start },
    body: { start: closing.end + lineEnd, end: text.length },
    troubles: [],
  };
}

/** gray-matter's `---js`, which Eleventy reads: the language stands beside the fence. A program is never run: its fields are not read. */
function splitNamed(text: string, start: number, language: string, from: number): Split {
  const closing = findFence(text, from, '---');
  if (closing === null) return none(text, start);
  const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(closing.end, closing.end + 2))?.[0].length ?? 0;
  const body = { start: closing.end + lineEnd, end: text.length };
  const content = { start: from, end: Math.max(from, closing.start) };
  const range = { start, end: closing.end };
  if (language === 'js' || language === 'javascript') {
    const fence = { start, end: start + '---'.length + language.length };
    const trouble = { code: 'not-read-yet', range: fence, detail: 'JavaScript' };
    return { format: 'js', range, content, body, troubles: [trouble] };
  }
  const format = language === 'json' || language === 'toml' ? language : 'yaml';
  return { format, range, content, body, troubles: [] };
}

/** The first line that is a fence and nothing else. */
function findFence(text: string, from: number, fence: string): Range | null {
  const escaped = fence.replace(/[+.]/g, '\\$&');
  const pattern = new RegExp(`(?:^|[\\r\\n])(${escaped}[ \\t]*)(?=[\\r\\n]|$)`, 'g');
  pattern.lastIndex = Math.max(0, from - 1);
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return null;
  const end = match.index + match[0].length;
  return { start: end - match[1].length, end };
}

function unclosed(text: string, start: number, fence: string, from: number, format: 'yaml' | 'toml'): Split {
  // Three dashes and then prose is a thematic break, not a front matter that someone forgot to close.
  if (!/^\s*[\w"'-]+\s*[:=]/.test(text.slice(from, from + 300))) return none(text, start);
  const end = { start: text.length, end: text.length };
  const trouble = { code: 'unclosed', range: { start, end: start + fence.length }, detail: fence };
  return {
    format,
    range: { start, end: text.length },
    content: { start: from, end: text.length },
    body: end,
    troubles: [trouble],
  };
}

/** A JSON front matter ends with the brace that closes it. */
function splitJson(text: string, start: number): Split {
  let depth = 0;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const letter = text[index];
    if (quoted) {
      if (letter === '\\') index++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) {
      const range = { start, end: index + 1 };
      return { format: 'json', range, content: range, body: { start: index + 1, end: text.length }, troubles: [] };
    }
  }
  // A key and its colon: a front matter that nothing closes, of which all that follows seems to be part.
  if (!/^\{\s*"[^"\n]{1,200}"\s*:/.test(text.slice(start, start + 500))) return none(text, start);
  const range = { start, end: text.length };
  return { format: 'json', range, content: range, body: { start: text.length, end: text.length }, troubles: [] };
}
