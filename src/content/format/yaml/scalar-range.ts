import { type EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Range } from '../../source.ts';

type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** Where the reading stands: the end of what was read last, and what collection waits for a value. */
interface Reading {
  readonly cursor: number;
  readonly inSequence: boolean;
}

/** A scalar as written: quotes and block header included, its last line break left out. */
export function scalarRange(source: string, event: ScalarEvent, reading: Reading): Range {
  const { valueStart: start, valueEnd: end, style } = event;
  if (start < 0) return emptyRange(source, reading);
  if (style === SCALAR_STYLE.PLAIN) return { start, end };
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: start - 1, end: end + 1 };
  }
  const from = Math.max(reading.cursor, event.anchorEnd, event.tagEnd);
  const header = source.slice(from, start).search(/[|>]/);
  let stop = end;
  while (stop > start && /[\r\n]/.test(source.charAt(stop - 1))) stop--;
  return { start: header < 0 ? start : from + header, end: stop };
}

/** js-yaml gives no place to an empty value: it stands just after the `:` or `-` that announces it. */
function emptyRange(source: string, { cursor, inSequence }: Reading): Range {
  let mark = cursor;
  if (inSequence) mark = source.indexOf('-', cursor);
  // Only blanks part a key from its colon. Looking further would read the rest of the file for each key without one.
  else while (source.charAt(mark) === ' ' || source.charAt(mark) === '\t') mark++;
  const offset = source.charAt(mark) === (inSequence ? '-' : ':') ? mark + 1 : cursor;
  return { start: offset, end: offset };
}
