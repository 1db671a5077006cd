import type { FrontMatter, SyntaxTrouble } from '../page.ts';
import type { Range } from '../source.ts';

/** Where the front matter of a file stands, before it is read. */
export interface Split {
  readonly format: FrontMatter['format'] | null;
  readonly range: Range;
  readonly content: Range;
  readonly body: Range;
  readonly troubles: readonly SyntaxTrouble[];
}

/** Parts the front matter from the body: `---` YAML, `+++` TOML, or a JSON object, after an optional BOM. */
export function splitFrontMatter(text: string): Split {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^(---|\+\+\+)[ \t]*(\r\n?|\n|$)/.exec(text.slice(start, start + 200));
  if (opening?.[1] !== undefined) return splitFenced(text, start, opening[1], start + opening[0].length);
  if (/^\{\s*["}]/.test(text.slice(start, start + 200))) return splitJson(text, start);
  return none(text, start);
}

function none(text: string, start: number): Split {
  const empty = { start, end: start };
  return { format: null, range: empty, content: empty, body: { start, end: text.length }, troubles: [] };
}

function splitFenced(text: string, start: number, fence: string, from: number): Split {
  const format = fence === '---' ? 'yaml' : 'toml';
  const escaped = fence === '---' ? '---' : '\\+\\+\\+';
  const closing = new RegExp(`(?:^|[\\r\\n])(${escaped}[ \\t]*)(?=[\\r\\n]|$)`, 'g');
  closing.lastIndex = Math.max(0, from - 1);
  const match = closing.exec(text);
  if (match?.[1] === undefined) {
    // Three dashes and then prose is a thematic break, not a front matter that someone forgot to close.
    if (!/^\s*[\w"'-]+\s*[:=]/.test(text.slice(from, from + 300))) return none(text, start);
    const end = { start: text.length, end: text.length };
    const range = { start, end: text.length };
    const trouble = { code: 'unclosed', range: { start, end: start + fence.length }, detail: fence };
    return { format, range, content: { start: from, end: text.length }, body: end, troubles: [trouble] };
  }
  const fenceStart = match.index + match[0].length - match[1].length;
  const end = fenceStart + match[1].length;
  const lineEnd = /^(\r\n|[\r\n])?/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return {
    format,
    range: { start, end },
    content: { start: from, end: Math.max(from, fenceStart) },
    body: { start: end + lineEnd, end: text.length },
    troubles: [],
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
  return none(text, start);
}
