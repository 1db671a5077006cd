import type { Describe, FrontMatter } from '../page.ts';
import type { Range } from '../source.ts';
import type { ReadDocument } from './field-tree.ts';
import { formatOfData } from './formats.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Split } from './front-matter-split.ts';
import { readJson } from './json/json.ts';
import { readMeta, splitMeta } from './meta/meta.ts';
import type { Readers } from './readers.ts';
import { readYaml } from './yaml/yaml.ts';

interface HowRead {
  readonly describe: Describe;
  readonly readers: Readers;
  readonly fences: Parameters<typeof splitFrontMatter>[1];
}

/** The front matter of a page, read, and where its body stands. */
export function readFrontMatter(
  text: string,
  { fences, ...how }: HowRead,
): { frontMatter: FrontMatter | null; body: Range } {
  const split = splitFrontMatter(text, fences);
  if (split.format === null) return { frontMatter: null, body: split.body };
  const source = fences.isHalfOpen && split.format === 'yaml' ? untabbed(text, split.content) : text;
  const frontMatter = read(source, { ...split, format: split.format }, how);
  const instead = fences.meta === 'fenced' && split.format === 'yaml' ? asMeta(text, frontMatter, how) : null;
  return instead ?? { frontMatter: fences.endsWithFile ? closedByEnd(frontMatter) : frontMatter, body: split.body };
}

/** Hexo makes spaces of the tabs that indent: one of each, so that every place stays. */
function untabbed(text: string, { start, end }: Range): string {
  const content = text.slice(start, end).replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length));
  return text.slice(0, start) + content + text.slice(end);
}

/** A page that is all front matter, and that nothing closes: no fault where the generator reads it, and all of it is fields. */
function closedByEnd(frontMatter: FrontMatter): FrontMatter {
  const { troubles, root, format } = frontMatter;
  const isWhole = format === 'yaml' && troubles.length === 1 && troubles[0]?.code === 'unclosed';
  return isWhole && root?.kind === 'mapping' ? { ...frontMatter, troubles: [] } : frontMatter;
}

/** A value that goes on where YAML begins a comment. */
const HASH = /^[\w-]{1,60}:(?:[ \t]+(?!["'])\S[^\r\n]*)?[ \t]+#/m;

/**
 * Between dashes, what is no YAML may be meta-data: « Title: Un titre : le sien » is, and so is « Title: Un titre #4 », all of it.
 * A plug-in of Pelican reads YAML there.
 */
function asMeta(text: string, { range, content, root, troubles }: FrontMatter, how: Omit<HowRead, 'fences'>) {
  const isYaml =
    troubles.length === 0 && root?.kind === 'mapping' && !HASH.test(text.slice(content.start, content.end));
  if (isYaml || troubles.some(({ code }) => /^(?:not|hidden)-first$/.test(code))) return null;
  const split = splitMeta(text, range.start, true);
  if (split === null || !(split.isClosed || troubles.some(({ code }) => code === 'unclosed'))) return null;
  return { frontMatter: read(text, { ...split, format: 'meta' }, how), body: split.body };
}

/** A data file: all of it is fields, and its body is empty. */
export function readData(
  path: string,
  text: string,
  how: Omit<HowRead, 'fences'>,
): { frontMatter: FrontMatter; body: Range } {
  const range = { start: text.charCodeAt(0) === 0xfeff ? 1 : 0, end: text.length };
  const body = { start: text.length, end: text.length };
  return {
    frontMatter: read(text, { format: formatOfData(path), range, content: range, body, troubles: [] }, how),
    body,
  };
}

function read(
  text: string,
  { format, range, content, troubles }: Split & { readonly format: FrontMatter['format'] },
  { describe, readers }: Omit<HowRead, 'fences'>,
): FrontMatter {
  const isOut = format === 'js' || troubles.some(({ code }) => /^(?:not|hidden)-first$/.test(code));
  const found = isOut ? NOTHING : (readerOf(format, readers)?.(text, content, describe) ?? notLoaded(range, format));
  return { format, range, content, ...found, troubles: [...troubles, ...found.troubles] };
}

const NOTHING: ReadDocument = { root: null, troubles: [], comments: [] };

function readerOf(format: FrontMatter['format'], readers: Readers) {
  if (format === 'meta') return readMeta;
  return format === 'yaml' ? readYaml : format === 'json' ? readJson : readers.toml;
}

/** Whoever reads pages without loading the readers is told. */
function notLoaded({ start, end }: Range, format: string): ReadDocument {
  const range = { start, end: Math.min(start + 3, end) };
  return { ...NOTHING, troubles: [{ code: 'not-read-yet', range, detail: format.toUpperCase() }] };
}
