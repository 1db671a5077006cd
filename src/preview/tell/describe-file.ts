import type { Element } from 'hast';
import { h } from 'hastscript';
import type { PageContext } from '../context.ts';
import type { PageView } from '../page-view.ts';
import type { FileChanges } from '../read/read-file.ts';
import { type Boxes, sourceBoxes } from './source-boxes.ts';

/** What is told where no field changes: what does, in the file. */
export function fileAlone({ unread, file, context }: PageView): Element[] {
  const { words } = context;
  if (unread !== null) return [h('p', unread === 'now' ? words.headerUnread : words.headerWasUnread)];
  const { lines, isSavedOtherwise, isRewrapped, mark } = file;
  if (isRewrapped) return [h('p', words.noChange), h('p', words.rewrapped)];
  const shown: Boxes = sourceBoxes(...lines, context);
  return [
    h('p', words.noChange),
    ...orderOf(file, context),
    ...(shown.length === 0 ? [] : [h('p', words.inFile), ...shown]),
    ...(mark === null ? [] : [h('p', words.byteOrderMark[mark])]),
    ...(isSavedOtherwise ? [h('p', words.savedOtherwise)] : []),
  ];
}

/** What else changes in the file of which some fields change. */
export function fileBeside({ file, context, unread }: PageView): Element[] {
  if (unread !== null) return [];
  const empty = (['added', 'removed'] as const).flatMap((side) =>
    file.empty[side].length === 0 ? [] : [h('p.small', context.words.emptyFields[side](file.empty[side]))],
  );
  const others = file.isWrittenOtherwise ? [h('p.small', context.words.otherLines)] : [];
  const mark = file.mark === null ? [] : [h('p.small', context.words.byteOrderMark[file.mark])];
  return [...orderOf(file, context), ...empty, ...others, ...mark];
}

function orderOf({ reordered }: FileChanges, { words }: PageContext): Element[] {
  const sentences: string[] = [];
  if (reordered.some(({ label }) => label === null)) sentences.push(words.orderChanged);
  for (const isSeen of [false, true]) {
    const labels = reordered.flatMap((one) => (one.label !== null && one.isSeen === isSeen ? [one.label] : []));
    if (labels.length > 0) sentences.push(words.orderChangedIn([...new Set(labels)], isSeen));
  }
  return sentences.map((sentence) => h('p.small', sentence));
}
