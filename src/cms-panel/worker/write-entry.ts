import { writeToml } from './write-toml.ts';

/** Longest line of YAML that is not folded, as the CMS writes it (`yaml` 1.10, `strOptions.fold`). */
const WIDTH = 80;

/** Front matter in YAML, TOML or JSON and a body, or a file of data alone. */
export type Written = 'page' | 'toml-page' | 'json-page' | 'yaml' | 'toml' | 'json';

/**
 * An entry as the CMS would save it. Values are written in the styles that `yaml` 1.10 chooses, which some rules look at: quotes where they
 * are needed, blocks for several lines, folded where one of them is long.
 */
export function writeEntry(data: Readonly<Record<string, unknown>>, as: Written): string {
  if (as === 'json') return `${JSON.stringify(data, null, 2)}\n`;
  if (as === 'yaml') return mapping(data, '').replace(/^\n/, '');
  if (as === 'toml') return writeToml(data);
  const { body, ...meta } = data;
  return headOf(meta, as) + (typeof body === 'string' ? body : '');
}

function headOf(meta: Readonly<Record<string, unknown>>, as: Written): string {
  // Without the spaces before its first key, as the CMSs write it.
  if (as === 'json-page') return `${JSON.stringify(meta, null, 2).replace(/^\{\n +/, '{\n')}\n`;
  if (as === 'toml-page') return `+++\n${writeToml(meta)}+++\n`;
  return `---\n${Object.keys(meta).length === 0 ? '{}\n' : mapping(meta, '').replace(/^\n/, '')}---\n`;
}

/** After its key: on the same line, or below it. */
function node(value: unknown, indent: string): string {
  if (typeof value === 'string') return ` ${text(value, indent)}\n`;
  if (value instanceof Date) return ` ${value.toISOString()}\n`;
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : sequence(value, indent);
  if (typeof value !== 'object' || value === null) return ` ${String(value)}\n`;
  return Object.keys(value).length === 0 ? ' {}\n' : mapping(value as Record<string, unknown>, indent);
}

function mapping(value: Readonly<Record<string, unknown>>, indent: string): string {
  const lines = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(
      ([key, one]) =>
        `${indent}${isPlain(key) && !key.includes('\n') ? key : JSON.stringify(key)}:${node(one, `${indent}  `)}`,
    );
  return `\n${lines.join('')}`;
}

function sequence(values: readonly unknown[], indent: string): string {
  const items = values.map((one) => {
    const inside = node(one, `${indent}  `);
    // The first line of a group stands on that of its dash.
    return `${indent}-${inside.startsWith('\n') ? ` ${inside.slice(indent.length + 3)}` : inside}`;
  });
  return `\n${items.join('')}`;
}

function text(value: string, indent: string): string {
  const mayBlock = value.includes('\n') && !/\n[\t ]+$/.test(value) && !/^\s*$/.test(value) && isPrintable(value);
  if (mayBlock) return block(value, indent);
  if (isPlain(value)) return fold(value, indent);
  if (value.includes('"') && !value.includes("'") && !value.includes('\n') && isPrintable(value))
    return fold(`'${value}'`, indent);
  const quoted = JSON.stringify(value).replace(
    UNSEEN,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return fold(quoted, indent);
}

const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** What YAML allows as it is. */
function isPrintable(value: string): boolean {
  return !/[\0-\x08\x0b\x0c\x0d\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
    value,
  );
}

/** The conditions of `yaml` 1.10 (`plainString`), and the scalars of the YAML 1.2 core schema, which are no text. */
function isPlain(value: string): boolean {
  if (value === '' || !isPrintable(value) || value.includes('\t')) return false;
  if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$|^(?:---|\.\.\.)/.test(value))
    return false;
  return !/^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)$/.test(
    value,
  );
}

/** Several lines: as they are where they are short, else folded, where an empty line stands for the end of one. */
function block(value: string, indent: string): string {
  const inner = indent === '' ? '  ' : indent;
  const lines = value.split('\n');
  const literal = lines.every((line) => line.length <= WIDTH - inner.length);
  const [, kept = '', ends = ''] = /^([\s\S]*?)(\n*)$/.exec(value) ?? [];
  const chomping = ends === '' ? '-' : ends.length === 1 ? '' : '+';
  const leading = /^[\n ]*/.exec(kept)?.[0].includes(' ') === true ? '2' : '';
  const written = literal ? kept.split('\n') : folded(kept, inner);
  const body = written.map((line) => (line === '' ? '' : inner + line)).join('\n');
  return `${literal ? '|' : '>'}${chomping}${leading}\n${body}${ends.length > 1 ? '\n'.repeat(ends.length - 1) : ''}`;
}

/** The first line alone is cut: after it, `yaml` 1.10 takes its own indentation for that of the text. */
function folded(value: string, indent: string): string[] {
  const lines = value.split('\n');
  return lines.flatMap((line, index) => {
    const isIndented = /^[\t ]/.test(line);
    const next = lines[index + 1];
    const pieces = index > 0 || isIndented || line === '' ? [line] : fold(line, indent).split(`\n${indent}`);
    if (next === undefined || line === '' || isIndented) return pieces;
    // The first of the ends of line that follow is one more.
    return next === ''
      ? isIndentedAfter(lines, index)
        ? pieces
        : [...pieces, '']
      : /^[\t ]/.test(next)
        ? pieces
        : [...pieces, ''];
  });
}

function isIndentedAfter(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line !== '');
  return next !== undefined && /^[\t ]/.test(next);
}

/** Cut at single spaces, where a line would be too long. */
function fold(value: string, indent: string): string {
  if (value.length <= WIDTH + 1 - indent.length) return value;
  const words = value.split(/(?<=[^ \t]) (?=[^ \t])/);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= WIDTH - indent.length) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}
