/** Units of a stretch that are looked at. */
const SAMPLE = 2000;

/** Whether a stretch is made of the signs of code rather than of sentences; tags of HTML count for nothing. Linear. */
export function looksLikeCode(text: string, start: number, end: number): boolean {
  const sample = text
    .slice(start, Math.min(end, start + SAMPLE))
    .replace(/<\/?[a-z][^<>]{0,500}>|\]\([^()\s]{0,500}\)|https?:\/\/\S{1,500}/gi, ' ');
  if (sample.trim() === '') return false;
  const words = sample.match(/(?<![\p{L}\p{N}_./$=<\\-])\p{L}{2,}(?=[\s,.;:!?'’\u00A0\u202F»)])/gu)?.length ?? 0;
  const signs = sample.match(/[{}=$\\;|]|-->|->|=>|\/\/|^\s*[#%]\w/gm)?.length ?? 0;
  return signs > 1 && signs > words / 4;
}
