import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildBlocks } from './build-blocks.ts';
import { buildInline, noteReference } from './build-inline.ts';
import { leavesOf } from './compare/block.ts';
import type { PageContext } from './context.ts';
import type { Highlights } from './notes/highlight.ts';
import type { Mark } from './notes/note.ts';
import { noteCard } from './notes/note-card.ts';
import { pageNotes } from './notes/note-list.ts';
import type { PageView, RawHeader } from './page-view.ts';
import type { Cell, Row, RowStatus, Section } from './read/row.ts';

/** A front matter that cannot be read is shown up to there. Characters. */
const MAX_HEADER = 20_000;
const NONE: Highlights = { on: new Map(), after: new Map(), beside: new Map(), lost: [] };

/** The proof sheet: every field of the page, rendered, with what changed and the notes in the margin. */
export function sheet(view: PageView): Element {
  const { context } = view;
  const { words } = context;
  const id = context.id('sheet');
  const compared = view.state === 'changed' || view.state === 'renamed';
  const quiet = view.changedRows.length === 0 && view.notes.notes.length === 0;
  return h('section.proof', { id: context.id('page'), ariaLabelledBy: [id] }, [
    h('div.proof-h', [
      h('h2', { id }, view.rows.length > 1 ? words.sheet : words.sheetAlone),
      quiet || view.rows.length < 3
        ? null
        : h('p.filter', [
            h('input.only', { type: 'checkbox', id: context.id('only') }),
            h('label', { htmlFor: context.id('only') }, words.only),
          ]),
    ]),
    view.sections.length > 2 ? contents(view) : null,
    pageNotes(view),
    view.rawHeader === null ? null : rawHeader(view.rawHeader, context),
    view.rows.length === 0
      ? null
      : h(
          'div',
          { className: ['sheet', ...(compared ? [] : ['plain'])] },
          view.sections.map((section) => part(section, context)),
        ),
  ]);
}

/** The parts of the page, which changed and which bear remarks. */
function contents(view: PageView): Element {
  const { context } = view;
  const { words } = context;
  const items = view.sections.map((section) => {
    const changed = section.rows.some((row) => row.status !== 'same');
    const count = notesOf(section).length;
    return h(
      'li',
      h('a', { href: `#${context.id(`s${section.number}`)}`, className: changed ? ['mod'] : [] }, [
        section.label,
        changed ? h('span.dot', h('span.sr', ` (${words.modified})`)) : null,
        count > 0 ? h('span.bub', [String(count), h('span.sr', ` (${words.notesCount(count)})`)]) : null,
      ]),
    );
  });
  return h('nav.toc', { ariaLabel: words.parts }, h('ul', items));
}

function notesOf(section: Section): number[] {
  const marks = section.rows.flatMap((row) => [...row.loose, ...row.cells.flatMap((cell) => cell.marks)]);
  return [...new Set(marks.map((mark) => mark.note.number))];
}

function part(section: Section, context: PageContext): Element {
  const id = context.id(`s${section.number}`);
  const busy = section.rows.some((row) => isBusy(row));
  return h('section', { className: ['sec', ...(busy ? ['busy'] : [])], ariaLabelledBy: [id] }, [
    h('h3', { id }, section.label),
    ...section.rows.flatMap((row) => line(row, context)),
  ]);
}

/** Changed, or with a remark that its part counts. */
function isBusy(row: Row): boolean {
  return row.status !== 'same' || row.loose.length > 0 || row.cells.some(({ marks }) => marks.length > 0);
}

/** A row, and after it the notes that do not stand inside its text. */
function line(row: Row, context: PageContext): Element[] {
  const { words } = context;
  const references = row.loose.map((mark) => noteReference(mark, context));
  const label = [
    row.item === null ? null : h('p.item', row.item),
    row.label === '' ? null : h('p.l', row.label),
    row.status === 'same' ? null : h('p.chg', words.status[row.status]),
    row.moved === null || row.status === 'moved' ? null : h('p.chg', words.status.moved),
    references.length > 0 ? h('p', references) : null,
  ];
  const long = isLong(row);
  const tall = row.cells.some((cell) => leavesOf(cell.blocks).length > 4);
  const classes = [
    row.status,
    isBusy(row) ? 'busy' : '',
    row.item === null ? '' : 'first',
    long ? 'long' : '',
    tall ? 'tall' : '',
  ];
  const inside = long ? [] : row.cells.flatMap((cell) => cellNotes(cell));
  const notes = [...inside, ...row.loose].map((mark) => noteCard(mark.note, context));
  return [
    h(
      'div',
      {
        className: ['row', ...classes.filter((name) => name !== '' && name !== 'same')],
        id: context.id(`c${row.number}`),
      },
      [h('div.lab', label), h('div', { className: ['val', `v-${row.view}`] }, value(row, long, context))],
    ),
    ...notes,
  ];
}

/** A text of several blocks bears its notes inside, each beside its block. */
function isLong(row: Row): boolean {
  return row.view === 'prose' && row.cells.some((cell) => cell.marks.length > 0 && leavesOf(cell.blocks).length > 1);
}

/** Notes whose words stand in this value. */
function cellNotes(cell: Cell): Mark[] {
  const lost = new Set(cell.highlights?.lost ?? []);
  return cell.marks.filter((mark) => mark.first && !lost.has(mark));
}

const CELL_CLASSES: { readonly [status in RowStatus]?: string[] } = { same: [], moved: ['blk-moved'] };

function value(row: Row, notes: boolean, context: PageContext): ElementContent[] {
  const [first, second] = row.cells;
  if (row.cells.every((cell) => cell.blocks.length === 0)) return [h('p.small', context.words.empty)];
  if (row.view === 'button' && first !== undefined && second !== undefined)
    return [
      h('p', h('span.btn', inline(first, context))),
      h('p.url', [h('span.sr', context.words.leadsTo), ...inline(second, context)]),
    ];
  if (row.view === 'chips' || row.view === 'cards') {
    const content = (cell: Cell) => (row.view === 'chips' ? inline(cell, context) : blocks(cell, false, context));
    const items = row.cells.map((cell) =>
      h('li', { className: CELL_CLASSES[cell.status] ?? [cell.status] }, content(cell)),
    );
    return [h('ul', { className: [row.view] }, items)];
  }
  return row.cells.flatMap((cell) => blocks(cell, notes, context));
}

function blocks(cell: Cell, notes: boolean, context: PageContext): ElementContent[] {
  return buildBlocks(cell.blocks, context, { under: 3, highlights: cell.highlights ?? NONE, notes });
}

/** A short value, its blocks run together. */
function inline(cell: Cell, context: PageContext): ElementContent[] {
  return cell.blocks.flatMap((block) => buildInline(block.pieces ?? [], cell.highlights ?? NONE, context));
}

/** The front matter as it is written, the lines at fault marked. */
function rawHeader({ text, faults }: RawHeader, context: PageContext): Element {
  const { words } = context;
  const lines = text.slice(0, MAX_HEADER).split('\n');
  let start = 0;
  const shown = lines.flatMap((line, index) => {
    const end = start + line.length;
    const isFault = faults.some((fault) => fault.start <= end && Math.max(fault.end, fault.start + 1) > start);
    start = end + 1;
    return [isFault ? h('mark.hl.error', line) : line, index === lines.length - 1 ? '' : '\n'];
  });
  return h('div.raw', [
    h('p', words.unreadFrontMatter),
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: words.fileHeader }, shown),
  ]);
}
