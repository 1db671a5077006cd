/** Engines keep the whole of a text for a piece of it from that length on (UTF-16 units). */
const SLICE = 13;

/** A piece of a text that holds nothing else of it. */
export function pieceOf(text: string): string {
  return text.length < SLICE ? text : (JSON.parse(JSON.stringify(text)) as string);
}
