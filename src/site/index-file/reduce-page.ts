import { escapeStep, isObject } from '../../schema/json-schema.ts';
import type { Site } from '../site.ts';
import type { AskedPage } from './asked-keys.ts';

/** What is always told of a page. */
const TOLD: readonly string[] = ['title', 'layout', '$schema'];
/** Widgets whose values are chosen, not written: they tell nothing of anybody. */
const CHOSEN: ReadonlySet<string> = new Set(['select', 'boolean', 'date', 'datetime', 'relation']);
/** Stands for words that are not told. */
const UNTOLD = '…';

/**
 * What is left of a page for the index: the values that lead to it, the shape of its front matter without its words, and the ids that links
 * to it may end with.
 */
export function reducePage({ quiet: page, asked }: AskedPage, site: Site): string {
  if (!/\.(?:md|mdx|markdown|qmd|html?)$/i.test(page.path)) return dataOf(page, asked, site);
  const head =
    Object.keys(page.data).length === 0 && page.frontMatter === null ? '' : `---\n${dataOf(page, asked, site)}\n---\n`;
  const anchors = site.anchors(page);
  // As in a page that brings the headings of another file: nobody knows its ids.
  if (anchors === null) return `${head}{{%\n`;
  return head + [...anchors].map((id) => `<a id="${id.replace(/["\s&<>]/g, '')}"></a>\n`).join('');
}

function dataOf(page: AskedPage['quiet'], asked: AskedPage['asked'], site: Site): string {
  const describe = site.describe(page.path);
  const shape = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) return value.map((one, index) => shape(one, `${pointer}/${index}`));
    if (isObject(value))
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, shape(one, `${pointer}/${escapeStep(key)}`)]),
      );
    if (typeof value === 'boolean' || value === null || value === '') return value;
    if (CHOSEN.has(describe(pointer)?.widget ?? '')) return value;
    return typeof value === 'number' ? 0 : UNTOLD;
  };
  const told = Object.entries(page.data).map(([key, value]) => [
    key,
    asked.has(key) || TOLD.includes(key) ? value : shape(value, `/${escapeStep(key)}`),
  ]);
  return JSON.stringify(Object.fromEntries(told));
}
