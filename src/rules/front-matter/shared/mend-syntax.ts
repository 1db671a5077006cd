import type { Fix } from '../../../content/finding.ts';
import type { Page } from '../../../content/page.ts';
import type { Range } from '../../../content/source.ts';

/** The repair that the cause calls for, where there is one. Safe where it can only mean one thing. */
export function mendSyntax(page: Page, code: string, range: Range): Fix | null {
  const written = page.source.slice(range);
  if (/[\r\n]/.test(written)) return null;
  if (code === 'tab') return replace(range, written, '  '.repeat(written.length), false);
  if (code === 'no-break-space') return replace(range, written, ' ', true);
  if (code === 'missing-space')
    return replace({ start: range.end, end: range.end }, `${written}…`, ' ', true, `${written} …`);
  if (code === 'control-character' || code === 'hidden-first')
    return { title: { key: 'remove-invisible', facts: { count: 1 } }, safe: true, edits: [{ ...range, text: '' }] };
  if (code === 'dots') return replace(range, written, '---', false);
  if (code === 'json-last-comma') return replace(range, ',', '', true);
  if (code === 'toml-no-quotes') return replace(range, written, `"${written.replace(/["\\]/g, '\\$&')}"`, false);
  if (code === 'unquoted-colon') return replace(range, written, quote(written), !/\s#/.test(written));
  if (code === 'reserved-start' || code === 'text-after-quote' || code === 'unknown-alias')
    return replace(range, written, quote(written), false);
  if (code === 'quote-inside') return replace(range, written, quote(inner(written)), false);
  return null;
}

function replace(range: Range, from: string, text: string, safe: boolean, to = text): Fix {
  return { title: { key: 'replace', facts: { from, to } }, safe, edits: [{ ...range, text }] };
}

function inner(written: string): string {
  const words = written.slice(1, -1);
  return written.startsWith("'") ? words.replaceAll("''", "'") : words.replaceAll('\\"', '"');
}

/** Straight double quotes, or single ones where the text itself holds a double quote or a backslash. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
