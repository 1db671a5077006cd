import type { Construct, Sheet, Stroke } from './dialect.ts';
import { blank, block, spaces } from './strokes.ts';

const LINE = /^([ \t>]*)(:{3,})([^\r\n]*)/gm;
const OPENING = /^[ \t]*([\w.-]{0,60})[ \t]*(?:\[([^\]\r\n]{0,500})\])?/;

/** `::: tip Titre` … `:::`: VitePress, Docusaurus, Starlight, Quarto. What stands between is read, the title too. */
export const containers: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes(':::')) return;
  for (const { index, 1: head = '', 2: colons = '', 3: rest = '' } of text.matchAll(LINE)) {
    const start = index + head.length;
    if (isCode(start)) continue;
    const end = start + colons.length + rest.trimEnd().length;
    const from = start + colons.length;
    const { 0: opening = '', 2: bracketed } = OPENING.exec(rest) ?? [];
    const tail = rest.slice(opening.length);
    const title = bracketed ?? withoutAttributes(tail);
    const at = bracketed === undefined ? from + opening.length + tail.indexOf(title) : from + opening.indexOf('[') + 1;
    if (title === '' || rest.trimStart().startsWith('{'))
      yield end - start < 4 ? blank(text, start, end) : block(text, start, end);
    else yield* titled(text, { start, from: at, to: at + title.length, end });
  }
};

const COMPONENT = /^[ \t]*:{2,8}(?:[a-z][\w-]{0,60}[^\r\n]{0,500})?$/gim;
/** In UTF-16 units. */
const LONGEST_PROPS = 5000;
const PROPS = /^\r?\n[ \t]*---[ \t]*\r?\n(?:[^\r\n]*\r?\n){0,100}?[ \t]*---[ \t]*(?=\r?\n|$)/;

/** `::name`, its `---` of YAML, and `::`: components of Nuxt Content. What stands between is read. */
export const components: Construct = function* ({ text, isCode }: Sheet) {
  if (!/^[ \t]*::+[a-z]/im.test(text)) return;
  for (const { index, 0: line } of text.matchAll(COMPONENT)) {
    const start = index + line.length - line.trimStart().length;
    if (isCode(start)) continue;
    const end = index + line.trimEnd().length;
    const after = index + line.length;
    const props = /^:+$/.test(line.trim()) ? null : PROPS.exec(text.slice(after, after + LONGEST_PROPS));
    // Of three colons on, the line itself is a container's; what follows is still no prose.
    if (!line.startsWith(':::', start - index))
      yield block(text, start, props === null ? end : after + props[0].length);
    else if (props !== null) yield block(text, after + props[0].indexOf('-'), after + props[0].length);
  }
};

/** The first and the last line of a macro, by the name that both bear. */
const MACRO =
  /^[ \t]*(?:::end-(?<closes>[a-z][\w-]{0,40})::|::(?<opens>[a-z][\w-]{0,40})::[^\r\n]{0,500}|@start(?<starts>[a-z]{2,20})\b[^\r\n]{0,200}|@end(?<ends>[a-z]{2,20}))[ \t]*$/gim;

/**
 * `::uml::` … `::end-uml::`, `@startuml` … `@enduml`: what names itself again at its end is handed whole to a program, blank lines
 * included.
 */
export const macros: Construct = function* ({ text, isCode }: Sheet) {
  if (!/::end-|@end/i.test(text)) return;
  let open: { name: string; start: number } | null = null;
  const found: { start: number; end: number }[] = [];
  for (const { index, 0: line, groups = {} } of text.matchAll(MACRO)) {
    const start = index + line.length - line.trimStart().length;
    const { opens, closes, starts, ends } = groups;
    const [opening, closing] = [opens ?? (starts && `@${starts}`), closes ?? (ends && `@${ends}`)];
    if (isCode(start)) continue;
    if (closing !== undefined && open?.name === closing) {
      found.push({ start: open.start, end: index + line.trimEnd().length });
      open = null;
    } else if (opening !== undefined && (open === null || open.name === opening)) open = { name: opening, start };
  }
  for (const { start, end } of found) yield block(text, start, end);
};

/** `Titre {open}` is `Titre`, and the quotes around `"Titre"` are syntax. */
function withoutAttributes(tail: string): string {
  const brace = tail.trimEnd().endsWith('}') ? tail.lastIndexOf('{') : -1;
  return unquoted((brace === -1 ? tail : tail.slice(0, brace)).trim());
}

function unquoted(title: string): string {
  return /^(["']).*\1$/.test(title) && title.length > 1 ? title.slice(1, -1) : title;
}

/** A line whose title is read: a heading stands for it, which becomes a paragraph. */
export function* titled(
  text: string,
  { start, from, to, end }: { start: number; from: number; to: number; end: number },
): Iterable<Stroke> {
  const lead = spaces(text.slice(start, from));
  yield { start, end: from, parse: `#${lead.slice(1)}`, standIns: [start] };
  if (end > to) yield blank(text, to, end);
}
