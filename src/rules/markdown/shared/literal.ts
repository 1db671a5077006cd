import type { Nodes } from 'mdast';
import { MARKUP, OBJECT } from '../../../content/dialect/prose.ts';
import type { Passage } from '../../../content/page.ts';
import { rangeOf, walk } from '../../walk.ts';
import { type Engine, isStrict } from './engine.ts';
import type { Literal } from './literal-kind.ts';
import { findStars } from './literal-stars.ts';

type Visible = (offset: number) => boolean;

const FILES = 'png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|pptx?|od[tsp]|zip|csv';
const ADDRESS = '(?:https?:\\/\\/|mailto:|www\\.|\\/[\\w#-])';
const SPACED_LINK = new RegExp(
  `(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]([ \\u00A0]{1,3}|\\n[ \\t]{0,8})\\(${ADDRESS}[^()\\s]{0,2000}\\)`,
  'g',
);
const REVERSED_LINK = new RegExp(
  `(?<!\\\\)\\(([^()\\[\\]\\n]{1,200})\\)\\[(${ADDRESS}[^\\[\\]()\\s]{1,2000})\\](?!\\()`,
  'g',
);
const BROKEN_LINK = new RegExp(`(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\(${ADDRESS}[^()\\n]{0,2000}\\)?`, 'g');
/** `[le plan](notre plan.pdf)`: a file of the site, its name with a space. */
const SPACED_FILE = new RegExp(
  `(?<!\\\\)\\[[^\\[\\]\\n]{1,300}\\]\\([^()<>"'\\s:][^()<>"'\\n:]{0,300}[ ][^()<>"'\\n:]{0,300}\\.(?:md|mdx|html?|${FILES})(?:#[^()\\s]{0,200})?\\)`,
  'gi',
);
/** Engines that make a heading of `##Titre`. */
const TAKES_NO_SPACE = /^(?:python|parsedown|php-markdown)$/;

/** Signs that this engine leaves as they are; of an engine that is not known, `unsure` what only CommonMark leaves. */
export function findLiterals(passage: Passage, engine: Engine): Literal[] {
  const { markup: text } = passage;
  const found: Literal[] = [];
  const visible: Visible = (offset) => {
    const mask = passage.prose[offset];
    return mask !== MARKUP && mask !== OBJECT;
  };
  if (/\]\(|\] \(|\)\[|\]\n|\]\u00A0/.test(text)) found.push(...findLinks(text, visible, engine));
  if (text.includes('**')) found.push(...findStars(passage, engine, visible));
  if (text.includes('#') || /^[-*]\p{L}/mu.test(text)) found.push(...findLineStarts(passage, visible, engine));
  return found.sort((a, b) => a.start - b.start);
}

/** Links whose brackets and parentheses stay visible: parted, swapped, or broken. */
function findLinks(text: string, visible: Visible, engine: Engine): Literal[] {
  const found: Literal[] = [];
  for (const { index, 0: written, 1: gap = '' } of text.matchAll(SPACED_LINK)) {
    if (!visible(index)) continue;
    const parenthesis = text.indexOf(`]${gap}(`, index) + 1;
    found.push({
      kind: 'spaced-link',
      start: index,
      end: index + written.length,
      edits: [{ start: parenthesis, end: parenthesis + gap.length, text: '' }],
    });
  }
  for (const { index, 0: written, 1: words = '', 2: url = '' } of text.matchAll(REVERSED_LINK)) {
    if (!visible(index)) continue;
    const end = index + written.length;
    found.push({
      kind: 'reversed-link',
      start: index,
      end,
      edits: [{ start: index, end, text: `[${words}](${url})` }],
    });
  }
  const asked = /^(?:kramed|parsedown|marked-\d)$/.test(engine) ? 'commonmark' : engine;
  const told = new Set<number>();
  for (const { index, 0: written } of [...text.matchAll(BROKEN_LINK), ...text.matchAll(SPACED_FILE)]) {
    if (!visible(index) || told.has(index)) continue;
    told.add(index);
    // The size of an image, to markdown-it and Wiki.js: `![Vue](/vue.png =9%x)`.
    if (text[index - 1] === '!' && /\s=(?:\d+%?)?x(?:\d+%?)?\)?$/.test(written)) continue;
    // Spaces in an address are a fault for CommonMark only: the others make a link of it.
    const sure = isStrict(asked) || !written.endsWith(')');
    // Kramed and Python go on to the next line; so do browsers, which leave the end of a line out.
    if (
      (engine === 'kramed' || engine === 'python') &&
      /^\n[^()\s]{1,300}\)/.test(text.slice(index + written.length, index + 310 + written.length))
    )
      continue;
    if (!sure && asked !== 'unknown') continue;
    found.push({ kind: 'broken-link', start: index, end: index + written.length, edits: null, unsure: !sure });
  }
  return found;
}

/** `##Titre` and runs of `-mot` at the head of lines of a paragraph. */
function findLineStarts(passage: Passage, visible: Visible, engine: Engine): Literal[] {
  const found: Literal[] = [];
  for (const [node] of walk(passage.tree)) {
    if (node.type !== 'paragraph') continue;
    const { start, end } = rangeOf(node as Nodes);
    const written = passage.text.slice(start, end);
    // Python, Parsedown and the first Markdown ask for no space.
    const heading = TAKES_NO_SPACE.test(engine) ? null : /^#{2,6}(?=[\p{L}\p{N}*«])/u.exec(written);
    if (heading !== null && visible(start)) {
      const at = start + heading[0].length;
      found.push({
        kind: 'heading',
        start,
        end: start + (written.split('\n', 1)[0] ?? '').length,
        edits: [{ start: at, end: at, text: ' ' }],
        // The first GitBook asks for no space.
        unsure: engine === 'unknown' || engine === 'kramed',
      });
      continue;
    }
    const glued = [...written.matchAll(/(?<=^|\n[ \t]{0,8})[-*](?=[\p{L}\d])(?!\d+(?:[.,]\d+)?[ \u00A0\u202F]?%)/gu)]
      .map(({ index }) => start + index)
      .filter(visible);
    const [first] = glued;
    if (first === undefined || glued.length < 2) continue;
    const edits = glued.map((offset) => ({ start: offset + 1, end: offset + 1, text: ' ' }));
    found.push({
      kind: 'bullets',
      start: first,
      end: first + (passage.text.slice(first, end).split('\n', 1)[0] ?? '').length,
      edits,
    });
  }
  return found;
}
