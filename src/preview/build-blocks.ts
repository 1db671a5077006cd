import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildInline } from './build-inline.ts';
import type { Block, Detail } from './compare/block.ts';
import { essenceOf } from './compare/text.ts';
import type { PageContext } from './context.ts';
import type { Highlights } from './notes/highlight.ts';
import type { Mark } from './notes/note.ts';
import { noteCard } from './notes/note-card.ts';

const NO_HIGHLIGHTS: Highlights = { on: new Map(), after: new Map(), beside: new Map(), lost: [] };

/** What happened to a block that its words do not show. */
const OTHERWISE: ReadonlySet<Detail['kind']> = new Set(['became', 'under', 'cut', 'united']);

export interface BuildOptions {
  readonly highlights?: Highlights;
  /** The heading under which these blocks stand, 1 to 6. */
  readonly under: number;
  /** False where the notes are written elsewhere. */
  readonly notes?: boolean;
}

/** Blocks as HTML, each note right after the block it speaks of. */
export function buildBlocks(blocks: readonly Block[], context: PageContext, options: BuildOptions): ElementContent[] {
  const builder = new Builder(context, options);
  return blocks.flatMap((block) => builder.build(block));
}

class Builder {
  readonly #context: PageContext;
  readonly #highlights: Highlights;
  readonly #under: number;
  readonly #withNotes: boolean;
  /** Original levels of the open headings: the page’s own never jump. */
  #levels: number[] = [];

  constructor(context: PageContext, options: BuildOptions) {
    this.#context = context;
    this.#highlights = options.highlights ?? NO_HIGHLIGHTS;
    this.#under = options.under;
    this.#withNotes = options.notes ?? true;
  }

  build(block: Block): ElementContent[] {
    if (block.element.tagName === 'table') return this.#table(block);
    if (block.pieces === null) {
      const children = block.children.flatMap((child) => this.build(child));
      return [this.#shell(block, children)];
    }
    const content = buildInline(block.pieces, this.#highlights, this.#context);
    const notes = this.#notes(block);
    if (['li', 'dd', 'dt', 'figcaption'].includes(block.element.tagName))
      return [this.#shell(block, [...content, ...notes])];
    return [this.#shell(block, content), ...notes];
  }

  /** A wide table scrolls by itself; its notes stand after it. */
  #table(block: Block): ElementContent[] {
    const notes: ElementContent[] = [];
    const row = (cell: Block): Element => {
      const part = withoutEmptyHeading(cell);
      if (part.pieces !== null) {
        notes.push(...this.#notes(part));
        return this.#shell(part, buildInline(part.pieces, this.#highlights, this.#context));
      }
      const isCell = /^t[dh]$/.test(part.element.tagName);
      return this.#shell(part, isCell ? part.children.flatMap((child) => this.build(child)) : part.children.map(row));
    };
    const table = row(block);
    const label = this.#context.words.table;
    return [h('div.table', { tabIndex: 0, role: 'group', ariaLabel: label }, table), ...notes];
  }

  #notes(block: Block): ElementContent[] {
    const marks: readonly Mark[] = this.#withNotes ? (this.#highlights.beside.get(block) ?? []) : [];
    return marks.map((mark) => noteCard(mark.note, this.#context));
  }

  #shell(block: Block, children: ElementContent[]): Element {
    const { tagName, properties } = block.element;
    const heading = /^h([1-6])$/.exec(tagName);
    const box = boxOf(block);
    const classes: string[] = block.status === 'added' || block.status === 'removed' ? [`blk-${block.status}`] : [];
    const isOther = block.former !== undefined || block.details?.some(({ kind }) => OTHERWISE.has(kind)) === true;
    if (isOther) classes.push('blk-format');
    if (block.moved !== undefined) classes.push('blk-moved', `blk-${block.moved}`);
    const kept: Element['properties'] = {};
    for (const name of ['id', 'start', 'reversed', 'colSpan', 'rowSpan', 'lang'])
      if (properties[name] != null) kept[name] = properties[name];
    if (properties['align'] === 'right' || properties['align'] === 'center') classes.push(`to-${properties['align']}`);
    if (box !== null) {
      const label = boxLabel(block, this.#context.words);
      return element(box.tagName, kept, [box.name, ...classes], label === null ? children : [label, ...children]);
    }
    // A heading without a word is none to whoever hears the page.
    if (heading === null || children.length === 0)
      return element(heading === null ? tagName : 'p', kept, classes, children);
    const level = Number(heading[1]);
    this.#levels = [...this.#levels.filter((open) => open < level), level];
    return element(`h${Math.min(6, this.#under + this.#levels.length)}`, kept, [`md${level}`, ...classes], children);
  }
}

/** What stands for the boxes of a site, and for what opens at a click: here it is open. */
function boxOf({ element: { tagName, properties }, pieces }: Block): { tagName: string; name: string } | null {
  if (tagName === 'aside') return { tagName: 'div', name: 'box' };
  if (tagName === 'blockquote' && properties['dataKind'] != null) return { tagName, name: 'box' };
  if (tagName === 'details') return { tagName: 'div', name: 'fold' };
  return tagName === 'summary' ? { tagName: pieces === null ? 'div' : 'p', name: 'fold-h' } : null;
}

/** The kind of a box, and the one it was. */
function boxLabel({ element: { tagName, properties }, former }: Block, words: PageContext['words']): Element | null {
  if (tagName === 'details' || tagName === 'summary') return null;
  const name = (kind: unknown): string => words.boxLabel(String(kind ?? ''));
  const [was, is] = [former?.properties['dataKind'], properties['dataKind']];
  const isOther = former !== undefined && was !== is;
  return h('p.box-k', isOther ? [was == null ? null : h('del', name(was)), h('ins', name(is))] : name(is));
}

/** A heading cell without a word is a cell: whoever hears the table is told of none. */
function withoutEmptyHeading(block: Block): Block {
  const isEmpty = block.element.tagName === 'th' && essenceOf(block).trim() === '';
  return isEmpty ? { ...block, element: { ...block.element, tagName: 'td' } } : block;
}

function element(
  tagName: string,
  properties: Element['properties'],
  classes: string[],
  children: ElementContent[],
): Element {
  const all = classes.length > 0 ? { ...properties, className: classes } : properties;
  return { type: 'element', tagName, properties: all, children };
}
