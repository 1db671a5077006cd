import { isSameInstant } from '../compare/instants.ts';
import type { Words } from '../context.ts';
import type { Cell, Row } from '../read/row.ts';
import { quoteOf } from './name-block.ts';
import { spacePlaces } from './space-places.ts';

/** What happened to a value beyond what is shown of it: its kind, its form, the zone of its hour, where a button led. */
export function sentencesOfValue(row: Row, words: Words): string[] {
  const said: string[] = [];
  if (row.turned !== undefined && row.turned[0] !== row.turned[1]) said.push(words.turnedInto[row.turned[1]]);
  if (row.names !== undefined) said.push(words.renamedKey(...row.names));
  if (row.status !== 'spaces' && row.cells.some(({ hasBreaks }) => hasBreaks)) said.push(words.breaksToo);
  for (const item of ['added', 'removed'] as const)
    if (row.cells.some((cell) => cell.status === item && cell.blocks.length === 0 && row.view !== 'text'))
      said.push(words.emptyItem[item]);
  for (const { turned, status, texts } of row.cells) {
    if (isSameInstant(...texts)) said.push(words.sameInstant);
    if (turned !== undefined) said.push((status === 'other' ? words.sameButKind : words.otherKind)(...turned));
  }
  const [label, address] = row.view === 'button' && row.status === 'changed' ? row.cells : [];
  if (label !== undefined && (address?.status === 'removed' || address?.status === 'emptied'))
    said.push(words.buttonLost(label.blocks[0] === undefined ? '' : quoteOf(label.blocks[0])));
  return said;
}

/** Places of spaces that are quoted; of more, the first alone. */
const MOST_QUOTED = 2;
const KINDS = { ordinary: /[ \t\r\n]/g, noBreak: /\u00a0/g, narrow: /\u202f/g } as const;

/** Which spaces took the place of which: no-break ones keep a line together. */
export function spacesSentence(cells: readonly Cell[], words: Words): string {
  const [gained, lost] = [new Set<keyof typeof KINDS>(), new Set<keyof typeof KINDS>()];
  for (const { texts } of cells) {
    for (const kind of ['noBreak', 'narrow', 'ordinary'] as const) {
      const [before, after] = texts.map((text) => text.match(KINDS[kind])?.length ?? 0) as [number, number];
      if (before < after) gained.add(kind);
      if (after < before) lost.add(kind);
    }
  }
  const has = (kind: keyof typeof KINDS): boolean => gained.has(kind) || lost.has(kind);
  if (!has('noBreak') && !has('narrow'))
    return cells.every(({ status, isUnseen }) => status !== 'spaces' || isUnseen)
      ? words.spacesUnseen
      : words.spacesOnly;
  const places = cells.map(({ texts }) => spacePlaces(...texts, MOST_QUOTED));
  const count = places.reduce((sum, place) => sum + place.count, 0);
  return words.spaceKinds([...lost], [...gained], { count, around: places.flatMap(({ around }) => around) });
}
