import type { DialectName } from '../dialect/dialect.ts';
import type { ReadFields } from './field-tree.ts';
import { isTomlFile } from './formats.ts';
import type { ReadHtml } from './html/html.ts';

/** Readers that few files need. */
export interface Readers {
  readonly toml?: ReadFields;
  readonly html?: ReadHtml;
}

interface HowRead {
  readonly dialect?: DialectName;
  readonly as?: 'page' | 'data';
  /** Whether the HTML that stands in Markdown is to be read too; default: it is not. */
  readonly htmlInMarkdown?: boolean;
}

/** What a block of HTML begins with, or an image; tags that stand among words are Markdown's affair. */
const HTML =
  /<(?:img|p|div|section|article|aside|details|summary|figure|figcaption|header|footer|main|nav|ul|ol|li|dl|dt|dd|table|t[rdh]|h[1-6]|center|blockquote|form|address)[\s/>]/i;

/** Loads the readers that a file needs: most need none. `readPage` is given them with its other options. */
export async function loadReaders(path: string, content: Uint8Array | string, how: HowRead): Promise<Readers> {
  const toml = how.as === 'data' ? isTomlFile(path) : beginsWith(content, '+++');
  const isPage = how.as !== 'data';
  const html = isPage && (how.dialect === 'html' || (how.htmlInMarkdown === true && HTML.test(asAscii(content))));
  return {
    ...(toml && { toml: (await import('./toml/toml.ts')).readToml }),
    ...(html && { html: (await import('./html/html.ts')).readHtml }),
  };
}

function asAscii(content: Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content);
}

/** Whether a file begins with a mark of ASCII, after white space or the bytes of a BOM. */
function beginsWith(content: Uint8Array | string, mark: string): boolean {
  const head = typeof content === 'string' ? content.slice(0, 500) : String.fromCharCode(...content.subarray(0, 500));
  return head
    .replace(/^[\s\0\xef\xbb\xbf\xfe\xff\ufeff]+/, '')
    .replaceAll('\0', '')
    .startsWith(mark);
}
