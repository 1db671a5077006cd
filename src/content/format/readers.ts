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
}

/** Loads the readers that a file needs: most need none. `readPage` is given them with its other options. */
export async function loadReaders(path: string, content: Uint8Array | string, how: HowRead): Promise<Readers> {
  const toml = how.as === 'data' ? isTomlFile(path) : beginsWith(content, '+++');
  const html = how.dialect === 'html' && how.as !== 'data';
  return {
    ...(toml && { toml: (await import('./toml/toml.ts')).readToml }),
    ...(html && { html: (await import('./html/html.ts')).readHtml }),
  };
}

/** Whether a file begins with a mark of ASCII, after white space or the bytes of a BOM. */
function beginsWith(content: Uint8Array | string, mark: string): boolean {
  const head = typeof content === 'string' ? content.slice(0, 500) : String.fromCharCode(...content.subarray(0, 500));
  return head
    .replace(/^[\s\0\xef\xbb\xbf\xfe\xff\ufeff]+/, '')
    .replaceAll('\0', '')
    .startsWith(mark);
}
