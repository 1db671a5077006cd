import type { SyntaxTrouble } from '../../page.ts';
import type { Range } from '../../source.ts';
import { ENTRY, indent, lineAt, previousLine, slice, span, trimmed, valueStart, writtenLine } from './yaml-lines.ts';

/** Where the parser stopped, and what it said. */
interface Stop {
  readonly text: string;
  readonly offset: number;
  readonly reason: string;
  /** The line of the stop, or the last written line before it when it stopped at the end. */
  readonly line: Range;
}

type Detector = (stop: Stop) => SyntaxTrouble | null;

/**
 * Says in data what is wrong where js-yaml gave up, so that the sentence can name the cause and not the symptom:
 * js-yaml calls an unquoted colon « bad indentation », and stops one line below a missing space.
 * @param text the document, its offsets those of the file
 * @param offset where js-yaml stopped
 * @param reason js-yaml's own short message
 */
export function diagnose(text: string, offset: number, reason: string): SyntaxTrouble {
  const stop: Stop = { text, offset, reason, line: writtenLine(text, offset) };
  for (const detect of [
    mergeConflict,
    forbiddenCharacter,
    tabIndentation,
    noBreakSpace,
    openQuote,
    openBracket,
    badEscape,
    reservedStart,
    textAfterQuote,
    unquotedColon,
    missingSpace,
    listAmongKeys,
    textWithoutKey,
    blockHeader,
    keyUnderValue,
    misaligned,
    depth,
    tagOrDirective,
  ]) {
    const found = detect(stop);
    if (found !== null) return found;
  }
  return { code: 'other', range: trimmed(text, stop.line), detail: reason };
}

const mergeConflict: Detector = ({ text }) => {
  const marker = /^<{7}(?: [^\r\n]*)?$/m.exec(text);
  return marker && { code: 'merge-conflict', range: span(marker.index, marker[0].length), detail: marker[0] };
};

const forbiddenCharacter: Detector = ({ text, offset, reason }) => {
  if (!reason.startsWith('null byte') && !reason.includes('non-printable')) return null;
  const code = text.codePointAt(offset) ?? 0;
  const detail = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { code: 'control-character', range: span(offset, code > 0xffff ? 2 : 1), detail };
};

const tabIndentation: Detector = ({ text, line, reason }) => {
  const blank = /^[ \t]*/.exec(slice(text, line))?.[0] ?? '';
  const tab = blank.indexOf('\t');
  if (tab < 0 || !/tab|indentation/.test(reason)) return null;
  return { code: 'tab', range: { start: line.start + tab, end: line.start + blank.length }, detail: '' };
};

/** A no-break space is no space for YAML: neither before a key, nor after its colon. */
const noBreakSpace: Detector = ({ text, line }) => {
  for (const candidate of [line, previousLine(text, line)]) {
    const found =
      /^([ \u00a0\u202f]*[\u00a0\u202f][ \u00a0\u202f]*)\S|^[ ]*[\p{L}\w-]+[ \u00a0\u202f]*:([\u00a0\u202f])/u.exec(
        slice(text, candidate),
      );
    if (found === null) continue;
    const at = found[1] === undefined ? found[0].length - 1 : found[1].search(/[\u00a0\u202f]/);
    return { code: 'no-break-space', range: span(candidate.start + at, 1), detail: '' };
  }
  return null;
};

const openQuote: Detector = (stop) => {
  if (!/quoted scalar|deficient indentation/.test(stop.reason)) return null;
  return opening(
    stop,
    stop.reason.includes('single') ? "'" : stop.reason.includes('double') ? '"' : '"\'',
    'unclosed-quote',
  );
};

const openBracket: Detector = (stop) => {
  if (!/flow collection|deficient indentation|missed comma|node content/.test(stop.reason)) return null;
  const code = /deficient|end of the stream/.test(stop.reason) ? 'unclosed-bracket' : 'bad-list';
  return opening(stop, '[{', code);
};

/** The nearest line above (this one included) whose value starts with one of the marks. */
function opening({ text, offset }: Stop, marks: string, code: string): SyntaxTrouble | null {
  let end = Math.min(offset, text.length);
  for (;;) {
    const line = lineAt(text, end);
    const start = valueStart(slice(text, line));
    // A value that begins after the stop is none that the reader had opened: its quote only closes, for YAML, what stands above.
    const mark = line.start + start < offset ? text.charAt(line.start + start) : '';
    if (start >= 0 && mark !== '' && marks.includes(mark)) {
      return { code, range: trimmed(text, { start: line.start + start, end: line.end }), detail: mark };
    }
    if (line.start === 0 || '"\'[{'.includes(mark || ' ')) return null;
    end = line.start - 1;
  }
}

const badEscape: Detector = ({ text, offset, reason }) => {
  if (!/escape sequence|hexadecimal/.test(reason)) return null;
  const start = text.lastIndexOf('\\', offset);
  const range = { start, end: Math.min(Math.max(offset, start + 1) + 1, text.length) };
  return { code: 'bad-escape', range, detail: slice(text, range) };
};

