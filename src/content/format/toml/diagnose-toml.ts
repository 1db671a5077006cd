import type { SyntaxTrouble } from '../../page.ts';
import type { Range } from '../../source.ts';
import { lineAt, slice, trimmed, writtenLine } from '../yaml/yaml-lines.ts';

/** What the parser throws: its sentence, and where it stopped. */
interface Stop {
  readonly message: string;
  readonly index: number;
}

/** The parser's sentences that name the cause by themselves. */
const CAUSES: Readonly<Record<string, string>> = {
  'Unexpected invalid date': 'toml-date',
  'Unexpected invalid time': 'toml-date',
  'Leading zeros are not allowed': 'toml-leading-zero',
  'Expected comma (,) token': 'missing-comma',
  'Unterminated table-key': 'unclosed-bracket',
  'Defining a key multiple times is invalid': 'toml-duplicate',
  'Unterminated string constant': 'toml-unclosed-quote',
  'Unterminated array': 'unclosed-list',
  'Unterminated inline table': 'unclosed-group',
  'Control characters (codes < 0x1f and 0x7f) are not allowed': 'control-character',
  'Invalid character in escape sequence': 'bad-escape',
};
const KEY = /^[ \t]*(?:[\w-]+|"[^"\n]{0,200}"|'[^'\n]{0,200}')(?:\.[\w-]+){0,20}/;

/** Says in data what is wrong where the TOML parser gave up, so that the sentence can name the cause. */
export function diagnoseToml(text: string, content: Range, { message, index }: Stop): SyntaxTrouble {
  const conflict = /^<{7}(?: [^\r\n]*)?$/m.exec(text);
  if (conflict !== null)
    return { code: 'merge-conflict', range: { start: conflict.index, end: conflict.index + 7 }, detail: conflict[0] };
  const offset = Math.min(Math.max(index, content.start), content.end);
  const at = { start: offset, end: Math.min(offset + 1, content.end) };
  const line = writtenLine(text, Math.min(offset, Math.max(content.start, text.length - 1)));
  const code = message.startsWith('Invalid code point') ? 'bad-escape' : (CAUSES[message] ?? '');
  switch (code) {
    case 'toml-duplicate':
      return duplicate(text, line, at);
    case 'toml-unclosed-quote':
      return openString(text, offset, at);
    case 'unclosed-list':
      return openBracket(text, content.start, '[');
    case 'unclosed-group':
      return openBracket(text, content.start, '{');
    case 'control-character':
      return control(text, at);
    case 'bad-escape':
      return badEscape(text, offset);
    case '':
      return ofLine(text, line, offset, message);
    default:
      return { code, range: trimmed(text, line), detail: code === 'unclosed-bracket' ? '[' : '' };
  }
}

/** What the line looks like tells what its author had in mind. */
function ofLine(text: string, line: Range, offset: number, message: string): SyntaxTrouble {
  const words = slice(text, line);
  const key = KEY.exec(words);
  const rest = key === null ? '' : words.slice(key[0].length).trimStart();
  const range = trimmed(text, line);
  if (key !== null && rest.startsWith(':')) return { code: 'toml-colon', range, detail: key[0].trim() };
  if (key !== null && rest.startsWith('=')) {
    const value = rest.slice(1).trim();
    if (value === '' || value.startsWith('#')) return { code: 'toml-no-value', range, detail: key[0].trim() };
    const start = line.start + words.indexOf('=') + 1;
    const place = trimmed(text, { start, end: line.end });
    if (/^[^\s"'[{]/.test(value)) return { code: 'toml-no-quotes', range: place, detail: value };
    if (/^[[{]/.test(value) && offset >= text.trimEnd().length)
      return openBracket(text, place.start, value.startsWith('[') ? '[' : '{');
    if (/^["']/.test(value)) return { code: 'toml-after-quote', range: place, detail: value.charAt(0) };
  }
  if (/^[ \t]*[^[\s=#][^=]*$/.test(words)) return { code: 'toml-no-key', range, detail: words.trim() };
  const end = Math.min(Math.max(offset + 1, line.start), line.end);
  return { code: 'other', range: end > offset ? { start: offset, end } : range, detail: message };
}

function duplicate(text: string, line: Range, at: Range): SyntaxTrouble {
  const words = slice(text, line);
  const key = /^[ \t]*\[{0,2}[ \t]*([^\]=\r\n]{1,200})/.exec(words)?.[1]?.trim() ?? '';
  const start = line.start + words.indexOf(key);
  return { code: 'toml-duplicate', range: key === '' ? at : { start, end: start + key.length }, detail: key };
}

/** The string that nothing closes begins on the line of the stop, or three quotes opened it above. */
function openString(text: string, offset: number, at: Range): SyntaxTrouble {
  const line = lineAt(text, Math.min(offset, text.length));
  const words = slice(text, line);
  const equals = words.indexOf('=');
  const start = words.slice(equals + 1).search(/["']/);
  if (start >= 0) {
    const place = line.start + equals + 1 + start;
    return {
      code: 'toml-unclosed-quote',
      range: trimmed(text, { start: place, end: line.end }),
      detail: text.charAt(place),
    };
  }
  const open = Math.max(text.lastIndexOf('"""', offset), text.lastIndexOf("'''", offset));
  const range = open < 0 ? at : { start: open, end: open + 3 };
  return { code: 'toml-unclosed-quote', range, detail: slice(text, range) };
}

/** The last bracket that nothing closes; strings are not looked into, which only moves the place. */
function openBracket(text: string, from: number, mark: '[' | '{'): SyntaxTrouble {
  const closing = mark === '[' ? ']' : '}';
  const open: number[] = [];
  for (let index = from; index < text.length; index++) {
    if (text[index] === mark) open.push(index);
    else if (text[index] === closing) open.pop();
  }
  const start = open.at(-1) ?? from;
  return { code: 'unclosed-bracket', range: { start, end: start + 1 }, detail: mark };
}

function control(text: string, at: Range): SyntaxTrouble {
  // The parser stops at the character or just after it.
  const here =
    [at.start, at.start - 1].find((offset) => /[\0-\x08\x0b-\x1f\x7f]/.test(text.charAt(offset))) ?? at.start;
  const detail = `U+${text.charCodeAt(here).toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'control-character', range: { start: here, end: here + 1 }, detail };
}

function badEscape(text: string, offset: number): SyntaxTrouble {
  const start = Math.max(0, text.lastIndexOf('\\', offset));
  const range = { start, end: Math.min(Math.max(start + 2, Math.min(offset, start + 10)), text.length) };
  return { code: 'bad-escape', range, detail: slice(text, range) };
}
