import type { Range } from '../../source.ts';

/** `  - key: value`: indentation and dashes, key, gap, value. Each part excludes the start of the next: linear. */
export const ENTRY = /^((?: |- )*)([^\s:#"'[\]{}&*!|>%@`-][^:]*)(:[ \u00a0\u202f\t]+)(\S.*)$/s;

/** Where the value of `key: value` or `- value` starts in a line; -1 when it has none. */
export function valueStart(line: string): number {
  const entry = /^((?: |- )*)(?:[^\s:#"'[\]{}&*!|>%@`-][^:]*:[ \t]+)?/.exec(line)?.[0] ?? '';
  return entry.length < line.length && entry.trim() !== '' ? entry.length : -1;
}

export function indent(line: string): number {
  return line.search(/[^ ]|$/);
}

export function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

export function span(start: number, length: number): Range {
  return { start, end: start + length };
}

/** The range without blanks at its ends, at least one character when the line has any. */
export function trimmed(text: string, range: Range): Range {
  const words = slice(text, range);
  const start = range.start + (words.length - words.trimStart().length);
  return {
    start: Math.min(start, range.end),
    end: Math.max(Math.min(start, range.end), range.start + words.trimEnd().length),
  };
}

export function lineAt(text: string, offset: number): Range {
  let start = Math.max(0, offset);
  while (start > 0 && !isBreak(text, start - 1)) start--;
  let end = Math.max(0, offset);
  while (end < text.length && !isBreak(text, end)) end++;
  return { start, end };
}

function isBreak(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 10 || code === 13;
}

export function previousLine(text: string, line: Range): Range {
  return line.start === 0 ? { start: 0, end: 0 } : writtenLine(text, line.start - 1);
}

/** The line of an offset, or the nearest one above that is not blank. */
export function writtenLine(text: string, offset: number): Range {
  let line = lineAt(text, Math.min(offset, text.length));
  while (line.start > 0 && slice(text, line).trim() === '') line = lineAt(text, line.start - 1);
  return line;
}