/** `title: %50`, `title: & toi`, `title: [Important] Réunion`: the first character means something else to YAML. */
const reservedStart: Detector = ({ text, line, offset, reason }) => {
  if (!/bad indentation|anchor|alias|line break/.test(reason)) return null;
  const start = valueStart(slice(text, line));
  const first = text.charAt(line.start + start);
  if (start < 0 || !'%@`&*![{-?'.includes(first) || first === '' || offset < line.start + start) return null;
  if (first === '-' && !text.startsWith('- ', line.start + start)) return null;
  const range = trimmed(text, { start: line.start + start, end: line.end });
  return { code: 'reserved-start', range, detail: first };
};

/** `'l'été'` and `"Bonjour" monde`: the quote closes before the end of the value. */
const textAfterQuote: Detector = ({ text, line, offset }) => {
  const start = valueStart(slice(text, line));
  const quote = text.charAt(line.start + start);
  if (start < 0 || (quote !== '"' && quote !== "'") || offset <= line.start + start) return null;
  const range = trimmed(text, { start: line.start + start, end: line.end });
  const closes = range.end - range.start > 1 && text.charAt(range.end - 1) === quote;
  return { code: closes ? 'quote-inside' : 'text-after-quote', range, detail: quote };
};

const unquotedColon: Detector = ({ text, line, offset }) => {
  const entry = ENTRY.exec(slice(text, line));
  if (entry === null || text.charAt(offset) !== ':') return null;
  const start = line.start + (entry[1] ?? '').length + (entry[2] ?? '').length + (entry[3] ?? '').length;
  if (offset < start) return null;
  const range = trimmed(text, { start, end: line.end });
  return { code: 'unquoted-colon', range, detail: slice(text, range) };
};

/** `title:Atelier` is one word for YAML; js-yaml notices at the next key only. */
const missingSpace: Detector = ({ text, line, offset, reason }) => {
  if (!/multiline key|end of the stream or|bad indentation/.test(reason)) return null;
  for (const candidate of [line, previousLine(text, line)]) {
    const found = /^[ ]*(?:- )*([\p{L}\w-]+):(?=[^\s/:])/u.exec(slice(text, candidate));
    if (found === null || candidate.start + found[0].length > offset) continue;
    const end = candidate.start + found[0].length;
    return { code: 'missing-space', range: { start: end - (found[1] ?? '').length - 1, end }, detail: found[1] ?? '' };
  }
  return null;
};

const listAmongKeys: Detector = ({ text, line, reason }) => {
  if (!reason.startsWith('end of the stream or')) return null;
  const item = /^ *- /.test(slice(text, line));
  const above = /^ *- /.test(slice(text, previousLine(text, line)));
  if (item === above) return null;
  return { code: item ? 'list-without-key' : 'key-after-list', range: trimmed(text, line), detail: '' };
};

const textWithoutKey: Detector = ({ text, line, reason }) => {
  if (!/multiline key|after a mapping key|end of the stream or/.test(reason)) return null;
  for (const candidate of [previousLine(text, line), line]) {
    const words = slice(text, candidate);
    if (/^\s*(?:$|[-#])|:(?:\s|$)/.test(words)) continue;
    const range = trimmed(text, candidate);
    return { code: 'text-without-key', range, detail: slice(text, range) };
  }
  return null;
};

const blockHeader: Detector = ({ text, line, offset, reason }) => {
  if (!/line break is expected|chomping|indentation width/.test(reason)) return null;
  const start = valueStart(slice(text, line));
  const mark = text.charAt(line.start + start);
  const range = trimmed(text, { start: start < 0 ? offset : line.start + start, end: line.end });
  return { code: 'reserved-start', range, detail: mark === '|' || mark === '>' ? mark : '|' };
};

/** A key below a key that has its value already, and further right. */
const keyUnderValue: Detector = ({ text, line, offset }) => {
  const above = previousLine(text, line);
  if (text.charAt(offset) !== ':' || ENTRY.exec(slice(text, above)) === null) return null;
  if (indent(slice(text, line)) <= indent(slice(text, above))) return null;
  const range = trimmed(text, line);
  return {
    code: 'key-under-value',
    range,
    detail: slice(text, { start: range.start, end: Math.max(range.start, offset) }).trim(),
  };
};

const misaligned: Detector = ({ text, line, reason }) => {
  if (!/indentation/.test(reason)) return null;
  return { code: 'indentation', range: trimmed(text, line), detail: '' };
};

const depth: Detector = ({ offset, reason }) =>
  reason.startsWith('nesting exceeded') ? { code: 'too-deep', range: span(offset, 1), detail: '' } : null;

const tagOrDirective: Detector = ({ text, line, reason }) => {
  if (!/\btag\b|directive|anchor|alias/i.test(reason)) return null;
  const sign = reason.includes('directive') ? '%' : reason.includes('tag') ? '!' : '&';
  // js-yaml notices a directive on the line below it.
  const above = previousLine(text, line);
  const place = sign === '%' && !slice(text, line).includes('%') && slice(text, above).includes('%') ? above : line;
  return { code: 'special-word', range: trimmed(text, place), detail: sign };
};
