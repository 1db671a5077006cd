import { CORE_SCHEMA } from 'js-yaml';

type Values = Record<string, unknown>;

/** What this reader leaves to the whole one: tabs, lone carriage returns, anything that YAML does not print. */
const ODD = /[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/;
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** A key that is a name, and what stands after its colon. */
const ENTRY = /^([\p{L}\w][\p{L}\w.-]{0,60}):(?: +|$)/u;
/** No value begins so, or it is one that only the whole reader understands. */
const SPECIAL = /^[-?:,[\]{}#&*!|>'"%@`]/;
const MAX_DEPTH = 20;

/**
 * The values of a header as most are written: names, plain and quoted words on a line or folded on several, blocks, lists of words. Null
 * when anything else stands there: whoever asks then reads it whole. What it gives is what `readYaml` gives, for a third of its work: the
 * headers of all other pages of a site are asked for a value or two, when one page is under review.
 */
export function readTameYaml(text: string): Values | null {
  const source = text.replaceAll('\r\n', '\n');
  if (ODD.test(source) || LONE.test(source) || source.endsWith(' ')) return null;
  const reader = new TameReader(source.split('\n'));
  try {
    return reader.document();
  } catch (error) {
    if (error === WILD) return null;
    throw error;
  }
}

const WILD = Symbol('wild');

function wild(): never {
  throw WILD;
}

class TameReader {
  readonly #lines: string[];
  #at = 0;
  #depth = 0;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  document(): Values {
    if (this.#peek() !== 0) wild();
    const values = this.#mapping(0);
    if (this.#peek() >= 0) wild();
    return values;
  }

  /** The indentation of the next line that says something, in spaces; -1 at the end. Blank lines and comments are passed. */
  #peek(): number {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? '';
      const indent = indentOf(line);
      if (indent < line.length && line[indent] !== '#') return indent;
    }
    return -1;
  }

  #mapping(indent: number): Values {
    const values: Values = Object.create(null);
    do {
      const words = (this.#lines[this.#at] ?? '').slice(indent);
      const entry = ENTRY.exec(words);
      if (entry?.[1] === undefined) wild();
      values[entry[1]] = this.#value(words.slice(entry[0].length), indent, true);
    } while (this.#peek() === indent);
    return values;
  }

  #sequence(indent: number): unknown[] {
    const items: unknown[] = [];
    while (this.#peek() === indent) {
      const line = this.#lines[this.#at] ?? '';
      const dash = /^- +|^-$/.exec(line.slice(indent))?.[0];
      // A key at the margin of its list: the list has ended.
      if (dash === undefined) break;
      const words = line.slice(indent + dash.length);
      if (ENTRY.test(words)) {
        // `- name: value`: a mapping that begins beside the dash.
        const inner = indent + dash.length;
        this.#lines[this.#at] = ' '.repeat(inner) + words;
        items.push(this.#inside(() => this.#mapping(inner)));
      } else items.push(this.#value(words, indent, false));
    }
    return items;
  }

  #inside<Value>(read: () => Value): Value {
    if (++this.#depth > MAX_DEPTH) wild();
    const value = read();
    this.#depth--;
    return value;
  }

  /** What stands after a key or a dash, and below it. `indent` is that of the key or of the dash. */
  #value(words: string, indent: number, isOfKey: boolean): unknown {
    const first = words[0];
    this.#at++;
    if (first === undefined || first === '#') return this.#below(indent, isOfKey);
    if (first === '|' || first === '>') return this.#block(words, indent);
    const value = first === '"' || first === "'" ? quoted(words) : first === '[' ? listOf(words) : null;
    if (value === null) return this.#plain(words, indent);
    if (this.#peek() > indent) wild();
    return value;
  }

  #below(indent: number, isOfKey: boolean): unknown {
    const inner = this.#peek();
    const isList = inner >= 0 && /^-(?: |$)/.test((this.#lines[this.#at] ?? '').slice(inner));
    if (isList && (inner > indent || (isOfKey && inner === indent))) return this.#inside(() => this.#sequence(inner));
    return inner > indent ? this.#inside(() => this.#mapping(inner)) : null;
  }

  #plain(words: string, indent: number): unknown {
    if (SPECIAL.test(words)) wild();
    const lines = [plainLine(words)];
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? '';
      const start = indentOf(line);
      // A blank line may be a fold of what goes on below it.
      if (start === line.length && this.#isDeeperBelow(indent)) wild();
      if (start === line.length || start <= indent) break;
      if (line[start] === '#' || lines[0] !== trimmed(words)) wild();
      lines.push(plainLine(line.slice(start), true));
    }
    return CORE_SCHEMA.resolveImplicitScalarTag(lines.join(' ')).value;
  }

  #isDeeperBelow(indent: number): boolean {
    const here = this.#at;
    const isDeeper = this.#peek() > indent;
    this.#at = here;
    return isDeeper;
  }

  #block(header: string, indent: number): string {
    const [, sign, chomp] = /^([|>])(-?) *$/.exec(header) ?? wild();
    const lines: string[] = [];
    let inner = -1;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? '';
      const start = indentOf(line);
      const isBlank = start === line.length;
      if (!isBlank && start <= indent) break;
      if (!isBlank && inner < 0) inner = start;
      if (isBlank ? start > Math.max(inner, indent + 1) || (inner < 0 && start > 0) : start < inner) wild();
      lines.push(isBlank ? '' : line.slice(inner));
    }
    while (lines.at(-1) === '') lines.pop();
    if (lines.length === 0) wild();
    return (sign === '|' ? lines.join('\n') : folded(lines)) + (chomp === '-' ? '' : '\n');
  }
}

