import stringWidth from 'string-width';
import type { Finding } from '../../content/finding.ts';
import type { Source } from '../../content/source.ts';
import { maskLetters } from '../../links/credentials.ts';
import { visible } from '../visible.ts';

/** A line of a file, cut to `width` columns, and a caret under the words of a finding. */
export function caretLines(
  source: Source,
  { range }: Finding,
  width: number,
  mark: (text: string) => string,
  dim: (text: string) => string,
): string[] {
  const start = source.place(range.start);
  // Before it is cut: a part of a password would be known by nothing.
  const text = maskLetters(source.line(start.line));
  const from = start.column - 1;
  const to = Math.max(from + 1, Math.min(text.length, from + range.end - range.start));
  const gutter = String(start.line);
  const { shown, before, length } = crop(text, from, to, width - gutter.length - 8);
  return [
    `    ${dim(`${gutter} │`)} ${shown}`,
    `    ${dim(`${' '.repeat(gutter.length)} │`)} ${' '.repeat(before)}${mark('^'.repeat(Math.max(1, length)))}`,
  ];
}

/** The part of a line around a range that fits, and the columns before and under the range. */
function crop(line: string, from: number, to: number, room: number) {
  let start = 0;
  let end = line.length;
  if (end > room) {
    const context = Math.max(10, Math.floor((room - Math.min(to - from, room)) / 2));
    start = from <= context ? 0 : from - context;
    end = Math.min(line.length, Math.max(start + room, from + 1));
  }
  const clean = (text: string) => visible(text.replaceAll('\t', '  '));
  const head = (start > 0 ? '…' : '') + clean(line.slice(start, from));
  const body = clean(line.slice(from, Math.min(to, end)));
  const tail = clean(line.slice(Math.min(to, end), end)) + (end < line.length ? '…' : '');
  return { shown: head + body + tail, before: stringWidth(head), length: stringWidth(body) };
}
