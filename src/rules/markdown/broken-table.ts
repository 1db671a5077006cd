import type { Rule } from '../rule.ts';
import { markdownPassages, rangeOf, walk } from '../walk.ts';
import { engineOf } from './shared/engine.ts';

const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?[ \t]*$/;

/** What kramed, the reader of the first GitBook, takes for one too: `|: --- :|: --- :|`. */
const LOOSE = /^ *\|(?:[ \t]*[-:]+[-| :]*)\|?[ \t]*$/;

/** Lines meant as a table that are none: the reader sees bars and dashes. */
export const markdownBrokenTable: Rule<'markdown-broken-table'> = {
  id: 'markdown-broken-table',
  severity: 'warning',
  byDialect: { sure: [] },
  *check(page, { site }) {
    const engine = engineOf(site);
    // Kramdown makes a table of any line with a bar.
    if (engine === 'kramdown') return;
    // Pandoc goes by the dashes: it fills up the first row, or cuts it.
    const countsCells = engine !== 'pandoc';
    // Of two readers in use, the older one makes a table of it: Parsedown in Grav 1, remark in Gatsby.
    const isDoubtful = engine === 'parsedown' || site.generator === 'gatsby';
    for (const passage of markdownPassages(page)) {
      if (!passage.text.includes('|')) continue;
      for (const [node] of walk(passage.tree)) {
        if (node.type !== 'paragraph') continue;
        const { start, end } = rangeOf(node);
        const lines = passage.markup.slice(start, end).split(/\r\n?|\n/);
        const textLines = () => passage.text.slice(start, end).split(/\r\n?|\n/);
        const rows = lines.filter((line) => /^\s*\|[^|]*\|/.test(line));
        const header = lines.findIndex((line, index) => index > 0 && line.includes('|') && DELIMITER.test(line));
        if (engine === 'kramed' && lines.some((line) => LOOSE.test(line))) continue;
        // The first marked counts no columns; the next one lets them be empty: `|---|| --- |`.
        if (engine === 'marked-0' && (header === 1 || LOOSE.test(lines[1] ?? ''))) continue;
        if (engine === 'marked-1' && header !== 1 && LOOSE.test(lines[1] ?? '')) continue;
        const at = () => passage.toFile(start, start + (lines[0]?.length ?? 0));
        const excerpt = (lines[0] ?? '').slice(0, 120);
        if (header > 0) {
          // The dialect has blanked them.
          const isClassed = site.generator === 'plain' && ATTRIBUTES.test(textLines()[header - 1] ?? '');
          const columns = countCells(lines[header - 1] ?? '') - (isClassed ? 1 : 0);
          const dashes = countCells(lines[header] ?? '');
          // Goldmark fills up the first row.
          if (countsCells && columns !== dashes && !(engine === 'goldmark' && columns < dashes))
            yield {
              message: 'columns',
              facts: { columns, dashes },
              at: at(),
              excerpt,
              ...(isDoubtful ? { severity: 'info' as const } : {}),
            };
        } else if (rows.length >= 2 && rows.length === lines.length)
          yield { message: 'no-header', facts: { rows: rows.length }, at: at(), excerpt };
      }
    }
  },
};

/** Where generators that are not known give a table its class: `| a | b | { class="compact" }`. */
const ATTRIBUTES = /(?<=\|)[ \t]*\{[^{}|]{1,200}\}[ \t]*$/;

function countCells(line: string): number {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