function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  return at;
}

/** Lines of a folded block: one break is a space, n are n - 1 line feeds. Lines set further in keep their breaks: not here. */
function folded(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  if (text === '') wild();
  for (let at = 1, breaks = 1; at < lines.length; at++, breaks++) {
    const line = lines[at] ?? '';
    if (line.startsWith(' ')) wild();
    if (line === '') continue;
    text += (breaks === 1 ? ' ' : '\n'.repeat(breaks - 1)) + line;
    breaks = 0;
  }
  return text;
}

/** Without the spaces at its end, and those only: for YAML a no-break space is a letter. */
function trimmed(words: string): string {
  let end = words.length;
  while (words.charCodeAt(end - 1) === 32) end--;
  return words.slice(0, end);
}

/** One line of plain words, without its comment. A colon that may part a key from its value is none of ours. */
function plainLine(words: string, isBelow = false): string {
  if (/:(?: |$)/.test(words)) wild();
  const comment = words.search(/ #/);
  if (comment >= 0 && isBelow) wild();
  return trimmed(comment < 0 ? words : words.slice(0, comment));
}

/** Words in quotes that end on their line. */
function quoted(words: string): string {
  const single = /^'((?:[^']|'')*)' *(?: #.*)?$/.exec(words)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"((?:[^"\\]|\\["\\])*)" *(?: #.*)?$/.exec(words)?.[1];
  return double === undefined ? wild() : double.replace(/\\(["\\])/g, '$1');
}

/** `[un, "deux"]`: words, without signs that may mean something there. */
function listOf(words: string): unknown[] {
  const inside = /^\[([^[\]{}]*)\] *(?: #.*)?$/.exec(words)?.[1] ?? wild();
  if (/^ *$/.test(inside)) return [];
  return inside.split(',').map((item) => {
    const word = trimmed(item).replace(/^ +/, '');
    if (/^(?:'[^']*'|"[^"\\]*")$/.test(word)) return word.slice(1, -1);
    if (!/^[\p{L}\w](?:[\p{L}\w .+/'’-]*[\p{L}\w.+/])?$/u.test(word)) wild();
    return CORE_SCHEMA.resolveImplicitScalarTag(word).value;
  });
}
