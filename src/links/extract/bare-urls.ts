import type { Range } from '../../content/source.ts';

/** Where a URL may begin: a web scheme, also misspelt (`htps://`, `http//`), or `www.`; never inside a word. */
const BEGINNING =
  /(?<![\p{L}\p{N}])(?:(?:h{0,2}t{1,3}p{1,2}s{0,2}|ftp)[:;.]?\/\/(?=[\p{L}\p{N}[])|(?<![@/.-])www\.(?=[\p{L}\p{N}]))/giu;
/** What a URL in running text cannot hold: white space (no-break too), quotation marks of three languages, brackets of tags. */
const OUTSIDE = /[\s<>"`|{}\\^«»“”„\u0000-\u001f]/u;
const ESCAPED = /[!-/:-@[-`{-~]/;
const TRAILING = new Set("?!.,:*_~'’;…–—".split(''));
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/**
 * The URLs written out in a stretch of text, without the punctuation that follows them. `escapes`: a backslash before
 * punctuation is Markdown's and belongs to the URL. Linear in the length of the text.
 */
export function* bareUrls(whole: string, within: Range, escapes: boolean): Generator<Range> {
  // The unit before decides whether a word is being cut; nothing further is looked at, however long the text.
  const from = Math.max(0, within.start - 1);
  const text = whole.slice(from, within.end);
  const pattern = new RegExp(BEGINNING);
  pattern.lastIndex = within.start - from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const stop = endOf(text, start + match[0].length, escapes);
    const end = trim(text, start, stop);
    pattern.lastIndex = stop;
    if (end - start > match[0].length && isNamed(text.slice(start, end)))
      yield { start: from + start, end: from + end };
  }
}

/** A name with a dot stands where a site is named: `https://x` in a sentence is no address. */
function isNamed(url: string): boolean {
  return /^(?:www\.[^./]+\.[^./]|[^/]*\/\/(?:[^/?#@]*@)?(?:\[|[^/?#]*[^/?#.]\.[^/?#.]))/i.test(url);
}

function endOf(text: string, from: number, escapes: boolean): number {
  let index = from;
  for (; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter === '\\' && escapes && ESCAPED.test(text.charAt(index + 1))) index++;
    else if (OUTSIDE.test(letter)) break;
  }
  return Math.min(index, text.length);
}

/** Drops what ends the sentence rather than the URL; a closing bracket stays when the URL opened it. */
function trim(text: string, start: number, stop: number): number {
  const counts = new Map<string, number>();
  for (let index = start; index < stop; index++) {
    const letter = text.charAt(index);
    if ('()[]'.includes(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  let end = stop;
  while (end > start) {
    const letter = text.charAt(end - 1);
    const opening = PAIRS[letter];
    if (opening !== undefined) {
      const closed = counts.get(letter) ?? 0;
      if (closed <= (counts.get(opening) ?? 0)) break;
      counts.set(letter, closed - 1);
    } else if (letter === ';') {
      const reference = /&#?\w{1,31};$/.exec(text.slice(Math.max(start, end - 40), end));
      if (reference !== null) end -= reference[0].length - 1;
    } else if (!TRAILING.has(letter)) break;
    end--;
    // The backslash that escaped what was dropped.
    while (end > start && text.charAt(end - 1) === '\\') end--;
  }
  return end;
}
