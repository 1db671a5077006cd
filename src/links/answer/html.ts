import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { ResponseHeaders } from '../ask/exchange.ts';

/** The few things of a web page that tell what it is. Texts are trimmed, one space between words. */
export interface HtmlPage {
  readonly text: string;
  readonly title: string;
  /** The first headings of level 1 that readers see. */
  readonly headings: readonly string[];
  /** The start of the page without what readers do not see: comments, scripts, styles, templates. */
  readonly shown: string;
}

/** Titles and main headings stand in the first part of a page, even behind long menus. */
const headLength = 120_000;

/** Longest title or heading that is looked at. */
const longestText = 1000;

const read = new WeakMap<Uint8Array, HtmlPage>();

/** Reads a page without building its tree: in one pass, whatever it holds, and once however many look at it. */
export function readHtml(bytes: Uint8Array, headers: ResponseHeaders): HtmlPage {
  let page = read.get(bytes);
  if (page === undefined) {
    page = readOnce(bytes, headers);
    read.set(bytes, page);
  }
  return page;
}

function readOnce(bytes: Uint8Array, headers: ResponseHeaders): HtmlPage {
  const text = decode(bytes, headers.get('content-type'));
  const shown = withoutHidden(text.slice(0, headLength));
  const lower = lowerAscii(shown);
  const bodyAt = lower.indexOf('<body');
  // A drawing has a title too.
  const head = bodyAt === -1 ? shown.length : bodyAt;
  return {
    text,
    shown,
    title: plainText(contents(shown.slice(0, head), lower.slice(0, head), 'title', 1)[0] ?? ''),
    headings: contents(shown, lower, 'h1', 3, Math.max(0, bodyAt)).map((one) => plainText(one)),
  };
}

const HIDDEN = ['script', 'style', 'template', 'noscript', 'textarea', 'iframe'];

/** One pass: what is opened and never closed hides the rest, as in browsers. */
function withoutHidden(text: string): string {
  const lower = lowerAscii(text);
  const kept: string[] = [];
  let from = 0;
  for (const { index } of lower.matchAll(/<!--|<(?:script|style|template|noscript|textarea|iframe)(?=[\s/>])/g)) {
    if (index < from) continue;
    const name = HIDDEN.find((one) => lower.startsWith(one, index + 1));
    const close = name === undefined ? '-->' : `</${name}`;
    const end = lower.indexOf(close, index + 4);
    kept.push(text.slice(from, index));
    from = end === -1 ? text.length : end + close.length;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** The raw contents of the first elements of a name. */
export function contents(text: string, lower: string, name: string, most: number, from = 0): readonly string[] {
  const found: string[] = [];
  let at = from;
  while (found.length < most) {
    at = lower.indexOf(`<${name}`, at);
    if (at === -1) break;
    const after = lower.charCodeAt(at + name.length + 1);
    at += name.length + 1;
    // `<h1x` is another element.
    if (!(after === 62 || after === 47 || after <= 32)) continue;
    const open = lower.indexOf('>', at);
    if (open === -1) break;
    const close = lower.indexOf(`</${name}`, open);
    if (close === -1) break;
    found.push(text.slice(open + 1, close));
    at = close;
  }
  return found;
}

/** Lower case to look for names of HTML in: offsets stay, and no other letter becomes one of a-z. */
export function lowerAscii(text: string): string {
  // `İ` gets longer, the sign of Kelvin becomes a `k`: the only two.
  return /[\u0130\u212a]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}

/** The text of a piece of HTML: without tags, character references decoded. */
export function plainText(html: string, most: number = longestText): string {
  return decodeReferences(html.slice(0, most * 4).replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** Every `id`, and every `name` of an anchor: what a fragment may lead to. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const match of text.matchAll(
    /\s(?:id|name)\s{0,4}=\s{0,4}(?:"([^"<>]{1,300})"|'([^'<>]{1,300})'|([^\s"'<>=`]{1,300}))/gi,
  )) {
    anchors.add(decodeReferences(match[1] ?? match[2] ?? match[3] ?? ''));
  }
  return anchors;
}

function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z\d]{2,31}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return decodeNamedCharacterReference(name) || whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

function decode(bytes: Uint8Array, contentType: string): string {
  const declared = charsetOf(contentType) ?? charsetOf(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function charsetOf(text: string): string | null {
  return /charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/i.exec(text)?.[1] ?? null;
}
