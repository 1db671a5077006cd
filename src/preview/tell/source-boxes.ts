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
  const hasBefore = status !== 'added' && status !== 'filled' && before.length > 0;
  const hasAfter = status !== 'removed' && status !== 'emptied' && after.length > 0;
  // Of what is whole on one side and nowhere on the other, the box says what became of it.
  const gone = status === 'changed' && !hasAfter ? ` · ${words.status.removed}` : '';
  const come = status === 'changed' && !hasBefore ? ` · ${words.status.added}` : '';
  const sides = [
    hasBefore ? h('div.ba-c.old', [h('p.ba-l', `− ${words.before}${gone}`), ...before]) : null,
    hasAfter ? h('div.ba-c.new', [h('p.ba-l', `+ ${words.after}${come}`), ...after]) : null,
  ];
  return sides.every((side) => side === null) ? [] : [h('div.ba-g', sides)];
}

/** Two sides as their file has them. */
export function sourceBoxes(before: string, after: string, context: PageContext): Boxes {
  return boxes('changed', [{ blocks: sourceLines(before, after), isSource: true }], context);
}
