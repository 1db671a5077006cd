import { SegmentMap } from '../yaml/scalar-map.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** The end of the string that opens at an offset, its quote included; null when nothing closes it. */
export function endOfString(text: string, start: number, end: number): number | null {
  for (let index = start + 1; index < end; index++) {
    const letter = text[index];
    if (letter === '\\') index++;
    else if (letter === '"') return index + 1;
  }
  return null;
}

/** Decodes the JSON string that fills a stretch, quotes included; null when it is not exactly one. */
export function decodeJsonString(text: string, start: number, end: number): SegmentMap | null {
  if (text[start] !== '"' || endOfString(text, start, end) !== end) return null;
  const map = new SegmentMap({ start: start + 1, end: end - 1 });
  let captured = start + 1;
  for (let index = start + 1; index < end - 1; ) {
    const letter = text.charAt(index);
    if (letter < ' ') return null;
    if (letter !== '\\') {
      index++;
      continue;
    }
    map.copy(text, captured, index);
    const mark = text.charAt(index + 1);
    const digits = mark === 'u' ? /^[\da-f]{4}$/i.exec(text.slice(index + 2, Math.min(index + 6, end - 1))) : null;
    const decoded =
      digits !== null
        ? String.fromCharCode(Number.parseInt(digits[0], 16))
        : Object.hasOwn(ESCAPES, mark)
          ? (ESCAPES[mark] ?? null)
          : null;
    if (decoded === null) return null;
    const stop = index + (digits === null ? 2 : 6);
    map.make(decoded, index, stop);
    captured = index = stop;
  }
  map.copy(text, captured, end - 1);
  return map;
}
