import { readdirSync, readFileSync } from 'node:fs';
import type { Code, Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import type { ReadTroubleCode } from '../../src/content/tree.ts';

/** An example of a rule's page: a small site, the page under review, and what must be said of it. */
export interface Example {
  readonly name: string;
  readonly correct: boolean;
  readonly path: string;
  readonly today: string;
  /** The page itself. */
  readonly source: string;
  /** `encoding=latin1`: how its bytes are written; null for UTF-8. */
  readonly encoding: BufferEncoding | null;
  /** `trouble=broken-link`: why it cannot be read; null when it can. */
  readonly trouble: ReadTroubleCode | null;
  /** `too-slow`: the parser does not end in time. */
  readonly tooSlow: boolean;
  /** The other files of its little site. */
  readonly files: ReadonlyMap<string, string>;
  readonly links: Readonly<Record<string, unknown>>;
  readonly expected: string;
  /** The page after the safe fixes; null when the page does not show it. */
  readonly fixed: string | null;
}

export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Its parts, in their order. */
  readonly headings: readonly string[];
  readonly examples: readonly Example[];
}

export function readRulePages(): RulePage[] {
  return readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/[\w-]+\.md$/.test(name))
    .map((name) => readRulePage(idOf(name), readFileSync(`src/rules/${name}`, 'utf8')))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** `date/stale.md` is the page of `date-stale`, `markdown/recommended/final-newline.md` of `markdown-final-newline`. */
function idOf(name: string): string {
  return name.slice(0, -3).replace(/\/(?:.*\/)?/, '-');
}

export function readRulePage(id: string, text: string): RulePage {
  const nodes = fromMarkdown(text).children;
  const title = nodes.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const summary = nodes.find((node) => node.type === 'paragraph');
  const headings = nodes.filter((node): node is Heading => node.type === 'heading' && node.depth === 2);
  return {
    id,
    title: textOf(title),
    summary: textOf(summary),
    headings: headings.map((heading) => textOf(heading)),
    examples: readExamples(nodes),
  };
}

function readExamples(nodes: readonly RootContent[]): Example[] {
  const examples: Example[] = [];
  let section = '';
  let files = new Map<string, string>();
  let links: Record<string, unknown> = {};
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node);
    if (node.type !== 'code' || (section !== 'Correct' && section !== 'Incorrect')) continue;
    const meta = attributes(node);
    const last = examples.at(-1);
    if (meta['file'] !== undefined) files.set(meta['file'], `${node.value}\n`);
    else if (node.lang === 'json' && 'links' in meta) links = JSON.parse(node.value);
    else if (node.lang === 'text' && last !== undefined)
      examples[examples.length - 1] = { ...last, expected: node.value };
    else if (node.lang === 'md' && 'fixed' in meta && last !== undefined)
      examples[examples.length - 1] = { ...last, fixed: `${node.value}\n` };
    else if (node.lang === 'md' || node.lang === 'mdx' || 'path' in meta) {
      const path = meta['path'] ?? 'content/exemple.md';
      examples.push({
        name: `${section} (line ${node.position?.start.line})`,
        correct: section === 'Correct',
        path,
        today: meta['today'] ?? '2024-08-20',
        // `repeat=400`: the last line, so many times; `no-newline`: nothing after it.
        source:
          'no-newline' in meta
            ? node.value
            : node.value.replace(/[^\n]*$/, (line) => `${line}\n`.repeat(Number(meta['repeat'] ?? 1))),
        encoding: (meta['encoding'] as BufferEncoding | undefined) ?? null,
        trouble: (meta['trouble'] as ReadTroubleCode | undefined) ?? null,
        tooSlow: 'too-slow' in meta,
        files,
        links,
        expected: '',
        fixed: null,
      });
      files = new Map();
      links = {};
    }
  }
  return examples;
}

function attributes(node: Code): Record<string, string> {
  const pairs = (node.meta ?? '').split(/\s+/).filter((word) => word !== '');
  return Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]));
}
