import type { Range } from '../../content/source.ts';

/** A `href` or `src` of an HTML tag: where its value stands, unquoted, in the text that was scanned. */
export interface HtmlLink extends Range {
  readonly tag: string;
  /** Just after the tag: where the text of an `<a>` begins. */
  readonly after: number;
}

/** What the reader follows or sees; scripts and style sheets are none of it. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  img: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
};
const VERBATIM = new Set(['pre', 'code', 'script', 'style', 'textarea', 'template', 'kbd', 'samp']);
const TAG = /<(?:!--|([a-z][a-z\d-]{0,30})(?=[\s/>]))/giy;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/y;

/** The links of raw HTML, comments and code left out. Linear. */
export function* htmlLinks(text: string): Generator<HtmlLink> {
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('<', from);
    if (open === -1) return;
    TAG.lastIndex = open;
    const tag = TAG.exec(text);
    if (tag === null) from = open + 1;
    else if (tag[1] === undefined) from = after(text, '-->', open);
    else {
      const name = tag[1].toLowerCase();
      const wanted = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
      const read = readTag(text, open + tag[0].length, wanted);
      if (read.value !== null) yield { ...read.value, tag: name, after: read.end };
      from = VERBATIM.has(name) ? after(text, `</${name}`, read.end) : read.end;
    }
  }
}

/** Which tags keep what they hold as it stands: no link is made in them. */
export function isVerbatim(tag: string): boolean {
  return VERBATIM.has(tag);
}

function after(text: string, needle: string, from: number): number {
  const found = text.indexOf(needle, from);
  return found === -1 ? text.length : found + needle.length;
}

function readTag(text: string, from: number, wanted: string | undefined): { end: number; value: Range | null } {
  let value: Range | null = null;
  let position = from;
  for (;;) {
    ATTRIBUTE.lastIndex = position;
    const attribute = ATTRIBUTE.exec(text);
    if (attribute === null) break;
    position = ATTRIBUTE.lastIndex;
    const content = attribute[2] ?? attribute[3] ?? attribute[4];
    if (value !== null || content === undefined || attribute[1]?.toLowerCase() !== wanted) continue;
    const end = position - (attribute[4] === undefined ? 1 : 0);
    value = trimmed(text, end - content.length, end);
  }
  const close = text.indexOf('>', position);
  return { end: close === -1 ? text.length : close + 1, value };
}

function trimmed(text: string, start: number, end: number): Range {
  const value = text.slice(start, end);
  const lead = value.length - value.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + value.trimEnd().length) };
}
