/** A remark in the verdict or in a list is cut at its first sentence, or there. Characters. */
const SHORT = 180;

/** The first sentence of a remark, cut between words. */
export function shortSentence(sentence: string): string {
  const first = /^.{20,}?[.!?…](?=\s+\p{Lu})/su.exec(sentence.slice(0, 400))?.[0] ?? sentence;
  if (first.length <= SHORT) return first;
  return `${first.slice(0, SHORT).replace(/\s+\S*$/, '')}…`;
}
