/** A half-open stretch of a file: UTF-16 offsets, 0-based, `end` exclusive, in the decoded file (a BOM counts). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A position a person can go to: line and column 1-based (UTF-16 units), offset 0-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The decoded text of one file and the way from offsets to places. Lines end at LF, CRLF or CR, as in YAML. */
export class Source {
  readonly #text: string;
  readonly #isFaithful: boolean;
  #lineStarts: Uint32Array | null = null;
  #length: number | null = null;

  constructor(text: string, isFaithful = true) {
    this.#text = text;
    this.#isFaithful = isFaithful;
  }

  get text(): string {
    return this.#text;
  }

  /** False when the file is not the UTF-8 of its text (UTF-16, invalid bytes): an edit could not be written there. */
  get isFaithful(): boolean {
    return this.#isFaithful;
  }

  /** Of the text, in UTF-16 units. */
  get length(): number {
    this.#length ??= this.text.length;
    return this.#length;
  }

  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** The place of an offset; offsets outside the file are brought back to its ends. */
  place(offset: number): Place {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1, offset: clamped };
  }

  /** The text of a 1-based line, without its line end; empty outside the file. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.lineStarts[number] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }
}

/** Numbers of four bytes, and no more of them than there are lines: they outlive the text. */
function findLineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
  }
  return new Uint32Array(starts);
}
