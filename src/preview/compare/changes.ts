import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { buildInline } from '../build-inline.ts';
import type { PageContext } from '../context.ts';
import type { PageView } from '../page-view.ts';
import type { Cell, Row } from '../read/row.ts';
import type { Block, Piece } from './block.ts';
import { leavesOf } from './block.ts';
import { describeFormat } from './describe-format.ts';

/** Fields shown before and after; the others are counted and marked in the sheet. */
const MAX_ROWS = 6;
/** Passages of one field. */
const MAX_LEAVES = 3;
/** Words kept on either side of a change. */
const AROUND = 14;
/** A passage of fewer pieces is shown whole. */
const WHOLE = 50;
/** Pieces of one passage at most. */
const MAX_PIECES = 240;

const NO_HIGHLIGHTS = { on: new Map(), after: new Map(), beside: new Map(), lost: [] };

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
    changedRows.length === 0 ? h('p', words.noChange) : null,
    ...changedRows.slice(0, MAX_ROWS).map((row) => change(row, view)),
    rest > 0 ? h('p.small', words.otherChanges(rest)) : null,
  ]);
}

function change(row: Row, view: PageView): Element {
  const quiet: PageContext = { ...view.context, link: () => null, image: quietImage };
  const { words } = quiet;
  const label = [...row.labels.filter((part) => part !== ''), ...(row.item === null ? [] : [])].join(' › ');
  return h('div.ba', [
    h('p.ba-h', [
      h('a', { href: `#${view.context.id(`c${row.number}`)}` }, label === '' ? words.body : label),
      ' ',
      h('b.chg', words.status[row.status]),
    ]),
    ...sides(row, quiet),
  ]);
}

function sides(row: Row, context: PageContext): Element[] {
  const { words } = context;
  if (row.status === 'spaces') return [h('p.small', words.spacesOnly)];
  if (row.status === 'format') {
    const details = row.cells.flatMap((cell) => describeFormat(cell.blocks, words));
    return [
      h('p', words.sameText),
      ...(details.length > 0
        ? [
            h(
              'ul.fmts',
              details.map((detail) => h('li', detail)),
            ),
          ]
        : []),
    ];
  }
  const before = row.status === 'added' ? [] : side(row, 'del', context);
  const after = row.status === 'removed' ? [] : side(row, 'ins', context);
  const boxes = [
    before.length === 0 ? null : h('div.ba-c.old', [h('p.ba-l', `− ${words.before}`), ...before]),
    after.length === 0 ? null : h('div.ba-c.new', [h('p.ba-l', `+ ${words.after}`), ...after]),
  ];
  return [h('div.ba-g', boxes)];
}

function side(row: Row, shown: 'ins' | 'del', context: PageContext): ElementContent[] {
  const hidden = shown === 'ins' ? 'del' : 'ins';
  const leaves = row.cells.flatMap((cell) => changedLeaves(cell, hidden));
  const texts = leaves.slice(0, MAX_LEAVES).map((leaf) => {
    const pieces = plain((leaf.pieces ?? []).filter((piece) => piece.operation !== hidden));
    return h('p.ba-t', buildInline(window(pieces, shown), NO_HIGHLIGHTS, context));
  });
  const rest = leaves.length - MAX_LEAVES;
  return rest > 0 ? [...texts, h('p.small', context.words.otherPassages(rest))] : texts;
}

/** Where everything differs nothing is marked: « Avant » and « Après » say it. */
function plain(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some((piece) => piece.operation === 'same' && piece.token.text.trim() !== '')) return pieces;
  return pieces.map((piece) => ({ ...piece, operation: 'same' }));
}

/** The passages of a value that differ and that this side has. */
function changedLeaves(cell: Cell, hidden: 'ins' | 'del'): Block[] {
  const gone = hidden === 'del' ? 'removed' : 'added';
  return leavesOf(cell.blocks).filter((leaf) => leaf.status !== 'same' && leaf.status !== gone);
}

/** The words around the changes; what is far from any is left out. */
function window(pieces: readonly Piece[], shown: 'ins' | 'del'): Piece[] {
  if (pieces.length <= WHOLE) return [...pieces];
  const near = new Uint8Array(pieces.length);
  for (const [index, piece] of pieces.entries())
    if (piece.operation === shown || piece.operation === 'fmt')
      near.fill(1, Math.max(0, index - AROUND), index + AROUND + 1);
  if (!near.includes(1)) near.fill(1, 0, WHOLE);
  const kept: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (kept.length >= MAX_PIECES) {
      kept.push(ellipsis(piece));
      break;
    }
    if (near[index] === 1) kept.push(piece);
    else if (index === 0 || near[index - 1] === 1) kept.push(ellipsis(piece));
  }
  return kept;
}

function ellipsis(piece: Piece): Piece {
  return { operation: 'same', token: { ...piece.token, text: ' … ', key: ' … ', atom: null, wraps: [] } };
}

function quietImage(source: string) {
  return { kind: 'file', path: source.slice(0, 200), bytes: null } as const;
}
