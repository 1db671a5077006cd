/** A remark in the verdict or in a list is cut at its first sentence, or there. Characters. */
const SHORT = 180;
/** What it quotes, the title of a page for instance, is cut first: what is said of it matters more. */
const QUOTED = 40;
const QUOTATION = /([«“]\s?)([^«»“”]{1,300}?)(\s?[»”])/gu;

/** The first sentence of a remark, cut between words. */
export function shortSentence(sentence: string): string {
  const first = /^.{20,}?[.!?…](?=\s+\p{Lu})/su.exec(sentence.slice(0, 400))?.[0] ?? sentence;
  if (first.length <= SHORT) return first;
  const shorter = first.replace(QUOTATION, (_, open: string, words: string, close: string) => {
    return `${open}${cutAt(words, QUOTED)}${close}`;
  });
  // A quotation that would only begin tells nothing.
  return shorter.length <= SHORT ? shorter : cutAt(shorter, SHORT).replace(/[\s,:;]*[«“(]\s*…$/u, '…');
}

/** An address, which is one word, is kept as it is. */
function cutAt(text: string, length: number): string {
  if (text.length <= length || !/\s/.test(text)) return text;
  return `${text
    .slice(0, length)
    .replace(/\s+\S*$/, '')
    .replace(/[\s,:;]+$/, '')}…`;
}
