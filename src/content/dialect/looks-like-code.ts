/** Units of a stretch that are looked at. */
const SAMPLE = 2000;
/** What joins things in programs, diagrams and formulas, and in no sentence. */
const SIGN = /[{}=$\\;|]|-->|->|=>|\/\/|^\s*[#%]\w/gm;
/** A line that ends a sentence, and is not the message on an arrow of a diagram. */
const SENTENCE = /^(?!.{0,200}-{1,2}>).{0,1000}[.!?…]\s*$/;
/** A keyword alone on the first line, its block right under it: `sequenceDiagram`, `pie`, `title:`. */
const KEYWORD = /^\s*[a-z][\w-]{1,40}:?[ \t]*\r?\n[ \t]*[^\s>*+-]/;
/** So many lines tell. */
const LEAST_LINES = 3;

/**
 * Whether a stretch is made of the signs of code rather than of sentences; tags of HTML and the bars of tables count for
 * nothing. Linear.
 */
export function looksLikeCode(text: string, start: number, end: number): boolean {
  const sample = text
    .slice(start, Math.min(end, start + SAMPLE))
    .replace(/<\/?[a-z][^<>]{0,500}>|\]\([^()\s]{0,500}\)|https?:\/\/\S{1,500}/gi, ' ')
    .replace(/^[ \t]*\|[^\r\n]*/gm, (row) => row.replaceAll('|', ' '));
  if (sample.trim() === '') return false;
  const words = sample.match(/(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
  const signs = sample.match(SIGN)?.length ?? 0;
  if (signs > 1 && signs > words / 4) return true;
  return KEYWORD.test(sample) && isBlock(sample);
}

function isBlock(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= LEAST_LINES && !lines.some((line) => SENTENCE.test(line));
}
