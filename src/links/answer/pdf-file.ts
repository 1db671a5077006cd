/** What the bytes of a PDF tell without a PDF library. */
export interface PdfFacts {
  readonly encrypted: boolean;
  /** Tagged for screen readers; null when the part that says so was not seen. */
  readonly tagged: boolean | null;
  readonly language: string | null;
  readonly title: string | null;
}

/** Readers look for the mark of a PDF in its first 1,024 bytes and for its end in the last 1,024. */
const margin = 1024;

/** Where `%PDF-` stands; -1 when these bytes do not begin a PDF. */
export function pdfStart(head: Uint8Array): number {
  return Buffer.from(head.subarray(0, margin)).indexOf('%PDF-');
}

/** Whether these last bytes of a file end a PDF. */
export function endsPdf(tail: Uint8Array): boolean {
  return Buffer.from(tail.subarray(Math.max(0, tail.length - margin))).includes('%%EOF');
}

/** @param parts the pieces of the file at hand, in order: its first and last bytes, or all of it */
export function readPdf(parts: readonly Uint8Array[]): PdfFacts {
  const text = parts.map((part) => Buffer.from(part).toString('latin1')).join('\n');
  const catalog = /\/Type\s{0,4}\/Catalog/.test(text);
  const marked = /\/MarkInfo\s{0,4}<<[^<>]{0,200}\/Marked\s{1,4}true/.test(text);
  return {
    encrypted: /\/Encrypt\s{1,4}\d{1,9}\s{1,4}\d{1,5}\s{1,4}R|\/Encrypt\s{0,4}<</.test(text),
    tagged: marked ? true : catalog ? false : null,
    language: languageIn(text),
    title: titleIn(text),
  };
}

function languageIn(text: string): string | null {
  const at = text.search(/\/Lang\s{0,4}[(<]/);
  const value = at === -1 ? null : stringAt(text, at + '/Lang'.length);
  return value !== null && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(value) ? value : null;
}

/** From the document's information, else from its XMP packet. */
function titleIn(text: string): string | null {
  const info = /\/Info\s{1,4}(\d{1,9})\s{1,4}(\d{1,5})\s{1,4}R/.exec(text);
  const object = info === null ? -1 : text.search(new RegExp(`(?:^|[^\\d])${info[1]}\\s{1,4}${info[2]}\\s{1,4}obj\\b`));
  const dictionary = object === -1 ? '' : text.slice(object, object + 4096);
  const key = dictionary.search(/\/Title\s{0,4}[(<]/);
  const value = key === -1 ? null : stringAt(dictionary, key + '/Title'.length);
  if (value !== null && value.trim() !== '') return value.trim().slice(0, 300);
  const xmp = /<dc:title>\s{0,100}<rdf:Alt>\s{0,100}<rdf:li[^<>]{0,100}>([^<>]{1,400})<\/rdf:li>/.exec(text)?.[1];
  return xmp === undefined ? null : Buffer.from(xmp, 'latin1').toString('utf8').trim() || null;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A PDF string, literal or hexadecimal, at or just after an offset. */
function stringAt(text: string, from: number): string | null {
  const start = text.slice(from, from + 8).search(/[(<]/) + from;
  if (text[start] === '<') {
    const hex = /^<([\da-f\s]{0,2000})>/i.exec(text.slice(start, start + 2002))?.[1]?.replace(/\s/g, '');
    return hex === undefined ? null : decodeString(Buffer.from(hex, 'hex'));
  }
  let value = '';
  let depth = 1;
  for (let at = start + 1; at < Math.min(text.length, start + 2000); at++) {
    const character = text[at] ?? '';
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text[at + 1] ?? '';
      value += octal === undefined ? (escapes[next] ?? next) : String.fromCharCode(Number.parseInt(octal, 8) & 255);
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return decodeString(Buffer.from(value, 'latin1'));
    value += character;
  }
  return null;
}

function decodeString(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}
