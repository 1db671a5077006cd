import type { Html, Nodes } from 'mdast';
import type { Page, Passage } from '../content/page.ts';
import type { Range } from '../content/source.ts';

/** `relecture-disable …`, written in the page by its author: these rules say nothing of that stretch. */
export interface Directive {
  /** The comment itself. */
  readonly range: Range;
  /** Rule ids or family prefixes, as written; empty when the author named none. */
  readonly rules: readonly string[];
  /** Where it holds, in the file. */
  readonly scope: Range;
}

/** To the end of its line, which is read once whatever it holds. */
const DIRECTIVE = /relecture-(disable-next-line|disable|enable)\b([^\n\r]*)/g;

interface Comment {
  readonly range: Range;
  readonly verb: string;
  readonly rules: readonly string[];
  readonly passage: Passage | null;
}

/** The directives of a page: HTML comments of its Markdown, and comments of its YAML front matter. */
export function findDirectives(page: Page): Directive[] {
  if (!page.source.text.includes('relecture-')) return [];
  const comments = [...yamlComments(page), ...markdownComments(page)].sort((a, b) => a.range.start - b.range.start);
  const ends = comments.filter((comment) => comment.verb === 'enable');
  return comments
    .filter((comment) => comment.verb !== 'enable')
    .map((comment) => ({ range: comment.range, rules: comment.rules, scope: scopeOf(comment, ends, page) }));
}

function* yamlComments(page: Page): Iterable<Comment> {
  for (const range of page.frontMatter?.comments ?? []) {
    const comment = readComment(page.source.slice(range), range, null);
    if (comment !== null) yield comment;
  }
}

function* markdownComments(page: Page): Iterable<Comment> {
  for (const passage of page.passages) {
    if ((passage.kind !== 'markdown' && passage.kind !== 'html') || !passage.text.includes('relecture-')) continue;
    for (const node of htmlNodes(passage.tree)) {
      const { start, end } = node.position ?? {};
      if (start?.offset === undefined || end?.offset === undefined || !node.value.startsWith('<!--')) continue;
      const comment = readComment(node.value, passage.toFile(start.offset, end.offset), passage);
      if (comment !== null) yield comment;
    }
  }
}

function* htmlNodes(node: Nodes): Iterable<Html> {
  if (node.type === 'html') yield node;
  if ('children' in node) for (const child of node.children) yield* htmlNodes(child);
}

function readComment(text: string, range: Range, passage: Passage | null): Comment | null {
  for (const match of text.matchAll(DIRECTIVE)) {
    const [whole, verb = '', rest = ''] = match;
    const close = rest.indexOf('-->');
    // The comment ends on the line of its directive.
    if (close < 0 && match.index + whole.length < text.length) continue;
    const rules = (close < 0 ? rest : rest.slice(0, close)).split(/[\s,]+/).filter((rule) => rule !== '');
    return { range, verb, rules, passage };
  }
  return null;
}

function scopeOf(comment: Comment, ends: readonly Comment[], page: Page): Range {
  const start = comment.range.end;
  if (comment.verb === 'disable-next-line') return { start, end: nextEnd(comment, page) };
  const enable = ends.find(
    (other) =>
      other.range.start > start &&
      (other.rules.length === 0 || other.rules.some((rule) => comment.rules.includes(rule))),
  );
  return { start, end: enable?.range.start ?? page.source.text.length };
}

/** The end of the next line; in YAML, of the whole field that starts there. */
function nextEnd(comment: Comment, page: Page): number {
  const line = page.source.place(comment.range.end).line + 1;
  const lineStart = page.source.lineStarts[line - 1] ?? page.source.text.length;
  const lineEnd = lineStart + page.source.line(line).length;
  if (comment.passage !== null) return lineEnd;
  const field = page.fields.find(({ key, range }) => {
    const start = key?.start ?? range.start;
    return start >= lineStart && start <= lineEnd;
  });
  return Math.max(lineEnd, field?.range.end ?? 0);
}
