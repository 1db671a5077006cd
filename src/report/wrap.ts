import stringWidth from 'string-width';

/** A text on lines of a width (columns of a terminal), cut at its spaces: a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  // Only ordinary spaces part lines: a no-break space does what its name says.
  for (const word of text.split(' ')) {
    const length = stringWidth(word);
    if (line !== '' && columns + 1 + length > width) {
      lines.push(line);
      line = word;
      columns = length;
    } else {
      columns += length + (line === '' ? 0 : 1);
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** The same, the lines that follow set back as far as the first. */
export function wrapItem(text: string, width: number): string[] {
  const margin = /^ */.exec(text)?.[0] ?? '';
  return wrap(text.slice(margin.length), width - margin.length).map((line) => margin + line);
}
