import type { Range } from '../source.ts';
import { EDGE, type Stroke, VEIL } from './dialect.ts';

/** Syntax among words: letters that form nothing. */
export function inline(text: string, start: number, end: number): Stroke {
  return { start, end, parse: veiled(text.slice(start, end)) };
}

/** Syntax among words that begins and ends with punctuation. */
export function punctuated(text: string, start: number, end: number): Stroke {
  const parse = veiled(text.slice(start, end));
  return { start, end, parse: end - start < 2 ? parse : EDGE + parse.slice(1, -1) + EDGE };
}

/** Every unit veiled, line breaks and the marks at the head of further lines apart. */
export function veiled(written: string): string {
  return written.replace(/(^|\n)([ \t>]*)([^\r\n]*)/g, (_, feed: string, head: string, rest: string) => {
    const kept = feed === '' ? VEIL.repeat(head.length) : head;
    return feed + kept + VEIL.repeat(rest.length);
  });
}

/** Syntax that goes away as if it were white space. */
export function blank(text: string, start: number, end: number): Stroke {
  return { start, end, parse: spaces(text.slice(start, end)) };
}

export function spaces(written: string): string {
  return written.replace(/[^\r\n]/g, ' ');
}

/** Syntax that fills whole lines: a block of its own, which needs no blank line around it. */
export function block(text: string, start: number, end: number): Stroke {
  return { start, end, parse: instruction(text.slice(start, end)), standIns: [start] };
}

/** A block where the stretch fills its lines, letters where words stand beside it. */
export function blockOrInline(text: string, start: number, end: number, among = inline): Stroke {
  return fillsLines(text, { start, end }) ? block(text, start, end) : among(text, start, end);
}

/** Whether nothing else than indentation and marks of quotation stands on the lines of a stretch. */
export function fillsLines(text: string, { start, end }: Range): boolean {
  let index = start;
  while (index > 0 && ' \t>'.includes(text.charAt(index - 1))) index--;
  if (index > 0 && !isLineBreak(text.charAt(index - 1))) return false;
  index = end;
  while (index < text.length && ' \t'.includes(text.charAt(index))) index++;
  return index >= text.length || isLineBreak(text.charAt(index));
}

export function isLineBreak(letter: string): boolean {
  return letter === '\n' || letter === '\r';
}

/**
 * A processing instruction (`<?…?>`): the shortest block of HTML that interrupts a paragraph, holds blank lines, and ends on
 * its own line. White space when there is no room for one.
 */
function instruction(written: string): string {
  const units = veiled(written).split('');
  const close = lastPair(written);
  if (isWord(written, 0) && isWord(written, 1) && close >= 2) {
    units[0] = '<';
    units[1] = '?';
    units[close] = '?';
    units[close + 1] = '>';
    for (let index = close + 2; index < units.length; index++) if (!isLineBreak(units[index] ?? '')) units[index] = ' ';
    return units.join('');
  }
  return spaces(written);
}

function lastPair(written: string): number {
  for (let index = written.length - 2; index >= 0; index--)
    if (isWord(written, index) && isWord(written, index + 1)) return index;
  return -1;
}

function isWord(written: string, index: number): boolean {
  return index < written.length && !/\s/.test(written.charAt(index));
}
