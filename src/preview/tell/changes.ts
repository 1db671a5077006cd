import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext, Words } from '../context.ts';
import type { PageView } from '../page-view.ts';
import type { Cell, Row } from '../read/row.ts';
import { cut } from './cut.ts';
import { describe } from './describe.ts';
import { fileAlone, fileBeside } from './describe-file.ts';
import { sentencesOfValue, spacesSentence } from './describe-value.ts';
import { quoteOf } from './name-block.ts';
import { boxes, sourceBoxes } from './source-boxes.ts';
import { sourceLines, spaceMarks } from './source-lines.ts';

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
    ...(changedRows.length === 0 ? fileAlone(view) : []),
    ...changedRows.slice(0, MAX_ROWS).map((row) => change(row, view)),
    rest > 0 ? h('p.small', words.otherChanges(rest)) : null,
    ...(changedRows.length === 0 ? [] : fileBeside(view)),
  ]);
}

function change(row: Row, view: PageView): Element {
  // An image that takes the place of another is looked at; what stands around words need not be.
  const changedImage = shownImage(view.context);
  const image = row.view === 'image' ? changedImage : quietImage;
  const quiet: PageContext = { ...view.context, link: () => null, image, changedImage };
  const { words } = quiet;
  // Of an item that moved as it was, the item is named, not the first of its fields.
  const place = row.status === 'moved' ? row.place.slice(0, row.place.lastIndexOf(row.label)) : row.place;
  const label = place.filter((part) => part !== '').join(' › ');
  const named = row.itemName ?? row.cells[0]?.blocks[0];
  return h('div.ba', [
    h('p.ba-h', [
      h('a', { href: `#${view.context.id(`c${row.number}`)}` }, label === '' ? words.body : label),
      ' ',
      h('b', { className: ['chg', row.status] }, words.status[row.status]),
    ]),
    row.moved === null ? null : h('p', words.movedInList[row.moved](named === undefined ? '' : quoteOf(named))),
    ...content(row, quiet),
    ...list(unfoundIn(row, view), quiet),
  ]);
}

/** Where new links of a row lead that is nowhere to be found. */
function unfoundIn(row: Row, { unfound, context }: PageView): string[] {
  return unfound.filter((one) => one.row === row).map(({ url }) => context.words.unfound(cut(url)));
}

/** What is said of a row: sentences where they say it better, else both sides. */
function content(row: Row, context: PageContext): Element[] {
  const { words } = context;
  const sentences = [...sentencesOfValue(row, words), ...row.cells.flatMap((cell) => sentencesOf(cell, words))];
  switch (row.status) {
    case 'same':
    case 'moved':
      return [];
    case 'renamed':
      return list(sentences, context);
    case 'spaces':
      return [h('p.small', spacesSentence(row.cells, words)), ...spacesShown(row, context)];
    case 'written':
      return row.cells.every(({ status, isRecoded }) => status !== 'written' || isRecoded)
        ? [h('p', words.recoded)]
        : asWritten(row, words.writtenOnly, context);
    case 'other':
      if (row.cells.every(({ status, isRecoded }) => status === 'same' || isRecoded))
        return [h('p', `${words.recoded} ${words.recodedName}`)];
      return sentences.length > 0
        ? [...list(sentences, context), ...asWritten(row, null, context)]
        : asWritten(row, words.otherOnly, context);
    case 'format':
    case 'link':
    case 'order': {
      const same = { format: words.sameText, link: words.sameTextLink, order: words.sameOrder }[row.status];
      if (sentences.length === 0) return asWritten(row, same, context);
      return [h('p', same), ...list(sentences, context), ...unseenBeside(row, context)];
    }
    default: {
      const shown = [...boxes(row.status, row.cells, context), ...list(sentences, context)];
      if (shown.length > 0) return [...shown, ...unseenBeside(row, context)];
      return row.cells.every(({ blocks }) => blocks.length === 0)
        ? [h('p.small', words.noValue)]
        : asWritten(row, words.inFile, context);
    }
  }
}

/** What changes beside that and is not seen. */
function unseenBeside(row: Row, context: PageContext): Element[] {
  const shown = row.cells.flatMap(({ unseen }) => (unseen === undefined ? [] : sourceBoxes(...unseen, context)));
  return shown.length === 0 ? [] : [h('p.small', context.words.unseenToo), ...shown];
}

function sentencesOf({ moved, blocks }: Cell, words: Words): string[] {
  const [first] = moved === undefined ? [] : blocks;
  const move = first === undefined || moved === undefined ? [] : [words.movedTo[moved](quoteOf(first))];
  return [...move, ...describe(blocks, words)];
}

/** The ends of lines that came or went, where it is not known whether they are seen. */
function spacesShown(row: Row, context: PageContext): Element[] {
  const cells = row.cells
    .filter(
      ({ status, isUnseen, texts }) => status === 'spaces' && !isUnseen && linesIn(texts[0]) !== linesIn(texts[1]),
    )
    .map(({ texts: [before, after] }) => ({ blocks: [spaceMarks(before, after)] }));
  return boxes('changed', cells, context);
}

function linesIn(text: string): number {
  return text.trim().split('\n').length;
}

/** The lines of the file, where the page does not show what differs. */
function asWritten(row: Row, sentence: string | null, context: PageContext): Element[] {
  const cells = row.cells
    .filter(({ status }) => status !== 'same')
    .map(({ texts: [before, after] }) => ({ blocks: sourceLines(before, after), isSource: true }));
  const shown = boxes('changed', cells, context);
  return sentence === null ? shown : [h('p', sentence), ...shown];
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
