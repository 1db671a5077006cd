import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext, Words } from '../context.ts';
import type { PageView } from '../page-view.ts';
import type { Cell, Row } from '../read/row.ts';
import { describe, quoteOf } from './describe.ts';
import { sentencesOfValue, spacesSentence } from './describe-value.ts';
import { beforeAndAfter, type Shown } from './sides.ts';
import { sourceLines } from './source-lines.ts';

/** Fields shown before and after; the others are counted and marked in the sheet. */
const MAX_ROWS = 6;
/** Sentences about one field. */
const MAX_DETAILS = 6;

/** « Ce qui change »: each changed field before and after, only the words that differ marked. */
export function changesCard(view: PageView): Element {
  const { words } = view.context;
  const { changedRows } = view;
  const id = view.context.id('changes');
  const rest = changedRows.length - MAX_ROWS;
  return h('section.card', { ariaLabelledBy: [id] }, [
    h('h2', { id }, [
      words.changes,
      ' ',
      h('span.h2s', changedRows.length === 0 ? '' : words.changedFields(changedRows.length, view.rows.length)),
    ]),
    view.formerPath === null ? null : h('p.small', words.renamedFrom(view.formerPath)),
    changedRows.length === 0 ? h('p', nothing(view)) : null,
    ...changedRows.slice(0, MAX_ROWS).map((row) => change(row, view)),
    rest > 0 ? h('p.small', words.otherChanges(rest)) : null,
  ]);
}

function nothing({ unread, context: { words } }: PageView): string {
  if (unread === null) return words.noChange;
  return unread === 'now' ? words.headerUnread : words.headerWasUnread;
}

function change(row: Row, view: PageView): Element {
  // An image that takes the place of another is looked at; what stands around words need not be.
  const image = row.view === 'image' ? shownImage(view.context) : quietImage;
  const quiet: PageContext = { ...view.context, link: () => null, image };
  const { words } = quiet;
  // Of an item that moved as it was, the item is named, not the first of its fields.
  const place = row.status === 'moved' ? row.place.slice(0, row.place.lastIndexOf(row.label)) : row.place;
  const label = place.filter((part) => part !== '').join(' › ');
  const [first] = row.cells[0]?.blocks ?? [];
  return h('div.ba', [
    h('p.ba-h', [
      h('a', { href: `#${view.context.id(`c${row.number}`)}` }, label === '' ? words.body : label),
      ' ',
      h('b.chg', words.status[row.status]),
    ]),
    row.moved === null ? null : h('p', words.movedInList[row.moved](first === undefined ? '' : quoteOf(first))),
    ...content(row, quiet),
  ]);
}

/** What is said of a row: sentences where they say it better, else both sides. */
function content(row: Row, context: PageContext): Element[] {
  const { words } = context;
  const sentences = [...sentencesOfValue(row, words), ...row.cells.flatMap((cell) => sentencesOf(cell, words))];
  switch (row.status) {
    case 'same':
    case 'moved':
      return [];
    case 'spaces':
      return [h('p.small', spacesSentence(row.cells, words))];
    case 'written':
      return asWritten(row, words.writtenOnly, context);
    case 'other':
      return sentences.length > 0
        ? [...list(sentences, context), ...asWritten(row, null, context)]
        : asWritten(row, words.otherOnly, context);
    case 'format':
    case 'link':
    case 'order': {
      const same = { format: words.sameText, link: words.sameTextLink, order: words.sameOrder }[row.status];
      return sentences.length === 0 ? asWritten(row, same, context) : [h('p', same), ...list(sentences, context)];
    }
    default: {
      const shown = [...boxes(row, row.cells, context), ...list(sentences, context)];
      if (shown.length > 0) return shown;
      return row.cells.every(({ blocks }) => blocks.length === 0)
        ? [h('p.small', words.noValue)]
        : asWritten(row, words.inFile, context);
    }
  }
}

function sentencesOf({ moved, blocks }: Cell, words: Words): string[] {
  const [first] = moved === undefined ? [] : blocks;
  const move = first === undefined || moved === undefined ? [] : [words.movedTo[moved](quoteOf(first))];
  return [...move, ...describe(blocks, words)];
}

/** The lines of the file, where the page does not show what differs. */
function asWritten(row: Row, sentence: string | null, context: PageContext): Element[] {
  const cells = row.cells
    .filter(({ status }) => status !== 'same')
    .map(({ texts: [before, after] }) => ({ blocks: sourceLines(before, after), isSource: true }));
  const shown = boxes({ ...row, status: 'changed' }, cells, context);
  return sentence === null ? shown : [h('p', sentence), ...shown];
}

function boxes(row: Row, cells: readonly Shown[], context: PageContext): Element[] {
  const { before, after } = beforeAndAfter(cells, context);
  const { words } = context;
  const sides = [
    row.status === 'added' || row.status === 'filled' || before.length === 0
      ? null
      : h('div.ba-c.old', [h('p.ba-l', `− ${words.before}`), ...before]),
    row.status === 'removed' || row.status === 'emptied' || after.length === 0
      ? null
      : h('div.ba-c.new', [h('p.ba-l', `+ ${words.after}`), ...after]),
  ];
  return sides.every((side) => side === null) ? [] : [h('div.ba-g', sides)];
}

function list(sentences: readonly string[], { words }: PageContext): Element[] {
  if (sentences.length === 0) return [];
  const rest = sentences.length - MAX_DETAILS;
  return [
    h('ul.fmts', [
      ...sentences.slice(0, MAX_DETAILS).map((sentence) => h('li', sentence)),
      rest > 0 ? h('li', words.otherDetails(rest)) : null,
    ]),
  ];
}

/** An image of either side: where its bytes are not at hand, its name says it. */
function shownImage(context: PageContext): PageContext['image'] {
  return (source) => {
    const view = context.image(source);
    return view.kind === 'inline' || view.kind === 'outside' ? view : quietImage(source);
  };
}

function quietImage(source: string) {
  return { kind: 'file', path: source.slice(0, 200), bytes: null } as const;
}
