import type { Fix } from '../../content/finding.ts';
import type { Field, Page } from '../../content/page.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

/** What the documentation of MkDocs and of Python-Markdown names, and the names that HTML gives to `<meta>`. */
const OF_EVERYONE = /^(?:title|template|description|summary|authors?|keywords|date)$/;

/** Lines above a page of MkDocs that are taken for settings, `Note: …`, and are never published. */
export const frontMatterSwallowedText: Rule<'front-matter-swallowed-text'> = {
  id: 'front-matter-swallowed-text',
  severity: 'warning',
  owns: 'fields',
  *check(page, { site }) {
    const { frontMatter } = page;
    if (site.generator !== 'mkdocs' || frontMatter?.format !== 'meta' || frontMatter.root === null) return;
    const fields = frontMatter.root.children;
    for (const field of fields) {
      if (field.key === null || OF_EVERYONE.test(field.name)) continue;
      const isText = isSentence(page, field) || (field === fields.at(-1) && goesOn(page));
      if (!isText && (isCode(page, field) || isUsedElsewhere(field.name, page, site))) continue;
      const line = { start: field.key.start, end: Math.max(field.key.end, field.range.end) };
      yield {
        message: isText ? 'text' : 'perhaps',
        facts: { name: page.source.slice(field.key) },
        at: line,
        fixes: [partFrom(page, line.start)],
        ...(!isText && { severity: 'info' }),
      };
    }
  },
};

/** Several words that end as a sentence does, Markdown, or what follows the colon of an address. */
function isSentence(page: Page, field: Field): boolean {
  const value = typeof field.value === 'string' ? field.value : '';
  if (value.startsWith('//')) return true;
  if (page.passages.some((passage) => passage.field === field && passage.kind === 'markdown')) return true;
  return /\S\s+\S.*\s\S/s.test(value) && /[.!?…:;,][)»”"'*_]{0,3}$/.test(value);
}

/** A paragraph that goes on below: settings end with an empty line. */
function goesOn({ source: { text }, frontMatter, body }: Page): boolean {
  const between = text.slice(frontMatter?.range.end, body.range.start);
  return (between.match(/\r\n?|\n/g)?.length ?? 0) < 2 && /^[^\r\n]*\S/.test(body.text);
}

/** A name, a number, a path: nobody writes these for a reader. */
function isCode(page: Page, field: Field): boolean {
  const kind = page.passages.find((passage) => passage.field === field)?.kind ?? null;
  return kind !== 'plain' && kind !== 'markdown';
}

/** What other pages say too is a setting of the site. */
function isUsedElsewhere(name: string, page: Page, { pages }: Site): boolean {
  for (const other of pages.values())
    if (other.path !== page.path && Object.keys(other.data).some((key) => key.toLowerCase() === name)) return true;
  return false;
}

/** Settings begin at the first line, and end at the first that is empty. */
function partFrom({ source: { text } }: Page, start: number): Fix {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { title: { key: 'empty-line-above' }, safe: false, edits: [{ start, end: start, text: newline }] };
}
