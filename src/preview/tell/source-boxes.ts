import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../context.ts';
import type { Row } from '../read/row.ts';
import { beforeAndAfter, type Shown } from './sides.ts';
import { sourceLines } from './source-lines.ts';

/** « Avant » and « Après », side by side; none where nothing is to be shown. */
export type Boxes = Element[];

/** Two sides of a row, as they are read. */
export function boxes(status: Row['status'], cells: readonly Shown[], context: PageContext): Boxes {
  const { before, after } = beforeAndAfter(cells, context);
  const { words } = context;
  const sides = [
    status === 'added' || status === 'filled' || before.length === 0
      ? null
      : h('div.ba-c.old', [h('p.ba-l', `− ${words.before}`), ...before]),
    status === 'removed' || status === 'emptied' || after.length === 0
      ? null
      : h('div.ba-c.new', [h('p.ba-l', `+ ${words.after}`), ...after]),
  ];
  return sides.every((side) => side === null) ? [] : [h('div.ba-g', sides)];
}

/** Two sides as their file has them. */
export function sourceBoxes(before: string, after: string, context: PageContext): Boxes {
  return boxes('changed', [{ blocks: sourceLines(before, after), isSource: true }], context);
}
