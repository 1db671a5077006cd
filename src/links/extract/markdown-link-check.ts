import type { Range } from '../../content/source.ts';

const COMMENT = /<!--[ \t]{1,9}markdown-link-check-(disable-next-line|disable-line|disable|enable)[ \t]{1,9}-->/g;

/**
 * The stretches of a file that markdown-link-check's comments switch off, in order: from `disable` to `enable` or to the
 * end, a line, the line after.
 */
export function disabledRanges(text: string): readonly Range[] {
  if (!text.includes('markdown-link-check-')) return [];
  const ranges: Range[] = [];
  let since: number | null = null;
  for (const match of text.matchAll(COMMENT)) {
    const end = match.index + match[0].length;
    const last = ranges.at(-1);
    if (last !== undefined && match.index < last.end) continue;
    if (match[1] === 'disable') since ??= match.index;
    else if (match[1] === 'enable') {
      if (since !== null) ranges.push({ start: since, end });
      since = null;
    } else if (since === null) {
      const start = lineStart(text, match.index);
      const next = match[1] === 'disable-next-line' ? lineEnd(text, lineBreakAfter(text, end)) : lineEnd(text, end);
      ranges.push({ start: match[1] === 'disable-line' ? start : end, end: next });
    }
  }
  if (since !== null) ranges.push({ start: since, end: text.length });
  return ranges;
}

function lineStart(text: string, offset: number): number {
  let index = offset;
  while (index > 0 && !'\r\n'.includes(text.charAt(index - 1))) index--;
  return index;
}

function lineEnd(text: string, offset: number): number {
  let index = offset;
  while (index < text.length && !'\r\n'.includes(text.charAt(index))) index++;
  return index;
}

function lineBreakAfter(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}
