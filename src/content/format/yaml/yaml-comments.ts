import type { Range } from '../../source.ts';

/** Comments of a YAML document: `#` at the start of a line or after a blank, outside every scalar. */
export function findComments(source: string, content: Range, scalars: readonly Range[]): Range[] {
  const comments: Range[] = [];
  let next = 0;
  let position = content.start;
  while (position < content.end) {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= position) next++;
    const scalar = scalars[next];
    if (scalar !== undefined && scalar.start <= position && scalar.end > position) {
      position = scalar.end;
      continue;
    }
    const blankBefore = position === content.start || /\s/.test(source.charAt(position - 1));
    if (source.charAt(position) !== '#' || !blankBefore) {
      position++;
      continue;
    }
    const rest = source.slice(position, content.end).search(/[\r\n]/);
    const end = rest < 0 ? content.end : position + rest;
    comments.push({ start: position, end });
    position = end;
  }
  return comments;
}
