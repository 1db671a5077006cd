import { titled } from './containers.ts';
import type { Construct, Sheet } from './dialect.ts';
import { blank, block } from './strokes.ts';

/** The first line of a box, and where its last one stands. */
export interface Callout {
  readonly start: number;
  readonly end: number;
  /** Written right after the marks; after a space stands a title. */
  readonly kind: string;
  /** Where the title stands; both ends alike where there is none. */
  readonly title: readonly [from: number, to: number];
  readonly closing: readonly [start: number, end: number];
}

const LINE = /^([ \t]*)!!!([a-z]{0,20})(?:[ \t]+(\S[^\r\n]{0,300}?))?[ \t]*$/gm;
/** What Retype takes for the kind where none is named. */
const USUAL = 'primary';

/** `!!!warning Titre` … `!!!`: the boxes of Retype. Without a closing line these are none. */
export function calloutsIn(text: string, isCode: (offset: number) => boolean): Callout[] {
  const found: Callout[] = [];
  let open: Omit<Callout, 'closing'> | null = null;
  for (const { index, 0: line, 1: indent = '', 2: kind = '', 3: title = '' } of text.matchAll(LINE)) {
    const [start, end] = [index + indent.length, index + line.trimEnd().length];
    if (isCode(start)) continue;
    if (open !== null && kind + title === '') {
      found.push({ ...open, closing: [start, end] });
      open = null;
    } else open = { start, end, kind: kind || USUAL, title: [end - title.length, end] };
  }
  return found;
}

/** Their lines; the title is read. */
export const callouts: Construct = function* ({ text, isCode }: Sheet) {
  if (!text.includes('!!!')) return;
  const line = (start: number, end: number) => (end - start < 4 ? blank : block)(text, start, end);
  for (const { start, end, title, closing } of calloutsIn(text, isCode)) {
    if (title[0] < title[1]) yield* titled(text, { start, from: title[0], to: end, end });
    else yield line(start, end);
    yield line(...closing);
  }
};
